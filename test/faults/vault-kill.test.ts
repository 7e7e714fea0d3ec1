import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import { valueOf } from '../helpers/outcome'
import { tempFolder } from '../helpers/temp-folder'
import { bundledLoop, emptyBooks, expectNothingLost, keepBooks } from '../helpers/vault-books'
import { cost, passphrase } from '../helpers/vault-maker'

const rounds = 50

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

describe('a process killed by the system while it saves', () => {
  it(`never loses an acknowledged save: ${rounds} rounds`, { timeout: 600_000 }, async () => {
    const script = await bundledLoop()
    const dir = join(tempFolder(), 'vault')
    const { vault } = valueOf(await createVault(diskTree(dir), { passphrase, cost }))
    await vault.lock()
    const books = emptyBooks()
    for (let round = 1; round <= rounds; round += 1) {
      keepBooks(books, await killedRound(script, dir, round))
      await expectNothingLost(dir, books)
    }
    const saves = [...books.acked.values()].reduce((sum, texts) => sum + texts.size, 0)
    expect(saves).toBeGreaterThan(rounds)
  })
})
