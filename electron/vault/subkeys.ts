import { deriveKey, utf8 } from './crypto'
import type { Secret } from './secret'

/** The keys below the vault key, one for each use, so that no box opens as another kind. */
export const subkey = (vaultKey: Secret, vault: string, use: 'device' | 'draft' | 'row'): Secret =>
  deriveKey(vaultKey, utf8(vault), `dsr-desk/${use}/1`)
