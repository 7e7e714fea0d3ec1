import type { Letterhead } from '../../shared/policy/letterhead'
import type { Organisation } from '../../shared/policy/organisation'

/** Who a letter comes from: the facts of the organisation, and how it looks on paper. A `Team` is one. */
export type Sender = { readonly organisation: Organisation; readonly letterhead: Letterhead }
