import { isLongEnough } from '../../shared/lib/passphrase-rule'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Exists, WriteFailure } from '../disk/disk-failure'
import type { Tree } from '../disk/tree'
import { newIdentity, recipientOf } from './age-file'
import { deviceNames, slotsNames } from './copies'
import { deviceOf, newDeviceFile, sealDeviceFile } from './device-file'
import { formatBytes, formatFile } from './format-file'
import type { Damaged, TooNew } from './format-file'
import { standardCost } from './kdf'
import type { Cost } from './kdf'
import { newRecoveryCode, readRecoveryCode } from './recovery-code'
import { openVaultOf } from './open-vault'
import type { OpenVault } from './open-vault'
import { randomText, systemRandom } from './random'
import type { Random } from './random'
import { createScopeKey } from './scope-keys'
import { Secret, SecretText } from './secret'
import { sessionOf } from './session-of'
import { passphraseSlotOf, recoverySlotOf } from './slot-keys'
import { slotsBytes } from './slots'
import { subkey } from './subkeys'
import { clearUnfinished, creationMark } from './unfinished'
import { vaultState } from './vault-state'

export type NewVault = {
  readonly passphrase: string
  readonly cost?: Cost
  readonly random?: Random
  /** A device that joins a team takes the team's vault id; the team's journal then comes from the share. */
  readonly joins?: string
}

/** What is printed once. The identity is nowhere on the disk. */
export type RecoverySheet = { readonly code: SecretText; readonly identity: SecretText }

export type CreateFailure =
  | WriteFailure
  | { readonly kind: 'passphrase-too-short' }
  /** There is a vault here already: it is not touched. */
  | Exists
  | Damaged
  | TooNew

/**
 * Makes a vault. It counts as made when everything is on the disk: FORMAT.json comes last, and a creation that was
 * cut off before is simply begun again.
 */
export async function createVault(
  tree: Tree,
  wish: NewVault,
): Promise<Result<{ readonly vault: OpenVault; readonly recovery: RecoverySheet }, CreateFailure>> {
  if (!isLongEnough(wish.passphrase)) return err({ kind: 'passphrase-too-short' })
  const free = await makeRoom(tree)
  if (!free.ok) return free
  const made = await makeKeys(wish)
  const written = await writeFoundation(tree, made)
  if (!written.ok) return written
  const session = sessionOf({ tree, ...made, canWrite: true })
  const team = wish.joins === undefined ? await createScopeKey(session, 'team') : ok(undefined)
  if (!team.ok) return team
  const finished = await finish(tree, made.vault)
  if (!finished.ok) return finished
  return ok({ vault: openVaultOf(session, []), recovery: made.recovery })
}

async function makeRoom(tree: Tree): Promise<Result<undefined, CreateFailure>> {
  const state = await vaultState(tree)
  if (state.kind === 'present') return err({ kind: 'exists', file: formatFile })
  if (state.kind !== 'absent') return err(state)
  const team = await tree.list('team')
  const inTeam = team.ok ? team.value.files.map((name) => `team/${name}`) : []
  const cleared = await clearUnfinished(tree, [...inTeam, ...slotsNames, ...deviceNames, creationMark])
  if (!cleared.ok) return cleared
  const root = await tree.makeDir('')
  return root.ok ? tree.writeNew(creationMark, new Uint8Array(0)) : root
}

type Made = Awaited<ReturnType<typeof makeKeys>>

async function makeKeys({ passphrase, cost = standardCost, random = systemRandom, joins }: NewVault) {
  const vault = joins ?? randomText(random, 26)
  const vaultKey = new Secret(random(32))
  const sealing = { vault, vaultKey, random }
  const code = newRecoveryCode(random)
  const codeKey = readRecoveryCode(code.reveal())
  if (!codeKey.ok) throw new Error('a new recovery code must be readable')
  const identity = await newIdentity()
  const slots = [await passphraseSlotOf(sealing, passphrase, cost), recoverySlotOf(sealing, codeKey.value)]
  codeKey.value.wipe()
  const deviceKey = subkey(vaultKey, vault, 'device')
  const file = await newDeviceFile(random, await recipientOf(identity))
  const deviceBytes = sealDeviceFile({ vault, key: deviceKey, random }, file)
  deviceKey.wipe()
  const recovery: RecoverySheet = { code, identity: new SecretText(identity) }
  const slotBytes = slotsBytes({ generation: 1, vault, slots })
  return { vault, vaultKey, random, recovery, slotBytes, deviceBytes, device: await deviceOf(file) }
}

async function writeFoundation(tree: Tree, made: Made): Promise<Result<undefined, CreateFailure>> {
  const files = [
    ...deviceNames.map((name) => [name, made.deviceBytes] as const),
    ...slotsNames.map((name) => [name, made.slotBytes] as const),
  ]
  for (const [name, bytes] of files) {
    const written = await tree.writeNew(name, bytes)
    if (!written.ok) return written
  }
  return tree.makeDir('cases')
}

async function finish(tree: Tree, vault: string): Promise<Result<undefined, CreateFailure>> {
  const written = await tree.writeNew(formatFile, formatBytes(vault))
  // From here on the vault is made. A mark that cannot be removed now goes at the next unlock.
  if (written.ok) await tree.remove(creationMark)
  return written
}
