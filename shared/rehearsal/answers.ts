import { unansweredRights } from '../case/evolve'
import { outcomeNeedsNoAnswer, outcomeRefuses } from '../case/outcome'
import { isOnlyProcessor } from '../law/kinds/own-work'
import type { CaseRight } from '../law/right'
import type { Decision } from '../case/case'
import type { Finding } from '../letters/finding'
import { tellsOutcome, type LetterKind } from '../letters/letter-kind'
import type { DateOnly } from '../lib/date-only'
import { against, inLetter, type FileAnswer, type NextAct, type Place, type SentLetter } from './ground'

/** What several grounds ask of the letters and the decisions of a case. */

export const sentOfKind = (
  { sent }: Pick<Place, 'sent'>,
  ...kinds: readonly LetterKind[]
): readonly SentLetter[] => sent.filter(({ letter }) => kinds.includes(letter.kind))

/** Letters that told the person what became of a right, the earliest first. */
const answersOn = ({ sent }: Pick<Place, 'sent'>, right: CaseRight): readonly SentLetter[] =>
  sent
    .filter(({ letter }) => tellsOutcome(letter.kind) && letter.covers.includes(right))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** The letter that answers a right as it is decided now: the last one, for a decision may have been taken anew. */
export const answerOn = (place: Place, right: CaseRight): SentLetter | undefined =>
  unansweredRights(place.record).includes(right) ? undefined : answersOn(place, right).at(-1)

/** The day the person first knew; undefined while the right waits for its answer. */
export const answeredDay = (place: Place, right: CaseRight): DateOnly | undefined =>
  answerOn(place, right) === undefined ? undefined : answersOn(place, right)[0]?.on

/** Rights whose answer is ours: not those of a customer's data, nor those withdrawn, merged or none at all. */
export const ownRights = ({ record }: Pick<Place, 'record'>): readonly CaseRight[] =>
  isOnlyProcessor(record)
    ? []
    : record.request.rights.filter((right) => {
        const outcome = record.decisions.get(right)?.outcome
        return outcome === undefined || !outcomeNeedsNoAnswer(outcome)
      })

export const refusingDecisionsOf = ({ record }: Pick<Place, 'record'>): readonly Decision[] =>
  record.request.rights.flatMap((right) => {
    const decision = record.decisions.get(right)
    return decision !== undefined && outcomeRefuses(decision.outcome) ? [decision] : []
  })

/** The findings of a letter that left, as what speaks against us; the check has the words. */
export const findingsAgainst = (
  sent: SentLetter,
  concerns: (finding: Finding) => boolean,
  act: NextAct,
): readonly FileAnswer[] =>
  sent.findings.filter(concerns).map(({ text }) => against(inLetter(sent), text, act))

export const hasCode =
  (...codes: readonly string[]) =>
  ({ code }: Finding): boolean =>
    codes.includes(code)

/** Whether the last day to answer is over; a clock that stands still has none. */
export const isPastDue = ({ clock, context }: Place): boolean =>
  clock.due !== undefined && context.today > clock.due
