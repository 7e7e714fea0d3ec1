import type { DateOnly } from '../../lib/date-only'
import type { Team } from '../../team/team'
import type { Finding } from '../finding'
import type { Letter } from '../letter'
import type { LeavingWay } from '../leaving'
import type { CampaignRow } from './campaign'

export type CampaignContext = {
  readonly row: CampaignRow
  readonly team: Team
  readonly today: DateOnly
  /** the way the letter is about to leave, when that is known */
  readonly leaving?: LeavingWay
}

/** One rule of the check of a letter without a case: the codes that it can give, and how it finds them. */
export type CampaignRule = {
  readonly codes: readonly string[]
  readonly find: (letter: Letter, context: CampaignContext) => readonly Finding[]
}
