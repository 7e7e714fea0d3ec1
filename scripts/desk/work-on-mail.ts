import { caseClock } from '../../shared/case/case-clock'
import { replay } from '../../shared/case/evolve'
import { caseRights, type CaseRight } from '../../shared/law/right'
import type { Intake } from '../../shared/intake/intake'
import type { Handlers, InputOf } from '../../shared/ipc/contract'
import { composeLetter } from '../../shared/letters/compose'
import type { DateOnly } from '../../shared/lib/date-only'
import type { Language } from '../../shared/lib/language'
import { teamCalendar } from '../../shared/team/team'
import { randomText, systemRandom } from '../../electron/vault/random'

export type RunningDesk = {
  readonly handlers: Handlers
  readonly today: DateOnly
  readonly language: Language | undefined
  /** the last case of each e-mail address, to which a reminder belongs */
  readonly byPerson: Map<string, { readonly caseId: string; readonly reference: string }>
}

export type MailOutcome =
  | {
      readonly kind: 'case'
      readonly file: string
      readonly reference: string
      readonly rights: readonly CaseRight[]
      readonly received: DateOnly
      readonly due: DateOnly | null
      readonly letters: readonly string[]
      readonly letterRefused?: string
    }
  | { readonly kind: 'reminder'; readonly file: string; readonly reference: string }
  | { readonly kind: 'not-a-request'; readonly file: string }
  | { readonly kind: 'problem'; readonly file: string; readonly reason: string }

type MailFile = { readonly name: string; readonly bytes: Uint8Array }

/** One mail: read, register, acknowledge. Whatever cannot be done is said; nothing is guessed. */
export async function workOnMail(desk: RunningDesk, mail: MailFile): Promise<MailOutcome> {
  const file = mail.name
  const read = await desk.handlers.readMail(mail)
  if (!read.ok) return { kind: 'problem', file, reason: read.error.kind }
  const { intake } = read.value
  if (intake.isRequest.value === false) return { kind: 'not-a-request', file }
  const earlier = desk.byPerson.get(personOf(intake))
  if (isReminderOnly(intake) && earlier !== undefined) return remind(desk, mail, earlier)
  if (intake.received.value === undefined)
    return { kind: 'problem', file, reason: 'no day of receipt found in the mail' }
  const registered = await desk.handlers.registerRequest(registrationOf(intake, intake.received.value, mail))
  if (!registered.ok) return { kind: 'problem', file, reason: registered.error.kind }
  if (personOf(intake) !== '') desk.byPerson.set(personOf(intake), registered.value)
  return { kind: 'case', file, ...(await acknowledge(desk, registered.value, intake)) }
}

const personOf = ({ email }: Intake): string => (email.value ?? '').toLowerCase()

const isReminderOnly = ({ rights }: Intake): boolean =>
  rights.length > 0 && rights.every(({ right }) => right === 'REMINDER')

async function remind(
  desk: RunningDesk,
  mail: MailFile,
  { caseId, reference }: { caseId: string; reference: string },
): Promise<MailOutcome> {
  const filed = await desk.handlers.addDocument({ caseId, kind: 'request', ...mail })
  return filed.ok
    ? { kind: 'reminder', file: mail.name, reference }
    : { kind: 'problem', file: mail.name, reason: filed.error.kind }
}

function registrationOf(intake: Intake, received: DateOnly, original: MailFile): InputOf<'registerRequest'> {
  const {
    name,
    email,
    phone,
    language,
    representative,
    requesterReference,
    authorityReference,
    authorityDate,
  } = intake
  const optional = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value })
  return {
    received,
    receivedFrom: { where: intake.received.where.kind, line: intake.received.where.line },
    channel: 'email',
    rights: rightsOf(intake),
    requester: {
      name: name.value ?? '',
      ...optional('email', email.value),
      ...optional('phone', phone.value),
    },
    roleReason: intake.role.from,
    subject: intake.subject,
    text: intake.text,
    original,
    ...optional('language', language.value),
    ...optional('representative', representative.value),
    ...(intake.role.confidence === 'unsure' ? {} : optional('role', intake.role.value)),
    ...optional('requesterReference', requesterReference.value),
    ...optional('authorityReference', authorityReference.value),
    ...optional('authorityDate', authorityDate.value),
  }
}

/** Rights the mail asks for; a mail that asks for none we know is an enquiry until somebody has read it. */
function rightsOf({ rights }: Intake): CaseRight[] {
  const asked = caseRights.filter((right) => rights.some((one) => one.right === right))
  return asked.length === 0 ? ['ENQUIRY'] : asked
}

async function acknowledge(
  desk: RunningDesk,
  { caseId, reference }: { caseId: string; reference: string },
  intake: Intake,
) {
  const [view, team] = [await desk.handlers.readCase({ caseId }), await desk.handlers.team(undefined)]
  if (!view.ok || !team.ok) throw new Error('a case that was just registered cannot be read')
  const record = replay(view.value.entries)
  if (record.stage === 'empty') throw new Error('a case that was just registered is empty')
  const clock = caseClock(record, teamCalendar(team.value))
  const { rights, received } = record.request
  const facts = { reference, rights, received, due: clock.due ?? null }
  const letter = composeLetter({
    kind: 'acknowledgement',
    language: desk.language ?? (intake.language.value === 'lv' ? 'lv' : 'en'),
    record,
    team: team.value,
    clock,
    today: desk.today,
    letterId: randomText(systemRandom, 26),
    attachments: [],
  })
  const letters: string[] = []
  for (const as of ['email', 'pdf'] as const) {
    const left = await desk.handlers.leaveLetter({ caseId, letter, as })
    if (!left.ok) return { ...facts, letters, letterRefused: refusalInWords(left.error) }
    if (left.value.kind === 'saved') letters.push(left.value.fileName)
  }
  return { ...facts, letters }
}

const refusalInWords = (refusal: { readonly kind: string; readonly codes?: readonly string[] }): string =>
  refusal.codes === undefined ? refusal.kind : `${refusal.kind}: ${refusal.codes.join(', ')}`
