import type { Hlc } from '../../shared/journal/hlc'
import type { DeviceId, ScopeId } from '../../shared/journal/ids'
import type { Tree } from '../disk/tree'
import type { Opener } from './age-file'
import type { Device } from './device-file'
import type { Random } from './random'
import type { Secret } from './secret'
import type { Verifier } from './signing'

/** A case key: an age identity of its own for each scope and generation. */
export type CaseKey = { readonly generation: number; readonly identity: string; readonly recipient: string }

/** Where this device's chain in a scope stands, true for the file names it was read from. */
export type Head = {
  readonly stamp: string
  readonly n: number
  /** Hash of event `n`; empty when that event could not be read. */
  readonly prev: string
  readonly own: Hlc | undefined
  readonly foreign: Hlc | undefined
  readonly seen: Readonly<Record<string, number>>
}

/** What is kept in memory of a scope while the vault is open. */
export type ScopeMemory = {
  readonly keys: ReadonlyMap<string, CaseKey>
  readonly opener: Opener
  readonly head: Head | undefined
}

/** The open vault's inside. Only the functions of this folder see it. */
export type Session = {
  readonly tree: Tree
  readonly random: Random
  readonly vault: string
  /** Changes only when the recovery identity is renewed. */
  device: Device
  readonly vaultKey: Secret
  readonly rowKey: Secret
  readonly draftKey: Secret
  /** False when a newer version of the app has written here. */
  readonly canWrite: boolean
  /** Devices whose signatures count, this one among them. */
  readonly verifiers: Map<DeviceId, Verifier>
  /** Whom a case key is wrapped to, besides this device and the recovery sheet. */
  readonly recipients: Set<string>
  readonly scopes: Map<ScopeId, ScopeMemory>
}

/** Drops every secret. What is bytes is overwritten; identities and key objects are left to the collector. */
export function wipeSession(session: Session): void {
  for (const secret of [session.vaultKey, session.rowKey, session.draftKey]) secret.wipe()
  session.scopes.clear()
  session.verifiers.clear()
  session.recipients.clear()
  const { public: shown, signer } = session.device
  session.device = { public: shown, identity: '', signer: { publicKey: signer.publicKey, sign: noKey } }
}

// Nothing asks a locked vault to sign: the door is shut. If something does, it must not get a signature.
function noKey(): never {
  throw new Error('the vault is locked')
}
