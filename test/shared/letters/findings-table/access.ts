import type { LetterBlock } from '../../../../shared/letters/letter'
import { accessSections } from '../../../../shared/letters/sections'
import type { Language } from '../../../../shared/lib/language'
import type { Registers } from '../../../../shared/policy/registers'
import { shippedRegisters } from '../../../../shared/policy/shipped-registers'
import { found, recordOf } from '../../../helpers/case-maker'
import { copyFiled, decided, receivedFor } from '../letter-maker'
import { partStories } from '../part-stories'
import { edited, known, ready, section, without, type Ready } from '../ready-letter'
import { smallRegisters } from '../small-registers'
import { both, said, type Row } from './row'

const access = (language: Language = 'lv'): Ready => ready('access-response', { language })
const written = (name: string, ...texts: readonly string[]): readonly Ready[] =>
  texts.map((text) => section(access(), name, text))

const onlyHeading = (name: string): Ready =>
  edited(access(), (letter) => ({
    ...letter,
    blocks: letter.blocks.filter((block) => block.section !== name || block.type === 'heading'),
  }))

const tabled: LetterBlock = {
  type: 'table',
  section: 'art-15-1-c',
  head: ['Kas', 'Kāpēc'],
  rows: [['Google Ireland Ltd, Sendberry UK Ltd, Sendberry OÜ', 'mērījumi']],
}
const retold = (): Ready =>
  edited(without(access(), 'art-15-1-c'), (letter) => ({ ...letter, blocks: [...letter.blocks, tabled] }))

const noData = (): Ready =>
  ready('access-response', { record: recordOf(receivedFor('full'), decided({ outcome: 'no-data' })) })

/** What stands in the law for each point, with a reason why this letter leaves it out. */
const reason = 'netiek sniegta, jo tās izpaušanu aizliedz krimināltiesību jomas likums (FPDAL 27. pants).'
const reasoned: Readonly<Record<(typeof accessSections)[number], string>> = {
  'art-15-1-a': `VDAR 15. panta 1. punkta a) apakšpunkta informācija ${reason}`,
  'art-15-1-b': `VDAR 15. panta 1. punkta b) apakšpunkta informācija ${reason}`,
  'art-15-1-c': `VDAR 15. panta 1. punkta c) apakšpunkta informācija ${reason}`,
  'art-15-1-d': `VDAR 15. panta 1. punkta d) apakšpunkta informācija ${reason}`,
  'art-15-1-e': `VDAR 15. panta 1. punkta e) apakšpunkta informācija ${reason}`,
  'art-15-1-f': `VDAR 15. panta 1. punkta f) apakšpunkta informācija ${reason}`,
  'art-15-1-g':
    'The source (Art. 15(1)(g)) is withheld because naming it is prohibited by criminal procedure law.',
  'art-15-1-h':
    'The logic (Art. 15(1)(h)) is withheld because the law on preventing money laundering forbids it.',
  'art-15-2': `VDAR 15. panta 2. punkta informācija ${reason}`,
  'art-15-3': `VDAR 15. panta 3. punktā paredzētā kopija ${reason}`,
}

const points: readonly Row[] = accessSections.map((name) => ({
  code: name,
  severity: 'fatal',
  when: 'a point of Art. 15 is neither answered nor reasoned',
  fires: () => [
    ...both((language) => without(access(language), name)),
    ...written(name, '', ' […] '),
    onlyHeading(name),
    // a bare number is no reason
    section(without(access(), name), 'withheld', 'VDAR 15. panta 1. punkta g) apakšpunkts.'),
  ],
  rests: () => [
    ...both(access),
    ...(name === 'art-15-1-c' ? [retold()] : []),
    section(without(access(), name), 'withheld', reasoned[name]),
  ],
}))

const confirming: readonly Row[] = [
  {
    code: 'confirmation-missing',
    severity: 'fatal',
    when: 'it does not say whether data are processed',
    fires: () => [
      ...both((language) => without(access(language), 'confirmation')),
      ...written('confirmation', ' … '),
    ],
    rests: () => both(access),
  },
  {
    code: 'confirmation-differs',
    severity: 'fatal',
    when: 'it confirms the contrary of what was decided',
    fires: () => [
      ...written(
        'confirmation',
        'Apstiprinām, ka neapstrādājam Jūsu personas datus.',
        'Jūsu personas dati netiek apstrādāti.',
        'We do not process your personal data.',
      ),
      section(noData(), 'confirmation', 'We confirm that we process your personal data.'),
      section(noData(), 'confirmation', 'Jūsu dati ir mūsu rīcībā un tos apstrādājam.'),
    ],
    rests: () => [
      ...both(access),
      noData(),
      ...written('confirmation', 'Apstrādājam Jūsu datus; veselības datus neapstrādājam.'),
    ],
  },
]

const otherRights = {
  lv: 'Varat lūgt datus labot vai dzēst un ierobežot to apstrādi, kā arī iebilst pret to.',
  en: 'You may ask us to correct or delete the data and to restrict their use, and you may object to it.',
}

const words: readonly Row[] = [
  {
    code: 'information-missing',
    severity: 'fatal',
    when: 'it gives a copy and no information',
    fires: () =>
      both((language) =>
        accessSections
          .filter((name) => name !== 'art-15-3')
          .reduce((letter, name) => without(letter, name), access(language)),
      ),
    rests: () => [...both(access), without(access(), 'art-15-1-a')],
  },
  {
    code: 'rights-incomplete',
    severity: 'should',
    when: 'one of the four rights of Art. 15(1)(e) is left out',
    fires: () =>
      written(
        'art-15-1-e',
        'Jums ir tiesības datus labot un dzēst.',
        'You may ask for rectification, erasure and restriction.',
      ),
    rests: () => [
      ...both(access),
      ...both((language) => section(access(language), 'art-15-1-e', otherRights[language])),
      ...written('art-15-1-e', 'Jums ir VDAR 16., 17., 18. un 21. pantā noteiktās tiesības.'),
    ],
  },
  {
    code: 'complaint-incomplete',
    severity: 'should',
    when: 'the right to complain names no authority',
    fires: () => written('art-15-1-f', 'Jums ir tiesības sūdzēties.', 'You may lodge a complaint.'),
    rests: () => [
      ...both(access),
      ...written(
        'art-15-1-f',
        'Varat sūdzēties Datu valsts inspekcijai.',
        'Complain to a supervisory authority.',
      ),
    ],
  },
  {
    code: 'storage-vague',
    severity: 'should',
    when: 'data are kept “as long as necessary”',
    fires: () =>
      written(
        'art-15-1-d',
        'Datus glabājam tik ilgi, cik tas nepieciešams apstrādes nolūkam.',
        'We keep your data for as long as necessary for the purposes.',
      ),
    rests: () => [
      ...both(access),
      ...written(
        'art-15-1-d',
        'Datus glabājam tik ilgi, cik spēkā ir līgums, un 30 dienas pēc tam.',
        'We keep them as long as needed to run your account, and delete them when it is closed.',
      ),
    ],
  },
  {
    code: 'pointer-to-policy',
    severity: 'fatal',
    when: 'a point is answered by pointing to the policy or the site',
    fires: () =>
      written(
        'art-15-1-d',
        'Skatiet mūsu privātuma politiku.',
        'Saņēmēji norādīti Privātuma politikas 5. punktā: https://www.sendberry.com/privacy/',
        'Glabāšanas termiņi aprakstīti mūsu konfidencialitātes un sīkdatņu politikā, 7.3. punktā.',
        'Informācija par glabāšanas laiku ir pieejama mūsu tīmekļa vietnē.',
        'Please see our Privacy Policy (section 5.2).',
        'The recipients are described in our privacy policy.',
        'The storage periods are published on our website.',
      ),
    rests: () => [
      ...both(access),
      ...written(
        'art-15-1-d',
        'Google Ireland Ltd, kā aprakstīts privātuma politikā.',
        'Datus glabājam 12 mēnešus (sk. privātuma politiku).',
        'Datus glabājam līdz līguma beigām. Vairāk par to lasiet privātuma politikā.',
        'Dati iegūti automātiski, apmeklējot tīmekļa vietni.',
        'Your data are kept for 30 days after the contract ends; see also our privacy policy.',
        'No automated decisions are made.',
      ),
    ],
  },
]

const withRegisters = (change: Partial<Registers>): Ready =>
  ready('access-response', { registers: { ...known, ...change } })
const bare = known.recipients.map((row) => ({ ...row, transferTool: '' }))

/** The answer to an objection names the purposes that were objected to. */
const objection = (registers: Registers): Ready =>
  ready('answer', {
    registers,
    record: recordOf(
      receivedFor('full', { rights: ['OBJECTION'] }),
      decided({ right: 'OBJECTION' }),
      ...(partStories.OBJECTION?.('lv') ?? []),
    ),
  })

const registers: readonly Row[] = [
  {
    code: 'recipients-unnamed',
    severity: 'should',
    when: 'only kinds of recipients are told although the register knows names',
    fires: () =>
      both((language) =>
        section(
          access(language),
          'art-15-1-c',
          said(
            language,
            'Analītikas pakalpojumu sniedzēji un grupas uzņēmumi.',
            'Analytics providers and group companies.',
          ),
        ),
      ),
    rests: () => [
      ...both(access),
      retold(),
      ...written(
        'art-15-1-c',
        'Analītiku veic „Google Ireland Limited”; no grupas datus saņem Sendberry UK un Sendberry OÜ.',
      ),
    ],
  },
  {
    code: 'recipients-not-known',
    severity: 'should',
    when: 'the register names nobody of a kind that it tells',
    fires: () => [withRegisters({ recipients: smallRegisters.recipients })],
    rests: () => both(access),
  },
  {
    code: 'safeguard-missing',
    severity: 'should',
    when: 'a recipient outside the EEA has no safeguard',
    fires: () => [withRegisters({ recipients: bare })],
    rests: () => both(access),
  },
  {
    code: 'storage-period-incomplete',
    severity: 'should',
    when: 'a category has no storage period',
    fires: () => [withRegisters({ retention: known.retention.filter(({ code }) => code !== 'RET-07') })],
    rests: () => both(access),
  },
  {
    code: 'unconfirmed-rows-used',
    severity: 'should',
    when: 'it was filled from rows that nobody confirmed',
    fires: () => [
      withRegisters({ purposes: smallRegisters.purposes }),
      objection({ ...known, purposes: smallRegisters.purposes }),
    ],
    rests: () => [...both(access), objection(known)],
  },
  {
    code: 'unconfirmed-rows-left-out',
    severity: 'should',
    when: 'it leaves out proposals that may concern the person',
    fires: () => [
      ready('access-response', {
        record: recordOf(receivedFor('full'), copyFiled, found('SYS-02'), decided({})),
        registers: shippedRegisters,
      }),
    ],
    rests: () => both(access),
  },
]

const uncopied = (text: string): Ready =>
  edited(section(access(), 'art-15-3', text), (letter) => ({ ...letter, attachments: [] }))

const copy: readonly Row[] = [
  {
    code: 'copy-not-attached',
    severity: 'should',
    when: 'it speaks of a copy and encloses none',
    fires: () => [
      edited(access(), (letter) => ({ ...letter, attachments: [] })),
      uncopied('Jūsu datu kopija ir sagatavota.'),
      uncopied('A copy of your data has been made.'),
    ],
    rests: () => [
      ...both(access),
      uncopied('Kopiju var lejupielādēt Jūsu kontā.'),
      uncopied('Kopiju nosūtām ierakstītā vēstulē.'),
      uncopied('You can download the copy at https://data.example.lv/k7.'),
    ],
  },
]

export const accessRows: readonly Row[] = [...points, ...confirming, ...words, ...registers, ...copy]
