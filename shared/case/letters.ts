import { err, type Result } from '../lib/result'
import type { DateOnly } from '../lib/date-only'
import { noWrittenDoubt, nothingToClarify } from '../law/kinds/common-gates'
import { extensionPlan } from '../law/kinds/extension'
import { feeNoticeGate } from '../law/kinds/fee'
import { closed } from '../law/kinds/gate'
import { identityGate } from '../law/kinds/identity-gate'
import { caseKind } from '../law/kinds/kinds'
import { liftingPlanned } from '../law/kinds/lifting-facts'
import { customerForwarding, processorSearch } from '../law/kinds/processor-request-facts'
import { recipientNotice } from '../law/kinds/recipients-facts'
import { representativeGate } from '../law/kinds/representative'
import type { CaseRight } from '../law/right'
import { isAnswer, isCampaignLetter, type CaseLetterKind, type LetterKind } from '../letters/letter-kind'
import { readPostNumber } from '../letters/post-number'
import type { Case, CaseLetter, CaseRecord, Decision, LetterSent } from './case'
import type { CaseContext } from './context'
import type { BodyOf, CaseEvent } from './events'
import { extensionGate, extensionOf } from './extend'
import { doneDay, firstOf, unless, workable } from './gates'
import { outcomeCarriesOut, outcomeRefuses, type Outcome } from './outcome'
import type { Refusal } from './refusal'

/**
 * Keeps a letter as it left the desk (e-mail draft or PDF). `fatal` are the codes of the check's fatal findings: with
 * one of them no letter leaves, nor while the DPO's e-mail is not known (Art. 13(1)(b), 38(4)).
 */
export function draftLetter(
  current: Case,
  { fatal, ...drafted }: BodyOf<'letter-drafted'> & { readonly fatal: readonly string[] },
  context: CaseContext,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { letter } = drafted
  const refusal = firstOf(
    context.team.organisation.dpoEmail.trim() === '' ? { kind: 'dpo-email-missing' } : undefined,
    letterGate(record.value, letter, context),
    letterById(record.value, letter.id)?.sent === undefined ? undefined : { kind: 'letter-already-sent' },
    fatal.length > 0 ? { kind: 'letter-has-fatal-findings', codes: fatal } : undefined,
  )
  return unless(refusal, { type: 'letter-drafted', ...drafted })
}

/**
 * Which letter may be written now: an answer needs decisions that were carried out, a notice needs what it gives notice
 * of. `about`: the register row of a letter to a customer or a recipient.
 */
export function letterGate(
  record: CaseRecord,
  { kind, about }: { readonly kind: LetterKind; readonly about?: string | undefined },
  context: CaseContext,
): Refusal | undefined {
  if (isCampaignLetter(kind)) return { kind: 'letter-not-of-case', letter: kind }
  if (isAnswer(kind)) return answerGate(record, kind, context)
  const gate = ownGates[kind]
  if (gate !== undefined) return gate(record, context)
  const rests = restsOn[kind]
  if (rests !== undefined) return needs(record, kind, rests)
  return isAboutRow(kind) && (about ?? '') === '' ? { kind: 'letter-needs-row', letter: kind } : undefined
}

/** Letters with a gate of their own. */
const ownGates: Readonly<
  Partial<Record<LetterKind, (record: CaseRecord, context: CaseContext) => Refusal | undefined>>
> = {
  'identity-request': identityRequestGate,
  'clarification-request': clarificationRequestGate,
  'fee-notice': feeNoticeGate,
  extension: (record, context) =>
    firstOf(extensionGate(record, context), needs(record, 'extension', [extensionPlan])),
}

/** Art. 12(6): nobody is asked for proof without a doubt that is written down, nor twice after having proved it. */
function identityRequestGate(record: CaseRecord): Refusal | undefined {
  const { identity } = record
  if (identity.kind === 'confirmed') return { kind: 'identity-already-confirmed' }
  const isDoubted = identity.kind === 'asked' && identity.doubt.trim() !== ''
  return firstOf(identityGate(record), isDoubted ? undefined : closed(noWrittenDoubt))
}

function clarificationRequestGate({ clarification }: CaseRecord): Refusal | undefined {
  const isAsked = clarification.kind === 'asked' && clarification.questions.trim() !== ''
  return isAsked ? undefined : closed(nothingToClarify)
}

const answerGate = (record: CaseRecord, kind: CaseLetterKind, context: CaseContext): Refusal | undefined =>
  firstOf(
    coveredRights(record, kind, context).length === 0
      ? { kind: 'letter-needs-decision', letter: kind }
      : undefined,
    kind === 'access-response' || kind === 'answer' ? representativeGate(record, context) : undefined,
  )

/** Letters that are about one row of a register: which one is asked before they are written. */
export const isAboutRow = (kind: LetterKind): boolean =>
  kind === 'controller-forwarding' || kind === 'recipient-notice'

type FactId = { readonly id: string }

/** The facts, one of which a letter rests on. */
const restsOn: Readonly<Partial<Record<LetterKind, readonly FactId[]>>> = {
  'restriction-lifting': [liftingPlanned],
  'forwarding-notice': [customerForwarding, processorSearch],
  'recipients-answer': [recipientNotice],
}

function needs(record: CaseRecord, letter: LetterKind, facts: readonly FactId[]): Refusal | undefined {
  const [first] = facts
  return first === undefined || facts.some(({ id }) => (record.facts.get(id) ?? []).length > 0)
    ? undefined
    : { kind: 'letter-needs-fact', letter, fact: first.id }
}

/**
 * The decided rights that a letter of this kind tells about: those that nobody told the person yet, and only once they
 * are carried out, since a letter says what was done (Art. 12(3)).
 */
export function coveredRights(
  record: CaseRecord,
  kind: CaseLetterKind,
  context: CaseContext,
): readonly CaseRight[] {
  const ready = record.request.rights.filter((right) => {
    const decision = record.decisions.get(right)
    return decision !== undefined && tells(kind, decision) && isCarriedOut(record, decision, context)
  })
  const untold = ready.filter((right) => !record.told.has(right))
  return untold.length > 0 ? untold : ready
}

const accessOutcomes: readonly Outcome[] = ['fulfilled', 'partly-fulfilled', 'no-data', 'not-identifiable']

/** Ends that a closing notice tells: nothing was decided on the merits. */
const closingOutcomes: readonly Outcome[] = [
  'withdrawn-by-subject',
  'no-reply-to-identity',
  'fee-not-accepted',
  'not-a-data-subject-request',
  'duplicate',
]

function tells(kind: CaseLetterKind, { right, outcome }: Decision): boolean {
  const byAccess = right === 'ACCESS' && accessOutcomes.includes(outcome)
  if (kind === 'access-response') return byAccess
  if (kind === 'authority-answer') return right === 'DVI_ENQUIRY'
  if (kind === 'refusal') return outcomeRefuses(outcome)
  if (kind === 'forwarding-notice') return outcome === 'redirected-to-controller'
  if (kind === 'closing-notice') return closingOutcomes.includes(outcome)
  return kind === 'answer' && right !== 'DVI_ENQUIRY' && !byAccess
}

/** Whether what the decision lets be done is done. */
function isCarriedOut(record: CaseRecord, { right, outcome }: Decision, context: CaseContext): boolean {
  if (!outcomeCarriesOut(outcome)) return true
  return caseKind(right)
    .steps.filter(({ phase }) => phase === 'carry-out')
    .filter((step) => step.isNeeded?.(record, context) ?? true)
    .every((step) => step.isDone(record, context))
}

/** Records that a letter left: when, and what shows it. A notice of extension that left extends the time limit. */
export function sendLetter(
  current: Case,
  sent: BodyOf<'letter-sent'>,
  today: DateOnly,
): Result<readonly CaseEvent[], Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const letter = letterById(record.value, sent.letter)
  if (letter === undefined) return err({ kind: 'no-such-letter' })
  const { postNumber, ...leaving } = sent
  const number = postNumber === undefined ? undefined : readPostNumber(postNumber)
  const refusal = firstOf(
    letter.sent === undefined || isLaterProof(letter.sent, sent)
      ? undefined
      : { kind: 'letter-already-sent' },
    doneDay(sent.on, record.value, today),
    number?.ok === false ? number.error : undefined,
  )
  const event: CaseEvent = {
    type: 'letter-sent',
    ...leaving,
    kind: letter.letter.kind,
    ...(number?.ok === true ? { postNumber: number.value } : {}),
  }
  return unless(refusal, [event, ...extensionOf(record.value, letter, sent.on)])
}

/** A letter that was recorded as sent by hand may still get its mail as proof, once. */
const isLaterProof = (
  earlier: LetterSent,
  { how, proof }: Pick<BodyOf<'letter-sent'>, 'how' | 'proof'>,
): boolean => earlier.proof === undefined && how === 'mail-dropped' && proof !== undefined

export const letterById = (record: CaseRecord, letter: string): CaseLetter | undefined =>
  record.letters.find((one) => one.letter.id === letter)
