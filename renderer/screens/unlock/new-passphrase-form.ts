import { isLongEnough } from '../../../shared/lib/passphrase-rule'
import { isStrongEnough, type Strength } from './passphrase-strength'

export type NewPassphrase = { readonly passphrase: string; readonly repeated: string }
export type NewPassphraseErrors = {
  readonly passphrase?: 'too-short' | 'too-weak'
  readonly repeated?: 'different'
}

export const emptyPassphrase: NewPassphrase = { passphrase: '', repeated: '' }

/** What is wrong with a new passphrase; an empty record when it can be used. Spaces are part of it and never cut off. */
export function newPassphraseErrors(value: NewPassphrase, strength: Strength): NewPassphraseErrors {
  if (!isLongEnough(value.passphrase)) return { passphrase: 'too-short' }
  if (!isStrongEnough(strength)) return { passphrase: 'too-weak' }
  return value.passphrase === value.repeated ? {} : { repeated: 'different' }
}

/** A space at either end is easy to type by mistake and impossible to see. */
export const hasOuterSpace = (passphrase: string): boolean => passphrase !== passphrase.trim()
