import { recordDelivery, tellPassphrase } from '../../shared/case/deliveries'
import { letterById } from '../../shared/case/letters'
import type { MailRefusal } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers } from '../../shared/ipc/contract'
import { reopenedByFailure } from '../../shared/letters/delivery-texts'
import { letterToText } from '../../shared/letters/letter-to-text'
import { textDifference, type TextPiece } from '../../shared/letters/sent-text'
import { err, ok, type Result } from '../../shared/lib/result'
import { readMail } from '../mail/read-mail'
import { act, onCase } from './act'
import type { Desk } from './desk'
import { readFiled } from './documents'
import { recordReturned, strayingText } from './returned-mail'

type ProofMethods = 'recordReturnedMail' | 'recordDelivery' | 'tellPassphrase' | 'compareSentMail'

/** What proves that a letter left and arrived. */
export function proofActs(desk: Desk): Pick<Handlers, ProofMethods> {
  return {
    recordReturnedMail: ({ caseId, ...file }) =>
      onCase(desk, caseId, (open, current) => recordReturned(desk, open, { current, ...file })),
    recordDelivery: ({ caseId, letterId, ...delivered }) =>
      act(desk, caseId, (now, { today }) =>
        recordDelivery(
          now,
          { letter: letterId, how: 'recorded', ...delivered },
          { today, reopenBecause: reopenedByFailure[desk.preferences.read().language] },
        ),
      ),
    tellPassphrase: ({ caseId, letterId, ...told }) =>
      act(desk, caseId, (now, { today }) => tellPassphrase(now, { letter: letterId, ...told }, today)),
    compareSentMail: ({ caseId, letterId }) => compare(desk, caseId, letterId),
  }
}

/** The proof is read again when it is asked for: what differs is computed, never stored. */
const compare = (desk: Desk, caseId: string, letterId: string): ReturnType<Handlers['compareSentMail']> =>
  onCase(
    desk,
    caseId,
    async (open, { id, told }): Promise<Result<readonly TextPiece[], ActRefusal | MailRefusal>> => {
      const one = letterById(told, letterId)
      if (one === undefined) return err({ kind: 'no-such-letter' })
      const proof = (one.sent ?? one.sendings.at(-1))?.proof
      if (proof === undefined) return err({ kind: 'letter-not-sent' })
      const bytes = await readFiled(open, id, proof)
      if (!bytes.ok) return bytes
      const mail = await readMail(bytes.value)
      if (!mail.ok) return mail
      return ok(textDifference(letterToText(one.letter), strayingText(mail.value, one)))
    },
  )
