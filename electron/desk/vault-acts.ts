import type { CreateRefusal, DeskState, SaveFailure, UnlockRefusal } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import { err, ok, type Result } from '../../shared/lib/result'
import type { TeamEvent } from '../../shared/team/team'
import type { Organisation } from '../../shared/policy/organisation'
import { createVault, type CreateFailure } from '../vault/create-vault'
import type { ChangeFailure } from '../vault/change-secrets'
import type { OpenVault } from '../vault/open-vault'
import type { Proof } from '../vault/slot-keys'
import { unlockVault, type UnlockFailure } from '../vault/unlock-vault'
import { vaultState } from '../vault/vault-state'
import { openShelf } from './case-shelf'
import type { Desk } from './desk'
import { saveFailureOf } from './save-failure'
import { readTeam, saveToTeam } from './team-acts'
import { locked } from './act'

type VaultMethods =
  | 'deskState'
  | 'createVault'
  | 'confirmRecoveryCode'
  | 'unlock'
  | 'unlockWithRecoveryCode'
  | 'changePassphrase'
  | 'setPassphraseAfterRecovery'
  | 'replaceRecoveryCode'
  | 'lock'

export function vaultActs(desk: Desk): Pick<Handlers, VaultMethods> {
  return {
    deskState: async () => ok(await deskState(desk)),
    createVault: (wish) => create(desk, wish),
    confirmRecoveryCode: async ({ code }) => {
      const checked = await desk.open?.vault.checkRecoveryCode(code)
      if (checked?.ok) return ok(undefined)
      const kind = checked?.error.kind ?? 'locked'
      return err({ kind: kind === 'recovery-code-typo' || kind === 'locked' ? kind : 'wrong-recovery-code' })
    },
    unlock: ({ passphrase }) => unlock(desk, { passphrase }),
    unlockWithRecoveryCode: ({ code }) => unlock(desk, { recoveryCode: code }),
    changePassphrase: ({ current, next }) => changePassphrase(desk, { passphrase: current }, next),
    setPassphraseAfterRecovery: ({ code, next }) => changePassphrase(desk, { recoveryCode: code }, next),
    replaceRecoveryCode: async ({ passphrase }) => {
      const replaced = await desk.open?.vault.replaceRecoveryCode({ passphrase })
      if (replaced === undefined) return err(locked)
      return replaced.ok ? ok({ code: replaced.value.reveal() }) : err(changeRefusal(replaced.error))
    },
    lock: async () => {
      await lock(desk)
      return ok(undefined)
    },
  }
}

/** Drops the keys after the saves that have begun, and has the window made anew. */
async function lock(desk: Desk): Promise<void> {
  const { open } = desk
  if (open === undefined) return
  desk.open = undefined
  await open.vault.lock()
  desk.locked()
}

async function deskState(desk: Desk): Promise<DeskState> {
  const { open, dataFolder } = desk
  if (open !== undefined) {
    return {
      kind: 'unlocked',
      readOnly: open.vault.readOnly,
      mustSetPassphrase: open.mustSetPassphrase,
      dataFolder,
    }
  }
  const state = await vaultState(desk.tree)
  switch (state.kind) {
    case 'present':
      return { kind: 'locked' }
    case 'damaged':
      return { kind: 'damaged', file: state.file, dataFolder }
    case 'too-new':
      return { kind: 'too-new', needs: state.needs }
    case 'absent':
      return state
  }
}

async function create(
  desk: Desk,
  { passphrase, organisation }: { readonly passphrase: string; readonly organisation: Organisation },
): Promise<Result<{ readonly code: string; readonly identity: string }, CreateRefusal>> {
  if (desk.open !== undefined) return err({ kind: 'vault-exists' })
  const made = await createVault(desk.tree, {
    passphrase,
    ...(desk.cost === undefined ? {} : { cost: desk.cost }),
  })
  if (!made.ok) return err(createRefusal(made.error))
  const { vault, recovery } = made.value
  const founded = await found(vault, organisation, desk.now())
  if (!founded.ok) {
    await vault.lock()
    return founded
  }
  const opened = await open(desk, vault, { mustSetPassphrase: false })
  return opened.ok
    ? ok({ code: recovery.code.reveal(), identity: recovery.identity.reveal() })
    : err({ kind: 'io' })
}

/** The team's first events: who we are, and this device in the roster. */
function found(
  vault: OpenVault,
  organisation: Organisation,
  now: number,
): Promise<Result<undefined, SaveFailure>> {
  const { id, letters, signingKey, recipient, recoveryRecipient } = vault.device()
  const enrolled: TeamEvent = {
    type: 'device-enrolled',
    device: id,
    letters,
    signKey: signingKey,
    ageRecipient: recipient,
    recoveryRecipient,
    person: organisation.dpoName,
  }
  return saveToTeam(vault, [{ type: 'organisation-set', organisation }, enrolled], now)
}

async function unlock(desk: Desk, proof: Proof): Promise<Result<undefined, UnlockRefusal>> {
  if (desk.open !== undefined) return ok(undefined)
  const unlocked = await unlockVault(desk.tree, proof)
  if (!unlocked.ok) return err(unlockRefusal(unlocked.error))
  return open(desk, unlocked.value, { mustSetPassphrase: 'recoveryCode' in proof })
}

async function open(
  desk: Desk,
  vault: OpenVault,
  { mustSetPassphrase }: { readonly mustSetPassphrase: boolean },
): Promise<Result<undefined, UnlockRefusal>> {
  const team = await readTeam(vault)
  if (!team.ok) {
    await vault.lock()
    return err({ kind: 'damaged', file: 'team' })
  }
  desk.open = { vault, shelf: openShelf(vault), team: team.value, mustSetPassphrase }
  return ok(undefined)
}

async function changePassphrase(
  desk: Desk,
  proof: Proof,
  next: string,
): Promise<Result<undefined, UnlockRefusal | SaveFailure>> {
  const { open: opened } = desk
  if (opened === undefined) return err(locked)
  const changed = await opened.vault.changePassphrase(
    proof,
    next,
    ...(desk.cost === undefined ? [] : [desk.cost]),
  )
  if (!changed.ok) return err(changeRefusal(changed.error))
  opened.mustSetPassphrase = false
  return ok(undefined)
}

function createRefusal(error: CreateFailure): CreateRefusal {
  if (error.kind === 'passphrase-too-short') return { kind: 'passphrase-too-weak' }
  if (error.kind === 'exists' || error.kind === 'damaged' || error.kind === 'too-new')
    return { kind: 'vault-exists' }
  return saveFailureOf(error)
}

function unlockRefusal(error: UnlockFailure): UnlockRefusal {
  return error.kind === 'absent' || error.kind === 'damaged' || error.kind === 'too-new'
    ? error
    : { kind: error.kind }
}

function changeRefusal(error: ChangeFailure | { readonly kind: 'locked' }): UnlockRefusal | SaveFailure {
  switch (error.kind) {
    case 'passphrase-too-short':
      return { kind: 'passphrase-too-weak' }
    case 'damaged':
      return error
    case 'wrong-passphrase':
    case 'wrong-recovery-code':
    case 'recovery-code-typo':
      return { kind: error.kind }
    default:
      return saveFailureOf(error)
  }
}
