import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import { bytesOf, valueOf } from '../helpers/outcome'
import { tempFolder } from '../helpers/temp-folder'
import { cost, note, now, passphrase } from '../helpers/vault-maker'

const hasAge = (() => {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const suite = hasAge ? describe : describe.skip
suite(`the recovery drill${hasAge ? '' : ' (skipped: the age command is not installed)'}`, () => {
  it('opens journal and document with the stock age command and the printed identity alone', async () => {
    const folder = tempFolder()
    const dir = join(folder, 'vault')
    const { vault, recovery } = valueOf(await createVault(diskTree(dir), { passphrase, cost }))
    const scope = valueOf(await vault.createCase())
    const scan = bytesOf('Iesniegums. Ā, ē, ķ. \u0000 and bytes to the end\u0000\u0000')
    const ref = valueOf(await vault.addDocument(scope, scan))
    valueOf(await vault.append({ scope, drafts: [note('Bērziņa lūgums')], by: 'anna', now }))
    await vault.lock()

    const caseFolder = join(dir, 'cases', scope)
    const fileOf = (start: string) =>
      join(
        caseFolder,
        readdirSync(caseFolder).find((name) => name.startsWith(start))!,
      )
    const age = (identityFile: string, file: string) => execFileSync('age', ['-d', '-i', identityFile, file])

    const sheet = join(folder, 'recovery.txt')
    writeFileSync(sheet, `${recovery.identity.reveal()}\n`)
    const key = JSON.parse(age(sheet, fileOf('k-')).toString('utf8')) as { identity: string; scope: string }
    expect(key.scope).toBe(scope)
    const caseKey = join(folder, 'case.txt')
    writeFileSync(caseKey, `${key.identity}\n`)

    const journal = age(caseKey, fileOf('j-')).toString('utf8')
    const lines = journal.split('\n').filter((line) => line !== '')
    expect(lines.map((line) => (JSON.parse(line) as { body: unknown }).body)).toEqual([
      { text: 'Bērziņa lūgums' },
    ])

    const drill = `age -d -i "$1" "$2" | head -c "$3"`
    const out = execFileSync('sh', ['-c', drill, 'sh', caseKey, join(caseFolder, ref.name), String(ref.size)])
    expect(new Uint8Array(out)).toEqual(scan)
  })

  it('does not open with another sheet', async () => {
    const folder = tempFolder()
    const one = valueOf(await createVault(diskTree(join(folder, 'one')), { passphrase, cost }))
    const two = valueOf(await createVault(diskTree(join(folder, 'two')), { passphrase, cost }))
    const sheet = join(folder, 'recovery.txt')
    writeFileSync(sheet, `${two.recovery.identity.reveal()}\n`)
    const team = join(folder, 'one', 'team')
    const [key] = readdirSync(team)
    expect(() => execFileSync('age', ['-d', '-i', sheet, join(team, key!)], { stdio: 'pipe' })).toThrow()
    await one.vault.lock()
  })
})
