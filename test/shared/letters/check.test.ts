import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseClock } from '../../../shared/case/case-clock'
import type { CaseRecord } from '../../../shared/case/case'
import type { CaseEvent } from '../../../shared/case/events'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import type { CheckContext, Finding } from '../../../shared/letters/finding'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { letterKinds, type LetterKind } from '../../../shared/letters/letter-kind'
import { accessSections } from '../../../shared/letters/sections'
import { addDays } from '../../../shared/lib/date-only'
import type { Registers } from '../../../shared/policy/registers'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { day, found, latvianCalendar, recordOf } from '../../helpers/case-maker'
import {
  attachmentName,
  composed,
  copyFiled,
  decided,
  fullOrganisation,
  inputFor,
  languages,
  receivedFor,
  smallRegisters,
  teamOf,
  withoutSection,
  withSection,
} from './letter-maker'

/** Registers in which everything is known, so that a filled letter has nothing against it. */
const known: Registers = {
  ...smallRegisters,
  purposes: smallRegisters.purposes.map((row) => ({ ...row, status: 'confirmed' })),
  recipients: smallRegisters.recipients.map((row) =>
    row.entities === '' ? { ...row, entities: 'Sendberry UK Ltd; Sendberry OÜ' } : row,
  ),
}

type Ready = { readonly letter: Letter; readonly context: CheckContext }

function ready(kind: LetterKind, change: { record?: CaseRecord; registers?: Registers } = {}): Ready {
  const record = change.record ?? inputFor(kind).record
  const team = teamOf('full', change.registers ?? known)
  const late = kind === 'refusal' ? day('2026-04-02') : day('2026-03-20')
  const clock = caseClock(record, latvianCalendar())
  const letter = composed(kind, 'full', { record, team, today: late })
  const filled = Object.entries(written).reduce(
    (read, [section, text]) =>
      read.blocks.some((block) => block.section === section) ? withSection(read, section, text) : read,
    letter,
  )
  return { letter: filled, context: { record, team, clock, today: late } }
}

/** What the DPO writes into the places that only the DPO can fill. */
const written = {
  'art-15-1-h': 'Automatizēti lēmumi, tostarp profilēšana, attiecībā uz Jums netiek pieņemti.',
  fulfilled: 'Izlabojām Jūsu e-pasta adresi.',
  text: 'Jūsu e-pasta adresi izlabojām 2026. gada 10. martā.',
}

const codesOf = ({ letter, context }: Ready): readonly string[] =>
  checkLetter(letter, context).map(({ code }) => code)
const findingOf = (one: Ready, code: string): Finding | undefined =>
  checkLetter(one.letter, one.context).find((finding) => finding.code === code)
const edited = (one: Ready, change: (letter: Letter) => Letter): Ready => ({
  ...one,
  letter: change(one.letter),
})
const within = (one: Ready, change: Partial<CheckContext>): Ready => ({
  ...one,
  context: { ...one.context, ...change },
})
const section = (one: Ready, name: string, text: string): Ready =>
  edited(one, (letter) => withSection(letter, name, text))
const without = (one: Ready, name: string): Ready => edited(one, (letter) => withoutSection(letter, name))

describe('a letter that is filled and true', () => {
  it.each(letterKinds)('has nothing against it: %s', (kind) => {
    expect(codesOf(ready(kind))).toEqual([])
  })

  it.each(letterKinds)('may not leave while the DPO’s e-mail is not set: %s', (kind) => {
    for (const dpoEmail of ['', '  ', '[email protected]', 'dpo']) {
      const one = ready(kind)
      const team = { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail } }
      expect(findingOf(within(one, { team }), 'dpo-email-missing')?.severity).toBe('fatal')
    }
  })

  it('should give the DPO’s address that is set now, not an older one', () => {
    const one = ready('answer')
    const team = { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail: 'new@example.lv' } }
    expect(codesOf(within(one, { team }))).toEqual(['dpo-email-not-in-letter'])
  })
})

describe('an access answer', () => {
  it.each(accessSections)('is not complete without %s, deleted or emptied', (name) => {
    const one = ready('access-response')
    for (const broken of [without(one, name), section(one, name, ''), section(one, name, ' […] ')]) {
      const finding = findingOf(broken, name)
      expect(finding?.severity).toBe('fatal')
      expect(finding?.article).toMatch(/^Art\. 15\(/)
    }
  })

  it.each(accessSections)('is not complete when only the heading of %s is left', (name) => {
    const one = ready('access-response')
    const onlyHeading = edited(one, (letter) => ({
      ...letter,
      blocks: letter.blocks.filter((block) => block.section !== name || block.type === 'heading'),
    }))
    expect(codesOf(onlyHeading)).toContain(name)
  })

  it('needs the points in whatever form the DPO writes them', () => {
    const one = ready('access-response')
    const table: LetterBlock = {
      type: 'table',
      section: 'art-15-1-c',
      head: ['Kas', 'Kāpēc'],
      rows: [['Google Ireland Ltd, Sendberry UK Ltd, Sendberry OÜ', 'mērījumi']],
    }
    const retold = edited(without(one, 'art-15-1-c'), (letter) => ({
      ...letter,
      blocks: [...letter.blocks, table],
    }))
    expect(codesOf(retold)).toEqual([])
  })

  it.each([
    'Skatiet mūsu privātuma politiku.',
    'Saņēmēji norādīti Privātuma politikas 5. punktā: https://www.sendberry.com/privacy/',
    'Glabāšanas termiņi aprakstīti mūsu konfidencialitātes un sīkdatņu politikā, 7.3. punktā.',
    'Please see our Privacy Policy (section 5.2).',
    'The recipients are described in our privacy policy.',
  ])('does not answer a point by pointing to the policy: %s', (text) => {
    expect(
      findingOf(section(ready('access-response'), 'art-15-1-d', text), 'pointer-to-policy')?.severity,
    ).toBe('fatal')
  })

  it.each([
    'Google Ireland Ltd, kā aprakstīts privātuma politikā.',
    'Datus glabājam 12 mēnešus (sk. privātuma politiku).',
    'Datus glabājam līdz līguma beigām. Vairāk par to lasiet privātuma politikā.',
    'Your data are kept for 30 days after the contract ends; see also our privacy policy.',
    'No automated decisions are made.',
  ])('may mention the policy beside its own content: %s', (text) => {
    expect(codesOf(section(ready('access-response'), 'art-15-1-d', text))).not.toContain('pointer-to-policy')
  })

  it('confirms what was decided: yes when data are processed', () => {
    const one = ready('access-response')
    const no = section(one, 'confirmation', 'Apstiprinām, ka neapstrādājam Jūsu personas datus.')
    expect(findingOf(no, 'confirmation-differs')?.severity).toBe('fatal')
    const mixed = section(one, 'confirmation', 'Apstrādājam Jūsu datus; veselības datus neapstrādājam.')
    expect(codesOf(mixed)).toEqual([])
    expect(codesOf(without(one, 'confirmation'))).toContain('confirmation-missing')
  })

  it('confirms what was decided: no when none were found', () => {
    const record = recordOf(receivedFor('full'), decided({ outcome: 'no-data' }))
    const one = ready('access-response', { record })
    expect(codesOf(one)).not.toContain('confirmation-differs')
    const yes = section(one, 'confirmation', 'We confirm that we process your personal data.')
    expect(findingOf(yes, 'confirmation-differs')?.severity).toBe('fatal')
  })

  it('names the recipients that are known, and says which kinds have no name', () => {
    const one = ready('access-response')
    const kindsOnly = section(one, 'art-15-1-c', 'Analītikas pakalpojumu sniedzēji un grupas uzņēmumi.')
    expect(findingOf(kindsOnly, 'recipients-unnamed')?.text.lv).toContain('Google Ireland Ltd')
    expect(findingOf(kindsOnly, 'recipients-unnamed')?.severity).toBe('should')
    const nameless = ready('access-response', {
      registers: { ...known, recipients: smallRegisters.recipients },
    })
    expect(findingOf(nameless, 'recipients-not-known')?.text.en).toContain('group companies')
  })

  it('gives the safeguard of each recipient outside the EEA', () => {
    const bare = known.recipients.map((row) => ({ ...row, transferTool: '' }))
    const one = ready('access-response', { registers: { ...known, recipients: bare } })
    expect(findingOf(one, 'safeguard-missing')?.text.en).toContain('analytics providers')
    expect(codesOf(one)).toContain('art-15-2')
  })

  it('gives a storage period for every category it lists', () => {
    const short = known.retention.filter(({ code }) => code !== 'RET-07')
    const one = ready('access-response', { registers: { ...known, retention: short } })
    expect(findingOf(one, 'storage-period-incomplete')?.text.lv).toContain('IP adrese')
  })

  it('names the unconfirmed register rows it was filled from', () => {
    const one = ready('access-response', { registers: { ...known, purposes: smallRegisters.purposes } })
    const finding = findingOf(one, 'unconfirmed-rows-used')
    expect(finding?.severity).toBe('should')
    expect(finding?.text.en).toContain('P09 security of the platform')
    expect(finding?.text.en).not.toContain('P01')
  })

  it('names the proposals that it leaves out', () => {
    const record = recordOf(receivedFor('full'), copyFiled, found('SYS-02'), decided({}))
    const one = ready('access-response', { record, registers: shippedRegisters })
    const finding = findingOf(one, 'unconfirmed-rows-left-out')
    expect(finding?.text.en).toContain('RET-04 accounting source documents: 5 years')
    expect(finding?.text.lv).toContain('REC-09')
  })

  it('encloses only what is in the case', () => {
    const one = ready('access-response')
    const lost = edited(one, (letter) => ({
      ...letter,
      attachments: [{ document: `o-${'c'.repeat(64)}.age`, title: 'Cits fails' }],
    }))
    expect(findingOf(lost, 'attachment-absent')?.severity).toBe('fatal')
    expect(attachmentName).toBe(one.letter.attachments[0]?.document)
  })

  it('should enclose the copy that it promises', () => {
    const bare = edited(ready('access-response'), (letter) => ({ ...letter, attachments: [] }))
    expect(findingOf(bare, 'copy-not-attached')?.severity).toBe('should')
  })
})

const refusing = (change: Partial<Parameters<typeof decided>[0]> = {}): Ready => {
  const record = recordOf(
    receivedFor('full', { rights: ['ERASURE'] }),
    decided({
      right: 'ERASURE',
      outcome: 'refused',
      ground: 'R-12-5-excessive',
      facts: 'Šis ir septītais vienāds pieprasījums kopš janvāra.',
      ...change,
    }),
  )
  return ready('refusal', { record })
}

describe('a refusal', () => {
  it('cannot leave without reasons', () => {
    for (const broken of [without(refusing(), 'reasons'), section(refusing(), 'reasons', ' … ')]) {
      expect(findingOf(broken, 'reasons-missing')?.severity).toBe('fatal')
    }
  })

  it('cannot leave without its legal ground', () => {
    const vague = section(
      refusing(),
      'reasons',
      'Šis ir septītais vienāds pieprasījums. Lēmumu pieņēma J. Bērziņš.',
    )
    expect(findingOf(vague, 'ground-missing')?.severity).toBe('fatal')
    const own = section(
      refusing(),
      'reasons',
      'Šis ir septītais vienāds pieprasījums kopš janvāra (VDAR 12. panta 5. punkts). Lēma Jānis Bērziņš.',
    )
    expect(codesOf(own)).toEqual([])
  })

  it('cannot leave with the name of a rule as its only reason', () => {
    const ruleOnly = section(
      refusing(),
      'reasons',
      'Pamats saskaņā ar VDAR: pieprasījums ir pārmērīgs, īpaši regulāras atkārtošanās dēļ (12. panta 5. punkts).',
    )
    expect(findingOf(ruleOnly, 'facts-missing')?.severity).toBe('fatal')
  })

  it('cannot leave when the decision in the case has neither ground nor facts', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['ERASURE'] }),
      decided({ right: 'ERASURE', outcome: 'refused' }),
    )
    const codes = codesOf(ready('refusal', { record }))
    expect(codes).toContain('ground-missing')
    expect(codes).toContain('facts-missing')
  })

  it('cannot leave without the complaint to a supervisory authority', () => {
    const courtOnly = section(refusing(), 'remedies', 'Jums ir tiesības vērsties tiesā.')
    expect(findingOf(courtOnly, 'authority-missing')?.severity).toBe('fatal')
    expect(codesOf(courtOnly)).not.toContain('court-missing')
  })

  it('cannot leave without the court, which "tiesības" does not name', () => {
    const complaintOnly = section(
      refusing(),
      'remedies',
      'Jums ir tiesības iesniegt sūdzību Datu valsts inspekcijā; par savām tiesībām varat jautāt mums.',
    )
    expect(findingOf(complaintOnly, 'court-missing')?.severity).toBe('fatal')
    expect(codesOf(complaintOnly)).not.toContain('authority-missing')
  })

  it('finds complaint and court wherever the DPO puts them', () => {
    const moved = section(
      without(refusing(), 'remedies'),
      'decision',
      'Erasure is refused. You may complain to the supervisory authority and go to court.',
    )
    expect(codesOf(moved)).toEqual([])
  })

  it('names who decided, in whatever case the name stands', () => {
    const unnamed = section(refusing(), 'reasons', 'Septītais vienāds pieprasījums (12. panta 5. punkts).')
    const unsigned = edited(unnamed, (letter) => withoutSection(letter, 'signature'))
    expect(findingOf(unsigned, 'decision-maker-missing')?.severity).toBe('fatal')
    const inflected = section(
      unsigned,
      'reasons',
      'Septītais vienāds pieprasījums (12. panta 5. punkts). Lēmums pieņemts ar Jāņa Bērziņa rīkojumu.',
    )
    expect(codesOf(inflected)).not.toContain('decision-maker-missing')
  })

  it('leaves within one month of receipt, or owns the delay', () => {
    const lateDay = day('2026-04-03')
    const late = within(
      edited(refusing(), (letter) => ({ ...letter, date: lateDay })),
      { today: lateDay },
    )
    expect(findingOf(late, 'refusal-late')?.severity).toBe('fatal')
    const owned = within(
      edited(refusing({ lateReason: 'Lēmuma pieņēmējs bija slims.' }), (letter) => ({
        ...letter,
        date: lateDay,
      })),
      { today: lateDay },
    )
    expect(findingOf(owned, 'refusal-late')?.severity).toBe('should')
    expect(codesOf(refusing())).not.toContain('refusal-late')
  })

  it('is not saved by an older date on the letter', () => {
    const late = within(refusing(), { today: day('2026-04-03') })
    expect(findingOf(late, 'refusal-late')?.severity).toBe('fatal')
  })

  it('is watched in an access answer that withholds a part', () => {
    const one = ready('access-response')
    expect(findingOf(without(one, 'withheld'), 'reasons-missing')?.severity).toBe('fatal')
    expect(findingOf(without(one, 'remedies'), 'court-missing')?.severity).toBe('fatal')
  })

  it('is watched in a general answer too', () => {
    expect(findingOf(without(ready('answer'), 'reasons'), 'reasons-missing')?.severity).toBe('fatal')
  })
})

describe('an acknowledgement', () => {
  it('promises the date of the clock and no other', () => {
    const one = ready('acknowledgement')
    const wrong = section(one, 'time', 'Atbildēsim līdz 2026. gada 12. aprīlim.')
    expect(findingOf(wrong, 'due-date-differs')?.severity).toBe('fatal')
    expect(findingOf(wrong, 'due-date-differs')?.text.lv).toContain('2026. gada 2. aprīlis')
    const reworded = section(one, 'time', 'Pēdējā diena atbildei ir 2026. gada 2. aprīlis.')
    expect(codesOf(reworded)).toEqual([])
  })

  it('is not deceived by a day that ends with the same figures', () => {
    const one = ready('acknowledgement')
    const english = { ...composed('acknowledgement', 'full', { language: 'en', record: one.context.record }) }
    const wrong = withSection(english, 'time', 'We will answer by 12 April 2026.')
    const right = withSection(english, 'time', 'We will answer by 2 April 2026.')
    expect(codesOf({ ...one, letter: wrong })).toContain('due-date-differs')
    expect(codesOf({ ...one, letter: right })).not.toContain('due-date-differs')
  })

  it('asks for the due date in the letter’s language', () => {
    const english = section(ready('acknowledgement'), 'time', 'We will answer by 2 April 2026.')
    expect(codesOf(english)).toContain('due-date-differs')
  })

  it('asks for the cautious date while the clock is paused', () => {
    const pause: CaseEvent = { type: 'identity-asked', on: day('2026-03-04'), doubt: 'cita adrese' }
    const one = ready('acknowledgement', { record: recordOf(receivedFor('full'), pause) })
    expect(codesOf(one)).toEqual([])
    expect(codesOf(section(one, 'time', 'Atbildēsim, kad saņemsim informāciju.'))).toContain(
      'due-date-differs',
    )
  })

  it('does not ask our clock for the authority’s time limit', () => {
    const one = ready('acknowledgement', {
      record: recordOf(receivedFor('full', { rights: ['DVI_ENQUIRY'] })),
    })
    expect(codesOf(one)).toEqual([])
  })

  it('should give the day of receipt', () => {
    const wrong = section(ready('acknowledgement'), 'receipt', 'Saņēmām 2026. gada 3. martā.')
    expect(findingOf(wrong, 'receipt-date-differs')?.severity).toBe('should')
  })
})

describe('any letter', () => {
  it('tells the outcome of every right it answers', () => {
    const one = ready('answer')
    const silent = section(one, 'decision', 'Jūsu datus esam izlabojuši.')
    expect(findingOf(silent, 'outcome-missing')?.severity).toBe('fatal')
    expect(findingOf(silent, 'outcome-missing')?.text.lv).toContain('tirgvedības')
    const told = section(one, 'decision', 'Datus izlabojām; mārketinga ziņas Jums vairs nesūtīsim.')
    expect(codesOf(told)).toEqual([])
  })

  it('answers only rights that are decided', () => {
    const one = edited(ready('answer'), (letter) => ({
      ...letter,
      covers: [...letter.covers, 'RESTRICTION'],
    }))
    expect(findingOf(one, 'right-undecided')?.severity).toBe('fatal')
    const nothing = edited(ready('answer'), (letter) => ({ ...letter, covers: [] }))
    expect(findingOf(nothing, 'nothing-covered')?.severity).toBe('fatal')
  })

  it('says in a general answer what the answer is', () => {
    expect(findingOf(section(ready('answer'), 'text', ''), 'answer-text-missing')?.severity).toBe('fatal')
  })

  it('should own the delay of a late answer', () => {
    const lateDay = addDays(day('2026-04-02'), 1)
    const record = recordOf(
      receivedFor('full', { rights: ['RECTIFICATION'] }),
      decided({ right: 'RECTIFICATION' }),
    )
    const one = within(ready('answer', { record }), { today: lateDay })
    expect(findingOf(one, 'answer-late')?.severity).toBe('should')
    expect(codesOf(ready('answer', { record }))).not.toContain('answer-late')
  })

  it('offers complaint and court even when nothing is refused', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['RECTIFICATION'] }),
      decided({ right: 'RECTIFICATION' }),
    )
    const one = without(ready('answer', { record }), 'remedies')
    expect(findingOf(one, 'remedies-not-offered')?.severity).toBe('consider')
  })

  it('should be in the language of the request', () => {
    const record = recordOf(receivedFor('full', { language: 'ru' }))
    const one = ready('acknowledgement', { record })
    expect(findingOf(one, 'language-differs')?.severity).toBe('should')
    expect(codesOf(ready('acknowledgement'))).not.toContain('language-differs')
  })

  it('needs an e-mail address to leave as e-mail, none to leave on paper', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, to: { name: 'Inese Kalniņa' } }))
    expect(findingOf(within(one, { leaving: 'email' }), 'addressee-email-missing')?.severity).toBe('fatal')
    expect(findingOf(one, 'addressee-email-missing')?.severity).toBe('should')
    expect(codesOf(within(one, { leaving: 'pdf' }))).toEqual([])
    const broken = edited(one, (letter) => ({ ...letter, to: { name: '', email: 'a@b.lv\r\nBcc: c@d.lv' } }))
    expect(findingOf(within(broken, { leaving: 'email' }), 'addressee-email-missing')?.severity).toBe('fatal')
  })

  it('should give the case number in its subject', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, subject: 'Atbilde' }))
    expect(findingOf(one, 'reference-missing')?.severity).toBe('should')
  })

  it('should bear today’s date', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, date: day('2026-03-19') }))
    expect(findingOf(one, 'letter-date-differs')?.severity).toBe('should')
  })

  it('should have no empty place and no placeholder, and says which block it is', () => {
    const one = ready('refusal')
    const empty = section(one, 'fulfilled', '  ')
    const at = empty.letter.blocks.findIndex(
      (block) => block.section === 'fulfilled' && block.type !== 'heading',
    )
    expect(findingOf(empty, 'empty-block')).toMatchObject({ severity: 'should', block: at })
    for (const text of [
      'Datus dzēsām [datums].',
      'Datus dzēsām {datumā}.',
      'Datus dzēsām ____.',
      'Datus dzēsām […].',
    ]) {
      expect(codesOf(section(one, 'fulfilled', text))).toContain('placeholder-left')
    }
    expect(codesOf(section(one, 'fulfilled', 'Datus dzēsām [1] un [sic] vietās.'))).toEqual([])
  })

  it('lists the fatal findings first, each with its article and a text in both languages', () => {
    const findings = checkLetter(composed('access-response'), {
      ...ready('access-response').context,
      today: day('2026-05-01'),
    })
    const severities = findings.map(({ severity }) => severity)
    expect([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(severities)
    expect(fatalCodes(findings)).toContain('art-15-1-h')
    for (const { article, text } of findings) {
      expect(article).toMatch(/^Art\. \d/)
      expect(text.lv.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
    }
  })

  it('survives whatever the DPO does to the blocks', () => {
    const block = fc.record({
      type: fc.constant('paragraph' as const),
      section: fc.constantFrom('reasons', 'art-15-1-c', 'time', 'text', 'nowhere'),
      runs: fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }) }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...letterKinds),
        fc.constantFrom(...languages),
        fc.array(block, { maxLength: 6 }),
        (kind, language, blocks) => {
          const { context, letter } = ready(kind)
          for (const finding of checkLetter({ ...letter, language, blocks }, context)) {
            if (finding.block !== undefined) expect(blocks[finding.block]?.section).toBe(finding.section)
          }
        },
      ),
    )
  })
})

const order = ['fatal', 'should', 'consider']
