import type { Result } from '../../shared/lib/result'

/** The value of a result that must be one; the test stops with the error's kind otherwise. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** The error of a result that must be one. */
export function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('expected a failure, got a value')
  return result.error
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
