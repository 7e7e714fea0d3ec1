import type { CaseRecord } from '../../case/case'
import type { Clock } from '../../clock/due'
import type { DateOnly } from '../../lib/date-only'
import type { Language } from '../../lib/language'
import type { Team } from '../../team/team'
import type { Letter } from '../letter'
import type { CaseLetterKind } from '../letter-kind'

/** What of the clock a letter tells. */
export type LetterClock = Pick<Clock, 'due' | 'cautiousDue' | 'noticeAndRefusalBy' | 'openPauseFrom'>

/** `about`: code of the register row that the letter goes to: a customer (L17a), a recipient (L15). */
export type LetterInput = {
  readonly kind: CaseLetterKind
  readonly language: Language
  readonly record: CaseRecord
  readonly team: Team
  readonly clock: LetterClock
  readonly today: DateOnly
  readonly letterId: string
  readonly attachments: Letter['attachments']
  readonly about?: string | undefined
  /** what an extension would say; absent: what the case plans or has done (fact extension-plan, deadline-extended) */
  readonly extension?: { readonly months: 1 | 2; readonly reasons: string } | undefined
}
