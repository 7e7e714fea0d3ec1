import type { JournalEvent } from './event'

/** An event as its chain sees it; `hash` is the SHA-256 (hex) of its line. */
export type ChainLink = Pick<JournalEvent, 'device' | 'n' | 'prev' | 'seen'> & { readonly hash: string }

export type ChainProblem =
  /** Events `from`…`to` of a device are not here, and a later event proves that they were written. */
  | { readonly kind: 'missing'; readonly device: string; readonly from: number; readonly to: number }
  /** Two different events carry the same number: a cloned device, or a forgery. */
  | { readonly kind: 'fork'; readonly device: string; readonly n: number }
  /** The event does not name the one before it: one of the two was changed. */
  | { readonly kind: 'broken-link'; readonly device: string; readonly n: number }
  /** Written while the event before it could not be read; the chain starts again here. */
  | { readonly kind: 'resumed'; readonly device: string; readonly n: number }

/** Checks numbers, links and forks of every device's chain in one scope. Total; no problem, empty list. */
export function verifyChain(links: readonly ChainLink[]): readonly ChainProblem[] {
  const byDevice = new Map<string, ChainLink[]>()
  for (const link of links) {
    const chain = byDevice.get(link.device)
    if (chain === undefined) byDevice.set(link.device, [link])
    else chain.push(link)
  }
  const known = provenLast(links)
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([device, last]) => chainProblems(device, byDevice.get(device) ?? [], last))
}

/** The greatest number each device is proven to have reached: by its own events, or by others that saw them. */
function provenLast(links: readonly ChainLink[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  const raise = (device: string, n: number) => last.set(device, Math.max(n, last.get(device) ?? 0))
  for (const { device, n, seen } of links) {
    raise(device, n)
    for (const [other, seenN] of Object.entries(seen)) raise(other, seenN)
  }
  return last
}

function chainProblems(device: string, chain: readonly ChainLink[], last: number): readonly ChainProblem[] {
  const byN = new Map<number, ChainLink[]>()
  for (const link of chain) {
    const same = byN.get(link.n)
    if (same === undefined) byN.set(link.n, [link])
    else same.push(link)
  }
  const numbers = [...byN.keys()].sort((a, b) => a - b)
  return [
    ...missing(device, numbers, last),
    ...numbers.flatMap((n) => linkProblems(byN.get(n) ?? [], byN.get(n - 1))),
  ]
}

function missing(device: string, numbers: readonly number[], last: number): readonly ChainProblem[] {
  const before = [0, ...numbers]
  return [...numbers, last + 1].flatMap((n, index) => {
    const from = (before[index] ?? 0) + 1
    return from < n ? [{ kind: 'missing' as const, device, from, to: n - 1 }] : []
  })
}

function linkProblems(
  links: readonly ChainLink[],
  before: readonly ChainLink[] | undefined,
): readonly ChainProblem[] {
  const [first] = links
  if (first === undefined) return []
  const { device, n } = first
  const fork = new Set(links.map((link) => link.hash)).size > 1
  return [
    ...(fork ? [{ kind: 'fork' as const, device, n }] : []),
    ...links.flatMap((link) => {
      const kind = linkKind(link, before)
      return kind === undefined ? [] : [{ kind, device, n }]
    }),
  ]
}

function linkKind(
  link: ChainLink,
  before: readonly ChainLink[] | undefined,
): 'broken-link' | 'resumed' | undefined {
  if (link.n === 1) return link.prev === '' ? undefined : 'broken-link'
  if (link.prev === '') return 'resumed'
  // Nothing to compare with: `missing` has said so.
  if (before === undefined) return undefined
  return before.some((one) => one.hash === link.prev) ? undefined : 'broken-link'
}
