import { describe, expect, it } from 'vitest'
import { day, recordOf } from '../../helpers/case-maker'
import { decided, receivedFor, withoutSection } from './letter-maker'
import { codesOf, edited, findingOf, ready, section, within, without, type Ready } from './ready-letter'

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
