import { err, type Result } from '../lib/result'
import type { DateOnly } from '../lib/date-only'
import type { CaseRight } from '../law/right'
import { isAnswer, type LetterKind } from '../letters/letter-kind'
import type { Case, CaseLetter, CaseRecord } from './case'
import type { BodyOf, CaseEvent } from './events'
import { doneDay, firstOf, unless, workable } from './gates'
import { outcomeRefuses } from './outcome'
import type { Refusal } from './refusal'

/**
 * Keeps a letter as it left the desk (e-mail draft or PDF). `fatal` are the codes of the check's fatal findings: with
 * one of them no letter leaves, nor while the DPO's e-mail is not known (Art. 13(1)(b), 38(4)).
 */
export function draftLetter(
  current: Case,
  drafted: BodyOf<'letter-drafted'>,
  check: { readonly fatal: readonly string[]; readonly dpoEmail: string },
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const { letter } = drafted
  const refusal = firstOf(
    check.dpoEmail.trim() === '' ? { kind: 'dpo-email-missing' } : undefined,
    letterGate(record.value, letter.kind),
    letterById(record.value, letter.id)?.sent === undefined ? undefined : { kind: 'letter-already-sent' },
    check.fatal.length > 0 ? { kind: 'letter-has-fatal-findings', codes: check.fatal } : undefined,
  )
  return unless(refusal, { type: 'letter-drafted', ...drafted })
}

/** Which letter may be written now: an answer needs the decisions it tells; a refusal needs a refusing one. */
export function letterGate(record: CaseRecord, kind: LetterKind): Refusal | undefined {
  return isAnswer(kind) && coveredRights(record, kind).length === 0
    ? { kind: 'letter-needs-decision', letter: kind }
    : undefined
}

/** The decided rights that a letter of this kind tells about. */
export function coveredRights(record: CaseRecord, kind: LetterKind): readonly CaseRight[] {
  return record.request.rights.filter((right) => {
    const decision = record.decisions.get(right)
    if (decision === undefined) return false
    if (kind === 'access-response') return right === 'ACCESS' && decision.outcome !== 'refused'
    if (kind === 'refusal') return outcomeRefuses(decision.outcome)
    return kind === 'answer' && right !== 'ACCESS'
  })
}

/** Records that a letter left: when, and what shows it. */
export function sendLetter(
  current: Case,
  sent: BodyOf<'letter-sent'>,
  today: DateOnly,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const letter = letterById(record.value, sent.letter)
  if (letter === undefined) return err({ kind: 'no-such-letter' })
  const refusal = firstOf(
    letter.sent === undefined ? undefined : { kind: 'letter-already-sent' },
    doneDay(sent.on, record.value, today),
  )
  return unless(refusal, { type: 'letter-sent', ...sent, kind: letter.letter.kind })
}

export const letterById = (record: CaseRecord, letter: string): CaseLetter | undefined =>
  record.letters.find((one) => one.letter.id === letter)
