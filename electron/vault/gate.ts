import { err } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'

export type Locked = { readonly kind: 'locked' }

/**
 * The door of the open vault. Once it is closing nobody comes in; who is inside finishes, and only then the keys go.
 * Acts on one subject stand in line, so that two saves to one case never take the same number.
 */
export type Gate = {
  readonly enter: <T, E>(subject: string, act: () => Promise<Result<T, E>>) => Promise<Result<T, E | Locked>>
  readonly isOpen: () => boolean
  /** Ends when the last act has ended. */
  readonly close: () => Promise<void>
}

export function openGate(): Gate {
  const lines = new Map<string, Promise<unknown>>()
  const state = { open: true }
  return {
    enter: async (subject, act) => {
      if (!state.open) return err({ kind: 'locked' })
      const before = lines.get(subject) ?? Promise.resolve()
      const mine = before.then(act)
      const settled = mine.then(noMatter, noMatter)
      lines.set(subject, settled)
      try {
        return await mine
      } finally {
        if (lines.get(subject) === settled) lines.delete(subject)
      }
    },
    isOpen: () => state.open,
    close: async () => {
      state.open = false
      await Promise.all(lines.values())
    },
  }
}

const noMatter = (): undefined => undefined
