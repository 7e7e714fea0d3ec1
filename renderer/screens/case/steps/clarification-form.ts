import type { CaseRecord } from '../../../../shared/case/case'
import { answerClarification, askClarification } from '../../../../shared/case/pause'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, written, type FormProblem } from '../form-problem'

/** Asking the person to specify the request (recital 63). */
type QuestionsForm = { readonly on: string; readonly questions: string; readonly lateReason: string }

export const questionsForm = (today: DateOnly): QuestionsForm => ({
  on: today,
  questions: '',
  lateReason: '',
})

export const questionsInput = ({ on, questions, lateReason }: QuestionsForm) => {
  const day = dayOf(on)
  return day === undefined
    ? undefined
    : { on: day, questions: questions.trim(), ...written('lateReason', lateReason) }
}

export function questionsProblem(
  record: CaseRecord,
  form: QuestionsForm,
  today: DateOnly,
): FormProblem | undefined {
  const input = questionsInput(form)
  return input === undefined ? notADay : problemOf(askClarification(record, input, today))
}

type ReplyForm = { readonly on: string; readonly answer: string }

export const replyForm = (today: DateOnly): ReplyForm => ({ on: today, answer: '' })

export const replyInput = ({ on, answer }: ReplyForm) => {
  const day = dayOf(on)
  return day === undefined ? undefined : { on: day, answer: answer.trim() }
}

export function replyProblem(record: CaseRecord, form: ReplyForm, today: DateOnly): FormProblem | undefined {
  const input = replyInput(form)
  return input === undefined ? notADay : problemOf(answerClarification(record, input, today))
}
