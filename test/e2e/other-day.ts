import type { RunningDesk } from './launch'

/**
 * Lets the desk live on another day: the main process at once, a window from its next loading on. The instant is ISO
 * 8601. Only what reads the clock is changed, nothing in the program.
 */
export async function liveOn(desk: RunningDesk, instant: string): Promise<void> {
  const shift = Date.parse(instant) - Date.now()
  await desk.app.evaluate((_, by) => {
    const clock = Date as { now: () => number; reallyNow?: () => number }
    const really = (clock.reallyNow ??= clock.now.bind(clock))
    clock.now = () => really() + by
  }, shift)
  await desk.app.context().addInitScript((by) => {
    const world = globalThis as { reallyDate?: DateConstructor }
    const Really = (world.reallyDate ??= Date)
    globalThis.Date = class extends Really {
      constructor(...when: readonly unknown[]) {
        if (when.length === 0) super(Really.now() + by)
        else super(...(when as [number]))
      }
      static override now(): number {
        return Really.now() + by
      }
    } as DateConstructor
  }, shift)
}
