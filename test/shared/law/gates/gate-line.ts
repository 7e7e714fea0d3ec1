import { closeCase } from '../../../../shared/case/close'
import type { CaseContext } from '../../../../shared/case/context'
import type { Decision } from '../../../../shared/case/case'
import { decideRight } from '../../../../shared/case/decide'
import type { CaseEvent } from '../../../../shared/case/events'
import { extensionGate } from '../../../../shared/case/extend'
import { draftLetter } from '../../../../shared/case/letters'
import type { Outcome } from '../../../../shared/case/outcome'
import { askIdentity } from '../../../../shared/case/pause'
import { recordFact } from '../../../../shared/case/record-fact'
import type { Refusal } from '../../../../shared/case/refusal'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import type { CaseRight } from '../../../../shared/law/right'
import type { Letter } from '../../../../shared/letters/letter'
import type { LetterKind } from '../../../../shared/letters/letter-kind'
import type { Fields, ValuesOf } from '../../../../shared/lib/fields'
import type { Result } from '../../../../shared/lib/result'
import { contextOf } from '../../../helpers/case-acts'
import { caseOf, day, letter, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, sentLetter } from '../../../helpers/kind-maker'

/** An act that the gate must refuse, and the same act with the one thing changed that lets it through. */
export type GateLine = {
  /** the gate's id, or the kind of an older refusal */
  readonly gate: string
  readonly refused: () => Refusal | undefined
  readonly allowed: () => Refusal | undefined
}

/** A line from the act and the one thing in it that closes or opens the gate. */
export const line = <T>(
  gate: string,
  act: (thing: T) => Refusal | undefined,
  { closes, opens }: { readonly closes: T; readonly opens: T },
): GateLine => ({ gate, refused: () => act(closes), allowed: () => act(opens) })

type Events = readonly CaseEvent[]

/** Friday, 20 February 2026; requests came on Saturday, 31 January. The DPO of the desk is Anna Liepa. */
const today = '2026-02-20'
const on = (which: string): CaseContext => contextOf(day(which))

const refusalOf = (result: Result<unknown, Refusal>): Refusal | undefined =>
  result.ok ? undefined : result.error

// what happened in a case

/** A request for these rights, in a case of our own. */
export const asked = (...rights: readonly CaseRight[]): Events => [received({ rights }), role('controller')]

export const role = (which: 'controller' | 'processor' | 'both'): CaseEvent => ({
  type: 'role-decided',
  role: which,
  reason: 'Dati ir līgumā ar klientu.',
})

export const decided = (
  right: CaseRight,
  outcome: Outcome = 'fulfilled',
  change: Partial<Decision> = {},
): CaseEvent => ({ type: 'right-decided', ...decisionOn(right, outcome, change) })

/** The answer about these rights left on 12 February. */
export const answered = (...covers: readonly CaseRight[]): Events =>
  sentLetter('answer', '2026-02-12', { covers })

export const searched = (system: string, outcome: 'found' | 'nothing-found'): CaseEvent => ({
  type: 'system-searched',
  system,
  outcome,
  on: day('2026-02-05'),
  by: 'Anna Liepa',
  note: '',
})

export const identityAsked: CaseEvent = {
  type: 'identity-asked',
  on: day('2026-02-03'),
  doubt: 'Rakstīts no citas adreses.',
}
export const identityConfirmed: CaseEvent = {
  type: 'identity-confirmed',
  on: day('2026-02-05'),
  how: 'code',
  note: '',
}

// what the desk tries to do

export const records = <Fs extends Fields>(
  events: Events,
  kind: FactKind<Fs>,
  values: Partial<ValuesOf<Fs>>,
): Refusal | undefined => {
  const event = factEvent(kind, values)
  if (event.type !== 'fact-recorded') throw new Error('factEvent makes facts')
  return refusalOf(recordFact(caseOf(...events), { fact: kind.id, values: event.values }, on(today)))
}

/** A decision of the board on 10 February, with the facts of the case. */
export const decides = (
  events: Events,
  { right, outcome, ...change }: Pick<Decision, 'right' | 'outcome'> & Partial<Decision>,
  when = today,
): Refusal | undefined =>
  refusalOf(
    decideRight(
      caseOf(...events),
      decisionOn(right, outcome, { facts: 'Lietas fakti.', ...change }),
      on(when),
    ),
  )

export const closesCase = (events: Events): Refusal | undefined =>
  refusalOf(closeCase(caseOf(...events), day(today), on(today)))

export const asksIdentity = (
  events: Events,
  change: { readonly on?: string; readonly doubt?: string } = {},
): Refusal | undefined => {
  const { on: askedOn = '2026-02-03', doubt = 'Rakstīts no citas adreses.' } = change
  return refusalOf(askIdentity(caseOf(...events), { on: day(askedOn), doubt }, day(today)))
}

export const extendsTime = (events: Events, when = today): Refusal | undefined =>
  extensionGate(recordOf(...events), on(when))

type Draft = {
  readonly change?: Partial<Letter>
  readonly fatal?: readonly string[]
  readonly dpoEmail?: string
}

export const writes = (
  events: Events,
  kind: LetterKind,
  { change = {}, fatal = [], dpoEmail }: Draft = {},
): Refusal | undefined => {
  const context = on(today)
  const { organisation } = context.team
  const team = {
    ...context.team,
    organisation: { ...organisation, dpoEmail: dpoEmail ?? organisation.dpoEmail },
  }
  const drafted = { letter: letter({ kind, ...change }), files: [] }
  return refusalOf(draftLetter(caseOf(...events), { ...drafted, fatal }, { ...context, team }))
}
