import { describe, expect, it } from 'vitest'
import { ccpaConfirmation, ccpaOptOut } from '../../../../shared/clock/regimes/business-days'
import { regimeClock } from '../../../../shared/clock/regimes/regime-clock'
import { regimes } from '../../../../shared/clock/regimes/rule-set'
import { lineInWords } from '../../../../shared/clock/working-line'
import { dateOnly } from '../../../../shared/lib/date-only'
import { notice, question, regimeRequest } from './regime-maker'

const kinds = (clock: ReturnType<typeof regimeClock>): readonly string[] =>
  clock.warnings.map(({ kind }) => kind)

describe('the CCPA', () => {
  it('gives 45 calendar days, on whatever day of the week they end, and a notice and refusal by then', () => {
    // 2 June 2026 + 45 days = 17 July 2026; 4 June + 45 = 19 July, a Sunday
    expect(regimeClock(regimeRequest('CCPA', '2026-06-02')).due).toBe('2026-07-17')
    expect(regimeClock(regimeRequest('CCPA', '2026-06-04'))).toMatchObject({
      due: '2026-07-19',
      cautiousDue: '2026-07-19',
      noticeAndRefusalBy: '2026-07-19',
    })
  })

  it('gives 90 days in all when the notice was sent on the 45th day, not on the 46th', () => {
    expect(regimeClock(regimeRequest('CCPA', '2026-06-01', notice('2026-07-16'))).due).toBe('2026-08-30')
    const late = regimeClock(regimeRequest('CCPA', '2026-06-01', notice('2026-07-17')))
    expect(late).toMatchObject({ due: '2026-07-16', extensionValid: false })
    expect(kinds(late)).toEqual(['notice-too-late'])
  })

  it('does not stop while the consumer is verified', () => {
    const clock = regimeClock(
      regimeRequest('CCPA', '2026-06-01', { pauses: [question('identity', '2026-06-03')] }),
    )
    expect(clock).toMatchObject({ due: '2026-07-16', pauseDays: 0, openPauseFrom: undefined })
    expect(kinds(clock)).toEqual(['question-stops-nothing'])
  })

  it('confirms within 10 and stops selling within 15 business days, weekends left out', () => {
    expect(ccpaConfirmation(dateOnly('2026-06-01')).due).toBe('2026-06-15')
    expect(ccpaOptOut(dateOnly('2026-06-01')).due).toBe('2026-06-22')
    // received on a Saturday: the first business day is Monday
    expect(ccpaConfirmation(dateOnly('2026-06-06')).due).toBe('2026-06-19')
  })
})

describe('LGPD, FADP and PIPEDA', () => {
  it('LGPD gives 15 days and knows no extension', () => {
    const clock = regimeClock(regimeRequest('LGPD', '2026-05-20', notice('2026-05-25')))
    expect(clock).toMatchObject({
      due: '2026-06-04',
      extensionValid: false,
      noticeAndRefusalBy: '2026-06-04',
    })
    expect(kinds(clock)).toEqual(['notice-not-known'])
  })

  it('FADP gives 30 days, and then the day that the notice names', () => {
    const sent = (more: object) =>
      regimeClock(regimeRequest('FADP', '2026-02-10', notice('2026-03-12', more)))
    expect(sent({ announced: dateOnly('2026-04-30') })).toMatchObject({
      due: '2026-04-30',
      extensionValid: true,
    })
    // 12 March + 1 month
    expect(sent({ months: 1, reasons: '' })).toMatchObject({ due: '2026-04-12', extensionValid: true })
    expect(sent({})).toMatchObject({ due: '2026-03-12', extensionValid: false })
    expect(kinds(sent({}))).toEqual(['notice-names-no-date'])
    const late = regimeClock(regimeRequest('FADP', '2026-02-10', notice('2026-03-13', { months: 1 })))
    expect(late).toMatchObject({ due: '2026-03-12', extensionValid: false })
  })

  it('PIPEDA gives 30 days and at most 30 more', () => {
    const sent = (more: object) =>
      regimeClock(regimeRequest('PIPEDA', '2026-02-10', notice('2026-03-01', more)))
    expect(regimeClock(regimeRequest('PIPEDA', '2026-02-10')).due).toBe('2026-03-12')
    expect(sent({}).due).toBe('2026-04-11')
    expect(sent({ announced: dateOnly('2026-03-31') }).due).toBe('2026-03-31')
    const beyond = sent({ announced: dateOnly('2026-05-31') })
    expect(beyond.due).toBe('2026-04-11')
    expect(kinds(beyond)).toEqual(['notice-beyond-most'])
    expect(sent({ reasons: '' })).toMatchObject({ due: '2026-03-12', extensionValid: false })
  })
})

describe('the EU by its rule set', () => {
  it('is the clock of Art. 12(3): a fee stops nothing, a question pauses, half-open', () => {
    const clock = regimeClock(
      regimeRequest('EU', '2026-02-02', {
        pauses: [question('identity', '2026-02-03', '2026-02-09')],
        feeAsked: dateOnly('2026-02-03'),
      }),
    )
    expect(clock).toMatchObject({ start: '2026-02-02', nominal: '2026-03-08', pauseDays: 6 })
    expect(regimeClock(regimeRequest('EU', '2026-03-05', notice('2026-04-01'))).nominal).toBe('2026-06-05')
  })
})

it('every regime tells its working in both languages, every line with its article', () => {
  for (const regime of regimes) {
    const { working } = regimeClock(
      regimeRequest(regime, '2026-03-02', {
        pauses: [question('clarification', '2026-03-09')],
        feeAsked: dateOnly('2026-03-09'),
        ...notice('2026-03-20', { announced: dateOnly('2027-04-20') }),
      }),
    )
    expect(working.length).toBeGreaterThan(2)
    for (const line of working) {
      for (const language of ['lv', 'en'] as const) {
        expect(lineInWords(line, language)).toMatch(/^\S.* \[[^[\]]+\]$/)
        expect(lineInWords(line, language)).not.toMatch(/[{}]|undefined|NaN/)
      }
    }
  }
})
