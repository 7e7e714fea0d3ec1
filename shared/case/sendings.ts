import type { CaseRight } from '../law/right'
import type { Letter } from '../letters/letter'
import { tellsOutcome } from '../letters/letter-kind'
import { isFailure, isInHand, type DeliveryKind } from '../letters/proof'
import type { DateOnly } from '../lib/date-only'
import type { CaseLetter, CaseRecord, LetterDelivery, LetterSent } from './case'
import type { BodyOf, CaseDocument } from './events'

/** The fold of what left and what became of it (evolve.ts): a letter that did not arrive told nobody anything. */

export const unsentLetter = (letter: Letter, files: readonly CaseDocument[]): CaseLetter => ({
  letter,
  files,
  sendings: [],
  sent: undefined,
  passphrases: [],
})

type Sent = { readonly event: BodyOf<'letter-sent'>; readonly id: string }

/**
 * A letter left. While a sending stands, another record of it is the same sending, told twice: by two people, or by
 * hand first and by its mail later. After one that failed it is a new sending.
 */
export function addSending(
  one: CaseLetter,
  { decisions }: Pick<CaseRecord, 'decisions'>,
  { event, id }: Sent,
): CaseLetter {
  const { sent, letter, sendings } = one
  const covers = tellsOutcome(letter.kind) ? letter.covers : []
  const sending: LetterSent = {
    ids: [id],
    on: event.on,
    how: event.how,
    proof: event.proof,
    by: event.by,
    postNumber: event.postNumber,
    messageId: event.messageId,
    text: event.text,
    notEnclosed: event.notEnclosed ?? [],
    tells: covers.filter((right) => decisions.has(right)),
    deliveries: [],
  }
  return standing({
    ...one,
    sendings:
      sent === undefined
        ? [...sendings, sending]
        : sendings.map((earlier) => (earlier === sent ? sameSending(sent, sending) : earlier)),
  })
}

/** The mail itself says more than a day written down by hand; what was told and came of it stays. */
function sameSending(earlier: LetterSent, later: LetterSent): LetterSent {
  const ids = [...earlier.ids, ...later.ids]
  if (earlier.proof !== undefined || later.proof === undefined) return { ...earlier, ids }
  const { tells, deliveries } = earlier
  return { ...later, ids, tells, deliveries }
}

/** What became of one sending. A sending that the case does not know changes nothing. */
export function addDelivery(one: CaseLetter, delivered: BodyOf<'delivery-recorded'>): CaseLetter {
  const { kind, on, how, proof, detail } = delivered
  const delivery: LetterDelivery = { kind, on, how, detail, ...(proof === undefined ? {} : { proof }) }
  return standing({
    ...one,
    sendings: one.sendings.map((sending) =>
      sending.ids.includes(delivered.sending)
        ? { ...sending, deliveries: [...sending.deliveries, delivery] }
        : sending,
    ),
  })
}

const standing = (one: CaseLetter): CaseLetter => ({
  ...one,
  sent: one.sendings.find((sending) => !isLost(sending)),
})

/**
 * Whether a sending did not reach the person. Of its reports the last day counts, whatever order they were recorded in:
 * a server may give up first and deliver later, or deliver first and return it. On one day the failure counts, since the
 * person is then told once too often, not once too little. What was read or collected has arrived.
 */
export function isLost({ deliveries }: Pick<LetterSent, 'deliveries'>): boolean {
  if (deliveries.some(({ kind }) => isInHand(kind))) return false
  const failed = lastDay(deliveries, isFailure)
  const arrived = lastDay(deliveries, (kind) => kind === 'delivered')
  return failed !== undefined && (arrived === undefined || arrived <= failed)
}

const lastDay = (
  deliveries: readonly LetterDelivery[],
  counts: (kind: DeliveryKind) => boolean,
): DateOnly | undefined =>
  deliveries
    .filter(({ kind }) => counts(kind))
    .map(({ on }) => on)
    .sort()
    .at(-1)

/** Rights whose standing decision was told in a sending that is not lost. */
export const toldBy = (letters: readonly CaseLetter[]): ReadonlySet<CaseRight> =>
  new Set(
    letters
      .flatMap(({ sendings }) => sendings)
      .filter((sending) => !isLost(sending))
      .flatMap(({ tells }) => tells),
  )

/** A right was decided anew or its decision taken back: what was told of it before tells it no more. */
export const tellingNoMore = (letters: readonly CaseLetter[], right: CaseRight): readonly CaseLetter[] =>
  letters.map((one) =>
    standing({
      ...one,
      sendings: one.sendings.map((sending) => ({
        ...sending,
        tells: sending.tells.filter((told) => told !== right),
      })),
    }),
  )

/** Every notice of extension that left is lost: the person was not told, so nothing was extended (Art. 12(3)). */
export function isNoticeLost(letters: readonly CaseLetter[]): boolean {
  const left = letters.filter(({ letter, sendings }) => letter.kind === 'extension' && sendings.length > 0)
  return left.length > 0 && left.every(({ sent }) => sent === undefined)
}

/** The letter is a notice of extension that was lost before. */
export const isNoticeSentAgain = (letters: readonly CaseLetter[], id: string): boolean =>
  letters.some((one) => one.letter.id === id && one.letter.kind === 'extension' && isUndelivered(one))

/** A letter that left and is lost, with nothing sent since. */
export const isUndelivered = ({ sent, sendings }: CaseLetter): boolean =>
  sent === undefined && sendings.length > 0
