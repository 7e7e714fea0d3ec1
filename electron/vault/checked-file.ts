import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { isFinal, setAside } from './quarantine'
import type { FileReason } from './quarantine'
import type { Session } from './session'

/** A file that does not count. `setAside`: it lies in quarantine now. */
export type FileProblem = { readonly file: string; readonly reason: FileReason; readonly setAside: boolean }

export type FileCheck<T> = {
  readonly path: string
  readonly limit: number | undefined
  readonly check: (bytes: Uint8Array) => Promise<Result<T, FileReason>>
}

/** Reads a file and checks it; one that can never be used is moved to quarantine. */
export async function readChecked<T>(session: Session, file: FileCheck<T>): Promise<Result<T, FileProblem>> {
  const checked = await readAndCheck(session, file)
  if (checked.ok) return ok(checked.value)
  const reason = checked.error
  const moved = isFinal(reason) && session.canWrite && (await setAside(session.tree, file.path, reason))
  return err({ file: file.path, reason, setAside: moved })
}

/** As `readChecked`, and moves nothing. */
export async function readAndCheck<T>(
  session: Pick<Session, 'tree'>,
  { path, limit, check }: FileCheck<T>,
): Promise<Result<T, FileReason>> {
  const read = await session.tree.read(path, limit)
  if (!read.ok) return err(read.error.kind === 'too-large' ? 'too-large' : 'unreadable')
  return check(read.value)
}
