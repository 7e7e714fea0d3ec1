import Store from 'electron-store'
import * as v from 'valibot'
import type { Preferences } from '../../shared/ipc/contract'

/** Window size, theme and language: all that lies in clear on the disk. No key, no personal data, ever. */
const size = v.pipe(v.number(), v.integer(), v.minValue(-20_000), v.maxValue(20_000))
const schema = v.object({
  theme: v.fallback(v.picklist(['light', 'dark', 'system']), 'system'),
  language: v.fallback(v.picklist(['lv', 'en']), 'lv'),
  bounds: v.fallback(v.object({ width: size, height: size, x: v.optional(size), y: v.optional(size) }), {
    width: 1280,
    height: 832,
  }),
})
type Kept = v.InferOutput<typeof schema>

export type PreferenceStore = {
  readonly read: () => Kept
  readonly write: (change: Partial<Kept>) => void
}

/** A file that is absent, cut short or garbled gives the defaults; the vault is never touched by it. */
export function preferenceStore(folder: string, systemLanguage: string): PreferenceStore {
  const store = new Store<Record<string, unknown>>({
    name: 'preferences',
    cwd: folder,
    clearInvalidConfig: true,
  })
  const language = systemLanguage.startsWith('lv') ? 'lv' : 'en'
  const read = (): Kept => v.parse(schema, { language, ...store.store })
  return {
    read,
    write: (change) => {
      // a full or read-only disk must not stop the desk: the window then opens in its default size
      try {
        store.set({ ...change })
      } catch {
        return
      }
    },
  }
}

export const preferencesOf = ({ theme, language }: Kept): Preferences => ({ theme, language })
