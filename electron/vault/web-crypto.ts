import { webcrypto } from 'node:crypto'

// age-encryption expects the browser's global, which Node 18 (Electron 25) lacks. Imported before it.
if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })
