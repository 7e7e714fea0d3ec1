import type { Bilingual } from '../lib/language'
import type { DepartureTopic } from './departure-topics'

/**
 * Where the policy is narrower or other than the GDPR. Clause 8.1 says that data are processed according to the
 * person's rights in the GDPR, so the law wins; `app` says what the app does about it. Texts are our own short words.
 */
export type Departure = {
  readonly no: string
  readonly clauses: readonly string[]
  readonly says: Bilingual
  readonly law: Bilingual
  readonly articles: readonly string[]
  readonly app: Bilingual
  /** high: following the policy would break the law in a case; medium: misleading or incomplete; low: wording */
  readonly severity: 'high' | 'medium' | 'low'
  readonly topics: readonly DepartureTopic[]
}
