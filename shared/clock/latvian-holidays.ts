import { addDays, dateOnly, weekday, type DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'

export type Holiday = { readonly date: DateOnly; readonly name: Bilingual }

/**
 * The Latvian public holidays of one year by the law "Par svētku, atceres un atzīmējamām dienām" s. 1, with the
 * one-off days of the past. scripts/generate-calendars.ts writes them out as data. Only 4 May, 18 November and the
 * closing day of the festival have a substitute: the next working day, when they fall on a Saturday or Sunday.
 */
export function latvianHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  const fixed = fixedDays.map(({ day, name }) => ({ date: dateOnly(`${year}-${day}`), name }))
  const movable = [
    { date: addDays(easter, -2), name: { lv: 'Lielā Piektdiena', en: 'Good Friday' } },
    { date: easter, name: { lv: 'Pirmās Lieldienas', en: 'Easter Sunday' } },
    { date: addDays(easter, 1), name: { lv: 'Otrās Lieldienas', en: 'Easter Monday' } },
    { date: secondSundayOfMay(year), name: { lv: 'Mātes diena', en: 'Mother’s Day' } },
    { date: addDays(easter, 49), name: { lv: 'Vasarsvētki', en: 'Pentecost' } },
  ]
  const oneOff = oneOffDays.filter(({ date }) => date.startsWith(`${year}-`))
  const festival = festivalClosingDays.filter(({ date }) => date.startsWith(`${year}-`))
  const substituted = [...fixed.filter(({ date }) => hasSubstitute(date)), ...festival]
  return [...fixed, ...movable, ...oneOff, ...festival, ...substituted.flatMap(substituteOf)].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

/** Known working days moved to a Saturday by Cabinet order (Labour Law s. 133(4)): the day off, the Saturday worked instead. */
export const transferredDays: readonly { readonly off: DateOnly; readonly worked: DateOnly }[] = [
  { off: dateOnly('2024-12-23'), worked: dateOnly('2024-12-14') },
  { off: dateOnly('2024-12-30'), worked: dateOnly('2024-12-28') },
  { off: dateOnly('2025-05-02'), worked: dateOnly('2025-05-10') },
  { off: dateOnly('2025-11-17'), worked: dateOnly('2025-11-08') },
  { off: dateOnly('2026-01-02'), worked: dateOnly('2026-01-17') },
  { off: dateOnly('2026-06-22'), worked: dateOnly('2026-06-27') },
]

/** The transferred days that Latvia's list in the Official Journal names as public holidays (C/2024/7517, C/2025/6771). */
export const transferredDaysInOfficialJournal: readonly DateOnly[] = ['2026-01-02', '2026-06-22'].map(
  dateOnly,
)

const fixedDays = [
  { day: '01-01', name: { lv: 'Jaungada diena', en: 'New Year’s Day' } },
  { day: '05-01', name: { lv: 'Darba svētki, Satversmes sapulces sasaukšanas diena', en: 'Labour Day' } },
  {
    day: '05-04',
    name: { lv: 'Latvijas Republikas Neatkarības atjaunošanas diena', en: 'Restoration of Independence Day' },
  },
  { day: '06-23', name: { lv: 'Līgo diena', en: 'Midsummer Eve' } },
  { day: '06-24', name: { lv: 'Jāņu diena', en: 'Midsummer Day' } },
  { day: '11-18', name: { lv: 'Latvijas Republikas proklamēšanas diena', en: 'Proclamation Day' } },
  { day: '12-24', name: { lv: 'Ziemassvētku vakars', en: 'Christmas Eve' } },
  { day: '12-25', name: { lv: 'Pirmie Ziemassvētki', en: 'Christmas Day' } },
  { day: '12-26', name: { lv: 'Otrie Ziemassvētki', en: 'Second Day of Christmas' } },
  { day: '12-31', name: { lv: 'Vecgada diena', en: 'New Year’s Eve' } },
] as const

const hasSubstitute = (date: DateOnly): boolean => date.endsWith('-05-04') || date.endsWith('-11-18')

// The festival of 2028 is not confirmed: it is left out here, and the user can add its day
const festivalClosingDays: readonly Holiday[] = ['2018-07-08', '2023-07-09'].map((day) => ({
  date: dateOnly(day),
  name: {
    lv: 'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena',
    en: 'Closing day of the Song and Dance Festival',
  },
}))

const oneOffDays: readonly Holiday[] = [
  {
    date: dateOnly('2018-09-24'),
    name: { lv: 'Pāvesta Franciska vizītes diena', en: 'Day of the visit of Pope Francis' },
  },
  {
    date: dateOnly('2023-05-29'),
    name: {
      lv: 'Brīvdiena par godu Latvijas hokeja izlases bronzas medaļai',
      en: 'Day off for the ice hockey bronze medal',
    },
  },
]

function substituteOf({ date, name }: Holiday): readonly Holiday[] {
  const daysToMonday = 8 - weekday(date)
  if (daysToMonday > 2) return []
  return [
    {
      date: addDays(date, daysToMonday),
      name: { lv: `${name.lv} (brīvdiena svētku dienas vietā)`, en: `${name.en} (substitute day)` },
    },
  ]
}

function secondSundayOfMay(year: number): DateOnly {
  const first = dateOnly(`${year}-05-01`)
  return addDays(first, 7 - weekday(first) + 7)
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): DateOnly {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return addDays(dateOnly(`${year}-${n < 124 ? '03' : '04'}-01`), n % 31)
}
