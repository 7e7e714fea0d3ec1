import { describe, expect, it } from 'vitest'
import { regimeClock } from '../../../../shared/clock/regimes/regime-clock'
import { lineInWords } from '../../../../shared/clock/working-line'
import { dateOnly } from '../../../../shared/lib/date-only'
import { calendar } from '../clock-maker'
import { notice, question, regimeRequest } from './regime-maker'

const kinds = (clock: ReturnType<typeof regimeClock>): readonly string[] =>
  clock.warnings.map(({ kind }) => kind)

// Expected days are counted by hand from law.md §3.6: month from the latest of receipt, identity and fee; clarification
// days from asking to answering, both included, left out; moved once, at the end
describe('the month of the UK GDPR', () => {
  it.each([
    ['2025-09-03', '2025-10-03', 'ICO: 3 September to 3 October'],
    ['2024-11-25', '2024-12-27', 'ICO: 25 November to 27 December, after Christmas and Boxing Day'],
    ['2026-01-31', '2026-03-02', '28 February is a Saturday'],
    ['2027-11-25', '2027-12-29', 'both Christmas substitutes: 27 and 28 December'],
    ['2027-12-01', '2028-01-04', '1 January is a Saturday, 3 January its substitute'],
  ])('received on %s ends on %s (%s)', (received, due) => {
    expect(regimeClock(regimeRequest('UK', received)).due).toBe(due)
  })

  it('ends on another day in Scotland and in Northern Ireland, with their holidays', () => {
    const ends = (id: string, received: string): string | undefined =>
      regimeClock(regimeRequest('UK', received, { calendar: calendar(id) })).due
    expect([ends('UK-EW', '2026-05-15'), ends('UK-SC', '2026-05-15')]).toEqual(['2026-06-15', '2026-06-16'])
    expect([ends('UK-EW', '2026-06-12'), ends('UK-NI', '2026-06-12')]).toEqual(['2026-07-13', '2026-07-14'])
    expect([ends('UK-EW', '2026-03-06'), ends('UK-SC', '2026-03-06')]).toEqual(['2026-04-07', '2026-04-06'])
  })
})

describe('proof of identity and a fee', () => {
  it('start the month anew, with the later of the two', () => {
    const clock = regimeClock(
      regimeRequest('UK', '2026-03-02', {
        pauses: [question('identity', '2026-03-03', '2026-03-10')],
        feeAsked: dateOnly('2026-03-03'),
        feePaid: dateOnly('2026-03-12'),
      }),
    )
    expect(clock).toMatchObject({
      start: '2026-03-12',
      due: '2026-04-13',
      cautiousDue: '2026-04-02',
      pauseDays: 0,
    })
  })

  it('leave the case without a due date while they are awaited, and no notice can be too late', () => {
    const asked = regimeRequest('UK', '2026-03-02', {
      pauses: [question('identity', '2026-03-03')],
      ...notice('2026-04-20'),
    })
    expect(regimeClock(asked)).toMatchObject({
      start: undefined,
      nominal: undefined,
      due: undefined,
      noticeAndRefusalBy: undefined,
      openPauseFrom: '2026-03-03',
      extensionValid: true,
      cautiousDue: '2026-06-02',
    })
    const fee = regimeRequest('UK', '2026-03-02', { feeAsked: dateOnly('2026-03-04') })
    expect(regimeClock(fee)).toMatchObject({ due: undefined, openPauseFrom: '2026-03-04' })
  })

  it('asked after the month has ended start nothing', () => {
    const clock = regimeClock(
      regimeRequest('UK', '2026-03-02', { pauses: [question('identity', '2026-04-03', '2026-04-20')] }),
    )
    expect(clock).toMatchObject({ start: '2026-03-02', due: '2026-04-02' })
    expect(kinds(clock)).toContain('question-without-effect')
  })

  it('asked on the last day are in time', () => {
    const pauses = [question('identity', '2026-04-02', '2026-04-20')]
    expect(regimeClock(regimeRequest('UK', '2026-03-02', { pauses })).start).toBe('2026-04-20')
  })
})

describe('a clarification', () => {
  const asked = (...answers: readonly (readonly [string, string?])[]) =>
    regimeRequest('UK', '2026-03-02', {
      pauses: answers.map(([from, to]) => question('clarification', from, to)),
    })

  it('answered on the day it was asked leaves out that one day', () => {
    expect(regimeClock(asked(['2026-03-09', '2026-03-09']))).toMatchObject({
      nominal: '2026-04-03',
      pauseDays: 1,
    })
  })

  it('leaves out every day once when two overlap or touch', () => {
    const overlapping = asked(['2026-03-09', '2026-03-13'], ['2026-03-13', '2026-03-15'])
    expect(regimeClock(overlapping)).toMatchObject({ nominal: '2026-04-09', pauseDays: 7 })
    const apart = asked(['2026-03-09', '2026-03-10'], ['2026-03-12', '2026-03-12'])
    expect(regimeClock(apart)).toMatchObject({ nominal: '2026-04-05', due: '2026-04-07', pauseDays: 3 })
  })

  it('while open leaves the days after the answer: 25 of the month asked for on 9 March', () => {
    // 3 to 8 March are six of the 31 days from 2 March to 2 April
    const open = regimeClock(asked(['2026-03-09']))
    expect(open).toMatchObject({ due: undefined, openPauseFrom: '2026-03-09', remainingDays: 25 })
    // answered on 13 March: the 25th day after is 7 April
    expect(regimeClock(asked(['2026-03-09', '2026-03-13'])).nominal).toBe('2026-04-07')
  })

  it('before the month starts leaves out nothing, across its start only the days from it', () => {
    const around = (from: string, to: string): number =>
      regimeClock(
        regimeRequest('UK', '2026-03-02', {
          pauses: [question('identity', '2026-03-02', '2026-03-10'), question('clarification', from, to)],
        }),
      ).pauseDays
    expect(around('2026-03-03', '2026-03-09')).toBe(0)
    expect(around('2026-03-08', '2026-03-12')).toBe(3)
  })

  it('asked after the month has ended leaves out nothing', () => {
    const clock = regimeClock(asked(['2026-04-03', '2026-04-09']))
    expect(clock).toMatchObject({ due: '2026-04-02', pauseDays: 0 })
    expect(kinds(clock)).toContain('question-without-effect')
  })

  it('is not counted, like identity and fee, when no question is to be counted', () => {
    const input = regimeRequest('UK', '2026-03-02', {
      pauses: [question('clarification', '2026-03-09', '2026-03-13'), question('identity', '2026-03-03')],
      pausePolicy: 'none',
    })
    expect(regimeClock(input)).toMatchObject({ due: '2026-04-02', pauseDays: 0, openPauseFrom: undefined })
  })
})

describe('an extension in the UK', () => {
  it('is three months from the original start, which is the day of the proof of identity', () => {
    const pauses = [question('identity', '2026-03-02', '2026-03-31')]
    const clock = regimeClock(regimeRequest('UK', '2026-03-02', { pauses, ...notice('2026-04-15') }))
    expect(clock).toMatchObject({
      nominal: '2026-06-30',
      due: '2026-06-30',
      noticeAndRefusalBy: '2026-04-30',
      extensionValid: true,
    })
  })

  it('can be told of within the first month and the clarification days left out of it, not a day later', () => {
    const pauses = [question('clarification', '2026-03-09', '2026-03-13')]
    const sent = (day: string) => regimeClock(regimeRequest('UK', '2026-03-02', { pauses, ...notice(day) }))
    // 2 April + 5 days = 7 April; three months = 2 June + 5 days = 7 June, a Sunday
    expect(sent('2026-04-07')).toMatchObject({
      extensionValid: true,
      nominal: '2026-06-07',
      due: '2026-06-08',
    })
    expect(kinds(sent('2026-04-07'))).toContain('notice-relies-on-questions')
    expect(sent('2026-04-08')).toMatchObject({ extensionValid: false, due: '2026-04-07' })
    expect(kinds(sent('2026-04-08'))).toContain('notice-too-late')
  })

  it('needs reasons, and a notice that came after the request', () => {
    const without = regimeClock(regimeRequest('UK', '2026-03-02', notice('2026-03-20', { reasons: ' ' })))
    expect(without).toMatchObject({ extensionValid: false, due: '2026-04-02' })
    const early = regimeClock(regimeRequest('UK', '2026-03-02', notice('2026-03-01')))
    expect(early.extensionValid).toBe(false)
    const oneMonth = regimeClock(regimeRequest('UK', '2026-03-02', notice('2026-03-20', { months: 1 })))
    expect(oneMonth.due).toBe('2026-05-05')
  })
})

describe('the working of the UK clock', () => {
  it('tells every step in both languages with its article', () => {
    const { working } = regimeClock(
      regimeRequest('UK', '2026-03-02', {
        pauses: [
          question('identity', '2026-03-02', '2026-03-05'),
          question('clarification', '2026-03-09', '2026-03-13'),
        ],
        ...notice('2026-04-01'),
      }),
    )
    const english = working.map((line) => lineInWords(line, 'en')).join('\n')
    expect(english).toContain('proof of identity came on Thursday 5 March 2026')
    expect(english).toContain(
      'asked on Monday 9 March 2026 and received on Friday 13 March 2026: the days from the one to the other, both included, do not count: 5 days',
    )
    expect(english).toContain('The period is 3 months from the original start')
    expect(english).toContain('Art. 12A UK GDPR')
    const latvian = working.map((line) => lineInWords(line, 'lv')).join('\n')
    expect(latvian).toContain('lūgts 2026. gada 9. martā (pirmdienā)')
    expect(`${english}${latvian}`).not.toMatch(/[{}]|undefined/)
  })

  it('cites the practice before 5 February 2026 for a request received before', () => {
    const { working } = regimeClock(regimeRequest('UK', '2026-02-04'))
    expect(lineInWords(working[0] ?? neverLine, 'en')).toContain('Art. 12(3) UK GDPR')
  })
})

const neverLine = { text: { lv: '', en: '' }, article: { lv: '', en: '' } }
