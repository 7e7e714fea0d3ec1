import * as v from 'valibot'
import { err, ok } from '../lib/result'
import type { Result } from '../lib/result'
import { canonicalJson } from './canonical-json'
import { parseHlc } from './hlc'
import type { Hlc } from './hlc'
import { parseDeviceId, parseScopeId } from './ids'
import type { DeviceId, ScopeId } from './ids'
import { isJsonValue } from './json-value'
import type { JsonValue } from './json-value'

/** The envelope of one act. `docs/file-format.md` tells each field; the body belongs to the case domain. */
export type JournalEvent = {
  readonly id: string
  readonly case: ScopeId
  readonly device: DeviceId
  /** 1, 2, 3 … for each device in each scope. */
  readonly n: number
  /** SHA-256 (hex) of this device's event before this one; empty for the first, and when that one could not be read. */
  readonly prev: string
  readonly hlc: Hlc
  /** The last `n` of every other device that was known when this was written. */
  readonly seen: Readonly<Record<string, number>>
  /** Who acted: the member's id. */
  readonly by: string
  readonly type: string
  readonly v: number
  readonly body: JsonValue
  /** Ed25519, base64. */
  readonly sig: string
}

/** What a decision hands to the journal. */
export type EventDraft = { readonly type: string; readonly v: number; readonly body: JsonValue }

export type Malformed = { readonly kind: 'malformed' }

/** The greatest `n`: eight digits, so that file names sort. */
export const greatestN = 99_999_999

const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(most))
const parsed = <T>(parse: (text: string) => T | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value)
      if (value !== undefined) return value
      addIssue({ message: 'malformed' })
      return NEVER
    }),
  )

const schema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{26}$/)),
  case: parsed(parseScopeId),
  device: parsed(parseDeviceId),
  n: count(greatestN),
  prev: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)),
  hlc: parsed(parseHlc),
  seen: v.record(v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{16}$/)), count(greatestN)),
  by: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  v: count(1_000_000),
  body: v.custom<JsonValue>(isJsonValue),
  sig: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
})

/** Checks an envelope. Total: any value in, an event or `malformed` out; unknown fields are refused. */
export function decodeEvent(value: unknown): Result<JournalEvent, Malformed> {
  if (!isJsonValue(value)) return err({ kind: 'malformed' })
  const decoded = v.safeParse(schema, value)
  return decoded.success ? ok(decoded.output) : err({ kind: 'malformed' })
}

/** The event's line in a journal file, without the line end: canonical JSON. */
export function eventToLine(event: JournalEvent): Result<string, Malformed> {
  const decoded = decodeEvent(event)
  const line = decoded.ok ? canonicalJson(decoded.value) : decoded
  return line.ok ? line : err({ kind: 'malformed' })
}

/** The event a line holds. Only the canonical spelling is taken, so that a line has one hash. */
export function lineToEvent(line: string): Result<JournalEvent, Malformed> {
  const decoded = decodeEvent(parseJson(line))
  if (!decoded.ok) return decoded
  const canonical = canonicalJson(decoded.value)
  return canonical.ok && canonical.value === line ? decoded : err({ kind: 'malformed' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What the device signs: the event without its signature, with the vault's id, under a name of its own so that a
 * signature over anything else never passes for an event.
 */
export function signedText(unsigned: Omit<JournalEvent, 'sig'>, vault: string): Result<string, Malformed> {
  const canonical = canonicalJson({ ...withoutSig(unsigned), vault })
  return canonical.ok ? ok(`dsr-desk/event/1\n${canonical.value}`) : err({ kind: 'malformed' })
}

function withoutSig(event: Omit<JournalEvent, 'sig'>): Omit<JournalEvent, 'sig'> {
  const { id, case: scope, device, n, prev, hlc, seen, by, type, v: version, body } = event
  return { id, case: scope, device, n, prev, hlc, seen, by, type, v: version, body }
}
