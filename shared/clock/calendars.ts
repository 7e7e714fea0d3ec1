import { dateOnly, type DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import type { Calendar } from './calendar'
import eu from './calendars/eu.json'
import lv from './calendars/lv.json'

/**
 * `LV` (statutory holidays, the earlier and so the safe dates), `LV+OJ` (and the transferred days that the Official
 * Journal lists for Latvia), `LV+TR` (and every transferred day), then the other member states by country code.
 */
export const calendarIds: readonly string[] = ['LV', 'LV+OJ', 'LV+TR', ...Object.keys(eu.calendars)]

/** The calendar of a member state, undefined when there is none of that id. Built when first asked for. */
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
  const file = id === 'LV' ? lv : eu
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
