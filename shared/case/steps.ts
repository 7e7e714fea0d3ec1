import type { CaseRecord } from './case'
import { unansweredRights } from './evolve'
import { unansweredSystems } from './search'

/** The work of a case in its order (law.md §2.0, §2.1). `state`: what is behind, what is next, what waits, what is not needed. */
export const stepKinds = [
  'acknowledge',
  'role',
  'identity',
  'clarify',
  'search',
  'decide',
  'answer',
  'close',
  'none',
] as const
export type StepKind = (typeof stepKinds)[number]
export type StepState = 'done' | 'next' | 'waiting' | 'later' | 'optional'
export type Step = { readonly kind: Exclude<StepKind, 'none'>; readonly state: StepState }

/** Steps in order; exactly one is `next` while the case is not closed, unless the desk waits for the person. */
export function caseSteps(record: CaseRecord, systems: readonly string[]): readonly Step[] {
  const done = doneSteps(record, systems)
  const waiting = waitingFor(record)
  let nextGiven = false
  return order(record).map((kind) => {
    if (done[kind]) return { kind, state: 'done' }
    if (kind === waiting) return { kind, state: 'waiting' }
    if (kind === 'identity' || kind === 'clarify') return { kind, state: 'optional' }
    if (nextGiven) return { kind, state: 'later' }
    nextGiven = true
    return { kind, state: 'next' }
  })
}

/** The step to do next; while only the person can act, the step that is waited for; `none` when the case is closed. */
export function nextStep(
  record: CaseRecord,
  systems: readonly string[],
): { readonly kind: StepKind; readonly waiting: boolean } {
  if (record.stage === 'closed') return { kind: 'none', waiting: false }
  const waiting = waitingFor(record)
  if (waiting !== undefined) return { kind: waiting, waiting: true }
  const next = caseSteps(record, systems).find(({ state }) => state === 'next')
  return { kind: next?.kind ?? 'none', waiting: false }
}

const order = (record: CaseRecord): readonly Step['kind'][] =>
  record.request.rights.includes('ACCESS')
    ? ['acknowledge', 'role', 'identity', 'clarify', 'search', 'decide', 'answer', 'close']
    : ['acknowledge', 'role', 'identity', 'decide', 'answer', 'close']

function doneSteps(record: CaseRecord, systems: readonly string[]): Readonly<Record<Step['kind'], boolean>> {
  const answered = unansweredRights(record).length === 0
  return {
    acknowledge: record.letters.some(({ sent }) => sent !== undefined) || answered,
    role: record.role.kind === 'decided',
    identity: record.identity.kind === 'confirmed',
    clarify: record.clarification.kind === 'answered',
    search: unansweredSystems(record, systems).length === 0,
    decide: record.request.rights.every((right) => record.decisions.has(right)),
    answer: answered,
    close: record.stage === 'closed',
  }
}

function waitingFor(record: CaseRecord): 'identity' | 'clarify' | undefined {
  if (record.stage !== 'open') return undefined
  if (record.identity.kind === 'asked') return 'identity'
  return record.clarification.kind === 'asked' ? 'clarify' : undefined
}
