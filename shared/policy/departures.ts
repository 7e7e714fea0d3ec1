import type { StepKind } from '../case/steps'
import type { Departure } from './departure'
import type { DepartureTopic } from './departure-topics'
import { departuresOfCollection } from './departures-of-collection'
import { departuresOfContact } from './departures-of-contact'
import { departuresOfRights } from './departures-of-rights'
import { departuresOfUse } from './departures-of-use'
import { liveRows, type Registers, type RowOf } from './registers'

/** D01–D41 in order: where the shipped policy departs from the GDPR. */
export const departures: readonly Departure[] = [
  ...departuresOfCollection,
  ...departuresOfUse,
  ...departuresOfRights,
  ...departuresOfContact,
]

/**
 * "Law and policy here": the departures that touch a kind of case, a step or a register, the grave ones first. `known`:
 * the desk's own, from registerDepartures.
 */
export const departuresFor = (
  topic: DepartureTopic | StepKind,
  known: readonly Departure[] = departures,
): readonly Departure[] =>
  severities.flatMap((severity) =>
    known.filter((one) => one.severity === severity && one.topics.some((own) => own === topic)),
  )

const severities: readonly Departure['severity'][] = ['high', 'medium', 'low']

/** The departures of the register, as the DPO keeps them. */
export const registerDepartures = ({
  departures: rows,
}: Pick<Registers, 'departures'>): readonly Departure[] =>
  liveRows(rows).map((row) => ({
    no: row.code,
    clauses: listed(row.clause ?? '', ','),
    says: row.name,
    law: { lv: row.lawLv, en: row.lawEn },
    articles: listed(row.articles, ';'),
    app: { lv: row.appLv, en: row.appEn },
    severity: row.severity,
    topics: row.topics,
  }))

/** A departure as a row of the register. */
export const departureRow = (departure: Departure): RowOf<'departures'> => ({
  register: 'departures',
  code: departure.no,
  clause: departure.clauses.join(', '),
  name: departure.says,
  status: 'from-policy',
  lawLv: departure.law.lv,
  lawEn: departure.law.en,
  appLv: departure.app.lv,
  appEn: departure.app.en,
  articles: departure.articles.join('; '),
  severity: departure.severity,
  topics: departure.topics,
  note: '',
})

const listed = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
