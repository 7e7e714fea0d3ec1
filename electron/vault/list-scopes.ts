import type { CaseId } from '../../shared/journal/ids'
import { parseCaseId } from '../../shared/journal/ids'
import { ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { ReadFailure } from '../disk/disk-failure'
import { isVaultFileName } from './file-names'
import type { Session } from './session'
import { stampOf } from './stamp'

/** A case in the vault; its `stamp` changes when its files do, and is empty when the disk would not list them. */
export type ListedCase = { readonly id: CaseId; readonly stamp: string }

/** Every case, by the names on the disk alone. Leftovers of killed saves are swept on the way. */
export async function listCases(session: Session): Promise<Result<readonly ListedCase[], ReadFailure>> {
  const each = await session.tree.listEach('cases')
  if (!each.ok) return each.error.kind === 'absent' ? ok([]) : each
  const cases: ListedCase[] = []
  for (const [folder, names] of each.value) {
    const id = parseCaseId(folder)
    if (id === undefined) continue
    if (names === undefined) {
      cases.push({ id, stamp: '' })
      continue
    }
    if (session.canWrite && names.some((name) => name.endsWith('.tmp'))) {
      await session.tree.sweep(`cases/${folder}`)
    }
    if (names.some(isVaultFileName)) cases.push({ id, stamp: stampOf(names) })
  }
  return ok(cases)
}
