import type { Result } from '../../shared/lib/result'
import { err, ok } from '../../shared/lib/result'
import type { Tree } from '../disk/tree'
import { setAside } from './quarantine'

/** The small files a vault stands on lie there twice. Each is one content under two names. */
export type TwoNames = readonly [first: string, second: string]
export const slotsNames: TwoNames = ['slots.a', 'slots.b']
export const deviceNames: TwoNames = ['device.sealed', 'device-copy.sealed']

type Copy<T> =
  | { readonly state: 'good'; readonly bytes: Uint8Array; readonly value: T }
  | { readonly state: 'absent' | 'damaged' | 'unreadable' }
/** `older`: whole and outranked. `rival`: whole, of the same rank, and different; nobody knows which is right. */
type Stale = 'older' | 'rival' | 'absent' | 'damaged' | 'unreadable'

export type Copies<T> = {
  readonly value: T
  readonly bytes: Uint8Array
  /** The names that do not hold this content, with what is there instead. */
  readonly stale: readonly { readonly name: string; readonly state: Stale }[]
}

const longest = 64 * 1024

/**
 * Reads both copies; the one that ranks higher wins, the first in a tie. `damaged` names the file when neither is
 * good: that is also the answer when both are gone, for the caller knows that there is a vault.
 */
export async function readCopies<T>(
  tree: Tree,
  names: TwoNames,
  reader: { readonly parse: (bytes: Uint8Array) => T | undefined; readonly rank: (value: T) => number },
): Promise<Result<Copies<T>, { readonly kind: 'damaged'; readonly file: string }>> {
  const copies = await Promise.all(
    names.map(async (name) => ({ name, copy: await readCopy(tree, name, reader.parse) })),
  )
  const good = copies.flatMap(({ copy }) => (copy.state === 'good' ? [copy] : []))
  const [winner] = good.sort((a, b) => reader.rank(b.value) - reader.rank(a.value))
  if (winner === undefined) return err({ kind: 'damaged', file: names[0] })
  const staleness = (copy: Copy<T>): Stale | undefined => {
    if (copy.state !== 'good') return copy.state
    if (Buffer.compare(copy.bytes, winner.bytes) === 0) return undefined
    return reader.rank(copy.value) < reader.rank(winner.value) ? 'older' : 'rival'
  }
  const stale = copies.flatMap(({ name, copy }) => {
    const state = staleness(copy)
    return state === undefined ? [] : [{ name, state }]
  })
  return ok({ value: winner.value, bytes: winner.bytes, stale })
}

async function readCopy<T>(
  tree: Tree,
  name: string,
  parse: (bytes: Uint8Array) => T | undefined,
): Promise<Copy<T>> {
  const read = await tree.read(name, longest)
  if (!read.ok) return { state: read.error.kind === 'absent' ? 'absent' : unreadKind(read.error.kind) }
  const value = parse(read.value)
  return value === undefined ? { state: 'damaged' } : { state: 'good', bytes: read.value, value }
}

const unreadKind = (kind: 'too-large' | 'io'): 'damaged' | 'unreadable' =>
  kind === 'too-large' ? 'damaged' : 'unreadable'

export type Repair = { readonly file: string; readonly repaired: boolean }

/**
 * Makes both copies equal again. A damaged one is set aside first: nothing that could not be read is written over.
 * One that the disk would not give is left alone.
 */
export async function repairCopies(tree: Tree, copies: Copies<unknown>): Promise<readonly Repair[]> {
  const repairs: Repair[] = []
  for (const { name, state } of copies.stale) {
    repairs.push({ file: name, repaired: await repair(tree, { name, state, bytes: copies.bytes }) })
  }
  return repairs
}

async function repair(
  tree: Tree,
  { name, state, bytes }: { readonly name: string; readonly state: Stale; readonly bytes: Uint8Array },
): Promise<boolean> {
  if (state === 'unreadable') return false
  if (state === 'damaged' && !(await setAside(tree, name, 'damaged'))) return false
  if (state === 'rival' && !(await setAside(tree, name, 'wrong-place'))) return false
  return (await tree.replace(name, bytes)).ok
}
