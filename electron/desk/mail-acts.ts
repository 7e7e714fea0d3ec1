import type { CaseEvent, CaseDocument } from '../../shared/case/events'
import { firstPin, receiveRequest } from '../../shared/case/receive'
import type { MailRefusal, SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Attached, Handlers, InputOf } from '../../shared/ipc/contract'
import type { Mail, MailAttachment } from '../../shared/intake/mail'
import { readIntake } from '../../shared/intake/read-intake'
import { requestMail } from '../../shared/intake/request-mail'
import type { CaseId } from '../../shared/journal/ids'
import { err, ok, type Result } from '../../shared/lib/result'
import { ownDomains } from '../../shared/team/team'
import { readMail } from '../mail/read-mail'
import { contextOf, locked, onCase, save } from './act'
import type { Desk, OpenDesk } from './desk'
import { readFiled, seal } from './documents'
import { nextReference } from './references'
import { saveFailureOf } from './save-failure'

type MailMethods = 'readMail' | 'chooseMail' | 'registerRequest' | 'readOriginal'
type Registration = InputOf<'registerRequest'>

export function mailActs(desk: Desk): Pick<Handlers, MailMethods> {
  return {
    readMail: async ({ bytes }) => {
      const mail = await readMail(bytes)
      if (!mail.ok) return mail
      const intake = readIntake(mail.value, { ownDomains: domainsOf(desk) })
      const { inReplyTo, references } = mail.value
      const thread = inReplyTo === undefined ? references : [inReplyTo, ...references]
      return ok({ intake, thread, ...shown(requestMail(mail.value, domainsOf(desk))) })
    },
    chooseMail: async () => ok(await desk.dialogs.choose('mail')),
    registerRequest: (registration) => register(desk, registration),
    readOriginal: ({ caseId }) =>
      onCase(desk, caseId, async (open, { id, told }): ReturnType<Handlers['readOriginal']> => {
        const { original } = told.request
        if (original === undefined) return err({ kind: 'no-original' as const })
        const bytes = await readFiled(open, id, original)
        if (!bytes.ok) return bytes
        const mail = await readMail(bytes.value)
        if (!mail.ok) return mail
        const inner = requestMail(mail.value, domainsOf(desk))
        return ok({ text: inner.text, ...shown(inner) })
      }),
  }
}

const domainsOf = (desk: Desk): readonly string[] =>
  desk.open === undefined ? [] : ownDomains(desk.open.team.organisation)

const shown = ({
  unsafeHtml,
  attachments,
}: Mail): { html: string | undefined; attachments: readonly Attached[] } => ({
  html: unsafeHtml,
  attachments: attachments.map(({ name, mediaType, size }: MailAttachment) => ({ name, mediaType, size })),
})

/** Registers a request: the reference, the case and its key, the original bytes, and only then the events. */
async function register(
  desk: Desk,
  registration: Registration,
): Promise<Result<{ readonly caseId: string; readonly reference: string }, ActRefusal | MailRefusal>> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const { today } = contextOf(desk, open)
  const thread = await threadOf(desk, registration)
  if (!thread.ok) return thread
  const draft = requestOf(registration, { reference: `${today.slice(0, 4)}-AA-0000`, ...thread.value })
  const allowed = receiveRequest(draft, today)
  if (!allowed.ok) return allowed
  const pinned = firstPin(registration.received, pinOf(registration))
  if (!pinned.ok) return pinned
  const reference = await nextReference(open, today)
  if (!reference.ok) return reference
  const made = await open.vault.createCase()
  if (!made.ok) return err(saveFailureOf(made.error))
  const original = await sealOriginal(open, made.value, registration)
  if (!original.ok) return original
  const request = {
    ...draft,
    reference: reference.value,
    ...(original.value === undefined ? {} : { original: original.value }),
  }
  const events: readonly CaseEvent[] = [
    { type: 'request-received', ...request },
    pinned.value,
    ...roleOf(registration),
  ]
  const saved = await open.shelf.inTurn(made.value, async () => {
    const current = await open.shelf.read(made.value)
    return current.ok ? save(desk, open, { current: current.value, events }) : current
  })
  return saved.ok ? ok({ caseId: made.value, reference: reference.value }) : saved
}

type Request = Omit<Extract<CaseEvent, { type: 'request-received' }>, 'type'>
type Thread = Pick<Request, 'mail'>

function requestOf(
  { original, role, roleReason, ruleSet, calendar, ...registration }: Registration,
  more: Thread & { reference: string },
): Request {
  return { ...registration, ...more }
}

const pinOf = ({ ruleSet, calendar }: Registration): Parameters<typeof firstPin>[1] => ({
  ...(ruleSet === undefined ? {} : { ruleSet }),
  ...(calendar === undefined ? {} : { calendar }),
})

const roleOf = ({ role, roleReason }: Registration): readonly CaseEvent[] =>
  role === undefined ? [] : [{ type: 'role-decided', role, reason: roleReason }]

/** What an answer in the same thread needs: the request's Message-ID and references, and where it asked to be answered. */
async function threadOf(desk: Desk, { original }: Registration): Promise<Result<Thread, MailRefusal>> {
  if (original === undefined) return ok({})
  const mail = await readMail(original.bytes)
  if (!mail.ok) return mail
  const { messageId, references, replyTo, from } = requestMail(mail.value, domainsOf(desk))
  if (messageId === undefined) return ok({})
  return ok({
    mail: { messageId, references: [...references], replyTo: replyTo?.email ?? from?.email ?? '' },
  })
}

async function sealOriginal(
  open: OpenDesk,
  id: CaseId,
  { original }: Registration,
): Promise<Result<CaseDocument | undefined, SaveFailure>> {
  if (original === undefined) return ok(undefined)
  return seal(open, id, { title: original.name, mediaType: 'message/rfc822', bytes: original.bytes })
}
