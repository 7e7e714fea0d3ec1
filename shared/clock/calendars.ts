import { dateOnly, type DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import type { Calendar } from './calendar'
import eu from './calendars/eu.json'
import lv from './calendars/lv.json'
import neighbours from './calendars/neighbours.json'

/**
 * `LV` (statutory holidays, the earlier and so the safe dates), `LV+OJ` (and the transferred days that the Official
 * Journal lists for Latvia), `LV+TR` (and every transferred day), then the other member states by country code, the rest
 * of the EEA, Switzerland (`CH`: the days that every canton keeps), and the United Kingdom (`UK-EW` England and Wales,
 * `UK-NI`, `UK-SC`).
 */
export const calendarIds: readonly string[] = [
  'LV',
  'LV+OJ',
  'LV+TR',
  ...Object.keys(eu.calendars),
  ...Object.keys(neighbours.calendars),
]

/** The names of calendars that are no country's: `UK-EW`, `UK-NI`, `UK-SC`, and what `CH` leaves out. */
export const calendarNames: Readonly<Record<string, Bilingual>> = {
  CH: {
    en: 'Switzerland (days kept in every canton; add cantonal days by hand)',
    lv: 'Šveice (dienas, ko svin visos kantonos; kantonu dienas jāpievieno pašam)',
  },
  'UK-EW': { en: 'United Kingdom: England and Wales', lv: 'Apvienotā Karaliste: Anglija un Velsa' },
  'UK-NI': { en: 'United Kingdom: Northern Ireland', lv: 'Apvienotā Karaliste: Ziemeļīrija' },
  'UK-SC': { en: 'United Kingdom: Scotland', lv: 'Apvienotā Karaliste: Skotija' },
}

/** The calendar of that id, undefined when there is none of that id. Built when first asked for. */
export function calendarById(id: string): Calendar | undefined {
  if (!calendarIds.includes(id)) return undefined
  const built = calendars.get(id) ?? buildCalendar(id)
  calendars.set(id, built)
  return built
}

const calendars = new Map<string, Calendar>()

type YearLines = Readonly<Record<string, string>>

function buildCalendar(id: string): Calendar {
  if (id === 'LV+OJ') return withTransferred(id, lv.inOfficialJournal)
  if (id === 'LV+TR') {
    return withTransferred(
      id,
      lv.transferred.map(({ off }) => off),
    )
  }
  const file = id === 'LV' ? lv : id in eu.calendars ? eu : neighbours
  const calendarLines: Readonly<Record<string, YearLines>> = file.calendars
  const { version, source, from, to } = file
  return {
    id,
    version,
    source,
    from,
    to,
    holidays: new Map(readHolidays(calendarLines[id] ?? {}, file.names)),
  }
}

/** Each year is one line of `MM-DD:n`, n the index of the name. */
const readHolidays = (
  years: YearLines,
  names: readonly Bilingual[],
): readonly (readonly [DateOnly, Bilingual])[] =>
  Object.entries(years).flatMap(([year, line]) =>
    line.split(' ').map((entry) => {
      const [day = '', index = ''] = entry.split(':')
      return [dateOnly(`${year}-${day}`), names[Number(index)] ?? { lv: '', en: '' }] as const
    }),
  )

const transferredName = { lv: 'pārceltā darba diena', en: 'transferred working day' }

/** Transferred days are ordered a year ahead at most: such a calendar is complete only for the years of its list. */
function withTransferred(id: 'LV+OJ' | 'LV+TR', days: readonly string[]): Calendar {
  const statutory = buildCalendar('LV')
  const { from, to, list } = id === 'LV+OJ' ? officialJournal : cabinetOrders
  return {
    id,
    version: statutory.version,
    source: `${statutory.source}; ${list}`,
    from,
    to,
    holidays: new Map([
      ...statutory.holidays,
      ...days.map((day) => [dateOnly(day), transferredName] as const),
    ]),
  }
}

const officialJournal = { from: 2025, to: 2026, list: 'Official Journal lists C/2024/7517 and C/2025/6771' }
const cabinetOrders = {
  from: 2024,
  to: 2026,
  list: 'transferred working days of the Cabinet orders 2024–2026',
}
