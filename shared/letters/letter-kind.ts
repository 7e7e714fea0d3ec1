/**
 * The letters of this version: acknowledgement (L01), access response (L05), refusal (L13), and a general answer for
 * enquiries and for rights whose own letter is not there yet.
 */
export const letterKinds = ['acknowledgement', 'access-response', 'refusal', 'answer'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Letters that answer the request (Art. 12(3), 12(4)); an acknowledgement does not. */
export const isAnswer = (kind: LetterKind): boolean => kind !== 'acknowledgement'
