import { accessResponse } from './compose/access-response'
import { acknowledgement } from './compose/acknowledgement'
import { addresseeOf } from './compose/addressee'
import { answer } from './compose/answer'
import { authorityAnswer } from './compose/authority-answer'
import { clarificationRequest } from './compose/clarification-request'
import { closingNotice } from './compose/closing-notice'
import { closing, letterHead, letterTitle } from './compose/common'
import { controllerForwarding } from './compose/controller-forwarding'
import { covered } from './compose/covered'
import { extension } from './compose/extension'
import { feeNotice } from './compose/fee-notice'
import { forwardingNotice } from './compose/forwarding-notice'
import { identityRequest } from './compose/identity-request'
import type { LetterInput } from './compose/letter-input'
import { recipientNotice } from './compose/recipient-notice'
import { recipientsAnswer } from './compose/recipients-answer'
import { refusal } from './compose/refusal'
import { restrictionLifting } from './compose/restriction-lifting'
import type { Letter, LetterBlock } from './letter'
import type { CaseLetterKind } from './letter-kind'
import { withOrigins } from './origins'
import { textsOf } from './texts/texts-of'

/** One line a letter: its own sections, between head and signature. */
const bodies: Readonly<Record<CaseLetterKind, (input: LetterInput) => readonly LetterBlock[]>> = {
  acknowledgement,
  'identity-request': identityRequest,
  'clarification-request': clarificationRequest,
  'access-response': accessResponse,
  refusal,
  answer,
  extension,
  'restriction-lifting': restrictionLifting,
  'fee-notice': feeNotice,
  'controller-forwarding': controllerForwarding,
  'forwarding-notice': forwardingNotice,
  'recipient-notice': recipientNotice,
  'recipients-answer': recipientsAnswer,
  'authority-answer': authorityAnswer,
  'closing-notice': closingNotice,
}

/**
 * Writes a letter from the case, the registers, the clock and the law, in one language. What only the DPO can say is
 * left as an empty paragraph of its section; the check asks for it. Nothing is stated that the case does not bear out.
 */
export function composeLetter(input: LetterInput): Letter {
  const { kind, language, record, today, letterId, attachments, about } = input
  const title = letterTitle(input)
  return {
    id: letterId,
    kind,
    language,
    date: today,
    to: addresseeOf(input),
    subject: textsOf(language).subject(title, record.request.reference),
    ...(about === undefined ? {} : { about }),
    covers: covered(input),
    blocks: withOrigins([...letterHead(input, title), ...bodies[kind](input), ...closing(input)]),
    attachments,
  }
}
