/**
 * What a passphrase must be. The length is demanded by the main process and by the window alike; the estimated score
 * (0–4, zxcvbn) only where the person types a new one, since the estimate is too heavy to be a condition of the vault.
 */
export const passphraseRule = { minimumLength: 12, minimumScore: 3 } as const

/** Long enough in characters as a person counts them (NFKC, the form the key is derived from). Spaces count. */
export const isLongEnough = (passphrase: string): boolean =>
  Array.from(passphrase.normalize('NFKC')).length >= passphraseRule.minimumLength
