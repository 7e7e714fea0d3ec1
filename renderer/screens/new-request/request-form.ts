import type { channels, receivedWheres, roles } from '../../../shared/case/events'
import { receiveRequest } from '../../../shared/case/receive'
import { ruleSetFor, type Regime } from '../../../shared/clock/regimes/rule-set'
import type { Intake, Reading, ReceivedWhere } from '../../../shared/intake/intake'
import type { InputOf } from '../../../shared/ipc/contract'
import { caseRights, type CaseRight } from '../../../shared/law/right'
import type { DateOnly } from '../../../shared/lib/date-only'
import type { MailFile } from '../../route'
import { dayOf, notADay, problemOf, written, type FormProblem } from '../case/form-problem'

/** The registration of a request as it is written on the screen. Dates and choices are empty until somebody knows them. */
export type RequestForm = {
  readonly received: string
  /** where the day was read; `typed` as soon as the person writes another one */
  readonly receivedFrom: { readonly where: (typeof receivedWheres)[number]; readonly line: string }
  readonly channel: (typeof channels)[number]
  readonly rights: readonly CaseRight[]
  readonly language: string
  /** whose law gives the time to answer */
  readonly regime: Regime
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly representative: string
  readonly role: (typeof roles)[number] | undefined
  readonly roleReason: string
  readonly subject: string
  readonly text: string
  readonly requesterReference: string
  readonly authorityReference: string
  readonly authorityDate: string
}

const typed = { where: 'typed', line: '' } as const

/** For a request by post or telephone: nothing is known yet, the day of receipt least of all. */
export const emptyForm: RequestForm = {
  received: '',
  receivedFrom: typed,
  channel: 'post',
  rights: [],
  language: '',
  regime: 'EU',
  name: '',
  email: '',
  phone: '',
  address: '',
  representative: '',
  role: undefined,
  roleReason: '',
  subject: '',
  text: '',
  requesterReference: '',
  authorityReference: '',
  authorityDate: '',
}

/** What was read from a mail; what is only a guess stays empty. */
export function formOfIntake(intake: Intake): RequestForm {
  const { received, role, subject, text } = intake
  const rights = readRights(intake)
  const readRole = known(role)
  return {
    ...emptyForm,
    ...readTexts(intake),
    received: known(received) ?? '',
    receivedFrom: { where: received.where.kind, line: evidenceOf(received.where) },
    channel: rights.includes('DVI_ENQUIRY') ? 'authority' : 'email',
    rights,
    role: readRole,
    roleReason: readRole === undefined ? '' : role.from,
    subject,
    text,
  }
}

/** The server and the instant as they stand in the header; without a server line, what intake says of the day. */
const evidenceOf = ({ hop, line }: ReceivedWhere): string =>
  hop === undefined ? line : `${hop.by}, ${hop.at}`

const textFields = [
  'name',
  'email',
  'phone',
  'language',
  'representative',
  'requesterReference',
  'authorityReference',
  'authorityDate',
] as const

const readTexts = (intake: Intake): Partial<RequestForm> =>
  Object.fromEntries(textFields.map((field) => [field, known<string>(intake[field]) ?? '']))

/** A value that was read with some confidence; a guess counts as unknown. */
const known = <T>({ value, confidence }: Pick<Reading<T>, 'value' | 'confidence'>): T | undefined =>
  confidence === 'unsure' ? undefined : value

const readRights = ({ rights }: Intake): readonly CaseRight[] => {
  const read = new Set(rights.filter(({ confidence }) => confidence !== 'unsure').map(({ right }) => right))
  return caseRights.filter((right) => read.has(right))
}

/** Another day than the one that was read is the person's own. */
export const withReceived = (form: RequestForm, received: string): RequestForm => ({
  ...form,
  received,
  receivedFrom: typed,
})

export const withRight = (
  form: RequestForm,
  right: CaseRight,
  { isOn }: { readonly isOn: boolean },
): RequestForm => ({
  ...form,
  rights: caseRights.filter((one) => (one === right ? isOn : form.rights.includes(one))),
})

export type Registration = InputOf<'registerRequest'>

/** What is sent to be registered; undefined while a date is not one. */
export function registration(form: RequestForm, original: MailFile | undefined): Registration | undefined {
  const received = dayOf(form.received)
  const authority = authorityPart(form)
  if (received === undefined || authority === undefined) return undefined
  const { receivedFrom, channel, rights, role, roleReason, text } = form
  return {
    received,
    receivedFrom,
    channel,
    rights,
    requester: {
      name: form.name.trim(),
      ...written('email', form.email),
      ...written('phone', form.phone),
      ...written('address', form.address),
    },
    ...(role === undefined ? {} : { role }),
    roleReason: role === undefined ? '' : roleReason.trim(),
    text,
    ...written('language', form.language),
    ...rulesOf(form.regime, received),
    ...written('representative', form.representative),
    ...written('subject', form.subject),
    ...written('requesterReference', form.requesterReference),
    ...authority,
    ...(original === undefined ? {} : { original }),
  }
}

/** The EU's rules need no saying: a case is bound to those in force on the day of receipt. */
const rulesOf = (regime: Regime, received: DateOnly) =>
  regime === 'EU'
    ? {}
    : { ruleSet: ruleSetFor(regime, received).id, ...(regime === 'UK' ? { calendar: ukCalendar } : {}) }
export const ukCalendar = 'UK-EW'

function authorityPart({ authorityReference, authorityDate }: RequestForm) {
  const reference = written('authorityReference', authorityReference)
  if (authorityDate === '') return reference
  const day = dayOf(authorityDate)
  return day === undefined ? undefined : { ...reference, authorityDate: day }
}

/** What stands between the form and its registration: the same gate as in the main process, and the reason of a role. */
export function registrationProblem(form: RequestForm, today: DateOnly): FormProblem | undefined {
  const input = registration(form, undefined)
  if (input === undefined) return notADay
  if (input.role !== undefined && input.role !== 'controller' && input.roleReason === '') {
    return { kind: 'field-missing', field: 'reason', article: 'Art. 28(3)(e)' }
  }
  const { role, roleReason, original, ruleSet, calendar, ...request } = input
  return problemOf(receiveRequest({ ...request, reference: `${today.slice(0, 4)}-AA-0001` }, today))
}
