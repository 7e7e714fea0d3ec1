import type { CaseRecord, Decision } from '../../shared/case/case'
import type { CaseContext } from '../../shared/case/context'
import type { CaseEvent } from '../../shared/case/events'
import type { Outcome } from '../../shared/case/outcome'
import type { Refusal } from '../../shared/case/refusal'
import { factKey } from '../../shared/law/kinds/fact-kinds'
import type { FactKind } from '../../shared/law/kinds/fact'
import type { CaseRight } from '../../shared/law/right'
import type { Fields, FieldValue, ValuesOf } from '../../shared/lib/fields'
import type { Letter } from '../../shared/letters/letter'
import type { LetterKind } from '../../shared/letters/letter-kind'
import { newTeam } from '../../shared/team/team'
import { day, drafted, latvianCalendar } from './case-maker'

/** A fact as the journal tells it; texts that are not given are '' and lists are empty, as the desk records them. */
export function factEvent<Fs extends Fields>(kind: FactKind<Fs>, values: Partial<ValuesOf<Fs>>): CaseEvent {
  const given: Readonly<Record<string, FieldValue | undefined>> = values
  const filled: Record<string, FieldValue> = {}
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = given[name] ?? emptyOf(field.kind)
    if (value !== undefined) filled[name] = value
  }
  const { id, name, article, key, fields } = kind
  const plain = { id, name, article, fields, ...(key === undefined ? {} : { key }) }
  return { type: 'fact-recorded', fact: id, key: factKey(plain, filled), values: filled }
}

function emptyOf(kind: string): FieldValue | undefined {
  if (kind === 'text') return ''
  if (kind === 'choices' || kind === 'rows') return []
  return kind === 'yes-no' ? false : undefined
}

/** What a decision may know beside the case: a desk as shipped, on Tuesday, 10 February 2026. */
export const kindContext = (change: Partial<CaseContext> = {}): CaseContext => ({
  today: day('2026-02-10'),
  calendar: latvianCalendar(),
  systems: ['S01', 'S02'],
  team: newTeam,
  ...change,
})

/** A decision of the board on 10 February 2026. */
export const decisionOn = (right: CaseRight, outcome: Outcome, change: Partial<Decision> = {}): Decision => ({
  right,
  outcome,
  on: day('2026-02-10'),
  decidedBy: 'Jānis Ozols, valdes loceklis',
  advice: '',
  ...change,
})

/** Which gate of a fact is closed for these values in this case; `free` when they can be recorded. */
export function factGate<Fs extends Fields>(
  kind: FactKind<Fs>,
  values: Partial<ValuesOf<Fs>>,
  place: { readonly record: CaseRecord; readonly context?: CaseContext },
): string {
  const event = factEvent(kind, values)
  if (event.type !== 'fact-recorded') throw new Error('a fact is recorded')
  return gateOf(kind.gate?.(event.values, { record: place.record, context: place.context ?? kindContext() }))
}

/** The id of the gate that is closed, the kind of another refusal, or `free`. */
export function gateOf(refusal: Refusal | undefined): string {
  if (refusal === undefined) return 'free'
  return refusal.kind === 'gate-closed' ? refusal.gate : refusal.kind
}

/** A letter that left on a day. */
export const sentLetter = (
  kind: LetterKind,
  on: string,
  change: Partial<Letter> = {},
): readonly CaseEvent[] => {
  const letter = change.id ?? `${kind.replaceAll('-', '')}1`
  return [
    drafted({ kind, id: letter, ...change }),
    { type: 'letter-sent', letter, kind, on: day(on), how: 'recorded' },
  ]
}
