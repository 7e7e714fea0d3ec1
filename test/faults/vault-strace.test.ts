import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import { valueOf } from '../helpers/outcome'
import { tempFolder } from '../helpers/temp-folder'
import { bundledLoop, emptyBooks, expectNothingLost, keepBooks } from '../helpers/vault-books'
import { cost, passphrase } from '../helpers/vault-maker'

const hasStrace = (() => {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Runs the saving process under strace until it dies, or until it has said enough. */
function traced(options: readonly string[], script: string, dir: string): Promise<readonly string[]> {
  const args = ['-f', '-qq', ...options, process.execPath, script, dir, 'strace']
  const child = spawn('strace', args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
  let said = ''
  child.stdout.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    const stop = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    }
    child.stdout.on('data', (chunk: string) => {
      said += chunk
      if (said.split('acked').length > 12) stop()
    })
    child.on('error', reject)
    child.on('close', () => {
      resolve(said.split('\n').slice(0, -1))
    })
  })
}

async function freshVault(): Promise<string> {
  const dir = join(tempFolder(), 'vault')
  await valueOf(await createVault(diskTree(dir), { passphrase, cost })).vault.lock()
  return dir
}

const calls = ['openat', 'write', 'fsync', 'link', 'unlink', 'mkdir', 'rename']
const suite = hasStrace ? describe : describe.skip

suite(
  `the system calls of a save${hasStrace ? '' : ' (skipped: strace is not installed or may not trace)'}`,
  () => {
    it('sync the file, give it its name, sync the folder, and only then acknowledge', async () => {
      const [script, dir] = [await bundledLoop(), await freshVault()]
      const log = join(tempFolder(), 'log')
      await traced(['-y', '-s', '200', '-o', log, '-e', 'trace=fsync,link,linkat,write'], script, dir)
      const lines = readFileSync(log, 'utf8').split('\n')
      const acks = lines.flatMap((line, at) => (line.includes('"acked note ') ? [at] : []))
      expect(acks.length).toBeGreaterThan(2)
      for (const [index, ack] of acks.entries()) {
        const before = lines.slice(index === 0 ? 0 : acks[index - 1], ack)
        const linked = before.findLastIndex((line) => /\blink(at)?\(.*\/j-[^/]*\.age"/.test(line))
        const fileSync = before.findLastIndex((line) => /\bfsync\(.*\/j-[^/]*\.tmp>/.test(line))
        const folderSync = before.findLastIndex((line) => /\bfsync\(.*\/cases\/[0-9a-z]{26}>/.test(line))
        expect(fileSync).toBeGreaterThan(-1)
        expect(linked).toBeGreaterThan(fileSync)
        expect(folderSync).toBeGreaterThan(linked)
      }
    })

    it.each(calls)(
      'killed at its %s: nothing that was acknowledged is lost',
      { timeout: 300_000 },
      async (call) => {
        const script = await bundledLoop()
        for (let when = 1; when <= 6; when += 1) {
          const [dir, books] = [await freshVault(), emptyBooks()]
          // openat and write happen many times before the first save; the others begin with it.
          const nth = call === 'openat' ? 60 + when * 3 : when
          const said = await traced(
            ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${nth}`],
            script,
            dir,
          )
          keepBooks(books, said)
          await expectNothingLost(dir, books)
        }
      },
    )

    it.each(['write', 'fsync', 'link'])('refused at its %s by a full disk: nothing is lost', async (call) => {
      const script = await bundledLoop()
      for (let when = 1; when <= 4; when += 1) {
        const [dir, books] = [await freshVault(), emptyBooks()]
        const said = await traced(
          ['-e', `trace=${call}`, '-e', `inject=${call}:error=ENOSPC:when=${when}`],
          script,
          dir,
        )
        keepBooks(books, said)
        await expectNothingLost(dir, books)
      }
    })
  },
)
