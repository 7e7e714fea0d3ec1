import { canonicalJson } from '../../shared/journal/canonical-json'
import { decrypt, deriveKey, encrypt, fromBase64, nonceSize, toBase64 } from './crypto'
import { keyOfPassphrase } from './kdf'
import type { Cost } from './kdf'
import { readRecoveryCode } from './recovery-code'
import type { Random } from './random'
import { Secret } from './secret'
import { isPassphraseSlot, isRecoverySlot } from './slots'
import type { PassphraseSlot, RecoverySlot, Slots } from './slots'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'

/** What opens a vault. */
export type Proof = { readonly passphrase: string } | { readonly recoveryCode: string }
export type WrongProof = {
  readonly kind: 'wrong-passphrase' | 'wrong-recovery-code' | 'recovery-code-typo'
}

const purpose = 'dsr-desk/recovery-slot/1'
const saltSize = 16

// The kind and the cost are authenticated with the key: a slot cannot be moved, mixed or made cheaper.
function aboutSlot(vault: string, slot: Pick<PassphraseSlot | RecoverySlot, 'kind' | 'kdf'>): string {
  const about = canonicalJson({ context: 'dsr-desk/slot/1', vault, kind: slot.kind, kdf: slot.kdf })
  if (!about.ok) throw new Error('slot is not JSON')
  return about.value
}

const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array(0)

type Sealing = { readonly vault: string; readonly vaultKey: Secret; readonly random: Random }

function wrap(sealing: Sealing, kek: Secret, about: string): { nonce: string; wrapped: string } {
  const nonce = sealing.random(nonceSize)
  const wrapped = sealing.vaultKey.use((bytes) => encrypt(kek, nonce, { bytes, about }))
  kek.wipe()
  return { nonce: toBase64(nonce), wrapped: toBase64(wrapped) }
}

function unwrap(vault: string, slot: PassphraseSlot | RecoverySlot, kek: Secret): Secret | undefined {
  const sealed = { bytes: bytesOf(slot.wrapped), about: aboutSlot(vault, slot) }
  const key = decrypt(kek, bytesOf(slot.nonce), sealed)
  kek.wipe()
  return key && new Secret(key)
}

/** A slot that the passphrase opens. The passphrase must not be empty. */
export async function passphraseSlotOf(
  sealing: Sealing,
  passphrase: string,
  cost: Cost,
): Promise<PassphraseSlot> {
  const salt = sealing.random(saltSize)
  const { memoryKiB, iterations, parallelism } = cost
  const kdf = { name: 'argon2id' as const, memoryKiB, iterations, parallelism, salt: toBase64(salt) }
  const kek = await keyOfPassphrase(passphrase, cost, salt)
  if (kek === undefined) throw new Error('empty passphrase')
  const slot = { kind: 'passphrase' as const, kdf }
  return { ...slot, ...wrap(sealing, kek, aboutSlot(sealing.vault, slot)) }
}

/** A slot that the recovery code opens: 130 bits of chance need no slow derivation. */
export function recoverySlotOf(sealing: Sealing, code: Secret): RecoverySlot {
  const salt = sealing.random(saltSize)
  const slot = { kind: 'recovery' as const, kdf: { name: 'hkdf-sha256' as const, salt: toBase64(salt) } }
  const kek = deriveKey(code, salt, purpose)
  return { ...slot, ...wrap(sealing, kek, aboutSlot(sealing.vault, slot)) }
}

/** The vault key out of the slots, or what was wrong with the proof. A tampered slot looks like a wrong passphrase. */
export async function openSlots(slots: Slots, proof: Proof): Promise<Result<Secret, WrongProof>> {
  return 'passphrase' in proof
    ? openByPassphrase(slots, proof.passphrase)
    : openByCode(slots, proof.recoveryCode)
}

async function openByPassphrase(
  { vault, slots }: Slots,
  passphrase: string,
): Promise<Result<Secret, WrongProof>> {
  for (const slot of slots.filter(isPassphraseSlot)) {
    const kek = await keyOfPassphrase(passphrase, slot.kdf, bytesOf(slot.kdf.salt))
    const key = kek && unwrap(vault, slot, kek)
    if (key) return ok(key)
  }
  return err({ kind: 'wrong-passphrase' })
}

function openByCode({ vault, slots }: Slots, typed: string): Result<Secret, WrongProof> {
  const code = readRecoveryCode(typed)
  if (!code.ok) return code
  for (const slot of slots.filter(isRecoverySlot)) {
    const key = unwrap(vault, slot, deriveKey(code.value, bytesOf(slot.kdf.salt), purpose))
    if (key) return ok(key)
  }
  return err({ kind: 'wrong-recovery-code' })
}
