import { activeKinds } from '../law/kinds/active-kinds'
import { identityGate } from '../law/kinds/identity-gate'
import type { CaseKind, KindStep } from '../law/kinds/kind'
import { caseKind } from '../law/kinds/kinds'
import { isOnlyProcessor } from '../law/kinds/own-work'
import type { CaseRight } from '../law/right'
import type { CaseRecord } from './case'
import type { CaseContext } from './context'
import { unansweredRights } from './evolve'
import { outcomeCarriesOut, type Outcome } from './outcome'
import { unansweredSystems } from './search'

/** The work of a case in its order (law.md §2). `work`: a step of one kind of case; the others are common to all. */
export const stepKinds = [
  'acknowledge',
  'role',
  'circumstances',
  'identity',
  'clarify',
  'search',
  'work',
  'decide',
  'deliver-copy',
  'answer',
  'close',
  'none',
] as const
export type StepKind = (typeof stepKinds)[number]
type CommonStep = Exclude<StepKind, 'work' | 'none'>
/** `optional`: can be done, need not; `waiting`: only the person can act. */
export type StepState = 'done' | 'next' | 'waiting' | 'later' | 'optional'
export type Step = {
  /** its kind, or `ERASURE/categories` for a step of a kind of case */
  readonly id: string
  readonly kind: Exclude<StepKind, 'none'>
  readonly state: StepState
  readonly part?: StepPart
}
export type StepPart = { readonly of: CaseKind; readonly step: KindStep }

/** Steps in order; exactly one is `next` while the case is not closed, unless the desk waits for the person. */
export function caseSteps(record: CaseRecord, context: CaseContext): readonly Step[] {
  const done = commonSteps(record, context)
  const waiting = waitingFor(record)
  let nextGiven = false
  return order(record, context).map((place): Step => {
    const common = typeof place === 'string'
    const base = common
      ? { id: place, kind: place }
      : { id: `${place.of.id}/${place.step.id}`, kind: 'work' as const, part: place }
    const isDone = common ? done[place] : place.step.isDone(record, context)
    if (isDone) return { ...base, state: 'done' }
    if (place === waiting) return { ...base, state: 'waiting' }
    if (isOptional(place)) return { ...base, state: 'optional' }
    if (nextGiven || record.stage === 'closed') return { ...base, state: 'later' }
    nextGiven = true
    return { ...base, state: 'next' }
  })
}

/** The step to do next; while only the person can act, the step that is waited for; `none` when the case is closed. */
export function nextStep(
  record: CaseRecord,
  context: CaseContext,
): { readonly id: string; readonly kind: StepKind; readonly waiting: boolean } {
  if (record.stage === 'closed') return { id: 'none', kind: 'none', waiting: false }
  const waiting = waitingFor(record)
  if (waiting !== undefined) return { id: waiting, kind: waiting, waiting: true }
  const next = caseSteps(record, context).find(({ state }) => state === 'next')
  return { id: next?.id ?? 'none', kind: next?.kind ?? 'none', waiting: false }
}

type Place = CommonStep | StepPart

const isOptional = (place: Place): boolean =>
  typeof place === 'string'
    ? place === 'identity' || place === 'clarify' || place === 'circumstances'
    : place.step.isOptional === true

function order(record: CaseRecord, context: CaseContext): readonly Place[] {
  const kinds = activeKinds(record)
  const parts = (phase: KindStep['phase'], sort: (kind: CaseKind) => boolean): readonly Place[] =>
    kinds
      .filter(sort)
      .flatMap((of) => of.steps.filter((step) => step.phase === phase).map((step) => ({ of, step })))
      .filter((part) => isInPlace(part, record, context))
  const isRight = ({ sort }: CaseKind): boolean => sort === 'right'
  const isOther = ({ sort }: CaseKind): boolean => sort !== 'right'
  const all = (): boolean => true
  return [
    'acknowledge',
    'role',
    'circumstances',
    ...parts('examine', isOther),
    ...when(mayAskIdentity(record), 'identity'),
    ...when(isSearched(record), 'clarify', 'search'),
    ...parts('examine', isRight),
    'decide',
    ...when(copyComesFirst(record), 'deliver-copy'),
    ...parts('carry-out', all),
    'answer',
    ...parts('after-answer', all),
    'close',
  ]
}

/** Identity is asked where a right allows it and the answer is ours; what was asked once stays in its place. */
const mayAskIdentity = (record: CaseRecord): boolean =>
  record.identity.kind !== 'unchecked' || (identityGate(record) === undefined && !isOnlyProcessor(record))

/** The register's systems are asked for a right that is ours to answer from them, or that was searched for already. */
const isSearched = (record: CaseRecord): boolean =>
  record.searches.size > 0 ||
  record.clarification.kind !== 'none' ||
  (!isOnlyProcessor(record) &&
    record.request.rights.some((right) => {
      const outcome = record.decisions.get(right)?.outcome
      return caseKind(right).searches && (outcome === undefined || restsOnSearch(outcome))
    }))

const restsOnSearch = (outcome: Outcome): boolean => outcomeCarriesOut(outcome) || outcome === 'no-data'

const when = (holds: boolean, ...places: readonly Place[]): readonly Place[] => (holds ? places : [])

/** A step that carries out has its place when the decision lets it; before the decision it is shown as what may come. */
function isInPlace({ of, step }: StepPart, record: CaseRecord, context: CaseContext): boolean {
  const decision = of.sort === 'right' ? record.decisions.get(of.id as CaseRight) : undefined
  if (step.phase !== 'examine' && decision !== undefined && !outcomeCarriesOut(decision.outcome)) return false
  return step.isNeeded?.(record, context) ?? true
}

/** Art. 15 and 20 before 17: what is erased cannot be given any more. */
const copyComesFirst = ({ request }: CaseRecord): boolean =>
  request.rights.includes('ERASURE') && request.rights.some(isCopy)
const isCopy = (right: CaseRight): boolean => right === 'ACCESS' || right === 'PORTABILITY'

function commonSteps(record: CaseRecord, { systems }: CaseContext): Readonly<Record<CommonStep, boolean>> {
  const unanswered = unansweredRights(record)
  const answered = unanswered.length === 0
  return {
    acknowledge: record.letters.some(({ sent }) => sent !== undefined) || answered,
    role: record.role.kind === 'decided',
    circumstances: (record.facts.get('circumstance') ?? []).length > 0,
    identity: record.identity.kind === 'confirmed',
    clarify: record.clarification.kind === 'answered',
    search: unansweredSystems(record, systems).length === 0 || record.stage === 'closed',
    decide: record.request.rights.every((right) => record.decisions.has(right)),
    'deliver-copy': !unanswered.some(isCopy),
    answer: answered,
    close: record.stage === 'closed',
  }
}

function waitingFor(record: CaseRecord): 'identity' | 'clarify' | undefined {
  if (record.stage !== 'open') return undefined
  if (record.identity.kind === 'asked') return 'identity'
  return record.clarification.kind === 'asked' ? 'clarify' : undefined
}

/** What a step is called where only its id is known: the kind's own step, undefined for a common one. */
export function partOf(id: string): StepPart | undefined {
  const [kind, step] = id.split('/')
  if (kind === undefined || step === undefined) return undefined
  const of = caseKind(kind as CaseKind['id'])
  const found = of.steps.find((one) => one.id === step)
  return found === undefined ? undefined : { of, step: found }
}
