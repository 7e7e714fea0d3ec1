import { codeOf } from './disk-failure'

/** How long to wait, in milliseconds, before each new try, and how to wait. */
export type Patience = {
  readonly waits: readonly number[]
  readonly sleep: (ms: number) => Promise<void>
}

// A virus scanner or a sync client holds a newborn file for a moment; half a minute of that is still a moment.
const holding: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** About thirty seconds in all, short steps first. */
export const halfMinute: Patience = {
  waits: [10, 25, 50, 100, 250, 500, 1000, 2000, 4000, 5000, 5000, 6000, 6000],
  sleep: (ms) => new Promise((resolve) => setTimeout(() => resolve(undefined), ms)),
}

/** Does an act again while another program holds the file; any other error passes at once. */
export async function patiently<T>(patience: Patience, act: () => Promise<T>): Promise<T> {
  for (const wait of patience.waits) {
    try {
      return await act()
    } catch (error) {
      if (!holding.has(codeOf(error) ?? '')) throw error
    }
    await patience.sleep(wait)
  }
  return act()
}
