import type { CaseLetter, CaseRecord } from '../../../../shared/case/case'
import { sendLetter } from '../../../../shared/case/letters'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

/** Whether a letter may be recorded as sent on this day. */
export function sentProblem(
  record: CaseRecord,
  { letter }: CaseLetter,
  { on, today }: { readonly on: string; readonly today: DateOnly },
): FormProblem | undefined {
  const day = dayOf(on)
  if (day === undefined) return notADay
  return problemOf(
    sendLetter(record, { letter: letter.id, kind: letter.kind, on: day, how: 'recorded' }, today),
  )
}
