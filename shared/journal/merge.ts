import type { JournalEvent } from './event'

// The signature is part of the key: a forger's event under a taken id stays visible beside the honest one.
const keyOf = (event: JournalEvent): string => `${event.device} ${event.n} ${event.id} ${event.sig}`

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of the fold: by clock, then device, then number; id and signature only make it total. */
export function compareEvents(a: JournalEvent, b: JournalEvent): number {
  return (
    compare(a.hlc, b.hlc) ||
    compare(a.device, b.device) ||
    compare(a.n, b.n) ||
    compare(a.id, b.id) ||
    compare(a.sig, b.sig)
  )
}

/** The union of two journals, each event once, in the order of the fold. Commutative, associative, idempotent. */
export function mergeEvents(a: readonly JournalEvent[], b: readonly JournalEvent[]): readonly JournalEvent[] {
  const union = new Map([...a, ...b].map((event) => [keyOf(event), event]))
  return [...union.values()].sort(compareEvents)
}
