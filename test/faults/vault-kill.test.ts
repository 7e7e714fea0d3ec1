import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import type { DocumentRef } from '../../electron/vault/documents'
import { unlockVault } from '../../electron/vault/unlock-vault'
import { verifyVault } from '../../electron/vault/verify-vault'
import { parseCaseId } from '../../shared/journal/ids'
import { textOf, valueOf } from '../helpers/outcome'
import { tempFolder } from '../helpers/temp-folder'
import { cost, notesIn, passphrase } from '../helpers/vault-maker'

const rounds = 50
const loop = join(import.meta.dirname, '..', 'helpers', 'vault-save-loop.ts')

/** The saving process as one file, so that fifty of them start quickly. */
async function bundledLoop(): Promise<string> {
  const outDir = tempFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: loop, outDir, rolldownOptions: { output: { entryFileNames: 'loop.mjs' } } },
  })
  return join(outDir, 'loop.mjs')
}

/** Lets a process save, kills it at a random moment, and gives what it said. */
function killedRound(script: string, dir: string, round: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: string) => {
      // The clock starts when saving does; the length of the round is what chance decides.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 400)
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`the saving process ended by itself with ${code}`))
    })
  })
}

const caseOf = (text: string | undefined) => {
  const id = parseCaseId(text ?? '')
  if (id === undefined) throw new Error('the saving process named no case')
  return id
}

type Books = {
  readonly acked: Map<string, Set<string>>
  readonly tried: Set<string>
  readonly documents: { readonly scope: string; readonly ref: DocumentRef; readonly text: string }[]
}

function keepBooks(books: Books, lines: readonly string[]): void {
  for (const line of lines) {
    const [word, what, scope = '', ...rest] = line.split(' ')
    if (word === 'trying') books.tried.add(rest[0] ?? '')
    if (word !== 'acked') continue
    if (what === 'case') books.acked.set(scope, new Set())
    if (what === 'note') books.acked.get(scope)?.add(rest[0] ?? '')
    if (what === 'document') {
      books.documents.push({ scope, ref: JSON.parse(rest[0] ?? '') as DocumentRef, text: rest[1] ?? '' })
    }
  }
}

async function expectNothingLost(dir: string, books: Books): Promise<void> {
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

describe('a process killed by the system while it saves', () => {
  it(`never loses an acknowledged save: ${rounds} rounds`, { timeout: 600_000 }, async () => {
    const script = await bundledLoop()
    const dir = join(tempFolder(), 'vault')
    const { vault } = valueOf(await createVault(diskTree(dir), { passphrase, cost }))
    await vault.lock()
    const books: Books = { acked: new Map(), tried: new Set(), documents: [] }
    for (let round = 1; round <= rounds; round += 1) {
      keepBooks(books, await killedRound(script, dir, round))
      await expectNothingLost(dir, books)
    }
    const saves = [...books.acked.values()].reduce((sum, texts) => sum + texts.size, 0)
    expect(saves).toBeGreaterThan(rounds)
  })
})
