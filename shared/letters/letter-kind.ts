/**
 * The letters of a case: acknowledgement (L01), requests to confirm the identity (L02) and to specify what is asked for
 * (L03), access response (L05), the answer with a part for each other right (L06–L08, L10–L12), refusal (L13); extension
 * (L04), notice before a restriction is lifted (L09), fee (L14), to recipients (L15), on recipients (L16), to the
 * controller for whom we process (L17a) and to the person about it (L17b), to the authority (L21), closing (L19).
 */
export const caseLetterKinds = [
  'acknowledgement',
  'identity-request',
  'clarification-request',
  'access-response',
  'refusal',
  'answer',
  'extension',
  'restriction-lifting',
  'fee-notice',
  'controller-forwarding',
  'forwarding-notice',
  'recipient-notice',
  'recipients-answer',
  'authority-answer',
  'closing-notice',
] as const
export type CaseLetterKind = (typeof caseLetterKinds)[number]

/** Letters that rest on a row of a register and belong to no case: change of the policy (L18), Art. 14 notice (L20). */
export const campaignLetterKinds = ['policy-change', 'information-notice'] as const
export type CampaignLetterKind = (typeof campaignLetterKinds)[number]

export const letterKinds = [...caseLetterKinds, ...campaignLetterKinds] as const
export type LetterKind = (typeof letterKinds)[number]

export const isCaseLetter = (kind: LetterKind): kind is CaseLetterKind => !isCampaignLetter(kind)

export const isCampaignLetter = (kind: LetterKind): kind is CampaignLetterKind =>
  campaignLetterKinds.some((one) => one === kind)

/** Letters that ask the person for something before the answer: the month may stand still meanwhile. */
export const isQuestion = (kind: LetterKind): kind is 'identity-request' | 'clarification-request' =>
  kind === 'identity-request' || kind === 'clarification-request'

/** Letters that answer the request and tell its outcome (Art. 12(3), 12(4)). */
export const isAnswer = (kind: LetterKind): boolean =>
  kind === 'access-response' || kind === 'refusal' || kind === 'answer' || kind === 'authority-answer'

/** Letters after which the person knows how the request ended: answers, and notices that it was passed on or closed. */
export const tellsOutcome = (kind: LetterKind): boolean =>
  isAnswer(kind) || kind === 'forwarding-notice' || kind === 'closing-notice'

/** Letters to somebody else than the person: they hold no more of the person's data than the purpose needs. */
export const isToThirdParty = (kind: LetterKind): boolean =>
  kind === 'controller-forwarding' || kind === 'recipient-notice' || kind === 'authority-answer'
