/** What JSON can carry: no undefined, no NaN, no text that is not Unicode. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

const deepest = 64
const loneSurrogate = /\p{Surrogate}/u

const isText = (text: string): boolean => !loneSurrogate.test(text)

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

// `__proto__` as a key is legal JSON and a classic way to change every object of a careless reader.
const isKey = (key: string): boolean => key !== '__proto__' && isText(key)

function isJsonAt(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || depth === deepest) return false
  if (Array.isArray(value)) return Array.from(value).every((item) => isJsonAt(item, depth + 1))
  if (!isPlainObject(value)) return false
  return Object.entries(value).every(([key, item]) => isKey(key) && isJsonAt(item, depth + 1))
}

/** Whether a value survives JSON unchanged; nesting deeper than 64 is refused. */
export const isJsonValue = (value: unknown): value is JsonValue => isJsonAt(value, 0)
