import type { CaseRecord } from '../../../../shared/case/case'
import type { identityProofs } from '../../../../shared/case/events'
import { askIdentity, confirmIdentity } from '../../../../shared/case/pause'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, written, type FormProblem } from '../form-problem'

/** Asking for proof of identity (Art. 12(6)). `lateReason`: needed when more than a week has passed since receipt. */
type AskForm = { readonly on: string; readonly doubt: string; readonly lateReason: string }

export const askForm = (today: DateOnly): AskForm => ({ on: today, doubt: '', lateReason: '' })

export const askInput = ({ on, doubt, lateReason }: AskForm) => {
  const day = dayOf(on)
  return day === undefined
    ? undefined
    : { on: day, doubt: doubt.trim(), ...written('lateReason', lateReason) }
}

export function askProblem(record: CaseRecord, form: AskForm, today: DateOnly): FormProblem | undefined {
  const input = askInput(form)
  return input === undefined ? notADay : problemOf(askIdentity(record, input, today))
}

type ConfirmForm = {
  readonly on: string
  readonly how: (typeof identityProofs)[number]
  readonly note: string
}

export const confirmForm = (today: DateOnly): ConfirmForm => ({ on: today, how: 'known-contact', note: '' })

export const confirmInput = ({ on, how, note }: ConfirmForm) => {
  const day = dayOf(on)
  return day === undefined ? undefined : { on: day, how, note: note.trim() }
}

export function confirmProblem(
  record: CaseRecord,
  form: ConfirmForm,
  today: DateOnly,
): FormProblem | undefined {
  const input = confirmInput(form)
  return input === undefined ? notADay : problemOf(confirmIdentity(record, input, today))
}
