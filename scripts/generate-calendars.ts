import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Holidays from 'date-holidays'
import {
  latvianHolidays,
  transferredDays,
  transferredDaysInOfficialJournal,
  type Holiday,
} from '../shared/clock/latvian-holidays'
import { addDays, dateOnly, type DateOnly } from '../shared/lib/date-only'
import type { Bilingual } from '../shared/lib/language'
import corrections from './calendars/corrections.json'
import names from './calendars/names.json'

/**
 * Writes shared/clock/calendars/*.json: `npx tsx scripts/generate-calendars.ts [DATE]`, DATE the day written as
 * generated-on (today by default). Latvia by our own rule (shared/clock/latvian-holidays.ts), the other member states
 * and their neighbours from date-holidays (national public holidays), corrected by calendars/corrections.json.
 */
export const memberStates =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** The rest of the EEA, Switzerland, and the bank holidays of the parts of the United Kingdom. */
export const neighbours = ['CH', 'IS', 'LI', 'NO', 'UK-EW', 'UK-NI', 'UK-SC'] as const

// date-holidays knows the United Kingdom by country and state; Wales has the bank holidays of England
const placeOf: Readonly<Record<string, readonly [string, string]>> = {
  'UK-EW': ['GB', 'ENG'],
  'UK-NI': ['GB', 'NIR'],
  'UK-SC': ['GB', 'SCT'],
}

const firstYear = 2016
const lastYear = 2040
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

/** Both files as text, by file name. */
export function calendarFiles(generatedOn: DateOnly): ReadonlyMap<string, string> {
  const others = memberStates.filter((country) => country !== 'LV')
  return new Map([
    [
      'eu.json',
      render(
        packageHead(generatedOn),
        new Map(others.map((country) => [country, nationalHolidays(country)])),
      ),
    ],
    [
      'neighbours.json',
      render(packageHead(generatedOn), new Map(neighbours.map((id) => [id, neighbourHolidays(id)]))),
    ],
    ['lv.json', render(latvianHead(generatedOn), new Map([['LV', years.flatMap(latvianHolidays)]]))],
  ])
}

/** What date-holidays itself says are the national public holidays, longer ones day by day. */
export function packagedHolidays(id: string, canton?: string): readonly Holiday[] {
  const [country, state] = placeOf[id] ?? [id, canton ?? '']
  const found = new Holidays(country, state, { types: ['public'], languages: ['en'] })
  return years.flatMap((year) =>
    found.getHolidays(year, 'en').flatMap(({ date, start, end, name }) => {
      const days = Math.round((end.getTime() - start.getTime()) / 86_400_000)
      const first = dateOnly(date.slice(0, 10))
      return Array.from({ length: days }, (_, index) => ({
        date: addDays(first, index),
        name: named(id, name),
      }))
    }),
  )
}

const neighbourHolidays = (id: string): readonly Holiday[] =>
  id === 'CH' ? swissHolidays() : nationalHolidays(id)

/**
 * The days that are holidays in every canton. Federal law knows one holiday, 1 August (Art. 110(3) of the Constitution);
 * the others are cantonal, and a day that only some cantons keep is the user's to add.
 */
function swissHolidays(): readonly Holiday[] {
  const cantons = Object.keys(new Holidays().getStates('CH')).map(
    (canton) => new Set(packagedHolidays('CH', canton).map(({ date }) => date)),
  )
  return packagedHolidays('CH').filter(({ date }) => cantons.every((days) => days.has(date)))
}

function nationalHolidays(country: string): readonly Holiday[] {
  const own = corrections.filter((one) => one.country === country)
  const removed = new Set<string>(own.flatMap((one) => one.removed))
  const added = own.flatMap((one) =>
    one.added.flatMap(({ name, dates }) =>
      dates.map((date) => ({ date: dateOnly(date), name: named(country, name) })),
    ),
  )
  return [...packagedHolidays(country).filter(({ date }) => !removed.has(date)), ...added]
}

// A package name that we have no Latvian for stays as it is in both languages
const known: Readonly<Record<string, Bilingual>> = names
const named = (id: string, name: string): Bilingual =>
  known[`${id.slice(0, 2)}: ${name}`] ?? known[name] ?? { en: name, lv: name }

const packageVersion = (): string => {
  const file = join(import.meta.dirname, '../node_modules/date-holidays/package.json')
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return version
}

type Head = Readonly<Record<string, unknown>>

const packageHead = (generatedOn: DateOnly): Head => ({
  version: `date-holidays ${packageVersion()}, ${generatedOn}`,
  source: 'date-holidays, national public holidays, corrected',
  corrected: 'where it names a wrong day or lacks a certain one: scripts/calendars/corrections.json',
  licence:
    'Data CC BY-SA 3.0 (LICENSE of date-holidays; its package.json says CC-BY-3.0), from Wikipedia articles named there; the package’s code is ISC. This file is an adaptation and stays under CC BY-SA 3.0.',
  from: firstYear,
  to: lastYear,
})

const latvianHead = (generatedOn: DateOnly): Head => ({
  version: `LV ${generatedOn}`,
  source: 'Likums “Par svētku, atceres un atzīmējamām dienām”, 1. pants',
  licence: 'Own data: statutory dates and known one-off days (shared/clock/latvian-holidays.ts).',
  from: firstYear,
  to: lastYear,
  transferred: transferredDays,
  inOfficialJournal: transferredDaysInOfficialJournal,
})

/** One line a year: `"2026": "01-01:0 04-03:1"`, the number being the index of the holiday's name in `names`. */
function render(head: Head, calendars: ReadonlyMap<string, readonly Holiday[]>): string {
  const all = [...calendars.values()].flat()
  const nameList = [...new Map(all.map(({ name }) => [JSON.stringify(name), name])).keys()]
  const headLines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  const calendarLines = [...calendars].map(
    ([id, holidays]) => `    ${JSON.stringify(id)}: {\n${yearLines(holidays, nameList).join(',\n')}\n    }`,
  )
  return [
    '{',
    ...headLines,
    '  "names": [',
    nameList.map((name) => `    ${name}`).join(',\n'),
    '  ],',
    '  "calendars": {',
    calendarLines.join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n')
}

const yearLines = (holidays: readonly Holiday[], nameList: readonly string[]): readonly string[] =>
  years.map((year) => {
    // two holidays on one day: the first one names it
    const days = new Map<string, number>()
    for (const { date, name } of holidays) {
      const day = date.slice(5)
      if (date.startsWith(`${year}-`) && !days.has(day)) days.set(day, nameList.indexOf(JSON.stringify(name)))
    }
    const entries = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, name]) => `${day}:${name}`)
    return `      "${year}": "${entries.join(' ')}"`
  })

function writeCalendars(generatedOn: DateOnly): void {
  const folder = join(import.meta.dirname, '../shared/clock/calendars')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of calendarFiles(generatedOn)) writeFileSync(join(folder, name), text)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeCalendars(dateOnly(process.argv[2] ?? new Date().toISOString().slice(0, 10)))
}
