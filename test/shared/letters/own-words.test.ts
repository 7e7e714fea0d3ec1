import { describe, expect, it } from 'vitest'
import type { CaseRight } from '../../../shared/law/right'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import type { Section } from '../../../shared/letters/sections'
import type { Language } from '../../../shared/lib/language'
import { answered } from './findings-table/answer'
import { codesOf, ready, section, type Ready } from './ready-letter'

/** True letters in which the DPO wrote every part anew, in the words that people use: the check has nothing to say. */
type Words = Readonly<Partial<Record<Section, string>>>

const rewritten = (one: Ready, words: Words): Ready =>
  Object.entries(words).reduce((letter, [name, text]) => section(letter, name, text), one)

const letters: readonly (readonly [CaseLetterKind, Language, Words])[] = [
  [
    'acknowledgement',
    'lv',
    {
      head: 'Lieta 2026-AB-0012\nCienījamā Kalniņas kundze!',
      receipt: 'Jūsu vēstule mūs sasniedza 02.03.2026. un ir reģistrēta ar numuru 2026-AB-0012.',
      time: 'Atbildi Jums sagatavosim pēc iespējas ātrāk, vēlākais — ceturtdien, 2026. gada 2. aprīlī.',
      next: 'Ja kaut kas būs neskaidrs, rakstīsim Jums jau tuvākajās dienās. Jums pagaidām nekas nav jāsūta.',
    },
  ],
  [
    'acknowledgement',
    'en',
    {
      head: 'Our case 2026-AB-0012\nDear Ms Kalniņa,',
      receipt: 'Your request reached us on Monday, 2 March 2026 and has the number 2026-AB-0012.',
      time: 'You will have our reply as soon as we can, by Thursday 2 April 2026 at the very latest.',
      next: 'Should anything be unclear, we will get in touch within days. There is nothing to send for now.',
    },
  ],
  [
    'access-response',
    'lv',
    {
      confirmation: 'Jā, Jūsu personas datus mēs apstrādājam: kontu datubāzē un tīmekļa žurnālos.',
      'art-15-1-a': 'Dati mums vajadzīgi, lai pildītu ar Jums noslēgto līgumu un sargātu platformu.',
      'art-15-1-b': 'Vārds, uzvārds, e-pasta adrese un IP adreses.',
      'art-15-1-c': 'IP adreses redz Google Ireland; vārdu — grupas uzņēmumi Sendberry UK un Sendberry OÜ.',
      'art-15-1-d': 'Konta datus glabājam vēl 30 dienas pēc līguma beigām, žurnālus — gadu (12 mēnešus).',
      'art-15-1-e': 'Varat lūgt datus izlabot, dzēst vai ierobežot to apstrādi, kā arī iebilst pret to.',
      'art-15-1-f': 'Ja esam kļūdījušies, varat sūdzēties Datu valsts inspekcijai.',
      'art-15-1-g': 'Datus sniedzāt Jūs pati; IP adreses reģistrējas, kad apmeklējat mūsu tīmekļa vietni.',
      'art-15-1-h': 'Nekādus lēmumus par Jums dators viens pats nepieņem, arī profilu neveidojam.',
      'art-15-2': 'Google datus apstrādā arī ASV, un tos sargā ES un ASV datu privātuma regulējums.',
      'art-15-3': 'Pielikumā ir Jūsu datu kopija (JSON); atvērt to var jebkurā teksta redaktorā.',
      withheld:
        'Divās vēstulēs citas personas datus aizklājām (VDAR 15. panta 4. punkts). Tā lēma valdes loceklis Jānis Bērziņš.',
    },
  ],
  [
    'access-response',
    'en',
    {
      confirmation: 'Yes, we process your personal data, in the account database and in our web logs.',
      'art-15-1-a': 'We need the data to perform our contract with you and to keep the platform secure.',
      'art-15-1-b': 'Your name, your e-mail address and IP addresses.',
      'art-15-1-c': 'IP addresses are seen by Google Ireland; the name by Sendberry UK and Sendberry OÜ.',
      'art-15-1-d': 'Account data: 30 days after the contract ends. Logs: a year (12 months).',
      'art-15-1-e': 'You may ask us to correct or delete data or to restrict their use, and you may object.',
      'art-15-1-f': 'If we got it wrong, you may complain to the Data State Inspectorate.',
      'art-15-1-g': 'You gave us the data yourself; IP addresses are logged when you visit our website.',
      'art-15-1-h': 'No computer takes decisions about you on its own, and we build no profile.',
      'art-15-2': 'Google also works in the USA, where the EU–US Data Privacy Framework protects the data.',
      'art-15-3': 'Enclosed is the copy of your data (JSON), which any text editor can open.',
      withheld:
        'In two messages we redacted another person’s data (Art. 15(4) GDPR). Decided by Jānis Bērziņš, board member.',
    },
  ],
  [
    'refusal',
    'lv',
    {
      decision: 'Datus esam izlabojuši tikai daļēji, bet dzēst tos nevaram.',
      reasons:
        'Tālruņa numurs pieder citam cilvēkam, tāpēc to nemainījām (VDAR 15. panta 1. punkts; lēma Jānis Bērziņš). Dzēst datus Jūs lūdzat jau septīto reizi kopš janvāra, un nekas nav mainījies (VDAR 12. panta 5. punkts; lēma Ilze Ozola).',
      remedies: 'Ja uzskatāt, ka kļūdāmies, sūdzieties Datu valsts inspekcijai vai celiet prasību tiesā.',
    },
  ],
  [
    'refusal',
    'en',
    {
      decision: 'We have corrected part of the data, but we will not delete them.',
      reasons:
        'The telephone number is another person’s, so we left it (Art. 15(1) GDPR; decided by Jānis Bērziņš). This is the seventh identical request to delete since January (Art. 12(5) GDPR; decided by Ilze Ozola).',
      remedies: 'You may complain to the supervisory authority, and you may take us to court.',
    },
  ],
  [
    'extension',
    'lv',
    {
      'extension-new-date':
        'Mums vajag vēl divus mēnešus, tāpēc atbildēsim līdz otrdienai, 2026. gada 2. jūnijam.',
      'extension-reasons':
        'Jūsu sarakste ir četrās sistēmās un aptver 14 gadus, to jāizskata pa vienai vēstulei.',
    },
  ],
  [
    'extension',
    'en',
    {
      'extension-new-date': 'We need two more months and will therefore reply by Tuesday, 2 June 2026.',
      'extension-reasons':
        'Your correspondence spans 14 years in four systems and has to be read letter by letter.',
    },
  ],
  [
    'fee-notice',
    'lv',
    {
      'fee-ground':
        'Šādu pašu kopiju Jums izsniedzām 2026. gada 10. februārī, tāpēc papildu kopija ir par maksu (VDAR 15. panta 3. punkts). Lēmumu pieņēma Jānis Bērziņš.',
      'fee-amount': 'Kopēšana un pasts kopā maksā 1246,50 eiro.',
      'fee-choice': 'Pieprasījumu varat arī sašaurināt vai atsaukt, tad maksāt nevajadzēs.',
      'fee-until': 'Lūdzam atbildēt līdz otrdienai, 7. aprīlim.',
    },
  ],
  [
    'closing-notice',
    'en',
    {
      'closing-reason': 'You did not send what we needed to make sure that it is you, so we close the case.',
      'closing-revive': 'Just send it whenever you wish, and we will take the case up again.',
    },
  ],
]

describe('a true letter in the DPO’s own words', () => {
  it.each(letters)('has nothing against it: %s, %s', (kind, language, words) => {
    expect(codesOf(rewritten(ready(kind, { language }), words))).toEqual([])
  })

  const answers: readonly (readonly [CaseRight, Language, Words])[] = [
    [
      'ERASURE',
      'lv',
      {
        decision: 'Jūsu lūgumu dzēst datus esam izpildījuši.',
        erased: 'E-pasta adresi no kontu datubāzes izdzēsām 10.03.2026.',
        'erasure-ground': 'Piekrišanu Jūs atsaucāt, un cita iemesla adresi glabāt mums nav.',
        kept: 'Vārdu un uzvārdu rēķinos glabāsim līdz 2031. gada beigām, jo to prasa Grāmatvedības likums (VDAR 17. panta 3. punkta b) apakšpunkts).',
        backups: 'Rezerves kopijās adrese pazudīs līdz 2026. gada 10. jūnijam.',
      },
    ],
    [
      'OBJECTION_MARKETING',
      'en',
      {
        decision: 'We have stopped all marketing.',
        'marketing-stopped': 'You have been off our marketing lists since Monday, 2 March 2026.',
        suppression:
          'A coded form of your address stays on the suppression list so that it remains that way.',
      },
    ],
    [
      'CONSENT_WITHDRAWAL',
      'lv',
      {
        decision: 'Jūsu piekrišana ir atsaukta.',
        'consent-withdrawn': 'Piekrišana saņemt jaunumu vēstules ir atsaukta ar 2026. gada 2. martu.',
      },
    ],
  ]
  it.each(answers)('has nothing against it: the answer to %s, %s', (right, language, words) => {
    expect(codesOf(rewritten(answered(right, language), words))).toEqual([])
  })
})
