import type { JournalEvent } from './event'
import type { DeviceId } from './ids'

type Place = Pick<JournalEvent, 'device' | 'n'>

/** The last `n` of every device in a journal but `me`: what the next event says it has seen. */
export function seenBy(me: DeviceId, events: readonly Place[]): Readonly<Record<string, number>> {
  const last = new Map<string, number>()
  for (const { device, n } of events) {
    if (device !== me && n > (last.get(device) ?? 0)) last.set(device, n)
  }
  return Object.fromEntries(last)
}

/**
 * Whether the writer of `later` knew `earlier`. Two events that did not know each other were written side by side:
 * a field both of them set is in conflict.
 */
export function hasSeen(later: Pick<JournalEvent, 'device' | 'n' | 'seen'>, earlier: Place): boolean {
  if (later.device === earlier.device) return later.n > earlier.n
  return (later.seen[earlier.device] ?? 0) >= earlier.n
}
