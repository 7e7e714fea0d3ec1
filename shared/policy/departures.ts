import type { Departure, DepartureTopic } from './departure'
import { departuresOfCollection } from './departures-of-collection'
import { departuresOfContact } from './departures-of-contact'
import { departuresOfRights } from './departures-of-rights'
import { departuresOfUse } from './departures-of-use'

/** D01–D41 in order: where the policy departs from the GDPR. */
export const departures: readonly Departure[] = [
  ...departuresOfCollection,
  ...departuresOfUse,
  ...departuresOfRights,
  ...departuresOfContact,
]

/** "Law and policy here": the departures that touch a right or a step of the case, the grave ones first. */
export const departuresFor = (topic: DepartureTopic): readonly Departure[] =>
  severities.flatMap((severity) =>
    departures.filter((one) => one.severity === severity && one.topics.includes(topic)),
  )

const severities: readonly Departure['severity'][] = ['high', 'medium', 'low']
