import { access } from './access'
import type { CaseKind, KindId } from './kind'

/** One line a kind. */
export const caseKinds: readonly CaseKind[] = [access]

const byId = new Map(caseKinds.map((kind) => [kind.id, kind]))

/** The kind of an id. */
export function caseKind(id: KindId): CaseKind {
  const kind = byId.get(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

/** The kind and the step that a fact belongs to; undefined for what any case may note. */
export function kindOfFact(
  fact: string,
): { readonly kind: CaseKind; readonly step: CaseKind['steps'][number] } | undefined {
  for (const kind of caseKinds) {
    const step = kind.steps.find(({ facts }) => facts.some(({ id }) => id === fact))
    if (step !== undefined) return { kind, step }
  }
  return undefined
}
