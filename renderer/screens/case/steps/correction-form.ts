import type { CaseRecord, Request } from '../../../../shared/case/case'
import { correctRequest } from '../../../../shared/case/receive'
import type { CaseRight } from '../../../../shared/law/right'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { dayOf, notADay, problemOf, written, type FormProblem } from '../form-problem'

/** What of the registration can be corrected; the earlier value and the reason stay in the journal. */
export type CorrectionForm = {
  readonly received: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly rights: readonly CaseRight[]
  readonly language: string
  readonly reason: string
}

export const correctionForm = ({ received, requester, rights, language }: Request): CorrectionForm => ({
  received,
  name: requester.name,
  email: requester.email ?? '',
  phone: requester.phone ?? '',
  address: requester.address ?? '',
  rights,
  language: language ?? '',
  reason: '',
})

/** Only what differs from what is registered goes into the correction. */
export function correctionInput(request: Request, form: CorrectionForm) {
  const before = correctionForm(request)
  const received = dayOf(form.received)
  if (received === undefined) return undefined
  const isSamePerson = (['name', 'email', 'phone', 'address'] as const).every(
    (key) => form[key] === before[key],
  )
  return {
    ...(received === request.received ? {} : { received }),
    ...(isSamePerson ? {} : { requester: requesterOf(form) }),
    ...(sameRights(form.rights, request.rights) ? {} : { rights: form.rights }),
    ...(form.language === before.language ? {} : written('language', form.language)),
    reason: form.reason.trim(),
  }
}

export function correctionProblem(
  record: CaseRecord,
  form: CorrectionForm,
  today: DateOnly,
): FormProblem | undefined {
  const input = correctionInput(record.request, form)
  return input === undefined ? notADay : problemOf(correctRequest(record, input, today))
}

const requesterOf = ({ name, email, phone, address }: CorrectionForm) => ({
  name: name.trim(),
  ...written('email', email),
  ...written('phone', phone),
  ...written('address', address),
})

const sameRights = (a: readonly CaseRight[], b: readonly CaseRight[]): boolean =>
  a.length === b.length && a.every((right) => b.includes(right))
