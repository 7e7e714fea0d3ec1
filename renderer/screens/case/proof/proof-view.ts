import type { CaseDocument } from '../../../../shared/case/events'
import type { CaseLetter, LetterDelivery, LetterSent } from '../../../../shared/case/case'
import { isLost, isUndelivered } from '../../../../shared/case/sendings'
import { isFailure, isInHand, type DeliveryKind } from '../../../../shared/letters/proof'
import type { DateOnly } from '../../../../shared/lib/date-only'
import type { Meaning } from '../../../components/status-chip'

/** Where a letter stands, in one word with its day. */
export type LetterState = {
  readonly kind: 'drafted' | 'sent' | 'sent-proved' | DeliveryKind
  readonly meaning: Meaning
  readonly on: DateOnly
}

export function letterState(one: CaseLetter): LetterState {
  const { sent, sendings, letter } = one
  if (sent !== undefined) return stateOfSending(sent)
  const failure = latest(
    sendings.flatMap(({ deliveries }) => deliveries).filter(({ kind }) => isFailure(kind)),
  )
  if (failure === undefined) return { kind: 'drafted', meaning: 'due', on: letter.date }
  return { kind: failure.kind, meaning: 'overdue', on: failure.on }
}

/** What proves most comes first: in hand, then delivered, then the latest report, then the sending itself. */
function stateOfSending({ deliveries, how, on }: LetterSent): LetterState {
  const report =
    latest(deliveries.filter(({ kind }) => isInHand(kind))) ??
    latest(deliveries.filter(({ kind }) => kind === 'delivered')) ??
    latest(deliveries.filter(({ kind }) => !isFailure(kind)))
  if (report === undefined)
    return { kind: how === 'mail-dropped' ? 'sent-proved' : 'sent', meaning: 'done', on }
  return { kind: report.kind, meaning: report.kind === 'delayed' ? 'waiting' : 'done', on: report.on }
}

const latest = (reports: readonly LetterDelivery[]): LetterDelivery | undefined =>
  [...reports].sort((a, b) => a.on.localeCompare(b.on)).at(-1)

/** Something that the DPO has to see without opening it: not arrived, not the checked text, an attachment missing. */
export const needsLook = (one: CaseLetter): boolean =>
  isUndelivered(one) ||
  one.sent?.text?.match === 'changed' ||
  (one.sent?.notEnclosed.length ?? 0) > 0 ||
  letterState(one).kind === 'delayed'

/** One line of a letter's way, by day; `proof`: the document that shows it. */
export type ProofLine = {
  readonly key: string
  readonly on: DateOnly
  readonly proof?: CaseDocument | undefined
} & (
  | { readonly kind: 'written' }
  | { readonly kind: 'sent'; readonly sending: LetterSent; readonly isLost: boolean }
  | { readonly kind: 'passphrase'; readonly told: CaseLetter['passphrases'][number] }
  | { readonly kind: 'delivery'; readonly delivery: LetterDelivery }
)

export function proofLines({ letter, sendings, passphrases }: CaseLetter): readonly ProofLine[] {
  const after: readonly ProofLine[] = [
    ...passphrases.map((told, at): ProofLine => ({ kind: 'passphrase', key: `p${at}`, on: told.on, told })),
    ...sendings.flatMap((sending, at): readonly ProofLine[] => [
      {
        kind: 'sent',
        key: `s${at}`,
        on: sending.on,
        proof: sending.proof,
        sending,
        isLost: isLost(sending),
      },
      ...sending.deliveries.map((delivery, n): ProofLine => ({
        kind: 'delivery',
        key: `s${at}d${n}`,
        on: delivery.on,
        proof: delivery.proof,
        delivery,
      })),
    ]),
  ]
  // a stable sort: on one day a sending stays before what became of it
  return [
    { kind: 'written', key: 'written', on: letter.date },
    ...[...after].sort((a, b) => a.on.localeCompare(b.on)),
  ]
}
