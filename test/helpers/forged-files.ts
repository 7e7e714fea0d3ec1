import { openerOf, recipientOf, sealAge } from '../../electron/vault/age-file'
import { deviceOf, newDeviceFile } from '../../electron/vault/device-file'
import type { Device } from '../../electron/vault/device-file'
import { folderOfScope, journalFileName } from '../../electron/vault/file-names'
import { journalBytes } from '../../electron/vault/journal-file'
import { systemRandom } from '../../electron/vault/random'
import { eventToLine, signedText } from '../../shared/journal/event'
import type { JournalEvent } from '../../shared/journal/event'
import { nextHlc } from '../../shared/journal/hlc'
import type { CaseId } from '../../shared/journal/ids'
import type { MadeVault } from './vault-maker'
import { now } from './vault-maker'
import { textOf, valueOf } from './outcome'

/** Another device than the vault's own, with its keys in the tester's hand. */
export const otherDevice = async (recoveryRecipient: string): Promise<Device> =>
  deviceOf(await newDeviceFile(systemRandom, recoveryRecipient))

/** The case's recipient, found the way a recovery drill finds it: key file, recovery identity. */
export async function recipientOfCase(made: MadeVault, scope: CaseId): Promise<string> {
  const path = [...made.disk.files().keys()].find((one) => one.startsWith(`${folderOfScope(scope)}/k-`))
  const opened = valueOf(await openerOf([made.identity]).open(made.disk.files().get(path ?? '')!))
  return recipientOf((JSON.parse(textOf(opened)) as { identity: string }).identity)
}

export const unsignedEvent = (device: Device, scope: CaseId, change: Partial<JournalEvent> = {}) => ({
  id: '2'.repeat(26),
  case: scope,
  device: device.public.id,
  n: 1,
  prev: '',
  hlc: nextHlc(undefined, undefined, now),
  seen: {},
  by: 'bruno',
  type: 'note-added',
  v: 1,
  body: { text: 'from bruno' },
  ...change,
})

/** A line signed by a device for a vault. */
export function signedLine(device: Device, vault: string, event: Omit<JournalEvent, 'sig'>): string {
  const sig = device.signer.sign(valueOf(signedText(event, vault)))
  return valueOf(eventToLine({ ...event, sig }))
}

/** Lines sealed to a recipient, under the name such a file has. */
export async function journalFile(
  device: Device,
  file: { readonly lines: readonly string[]; readonly n: number; readonly recipient: string },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await sealAge(journalBytes(file.lines)!, [file.recipient])
  return { name: journalFileName(device.public.id, file.n, bytes), bytes }
}
