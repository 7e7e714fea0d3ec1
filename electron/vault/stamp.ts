import { sha256Hex } from './crypto'
import { isVaultFileName } from './file-names'

/**
 * A short text that changes when a scope's files change. Files are never changed in place, so their names are enough
 * and none of them is opened.
 */
export const stampOf = (names: readonly string[]): string =>
  sha256Hex(names.filter(isVaultFileName).sort().join('\n')).slice(0, 32)
