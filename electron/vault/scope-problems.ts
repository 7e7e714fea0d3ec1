import { greatestN } from '../../shared/journal/event'
import type { ScopeId } from '../../shared/journal/ids'
import { verifyChain } from '../../shared/journal/verify-chain'
import type { ChainProblem } from '../../shared/journal/verify-chain'
import { folderOfScope } from './file-names'
import type { HashedEvent } from './journal-file'
import type { FileReason } from './quarantine'

/**
 * Something that is not as it should be in a scope. `file` is a path in the vault; where an event is missing, the
 * beginning of the name it would have. `setAside`: the file lies in quarantine.
 */
export type ScopeProblem = {
  readonly file: string
  readonly reason: FileReason | ChainProblem['kind']
  readonly setAside: boolean
}

/** What the chains of a scope's devices have to complain about. */
export function chainProblems(scope: ScopeId, events: readonly HashedEvent[]): readonly ScopeProblem[] {
  const links = events.map(({ event, hash }) => ({ ...event, hash }))
  return verifyChain(links).map((problem) => {
    const n = problem.kind === 'missing' ? problem.from : problem.n
    const place = `j-${problem.device}-${String(n).padStart(String(greatestN).length, '0')}`
    return { file: `${folderOfScope(scope)}/${place}`, reason: problem.kind, setAside: false }
  })
}
