import { powerMonitor } from 'electron'

const idleSeconds = 10 * 60
const lookEvery = 20_000

/** Locks when the computer sleeps, its screen is locked, the person's session ends, or nobody touched it for ten minutes. */
export function lockWithThePower(lock: () => void): void {
  for (const event of ['suspend', 'lock-screen', 'shutdown'] as const) {
    powerMonitor.on(event as 'suspend', lock)
  }
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleSeconds) lock()
  }, lookEvery).unref()
}
