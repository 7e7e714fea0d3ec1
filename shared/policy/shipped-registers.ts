import { departureRow, departures } from './departures'
import { emptyRegisters, type Registers } from './registers'
import { shippedCategories } from './shipped-categories'
import { shippedCookies } from './shipped-cookies'
import { shippedExcluded } from './shipped-excluded'
import { shippedPurposes } from './shipped-purposes'
import { shippedRecipients } from './shipped-recipients'
import { shippedRetention } from './shipped-retention'
import { shippedSources } from './shipped-sources'
import { shippedSystems } from './shipped-systems'

/**
 * The registers as the app ships them, read out of the policy clause by clause in our own short words. Rows that are
 * `unconfirmed` hold something the policy does not say: the DPO confirms or changes them in Registers. Customers, consents,
 * suppression, erasures, disclosures, notices, versions and representatives are the organisation's own: nothing is shipped of them.
 */
export const shippedRegisters: Registers = {
  ...emptyRegisters,
  categories: shippedCategories,
  sources: shippedSources,
  purposes: shippedPurposes,
  recipients: shippedRecipients,
  retention: shippedRetention,
  systems: shippedSystems,
  cookies: shippedCookies,
  excluded: shippedExcluded,
  departures: departures.map(departureRow),
}
