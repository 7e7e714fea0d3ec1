import canonicalize from 'canonicalize'
import { err, ok } from '../lib/result'
import type { Result } from '../lib/result'
import { isJsonValue } from './json-value'

export type NotJson = { readonly kind: 'not-json' }

/**
 * The one way to write a value (RFC 8785): what is signed and hashed. The library leaves out `undefined` in silence
 * and calls `toJSON`; the check before it refuses both, so that what was signed is what was meant.
 */
export function canonicalJson(value: unknown): Result<string, NotJson> {
  if (!isJsonValue(value)) return err({ kind: 'not-json' })
  const text = canonicalize(value)
  return text === undefined ? err({ kind: 'not-json' }) : ok(text)
}
