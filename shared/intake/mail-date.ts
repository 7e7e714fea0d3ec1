/** RFC 5322 §3.3 and the obsolete forms of §4.3 that are still sent. Date.parse is not used: it reads a missing zone as this machine's. */
const shape =
  /(\d{1,2})[ \t-]{1,4}([a-z]{3})[a-z]{0,6}\.?[ \t-]{1,4}(\d{2,4})[ \t]{1,4}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,9})?[ \t]{0,4}([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5})?/i

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// RFC 5322 §4.3 names, and those that servers around the Baltic write
const zones: ReadonlyMap<string, string> = new Map([
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['Z', 'Z'],
  ['WET', '+00:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['MEZ', '+01:00'],
  ['CEST', '+02:00'],
  ['MESZ', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/** The instant a mail header names, ISO 8601 with the offset as written; undefined when it names none (no zone: none). */
export function readMailDate(value: string): string | undefined {
  const match = shape.exec(value.slice(0, 200))
  if (match === null) return undefined
  const part = (i: number): string => match[i] ?? ''
  const month = months.indexOf(part(2).toLowerCase()) + 1
  const offset = offsetOf(part(7))
  if (month === 0 || offset === undefined) return undefined
  const day = `${fullYear(part(3))}-${two(month)}-${two(part(1))}`
  const time = `${two(part(4))}:${part(5)}:${secondsOf(part(6))}`
  return exists(day, time) ? `${day}T${time}${offset}` : undefined
}

// a leap second is the last one of its minute
const secondsOf = (written: string): string => (written === '60' ? '59' : written.padStart(2, '0'))

// 30 February becomes 2 March in Date: the parsed day must be the written one
function exists(day: string, time: string): boolean {
  const asUtc = new Date(`${day}T${time}Z`)
  return !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(day)
}

const two = (value: string | number): string => String(value).padStart(2, '0')

// RFC 5322 §4.3: 00–49 is 2000–2049, 50–999 is 19xx
function fullYear(year: string): string {
  const value = Number(year)
  if (year.length === 4) return year
  return String(value + (year.length === 2 && value < 50 ? 2000 : 1900))
}

function offsetOf(zone: string): string | undefined {
  if (/^[+-]\d{4}$/.test(zone)) return plausible(`${zone.slice(0, 3)}:${zone.slice(3)}`)
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return plausible(zone)
  return zones.get(zone.toUpperCase())
}

const plausible = (offset: string): string | undefined =>
  Number(offset.slice(1, 3)) <= 14 && Number(offset.slice(4)) < 60 ? offset : undefined
