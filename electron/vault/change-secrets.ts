import { isLongEnough } from '../../shared/lib/passphrase-rule'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { WriteFailure } from '../disk/disk-failure'
import type { Tree } from '../disk/tree'
import { newIdentity, recipientOf } from './age-file'
import { deviceNames, repairCopies, slotsNames } from './copies'
import type { Copies, TwoNames } from './copies'
import { deviceOf, sealDeviceFile } from './device-file'
import type { Damaged } from './format-file'
import type { Cost } from './kdf'
import { newRecoveryCode, readRecoveryCode } from './recovery-code'
import { SecretText } from './secret'
import type { Session } from './session'
import { openSlots, passphraseSlotOf, recoverySlotOf } from './slot-keys'
import type { Proof, WrongProof } from './slot-keys'
import { slotsBytes } from './slots'
import type { Slot, Slots } from './slots'
import { subkey } from './subkeys'
import { readDevice, readSlots } from './vault-state'

export type ChangeFailure =
  | WriteFailure
  | WrongProof
  | Damaged
  | { readonly kind: 'passphrase-too-short' }
  | { readonly kind: 'too-new' }

export type PassphraseChange = { readonly proof: Proof; readonly passphrase: string; readonly cost: Cost }

/** Puts a new passphrase in place of the old one. The vault key stays, so nothing else is written. */
export async function changePassphrase(
  session: Session,
  change: PassphraseChange,
): Promise<Result<undefined, ChangeFailure>> {
  if (!isLongEnough(change.passphrase)) return err({ kind: 'passphrase-too-short' })
  const slots = await provenSlots(session, change.proof)
  if (!slots.ok) return slots
  const slot = await passphraseSlotOf(session, change.passphrase, change.cost)
  return writeSlot(session, slots.value, slot)
}

/** A new recovery code; the old one opens nothing any more. */
export async function replaceRecoveryCode(
  session: Session,
  proof: Proof,
): Promise<Result<SecretText, ChangeFailure>> {
  const slots = await provenSlots(session, proof)
  if (!slots.ok) return slots
  const code = newRecoveryCode(session.random)
  const codeKey = readRecoveryCode(code.reveal())
  if (!codeKey.ok) throw new Error('a new recovery code must be readable')
  const slot = recoverySlotOf(session, codeKey.value)
  codeKey.value.wipe()
  const written = await writeSlot(session, slots.value, slot)
  return written.ok ? ok(code) : written
}

/** Whether what was typed back is this vault's recovery code. */
export async function checkRecoveryCode(
  session: Session,
  typed: string,
): Promise<Result<undefined, WrongProof | Damaged>> {
  const slots = await readSlots(session.tree, session.vault)
  if (!slots.ok) return slots
  const key = await openSlots(slots.value.value, { recoveryCode: typed })
  if (!key.ok) return key
  key.value.wipe()
  return ok(undefined)
}

/**
 * A new recovery identity for this device: its recipient is in every key file written from now on. The caller then
 * grants each scope's keys once more, so that the new sheet opens the old cases too.
 */
export async function renewRecoveryIdentity(
  session: Session,
  proof: Proof,
): Promise<Result<SecretText, ChangeFailure>> {
  const slots = await provenSlots(session, proof)
  if (!slots.ok) return slots
  const current = await readDevice(session.tree, session)
  if (!current.ok) return current
  const identity = await newIdentity()
  const { value } = current.value
  const file = { ...value, generation: value.generation + 1, recoveryRecipient: await recipientOf(identity) }
  const key = subkey(session.vaultKey, session.vault, 'device')
  const bytes = sealDeviceFile({ vault: session.vault, key, random: session.random }, file)
  key.wipe()
  const written = await writeBoth(session.tree, deviceNames, { copies: current.value, bytes })
  if (!written.ok) return written
  session.device = await deviceOf(file)
  return ok(new SecretText(identity))
}

type Proven = Copies<Slots>

// Whoever sits at an unlocked laptop must still prove that the vault is theirs.
async function provenSlots(
  session: Session,
  proof: Proof,
): Promise<Result<Proven, WrongProof | Damaged | { readonly kind: 'too-new' }>> {
  if (!session.canWrite) return err({ kind: 'too-new' })
  const slots = await readSlots(session.tree, session.vault)
  if (!slots.ok) return slots
  const key = await openSlots(slots.value.value, proof)
  if (!key.ok) return key
  key.value.wipe()
  return slots
}

function writeSlot(session: Session, copies: Proven, slot: Slot): Promise<Result<undefined, WriteFailure>> {
  const { generation, vault, slots } = copies.value
  const others = slots.filter(({ kind }) => kind !== slot.kind)
  const bytes = slotsBytes({ generation: generation + 1, vault, slots: [...others, slot] })
  return writeBoth(session.tree, slotsNames, { copies, bytes })
}

/**
 * First copy, then second. Once the first is on the disk it is the one that counts, so a failure of the second is no
 * failure: the next unlock makes the copies equal. What is damaged now is set aside before it is written over.
 */
async function writeBoth(
  tree: Tree,
  [first, second]: TwoNames,
  { copies, bytes }: { readonly copies: Copies<unknown>; readonly bytes: Uint8Array },
): Promise<Result<undefined, WriteFailure>> {
  await repairCopies(tree, copies)
  const written = await tree.replace(first, bytes)
  if (written.ok) await tree.replace(second, bytes)
  return written
}
