import type { CaseLetter, CaseRecord } from '../../../../shared/case/case'
import { sendLetter } from '../../../../shared/case/letters'
import type { SentWay } from '../../../../shared/letters/proof'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

/** How a letter left; the number is the registered post's. */
export type SentBy = { readonly by?: SentWay; readonly postNumber?: string }

/** Whether a letter may be recorded as sent on this day. */
export function sentProblem(
  record: CaseRecord,
  { letter }: CaseLetter,
  { on, today, ...way }: { readonly on: string; readonly today: DateOnly } & SentBy,
): FormProblem | undefined {
  const day = dayOf(on)
  if (day === undefined) return notADay
  return problemOf(
    sendLetter(record, { letter: letter.id, kind: letter.kind, on: day, how: 'recorded', ...way }, today),
  )
}
