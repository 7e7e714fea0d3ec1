import type { Tree } from '../disk/tree'
import type { Device } from './device-file'
import type { Random } from './random'
import type { Secret } from './secret'
import type { Session } from './session'
import { verifierOf } from './signing'
import { subkey } from './subkeys'

type Parts = {
  readonly tree: Tree
  readonly random: Random
  readonly vault: string
  readonly vaultKey: Secret
  readonly device: Device
  readonly canWrite: boolean
}

/** The inside of a vault that has just been opened: it knows this device and nobody else yet. */
export function sessionOf({ tree, random, vault, vaultKey, device, canWrite }: Parts): Session {
  const own = verifierOf(device.public.signingKey)
  if (own === undefined) throw new Error('own signing key is no key')
  return {
    tree,
    random,
    vault,
    device,
    vaultKey,
    rowKey: subkey(vaultKey, vault, 'row'),
    draftKey: subkey(vaultKey, vault, 'draft'),
    canWrite,
    verifiers: new Map([[device.public.id, own]]),
    recipients: new Set(),
    scopes: new Map(),
  }
}
