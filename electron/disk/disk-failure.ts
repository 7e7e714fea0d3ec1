/** Kinds by what the user can do: free some space, get the rights, ask someone about the disk. `file` is a tree path. */
export type WriteFailure = {
  readonly kind: 'disk-full' | 'read-only' | 'io'
  readonly file: string
  /** The system's own word (`ENOSPC`, `EIO`, …), for the log. */
  readonly code: string
}
export type ReadFailure =
  | { readonly kind: 'absent'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string }
  | { readonly kind: 'io'; readonly file: string; readonly code: string }
export type Exists = { readonly kind: 'exists'; readonly file: string }

const writeKinds: Readonly<Record<string, WriteFailure['kind']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
}

/** The system's error word; undefined for anything that is not a system error, which is then a bug of ours. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** A system error, as Node throws it. */
export const diskError = (code: string): Error => Object.assign(new Error(code), { code })

/** What a failed write means. Throws again what is no system error. */
export function writeFailure(error: unknown, file: string): WriteFailure {
  const code = codeOf(error)
  if (code === undefined) throw error
  return { kind: writeKinds[code] ?? 'io', file, code }
}

/** What a failed read means. Throws again what is no system error. */
export function readFailure(error: unknown, file: string): ReadFailure {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (code === 'ENOENT') return { kind: 'absent', file }
  return code === 'EFBIG' ? { kind: 'too-large', file } : { kind: 'io', file, code }
}
