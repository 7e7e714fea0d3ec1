import { standsStillSince } from '../../case/pause'
import type { PauseKind } from '../../clock/stops'
import { paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** What asking does to the time: it stands still from the day recorded, or it runs on and the last day is told. */
export const askedTime = (input: LetterInput, kind: PauseKind): readonly LetterBlock[] => [
  paragraph('asked-time', timeText(input, kind), 'clock'),
]

function timeText({ language, record, clock, today }: LetterInput, kind: PauseKind): string {
  const { asked: texts } = textsOf(language).notices
  const since = standsStillSince(record, kind, clock)
  if (since !== undefined) return texts.stands[kind](since)
  const last = clock.due ?? clock.cautiousDue
  return last < today ? texts.runs : texts.runsUntil(last)
}
