import type { JournalEvent } from '../../shared/journal/event'
import { parseCaseId } from '../../shared/journal/ids'
import type { CaseId, DeviceId, ScopeId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import type { Result } from '../../shared/lib/result'
import type { Exists, ReadFailure, WriteFailure } from '../disk/disk-failure'
import { admit } from './admit'
import type { AdmitFailure, Arrival } from './admit'
import { isRecipient } from './age-file'
import {
  changePassphrase,
  checkRecoveryCode,
  renewRecoveryIdentity,
  replaceRecoveryCode,
} from './change-secrets'
import type { ChangeFailure } from './change-secrets'
import type { Repair } from './copies'
import type { DevicePublic } from './device-file'
import { addDocument, readDocument } from './documents'
import type { DocumentFailure, DocumentRef } from './documents'
import { listDrafts, readDraft, removeDraft, writeDraft } from './drafts'
import type { DraftFailure } from './drafts'
import { folderOfScope } from './file-names'
import type { Damaged } from './format-file'
import { openGate } from './gate'
import type { Gate, Locked } from './gate'
import { standardCost } from './kdf'
import type { Cost } from './kdf'
import { listCases } from './list-scopes'
import type { ListedCase } from './list-scopes'
import { randomText } from './random'
import { openRow, sealRow } from './rows'
import { createScopeKey, grantScopeKeys, loadKeys, renewScopeKey } from './scope-keys'
import { readScope } from './scope-read'
import type { ScopeContent } from './scope-read'
import { append } from './scope-write'
import type { Save, SaveFailure } from './scope-write'
import type { SecretText } from './secret'
import { wipeSession } from './session'
import type { Session } from './session'
import { verifierOf } from './signing'
import { verifyOpenVault } from './verify-vault'
import type { VerifyReport } from './verify-vault'
import { stampOf } from './stamp'
import type { Proof, WrongProof } from './slot-keys'

type Answer<T, E> = Promise<Result<T, E | Locked>>
type TooNewToWrite = { readonly kind: 'too-new' }
export type TeamDevice = { readonly id: DeviceId; readonly signingKey: string }
/** Whose signatures count besides our own, and whom case keys are wrapped to. From the team's roster. */
export type Team = { readonly devices: readonly TeamDevice[]; readonly recipients: readonly string[] }

/** The vault while it is open. After `lock()` every method answers `locked`. */
export type OpenVault = {
  readonly vaultId: string
  readonly readOnly: boolean
  readonly device: () => DevicePublic
  /** What unlocking found and mended. */
  readonly repairs: readonly Repair[]
  readonly listCases: () => Answer<readonly ListedCase[], ReadFailure>
  readonly createCase: (id?: CaseId) => Answer<CaseId, WriteFailure | Exists | TooNewToWrite>
  readonly readScope: (scope: ScopeId) => Answer<ScopeContent, ReadFailure>
  /** Changes when the scope's files change; no file is opened for it. */
  readonly stamp: (scope: ScopeId) => Answer<string, ReadFailure>
  readonly append: (save: Save) => Answer<readonly JournalEvent[], SaveFailure>
  readonly addDocument: (scope: ScopeId, bytes: Uint8Array) => Answer<DocumentRef, SaveFailure>
  readonly readDocument: (scope: ScopeId, ref: DocumentRef) => Answer<Uint8Array, DocumentFailure>
  readonly writeDraft: (id: string, bytes: Uint8Array) => Answer<undefined, WriteFailure | TooNewToWrite>
  readonly readDraft: (id: string) => Answer<Uint8Array, DraftFailure>
  readonly removeDraft: (id: string) => Answer<undefined, WriteFailure | TooNewToWrite>
  readonly listDrafts: () => Answer<readonly string[], ReadFailure>
  readonly sealRow: (id: string, bytes: Uint8Array) => Result<Uint8Array, Locked>
  /** `damaged`: rebuild the row from the journal. */
  readonly openRow: (id: string, box: Uint8Array) => Result<Uint8Array, Locked | { readonly kind: 'damaged' }>
  readonly changePassphrase: (
    proof: Proof,
    passphrase: string,
    cost?: Cost,
  ) => Answer<undefined, ChangeFailure>
  readonly replaceRecoveryCode: (proof: Proof) => Answer<SecretText, ChangeFailure>
  readonly renewRecoveryIdentity: (proof: Proof) => Answer<SecretText, ChangeFailure>
  readonly checkRecoveryCode: (typed: string) => Answer<undefined, WrongProof | Damaged>
  readonly setTeam: (team: Team) => Result<undefined, Locked>
  readonly grantKeys: (scope: ScopeId) => Answer<undefined, WriteFailure | ReadFailure | TooNewToWrite>
  readonly renewKey: (scope: ScopeId) => Answer<undefined, WriteFailure | ReadFailure | TooNewToWrite>
  readonly admit: (arrival: Arrival) => Answer<'added' | 'already', AdmitFailure>
  readonly verify: () => Answer<VerifyReport, ReadFailure>
  /** Ed25519 over a text that begins with what it is for, such as `dsr-desk/head/1`. */
  readonly sign: (purpose: string, text: string) => Result<string, Locked>
  /** Saves that have begun end first; then the keys go. */
  readonly lock: () => Promise<void>
}

/** Puts the door before the open vault's inside. */
export function openVaultOf(session: Session, repairs: readonly Repair[]): OpenVault {
  const gate = openGate()
  return {
    vaultId: session.vault,
    readOnly: !session.canWrite,
    device: () => session.device.public,
    repairs,
    ...scopeMethods(session, gate),
    ...draftMethods(session, gate),
    ...secretMethods(session, gate),
    ...teamMethods(session, gate),
    ...syncMethods(session, gate),
    lock: async () => {
      await gate.close()
      wipeSession(session)
    },
  }
}

function scopeMethods(session: Session, gate: Gate) {
  return {
    listCases: () => gate.enter('cases', () => listCases(session)),
    createCase: (id) => gate.enter('cases', () => createCase(session, id)),
    readScope: (scope) => gate.enter(scope, () => readScope(session, scope)),
    stamp: (scope) => gate.enter(scope, () => stampOfScope(session, scope)),
    append: (save) => gate.enter(save.scope, () => append(session, save)),
    addDocument: (scope, bytes) => gate.enter(scope, () => addDocument(session, scope, bytes)),
    readDocument: (scope, ref) => gate.enter(scope, () => readDocument(session, scope, ref)),
    verify: () => gate.enter('verify', () => verifyOpenVault(session)),
    admit: (arrival) => gate.enter(arrival.scope, () => admit(session, arrival)),
  } satisfies Partial<OpenVault>
}

async function stampOfScope(session: Session, scope: ScopeId): Promise<Result<string, ReadFailure>> {
  const listed = await session.tree.list(folderOfScope(scope))
  return listed.ok ? ok(stampOf(listed.value.files)) : listed
}

async function createCase(
  session: Session,
  wanted?: CaseId,
): Answer<CaseId, WriteFailure | Exists | TooNewToWrite> {
  if (!session.canWrite) return err({ kind: 'too-new' })
  const id = wanted ?? parseCaseId(randomText(session.random, 26))
  if (id === undefined) throw new Error('a new case id must be one')
  const there = await session.tree.list(folderOfScope(id))
  if (there.ok && there.value.files.length > 0) return err({ kind: 'exists', file: folderOfScope(id) })
  const made = await createScopeKey(session, id)
  return made.ok ? ok(id) : made
}

function draftMethods(session: Session, gate: Gate) {
  const line = 'drafts'
  return {
    writeDraft: (id, bytes) =>
      gate.enter(
        line,
        writing(session, () => writeDraft(session, id, bytes)),
      ),
    readDraft: (id) => gate.enter(line, () => readDraft(session, id)),
    removeDraft: (id) =>
      gate.enter(
        line,
        writing(session, () => removeDraft(session, id)),
      ),
    listDrafts: () => gate.enter(line, () => listDrafts(session)),
  } satisfies Partial<OpenVault>
}

const writing =
  <T, E>(session: Session, act: () => Promise<Result<T, E>>) =>
  async (): Promise<Result<T, E | TooNewToWrite>> =>
    session.canWrite ? act() : err({ kind: 'too-new' })

function secretMethods(session: Session, gate: Gate) {
  const line = 'slots'
  return {
    changePassphrase: (proof, passphrase, cost = standardCost) =>
      gate.enter(line, () => changePassphrase(session, { proof, passphrase, cost })),
    replaceRecoveryCode: (proof) => gate.enter(line, () => replaceRecoveryCode(session, proof)),
    renewRecoveryIdentity: (proof) => gate.enter(line, () => renewRecoveryIdentity(session, proof)),
    checkRecoveryCode: (typed) => gate.enter(line, () => checkRecoveryCode(session, typed)),
  } satisfies Partial<OpenVault>
}

function teamMethods(session: Session, gate: Gate) {
  const withKeys = (scope: ScopeId, act: () => Promise<Result<undefined, WriteFailure>>) =>
    gate.enter(
      scope,
      writing(session, async (): Promise<Result<undefined, WriteFailure | ReadFailure>> => {
        const listed = await session.tree.list(folderOfScope(scope))
        if (!listed.ok) return listed
        await loadKeys(session, scope, listed.value.files)
        return act()
      }),
    )
  return {
    setTeam: (team) => {
      if (!gate.isOpen()) return err({ kind: 'locked' })
      know(session, team)
      return ok(undefined)
    },
    grantKeys: (scope) => withKeys(scope, () => grantScopeKeys(session, scope)),
    renewKey: (scope) => withKeys(scope, () => renewScopeKey(session, scope)),
  } satisfies Partial<OpenVault>
}

// A roster entry that is no key is left out: it can neither sign nor read, and the rest of the team still can.
function know(session: Session, team: Team): void {
  const own = session.device.public.id
  for (const id of [...session.verifiers.keys()]) if (id !== own) session.verifiers.delete(id)
  for (const { id, signingKey } of team.devices) {
    const verifier = verifierOf(signingKey)
    if (verifier !== undefined && id !== own) session.verifiers.set(id, verifier)
  }
  session.recipients.clear()
  for (const recipient of team.recipients.filter(isRecipient)) session.recipients.add(recipient)
}

function syncMethods(session: Session, gate: Gate) {
  const open = <T, E>(act: () => Result<T, E>): Result<T, E | Locked> =>
    gate.isOpen() ? act() : err({ kind: 'locked' })
  return {
    sealRow: (id, bytes) => open(() => ok(sealRow(session, id, bytes))),
    openRow: (id, box) =>
      open(() => {
        const opened = openRow(session, id, box)
        return opened === undefined ? err({ kind: 'damaged' }) : ok(opened)
      }),
    sign: (purpose, text) => open(() => ok(session.device.signer.sign(`${purpose}\n${text}`))),
  } satisfies Partial<OpenVault>
}
