import { describe, expect, it } from 'vitest'
import { due } from '../../../shared/clock/due'
import { dateOnly } from '../../../shared/lib/date-only'
import { extension, request } from './clock-maker'

const kinds = (input: ReturnType<typeof request>): readonly string[] =>
  due(input).warnings.map(({ kind }) => kind)

// Received Monday 2 February 2026: the month ends on Monday 2 March.
describe('pauses', () => {
  it.each([
    // 3–8 and 5–11 February: 3 to 11 February stand still, 9 days: 2 + 9 = Wednesday 11 March
    [
      'that overlap',
      [
        ['2026-02-03', '2026-02-09'],
        ['2026-02-05', '2026-02-12'],
      ],
      9,
      '2026-03-11',
    ],
    [
      'that lie within each other',
      [
        ['2026-02-03', '2026-02-12'],
        ['2026-02-05', '2026-02-09'],
      ],
      9,
      '2026-03-11',
    ],
    [
      'that touch',
      [
        ['2026-02-03', '2026-02-09'],
        ['2026-02-09', '2026-02-12'],
      ],
      9,
      '2026-03-11',
    ],
    [
      'that are the same',
      [
        ['2026-02-03', '2026-02-12'],
        ['2026-02-03', '2026-02-12'],
      ],
      9,
      '2026-03-11',
    ],
    // 2 + 2 days: 2 + 4 = Friday 6 March
    [
      'out of order',
      [
        ['2026-02-10', '2026-02-12'],
        ['2026-02-03', '2026-02-05'],
      ],
      4,
      '2026-03-06',
    ],
    ['asked and answered on one day', [['2026-02-03', '2026-02-03']], 0, '2026-03-02'],
    ['asked on the day of receipt', [['2026-02-02', '2026-02-05']], 3, '2026-03-05'],
    // asked on the very last day, 2 March, answered 6 March: 4 days → Friday 6 March
    ['asked on the last day', [['2026-03-02', '2026-03-06']], 4, '2026-03-06'],
    ['asked on the day after the last day', [['2026-03-03', '2026-03-06']], 0, '2026-03-02'],
    // 14 days move the end to 16 March, so 10 March is still within the month: 14 + 4 = 18 → Friday 20 March
    [
      'of which the second began only thanks to the first',
      [
        ['2026-02-03', '2026-02-17'],
        ['2026-03-10', '2026-03-14'],
      ],
      18,
      '2026-03-20',
    ],
    [
      'of which the second came after the moved end',
      [
        ['2026-02-03', '2026-02-05'],
        ['2026-03-10', '2026-03-14'],
      ],
      2,
      '2026-03-04',
    ],
  ] as const)('%s count each day once', (...[, pauses, pauseDays, nominal]) => {
    expect(due(request('2026-02-02', pauses))).toMatchObject({
      pauseDays,
      nominal,
      due: nominal,
      cautiousDue: '2026-03-02',
    })
  })

  it('do not count the days before receipt', () => {
    // 30 January to 4 February: only 2, 3 and 4 February are in the month: 2 + 3 = Thursday 5 March
    expect(due(request('2026-02-02', [['2026-01-30', '2026-02-05']]))).toMatchObject({
      pauseDays: 3,
      due: '2026-03-05',
    })
    expect(due(request('2026-02-02', [['2026-01-20', '2026-01-25']]))).toMatchObject({
      pauseDays: 0,
      due: '2026-03-02',
    })
    expect(kinds(request('2026-02-02', [['2026-01-30', '2026-02-05']]))).toEqual(['pause-before-receipt'])
  })

  it('do not count when the answer is dated before the question, and say so', () => {
    const input = request('2026-02-02', [['2026-02-09', '2026-02-05']])
    expect(due(input)).toMatchObject({ pauseDays: 0, due: '2026-03-02' })
    expect(kinds(input)).toEqual(['pause-answered-before-asked'])
  })

  it('are not counted at all under the policy without pauses, not even an open one', () => {
    const input = request('2026-02-02', [['2026-02-03', '2026-02-09'], ['2026-02-12']], {
      pausePolicy: 'none',
    })
    expect(due(input)).toMatchObject({
      pauseDays: 0,
      due: '2026-03-02',
      cautiousDue: '2026-03-02',
      openPauseFrom: undefined,
    })
    expect(kinds(input)).toEqual([])
  })

  it('need a reason when asked more than 7 days after receipt', () => {
    expect(kinds(request('2026-02-02', [['2026-02-09', '2026-02-11']]))).toEqual([])
    expect(kinds(request('2026-02-02', [['2026-02-10', '2026-02-11']]))).toEqual(['pause-asked-late'])
    const explained = {
      asked: dateOnly('2026-02-10'),
      answered: dateOnly('2026-02-11'),
      justification: 'Atrasti divi klienti',
    }
    expect(kinds({ ...request('2026-02-02'), pauses: [explained] })).toEqual([])
  })

  it('say when they began after the end and stop nothing', () => {
    expect(kinds(request('2026-02-02', [['2026-03-04', '2026-03-09']]))).toEqual([
      'pause-asked-late',
      'pause-without-effect',
    ])
  })

  it('that began between the month’s own date and the next working day are added to the unmoved date', () => {
    // 31 January + 1 month = Saturday 28 February; asked on Monday 2 March, the moved last day, answered on 6 March:
    // 28 February + 4 = Wednesday 4 March, a day that has passed when the answer comes
    const input = request('2026-01-31', [['2026-03-02', '2026-03-06']])
    expect(due(input)).toMatchObject({ pauseDays: 4, nominal: '2026-03-04', due: '2026-03-04' })
    expect(kinds(input)).toEqual(['pause-asked-late', 'pause-after-nominal-end'])
  })
})

// Received Monday 1 June 2026: the month ends on Wednesday 1 July.
describe('an open question', () => {
  it('leaves no due date, the days that remain, and the cautious date', () => {
    expect(due(request('2026-06-01', [['2026-06-03']]))).toMatchObject({
      nominal: undefined,
      due: undefined,
      noticeAndRefusalBy: undefined,
      openPauseFrom: '2026-06-03',
      pauseDays: 0,
      remainingDays: 28,
      cautiousDue: '2026-07-01',
    })
  })

  it('comes after the days of an earlier pause', () => {
    // 1 July + 5 = 6 July; from 10 June to 6 July: 26
    expect(due(request('2026-06-01', [['2026-06-03', '2026-06-08'], ['2026-06-10']]))).toMatchObject({
      pauseDays: 5,
      remainingDays: 26,
      openPauseFrom: '2026-06-10',
    })
  })

  it('asked again on the day of an insufficient answer goes on from the first question (EDPB example 31)', () => {
    // the clock has stood still since 3 June: 1 July − 3 June = 28
    expect(due(request('2026-06-01', [['2026-06-03', '2026-06-08'], ['2026-06-08']]))).toMatchObject({
      pauseDays: 5,
      remainingDays: 28,
    })
  })

  it('within or around an answered one counts each day once', () => {
    // stands still since 3 June in each case
    const around = due(request('2026-06-01', [['2026-06-03', '2026-06-12'], ['2026-06-05']]))
    expect(around).toMatchObject({ pauseDays: 2, remainingDays: 28, openPauseFrom: '2026-06-05' })
    const within = due(request('2026-06-01', [['2026-06-05', '2026-06-08'], ['2026-06-03']]))
    expect(within).toMatchObject({ pauseDays: 0, remainingDays: 28, openPauseFrom: '2026-06-03' })
  })

  it('is the earliest one when there are two', () => {
    const clock = due(request('2026-06-01', [['2026-06-05'], ['2026-06-03']]))
    expect(clock).toMatchObject({ remainingDays: 28, openPauseFrom: '2026-06-03' })
  })

  it('asked before receipt stops the clock from receipt', () => {
    expect(due(request('2026-06-01', [['2026-05-28']]))).toMatchObject({
      remainingDays: 30,
      openPauseFrom: '2026-06-01',
    })
  })

  it('asked after the end changes nothing', () => {
    expect(due(request('2026-06-01', [['2026-07-02']]))).toMatchObject({
      due: '2026-07-01',
      openPauseFrom: undefined,
      remainingDays: undefined,
    })
  })

  it('leaves the limit for a refusal where it was when it began in the extended months', () => {
    // 5 March + 3 months = 5 June; from 11 May to 5 June: 25
    const clock = due(request('2026-03-05', [['2026-05-11']], extension('2026-04-01')))
    expect(clock).toMatchObject({
      due: undefined,
      noticeAndRefusalBy: '2026-04-07',
      remainingDays: 25,
      cautiousDue: '2026-06-05',
      extensionValid: true,
    })
  })

  it('of the first month leaves room for a notice of extension for as long as it is open', () => {
    // from 10 March to 5 June: 21 + 30 + 31 + 5 = 87
    const open = due(request('2026-03-05', [['2026-03-10']], extension('2026-05-20')))
    expect(open).toMatchObject({
      extensionValid: true,
      due: undefined,
      noticeAndRefusalBy: undefined,
      remainingDays: 87,
    })
    // answered on 25 May, 76 days: 25 May + 87 = 5 June + 76 = Thursday 20 August; the first month ends on
    // 5 April + 76 = Saturday 20 June → Monday 22 June
    const answered = due(request('2026-03-05', [['2026-03-10', '2026-05-25']], extension('2026-05-20')))
    expect(answered).toMatchObject({
      extensionValid: true,
      due: '2026-08-20',
      noticeAndRefusalBy: '2026-06-22',
      pauseDays: 76,
    })
  })
})
