import { ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { WriteFailure } from '../disk/disk-failure'
import type { Tree } from '../disk/tree'
import { setAside } from './quarantine'

/** Stands in the folder from the first to the last write of a vault's creation. */
export const creationMark = 'creating.mark'

/**
 * Puts away what a creation left that was cut off. Nobody was ever given its recovery sheet and nothing was saved in
 * it; still it is moved, not deleted.
 */
export async function clearUnfinished(
  tree: Tree,
  names: readonly string[],
): Promise<Result<undefined, WriteFailure>> {
  for (const name of names) {
    const there = await tree.exists(name)
    if (there.ok && there.value && !(await setAside(tree, name, 'malformed'))) {
      return { ok: false, error: { kind: 'io', file: name, code: 'EIO' } }
    }
  }
  return ok(undefined)
}
