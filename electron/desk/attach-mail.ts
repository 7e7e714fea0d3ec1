import { fileDocument } from '../../shared/case/close'
import type { Case } from '../../shared/case/case'
import type { CaseEvent } from '../../shared/case/events'
import { reopenCase } from '../../shared/case/receive'
import type { Refusal } from '../../shared/case/refusal'
import type { MailRefusal } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers } from '../../shared/ipc/contract'
import type { DateOnly } from '../../shared/lib/date-only'
import { ok, type Result } from '../../shared/lib/result'
import { readMail } from '../mail/read-mail'
import { contextOf, onCase, save } from './act'
import type { Desk } from './desk'
import { seal } from './documents'

/**
 * A reminder or a reply comes to its case: it is no new request (EDPB 01/2022 §29). The mail is kept as it came; a closed
 * case is opened again when the DPO says why.
 */
export const attachMail =
  (desk: Desk): Handlers['attachMail'] =>
  ({ caseId, name, bytes, reopen }) =>
    onCase(desk, caseId, async (open, current): Promise<Result<undefined, ActRefusal | MailRefusal>> => {
      const mail = await readMail(bytes)
      if (!mail.ok) return mail
      const { today } = contextOf(desk, open)
      const reopened = reopening(current.told, reopen, today)
      if (!reopened.ok) return reopened
      const document = await seal(open, current.id, { title: name, mediaType: 'message/rfc822', bytes })
      if (!document.ok) return document
      const filed = fileDocument(current.told, { document: document.value, kind: 'answer' })
      if (!filed.ok) return filed
      return save(desk, open, { current, events: [filed.value, ...reopened.value] })
    })

function reopening(
  current: Case,
  reason: string | undefined,
  today: DateOnly,
): Result<readonly CaseEvent[], Refusal> {
  if (reason === undefined) return ok([])
  const reopened = reopenCase(current, { on: today, reason }, today)
  return reopened.ok ? ok([reopened.value]) : reopened
}
