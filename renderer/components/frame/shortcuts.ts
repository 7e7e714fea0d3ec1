import type { Route } from '../../route'

/** What a single key does anywhere in the desk, as long as nobody is typing. */
export type ShortcutAct =
  'today' | 'cases' | 'registers' | 'calculator' | 'settings' | 'new' | 'lock' | 'show-shortcuts'

export const shortcuts: readonly { readonly key: string; readonly act: ShortcutAct }[] = [
  { key: 'T', act: 'today' },
  { key: 'C', act: 'cases' },
  { key: 'R', act: 'registers' },
  { key: 'K', act: 'calculator' },
  { key: 'N', act: 'new' },
  { key: 'S', act: 'settings' },
  { key: 'L', act: 'lock' },
  { key: '?', act: 'show-shortcuts' },
]

export type KeyPress = {
  readonly key: string
  readonly hasModifier: boolean
  /** the focus is in a field, or a dialog is open */
  readonly isTyping: boolean
}

/** The act of a key; undefined when the key is someone's text or another program's shortcut. */
export function shortcutAct({ key, hasModifier, isTyping }: KeyPress): ShortcutAct | undefined {
  if (isTyping || hasModifier) return undefined
  return shortcuts.find((shortcut) => shortcut.key === key.toUpperCase())?.act
}

const typingPlaces =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="dialog"]'

export const keyPressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  hasModifier: event.ctrlKey || event.altKey || event.metaKey,
  isTyping: event.target instanceof Element && event.target.closest(typingPlaces) !== null,
})

/** Where an act leads; undefined for acts that are not a place. */
export function placeOf(act: ShortcutAct): Route | undefined {
  switch (act) {
    case 'today':
    case 'cases':
    case 'registers':
    case 'calculator':
    case 'settings':
      return { screen: act }
    case 'new':
      return { screen: 'new', files: [] }
    case 'lock':
    case 'show-shortcuts':
      return undefined
  }
}
