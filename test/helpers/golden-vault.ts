import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryDisk } from '../../electron/disk/memory-calls'
import { memoryDisk } from '../../electron/disk/memory-calls'
import type { DocumentRef } from '../../electron/vault/documents'
import { caseId } from './journal-arbitraries'

const root = join(import.meta.dirname, '..', 'vectors', 'vault-1')

type Expected = {
  readonly passphrase: string
  readonly code: string
  readonly identity: string
  readonly vault: string
  readonly device: unknown
  readonly scope: string
  readonly bodies: readonly unknown[]
  readonly ref: DocumentRef
  readonly document: string
  readonly draft: string
}

export const golden = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8')) as Expected
export const goldenScope = caseId(golden.scope)

/** A copy in memory of the vault that was frozen with format 1. */
export function goldenDisk(): MemoryDisk {
  const disk = memoryDisk()
  const files = readdirSync(join(root, 'vault'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    disk.put(
      path.slice(join(root, 'vault').length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    )
  }
  return disk
}
