import type { CaseRecord } from '../../case/case'
import { parseDateOnly, type DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { namedDays, type NamedDay } from '../named-day'
import { sectionText } from '../read-letter'
import type { Section } from '../sections'

/**
 * Where a letter tells what was done and when, its days are those that the case has on record: a letter that tells
 * another day than the file cannot be shown to be true (Art. 5(1)(d), 5(2)).
 */
export const recordedDays: FindingRule = {
  codes: ['day-before-receipt', 'day-not-on-record'],
  find: (letter, context) => {
    const { received } = context.record.request
    const known = knownDays(letter, context)
    return told.flatMap((section) =>
      daysTold(letter, section).flatMap(({ day }): readonly Finding[] => {
        if (day === undefined) return []
        if (day < received && ours.has(section)) return [beforeReceipt(section, day)]
        return known.has(day) ? [] : [notOnRecord(section, day)]
      }),
    )
  },
}

/** What we did in answer to the request: it cannot lie before the request. */
const ours: ReadonlySet<Section> = new Set<Section>([
  'rectified-where',
  'erased',
  'recipients-told',
  'forwarded-told',
  'notice-what',
  'automated-review',
])

/** Parts that tell days of the case; in the others the DPO's own words may name any day. */
const told: readonly Section[] = [
  ...ours,
  'receipt',
  'backups',
  'restricted',
  'restriction-end',
  'lifting-date',
  'marketing-stopped',
  'consent-withdrawn',
  'consent-stopped',
  'objection-decision',
  'cookies',
  'forwarded',
  'recipients-list',
]

/** A day without its year is told in passing, and the year would be a guess. */
const daysTold = (letter: Letter, section: Section): readonly NamedDay[] =>
  namedDays(sectionText(letter, section), letter.date).filter(({ hasYear }) => hasYear)

/** Every day that the case, its clock or the words of its facts name. */
function knownDays(letter: Letter, { record, clock, today }: CheckContext): ReadonlySet<string> {
  const { letters, notes, documents: _, ...rest } = record
  const sent = letters.flatMap(({ letter: { date }, sent: way }) => [date, way?.on])
  return new Set<string>([letter.date, today, ...daysIn([rest, clock, sent, noteTexts(notes)], letter.date)])
}

const noteTexts = (notes: CaseRecord['notes']): readonly string[] => notes.map(({ text }) => text)

function daysIn(value: unknown, near: DateOnly): readonly DateOnly[] {
  if (typeof value === 'string') {
    const day = parseDateOnly(value.slice(0, 10))
    return day === undefined ? namedDays(value, near).flatMap((named) => named.day ?? []) : [day]
  }
  if (value instanceof Map) return [...value.values()].flatMap((one) => daysIn(one, near))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((one) => daysIn(one, near))
}

const common = { severity: 'should', article: 'Art. 5(1)(d), 5(2)' } as const

const beforeReceipt = (section: Section, day: DateOnly): Finding => ({
  ...common,
  code: 'day-before-receipt',
  section,
  text: {
    lv: `Šeit nosaukta diena pirms pieprasījuma saņemšanas: ${dateInWords(day, 'lv')}.`,
    en: `This part names a day before the request was received: ${dateInWords(day, 'en')}.`,
  },
})

const notOnRecord = (section: Section, day: DateOnly): Finding => ({
  ...common,
  code: 'day-not-on-record',
  section,
  text: {
    lv: `Lietā šādas dienas nav: ${dateInWords(day, 'lv')}. Izlabojiet vēstuli vai papildiniet lietu.`,
    en: `The case does not have this day on record: ${dateInWords(day, 'en')}. Correct the letter or complete the case.`,
  },
})
