import path from 'node:path'
import { diskTree } from '../../electron/disk/disk-tree'
import { verifyVault } from '../../electron/vault/verify-vault'

/** `desk verify DIR`: every file of a vault against its name, without a key. JSON: counts, and each bad file with its reason. */
export async function verifyCommand(args: readonly string[]): Promise<string> {
  const [folder, ...more] = args
  if (folder === undefined || more.length > 0) throw new Error('usage: desk verify DIR (the vault folder)')
  const report = await verifyVault(diskTree(path.resolve(folder)))
  if (!report.ok) throw new Error(`the folder could not be read (${report.error.kind})`)
  return JSON.stringify(report.value, null, 2)
}
