import * as v from 'valibot'
import { canonicalJson } from '../../shared/journal/canonical-json'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import { fromBase64, sha256Hex, textOf, utf8 } from './crypto'
import { parseJson } from './format-file'
import { isBearable } from './kdf'

const base64 = (size: number) =>
  v.pipe(
    v.string(),
    v.check((text) => fromBase64(text)?.length === size),
  )
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const wrapped = { nonce: base64(12), wrapped: base64(48) }

const passphraseSlot = v.strictObject({
  kind: v.literal('passphrase'),
  kdf: v.pipe(
    v.strictObject({
      name: v.literal('argon2id'),
      memoryKiB: number,
      iterations: number,
      parallelism: number,
      salt: base64(16),
    }),
    v.check((kdf) => isBearable(kdf)),
  ),
  ...wrapped,
})
const recoverySlot = v.strictObject({
  kind: v.literal('recovery'),
  kdf: v.strictObject({ name: v.literal('hkdf-sha256'), salt: base64(16) }),
  ...wrapped,
})
// A slot of a kind that this version does not know (another way to unlock) is carried along untouched.
const unknownSlot = v.pipe(
  v.looseObject({ kind: v.string() }),
  v.check(({ kind }) => kind !== 'passphrase' && kind !== 'recovery'),
)

const schema = v.strictObject({
  checksum: v.string(),
  generation: number,
  vault: v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{26}$/)),
  slots: v.pipe(v.array(v.union([passphraseSlot, recoverySlot, unknownSlot])), v.maxLength(16)),
})

export type PassphraseSlot = v.InferOutput<typeof passphraseSlot>
export type RecoverySlot = v.InferOutput<typeof recoverySlot>
export type Slot = PassphraseSlot | RecoverySlot | v.InferOutput<typeof unknownSlot>
/** The vault key, wrapped once for each way to unlock. */
export type Slots = { readonly generation: number; readonly vault: string; readonly slots: readonly Slot[] }

export const isPassphraseSlot = (slot: Slot): slot is PassphraseSlot => slot.kind === 'passphrase'
export const isRecoverySlot = (slot: Slot): slot is RecoverySlot => slot.kind === 'recovery'

const plainOf = ({ generation, vault, slots }: Slots) => ({ generation, vault, slots })

function canonical(value: unknown): string {
  const text = canonicalJson(value)
  if (!text.ok) throw new Error('slots are not JSON')
  return text.value
}

/** The file: canonical JSON with a checksum over the rest of it. The checksum finds damage, not tampering. */
export function slotsBytes(slots: Slots): Uint8Array {
  const checksum = sha256Hex(canonical(plainOf(slots)))
  return utf8(`${canonical({ ...plainOf(slots), checksum })}\n`)
}

/** Reads a slots file. Any change of any byte is `damaged`, and so is a cost that would hurt. */
export function parseSlots(bytes: Uint8Array): Result<Slots, { readonly kind: 'damaged' }> {
  const parsed = v.safeParse(schema, parseJson(textOf(bytes) ?? ''))
  if (!parsed.success) return err({ kind: 'damaged' })
  const slots = plainOf(parsed.output)
  const same = Buffer.compare(bytes, slotsBytes(slots)) === 0
  return same ? ok(slots) : err({ kind: 'damaged' })
}
