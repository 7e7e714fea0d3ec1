import { parseDateOnly, type DateOnly } from '../lib/date-only'
import { fold } from './fold'

/** A calendar day as people write it, with its place in the text. `ambiguous`: day and month could change places. */
export type WrittenDate = {
  readonly date: DateOnly
  readonly start: number
  readonly end: number
  readonly ambiguous: boolean
}

// Beginnings of month names in lv, en, ru, de, fr, cs, lt, et, pl, folded; longer ones first where one begins another
const monthStems: readonly (readonly [string, number])[] = [
  ['cervenc', 7],
  ['cerven', 6],
  ['cervna', 6],
  ['czerw', 6],
  ['unor', 2],
  ['leden', 1],
  ['ledna', 1],
  ['brez', 3],
  ['duben', 4],
  ['dubna', 4],
  ['kvet', 5],
  ['srp', 8],
  ['zari', 9],
  ['rij', 10],
  ['listopad', 11],
  ['prosin', 12],
  ['stycz', 1],
  ['lut', 2],
  ['kwie', 4],
  ['lip', 7],
  ['sierp', 8],
  ['wrzes', 9],
  ['pazdz', 10],
  ['grud', 12],
  ['saus', 1],
  ['vasar', 2],
  ['kov', 3],
  ['baland', 4],
  ['geguz', 5],
  ['birzel', 6],
  ['liep', 7],
  ['rugpj', 8],
  ['rugs', 9],
  ['spal', 10],
  ['lapkr', 11],
  ['gruod', 12],
  ['jaan', 1],
  ['veeb', 2],
  ['juuni', 6],
  ['juuli', 7],
  ['jan', 1],
  ['feb', 2],
  ['fev', 2],
  ['mar', 3],
  ['maer', 3],
  ['apr', 4],
  ['avr', 4],
  ['may', 5],
  ['mai', 5],
  ['maj', 5],
  ['jun', 6],
  ['juin', 6],
  ['jul', 7],
  ['juil', 7],
  ['aug', 8],
  ['aou', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['oktoo', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['det', 12],
  ['янв', 1],
  ['фев', 2],
  ['мар', 3],
  ['апр', 4],
  ['май', 5],
  ['мая', 5],
  ['июн', 6],
  ['июл', 7],
  ['авг', 8],
  ['сен', 9],
  ['окт', 10],
  ['ноя', 11],
  ['дек', 12],
]
const months = monthStems.map(([stem, month]) => [fold(stem), month] as const)

const name = String.raw`(\p{L}{3,12})`
const year = String.raw`((?:19|20)\d{2})`
const day = String.raw`(\d{1,2})`
const blank = String.raw`[\s,]{1,4}`
const before = String.raw`(?<![\p{L}\p{N}])`
const after = String.raw`(?!\p{N})`

type Form = {
  readonly shape: RegExp
  readonly read: (groups: readonly string[]) => readonly [string, string, string] | undefined
  readonly ambiguous?: boolean
}

const forms: readonly Form[] = [
  {
    shape: new RegExp(`${before}${year}-(\\d{2})-(\\d{2})${after}`, 'gu'),
    read: ([y = '', m = '', d = '']) => [y, m, d],
  },
  {
    // 2026. gada 16. martam; 2026 m. kovo 16 d.
    shape: new RegExp(
      `${before}${year}\\.?${blank}(?:g|gada|m|r)\\.?${blank}${day}\\.?${blank}${name}`,
      'gu',
    ),
    read: ([y = '', d = '', m = '']) => named(y, m, d),
  },
  {
    shape: new RegExp(`${before}${year}\\.?${blank}(?:m)\\.?${blank}${name}${blank}${day}`, 'gu'),
    read: ([y = '', m = '', d = '']) => named(y, m, d),
  },
  {
    // 16 March 2026, 16. März 2026, 16 марта 2026 г., 1er mars 2026, 16th of March 2026, 16. marts, 2026
    shape: new RegExp(
      `${before}${day}(?:\\.|st|nd|rd|th|er)?${blank}(?:of${blank}|de${blank})?${name}\\.?${blank}${year}`,
      'gu',
    ),
    read: ([d = '', m = '', y = '']) => named(y, m, d),
  },
  {
    shape: new RegExp(`${before}${name}\\.?${blank}${day}(?:st|nd|rd|th)?${blank}${year}`, 'gu'),
    read: ([m = '', d = '', y = '']) => named(y, m, d),
  },
  {
    shape: new RegExp(`${before}${day}\\.[\\s]?(\\d{1,2})\\.[\\s]?${year}${after}`, 'gu'),
    read: ([d = '', m = '', y = '']) => [y, m, d],
  },
  {
    shape: new RegExp(`${before}${day}[/-](\\d{1,2})[/-]${year}${after}`, 'gu'),
    read: ([d = '', m = '', y = '']) => (Number(m) > 12 ? [y, d, m] : [y, m, d]),
    ambiguous: true,
  },
]

/** Every day written in the text, in the order of the text. Days that do not exist are left out. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const folded = fold(text)
  const found = forms.flatMap((form) => datesOfForm(form, folded))
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return ordered.filter((one, i) => i === 0 || one.start >= (ordered[i - 1]?.end ?? 0))
}

function datesOfForm(form: Form, folded: string): readonly WrittenDate[] {
  return [...folded.matchAll(form.shape)].flatMap((match) => {
    const parts = form.read(match.slice(1))
    if (parts === undefined) return []
    const [y, m, d] = parts
    const date = parseDateOnly(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
    const ambiguous = form.ambiguous === true && Number(m) <= 12 && Number(d) <= 12 && m !== d
    return date === undefined
      ? []
      : [{ date, start: match.index, end: match.index + match[0].length, ambiguous }]
  })
}

function named(y: string, name: string, d: string): readonly [string, string, string] | undefined {
  const month = months.find(([stem]) => name.startsWith(stem))
  return month === undefined ? undefined : [y, String(month[1]), d]
}
