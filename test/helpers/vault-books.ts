import { join } from 'node:path'
import { expect } from 'vitest'
import { build } from 'vite'
import { diskTree } from '../../electron/disk/disk-tree'
import type { DocumentRef } from '../../electron/vault/documents'
import { unlockVault } from '../../electron/vault/unlock-vault'
import { verifyVault } from '../../electron/vault/verify-vault'
import { parseCaseId } from '../../shared/journal/ids'
import { textOf, valueOf } from './outcome'
import { tempFolder } from './temp-folder'
import { notesIn, passphrase } from './vault-maker'

const loop = join(import.meta.dirname, 'vault-save-loop.ts')

/** The saving process as one file, so that fifty of them start quickly. */
export async function bundledLoop(): Promise<string> {
  const outDir = tempFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: loop, outDir, rolldownOptions: { output: { entryFileNames: 'loop.mjs' } } },
  })
  return join(outDir, 'loop.mjs')
}

const caseOf = (text: string | undefined) => {
  const id = parseCaseId(text ?? '')
  if (id === undefined) throw new Error('the saving process named no case')
  return id
}

/** What a saving process said, to be held against what is on the disk. */
export type Books = {
  readonly acked: Map<string, Set<string>>
  readonly tried: Set<string>
  readonly documents: { readonly scope: string; readonly ref: DocumentRef; readonly text: string }[]
}

export const emptyBooks = (): Books => ({ acked: new Map(), tried: new Set(), documents: [] })

/** Takes down what a saving process said. */
export function keepBooks(books: Books, lines: readonly string[]): void {
  for (const line of lines) {
    const [word = '', what = '', ...rest] = line.split(' ')
    enter(books, `${word} ${what}`, rest)
  }
}

function enter({ acked, tried, documents }: Books, kind: string, words: readonly string[]): void {
  const [scope = '', text = '', last = ''] = words
  if (kind === 'trying note') tried.add(text)
  if (kind === 'acked case') acked.set(scope, new Set())
  if (kind === 'acked note') acked.get(scope)?.add(text)
  if (kind === 'acked document') documents.push({ scope, ref: JSON.parse(text) as DocumentRef, text: last })
}

/** Every acknowledged save is there, nothing that was never tried is, and the vault opens and verifies. */
export async function expectNothingLost(dir: string, books: Books): Promise<void> {
  const vault = valueOf(await unlockVault(diskTree(dir), { passphrase }))
  const listed = new Set<string>(valueOf(await vault.listCases()).map(({ id }) => id))
  for (const [scope, texts] of books.acked) {
    expect(listed.has(scope)).toBe(true)
    const notes = await notesIn(vault, caseOf(scope))
    expect([...texts].filter((text) => !notes.includes(text))).toEqual([])
    // One save is one file: of two events either both are there or none.
    for (const text of notes.map(String).filter((one) => !one.endsWith('b'))) {
      expect(books.tried.has(text)).toBe(true)
      expect(notes).toContain(`${text}b`)
    }
    expect(valueOf(await vault.readScope(caseOf(scope))).problems).toEqual([])
  }
  for (const { scope, ref, text } of books.documents.splice(0)) {
    expect(textOf(valueOf(await vault.readDocument(caseOf(scope), ref)))).toBe(text.repeat(2000))
  }
  expect(valueOf(await verifyVault(diskTree(dir))).bad).toEqual([])
  await vault.lock()
}
