import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Tree } from '../disk/tree'
import { repairCopies } from './copies'
import type { Copies, Repair } from './copies'
import { deviceOf } from './device-file'
import type { Absent, Damaged, TooNew } from './format-file'
import { openVaultOf } from './open-vault'
import type { OpenVault } from './open-vault'
import { systemRandom } from './random'
import type { Random } from './random'
import { sessionOf } from './session-of'
import { openSlots } from './slot-keys'
import type { Proof, WrongProof } from './slot-keys'
import { creationMark } from './unfinished'
import { readDevice, readOutline } from './vault-state'

/** Four different troubles, four answers; none of them has changed a byte. */
export type UnlockFailure = Absent | WrongProof | Damaged | TooNew

/** Opens the vault. A full or read-only disk does not hinder it: only repairs wait. */
export async function unlockVault(
  tree: Tree,
  proof: Proof,
  random: Random = systemRandom,
): Promise<Result<OpenVault, UnlockFailure>> {
  const outline = await readOutline(tree)
  if (!outline.ok) return outline
  const { vault, readOnly, slots } = outline.value
  const key = await openSlots(slots.value, proof)
  if (!key.ok) return key
  const file = await readDevice(tree, { vault, vaultKey: key.value })
  if (!file.ok) {
    key.value.wipe()
    return err(file.error)
  }
  const device = await deviceOf(file.value.value)
  const session = sessionOf({ tree, random, vault, vaultKey: key.value, device, canWrite: !readOnly })
  return ok(openVaultOf(session, readOnly ? [] : await tidy(tree, [slots, file.value])))
}

/** Makes second copies equal and removes what a killed process left half-written. */
async function tidy(tree: Tree, copies: readonly Copies<unknown>[]): Promise<readonly Repair[]> {
  const repairs: Repair[] = []
  for (const pair of copies) repairs.push(...(await repairCopies(tree, pair)))
  await tree.remove(creationMark)
  for (const folder of ['', 'team', 'drafts']) await tree.sweep(folder)
  return repairs
}
