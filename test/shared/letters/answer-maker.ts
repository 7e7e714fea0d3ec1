import type { CaseEvent } from '../../../shared/case/events'
import type { Outcome } from '../../../shared/case/outcome'
import type { CaseRight } from '../../../shared/law/right'
import { erasurePublic } from '../../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../../shared/law/kinds/erasure-ledger'
import { rectificationDone } from '../../../shared/law/kinds/rectification-facts'
import type { Letter } from '../../../shared/letters/letter'
import { sectionText } from '../../../shared/letters/read-letter'
import type { Section } from '../../../shared/letters/sections'
import type { Language } from '../../../shared/lib/language'
import { day, recordOf } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { composed, decided, receivedFor } from './letter-maker'
import { partStories } from './part-stories'

type Told = { readonly language?: Language; readonly outcome?: Outcome; readonly more?: readonly CaseEvent[] }

/** The answer to one right, decided on 20 March 2026; `more` comes after what a full case has on record. */
export function answerTo(
  right: CaseRight,
  { language = 'lv', outcome = 'fulfilled', more = [] }: Told = {},
): Letter {
  const story = outcome === 'fulfilled' ? (partStories[right]?.(language) ?? []) : []
  const record = recordOf(
    receivedFor('full', { rights: [right] }),
    decided({ right, outcome }),
    ...story,
    ...more,
  )
  return composed('answer', 'full', { record, language })
}

/** The same right, met, with nothing on record. */
export function bareAnswer(right: CaseRight, language: Language = 'lv'): Letter {
  const facts = right === 'RECTIFICATION' ? allSystemsUntouched : right === 'ERASURE' ? nothingDeleted : []
  const record = recordOf(receivedFor('minimal', { rights: [right] }), decided({ right }), ...facts)
  return composed('answer', 'minimal', { record, language })
}

// the carrying out is on record, so that the letter may tell the right at all; of what was done nothing is
const systems = ['SYS-01', 'SYS-05', 'SYS-03']
const nothingDeleted = [
  ...systems.map((system) =>
    factEvent(erasureLedger, { system, result: 'nothing-there', on: day('2026-03-10') }),
  ),
  factEvent(erasurePublic, { madePublic: false }),
]
const allSystemsUntouched = systems.map((system) =>
  factEvent(rectificationDone, { system, result: 'not-needed', on: day('2026-03-11') }),
)

export const says = (letter: Letter, section: Section): string => sectionText(letter, section)
