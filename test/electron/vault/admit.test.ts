import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { createVault } from '../../../electron/vault/create-vault'
import type { OpenVault } from '../../../electron/vault/open-vault'
import { nameOf } from '../../../electron/disk/tree'
import { sealAge } from '../../../electron/vault/age-file'
import { keyFileName } from '../../../electron/vault/file-names'
import { sha256Hex } from '../../../electron/vault/crypto'
import type { CaseId } from '../../../shared/journal/ids'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import {
  cost,
  madeVault,
  note,
  notesIn,
  now,
  passphrase,
  pathsOf,
  saveNotes,
} from '../../helpers/vault-maker'

/** Two colleagues' laptops that know each other, and a case that Anna has begun. */
async function twoLaptops() {
  const anna = await madeVault()
  const disk = memoryDisk()
  const { vault: bruno } = valueOf(
    await createVault(memoryTree(disk), { passphrase, cost, joins: anna.vault.vaultId }),
  )
  const know = (vault: OpenVault, other: OpenVault) =>
    valueOf(vault.setTeam({ devices: [other.device()], recipients: [other.device().recipient] }))
  know(anna.vault, bruno)
  know(bruno, anna.vault)
  const scope = valueOf(await anna.vault.createCase())
  await saveNotes(anna.vault, scope, ['from anna'])
  const arrivals = (part: string) =>
    pathsOf(anna.disk, `cases/${scope}/${part}`).map((path) => ({
      scope,
      name: nameOf(path),
      bytes: anna.disk.files().get(path)!,
    }))
  return { anna, bruno, scope, disk, arrivals }
}
const take = async (
  vault: OpenVault,
  files: readonly { scope: CaseId; name: string; bytes: Uint8Array }[],
) => {
  for (const file of files) valueOf(await vault.admit(file))
}

describe('files of a colleague', () => {
  it('come into the vault: keys, then journal, and both can write on', async () => {
    const { anna, bruno, scope, arrivals, disk } = await twoLaptops()
    const ref = valueOf(await anna.vault.addDocument(scope, bytesOf('scan')))
    await take(bruno, [...arrivals('k-'), ...arrivals('j-'), ...arrivals('o-')])
    expect(await notesIn(bruno, scope)).toEqual(['from anna'])
    expect(valueOf(await bruno.readDocument(scope, ref))).toEqual(bytesOf('scan'))
    valueOf(await bruno.append({ scope, drafts: [note('from bruno')], by: 'bruno', now: now + 1 }))
    const mine = pathsOf(disk, `cases/${scope}/j-${bruno.device().id}`)
    await take(
      anna.vault,
      mine.map((path) => ({ scope, name: nameOf(path), bytes: disk.files().get(path)! })),
    )
    const { events, problems } = valueOf(await anna.vault.readScope(scope))
    expect(await notesIn(anna.vault, scope)).toEqual(['from anna', 'from bruno'])
    expect(events.at(-1)?.seen).toEqual({ [anna.vault.device().id]: 1 })
    expect(problems).toEqual([])
  })

  it('that come while a case is open are known to the next save', async () => {
    const { anna, bruno, scope, arrivals, disk } = await twoLaptops()
    await take(bruno, [...arrivals('k-'), ...arrivals('j-')])
    valueOf(await bruno.append({ scope, drafts: [note('from bruno')], by: 'bruno', now: now + 60_000 }))
    const mine = pathsOf(disk, `cases/${scope}/j-${bruno.device().id}`)
    await take(
      anna.vault,
      mine.map((path) => ({ scope, name: nameOf(path), bytes: disk.files().get(path)! })),
    )
    const [saved] = valueOf(await anna.vault.append({ scope, drafts: [note('answer')], by: 'anna', now }))
    expect(saved?.seen).toEqual({ [bruno.device().id]: 1 })
    expect(await notesIn(anna.vault, scope)).toEqual(['from anna', 'from bruno', 'answer'])
  })

  it('that come twice change nothing', async () => {
    const { bruno, arrivals } = await twoLaptops()
    await take(bruno, arrivals('k-'))
    for (const file of arrivals('k-')) expect(valueOf(await bruno.admit(file))).toBe('already')
  })

  it('that come before their key wait outside', async () => {
    const { bruno, arrivals, disk } = await twoLaptops()
    const [journal] = arrivals('j-')
    expect(errorOf(await bruno.admit(journal!))).toEqual({ kind: 'refused', reason: 'no-key' })
    expect(pathsOf(disk, '/j-')).toEqual([])
    await take(bruno, arrivals('k-'))
    expect(valueOf(await bruno.admit(journal!))).toBe('added')
  })

  it('damaged on the way are refused and not written', async () => {
    const { bruno, arrivals, disk } = await twoLaptops()
    await take(bruno, arrivals('k-'))
    const files = disk.files().size
    for (const file of [...arrivals('k-'), ...arrivals('j-')]) {
      const bytes = file.bytes.map((byte, index) => (index === 99 ? byte ^ 1 : byte))
      expect(errorOf(await bruno.admit({ ...file, bytes }))).toEqual({ kind: 'refused', reason: 'damaged' })
    }
    expect(disk.files().size).toBe(files)
  })

  it('with names that are not the vault’s are refused', async () => {
    const { bruno, scope } = await twoLaptops()
    for (const name of ['desktop.ini', '../x', 'j-1.age']) {
      expect(errorOf(await bruno.admit({ scope, name, bytes: bytesOf('x') })).kind).toBe('refused')
    }
  })

  it('that are archives are taken by their hash alone', async () => {
    const { bruno, scope } = await twoLaptops()
    const bytes = bytesOf('an archive')
    expect(valueOf(await bruno.admit({ scope, name: `a-${sha256Hex(bytes)}.zip.age`, bytes }))).toBe('added')
    const wrong = { scope, name: `a-${sha256Hex('x')}.zip.age`, bytes }
    expect(errorOf(await bruno.admit(wrong))).toEqual({ kind: 'refused', reason: 'damaged' })
  })
})

describe('a key file', () => {
  it('of somebody outside the team is refused: it would make others readable to him', async () => {
    const { bruno, scope } = await twoLaptops()
    const stranger = await madeVault()
    const key = pathsOf(stranger.disk, 'team/k-')[0]!
    const bytes = stranger.disk.files().get(key)!
    expect(errorOf(await bruno.admit({ scope, name: nameOf(key), bytes }))).toEqual({
      kind: 'refused',
      reason: 'no-key',
    })
  })

  it.each([
    ['without a signature', { sig: '' }, 'forged'],
    ['by an unknown device', { device: '9'.repeat(16) }, 'unknown-device'],
    ['by no device', { device: 'x' }, 'malformed'],
    ['of another case', { scope: '9'.repeat(26) }, 'wrong-place'],
    ['of another generation', { generation: 2 }, 'wrong-place'],
    ['with an identity that is none', { identity: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }, 'forged'],
    ['with rubbish', { rubbish: 1 }, 'malformed'],
  ])('%s is refused', async (_, change, reason) => {
    const { anna, bruno, scope } = await twoLaptops()
    const content = {
      device: anna.vault.device().id,
      generation: 1,
      identity: `AGE-SECRET-KEY-1${'A'.repeat(58)}`,
      scope,
      sig: Buffer.alloc(64).toString('base64'),
      ...change,
    }
    const bytes = await sealAge(bytesOf(`${JSON.stringify(content)}\n`), [bruno.device().recipient])
    expect(errorOf(await bruno.admit({ scope, name: keyFileName(1, bytes), bytes }))).toEqual({
      kind: 'refused',
      reason,
    })
  })
})

describe('somebody who leaves the team', () => {
  it('cannot read what is written after the key was renewed', async () => {
    const { anna, bruno, scope, arrivals } = await twoLaptops()
    await take(bruno, arrivals('k-'))
    valueOf(anna.vault.setTeam({ devices: [], recipients: [] }))
    valueOf(await anna.vault.renewKey(scope))
    valueOf(await anna.vault.append({ scope, drafts: [note('after')], by: 'anna', now: now + 5 }))
    expect(await notesIn(anna.vault, scope)).toEqual(['from anna', 'after'])
    const results = []
    for (const file of [...arrivals('k-2'), ...arrivals('j-')]) results.push(await bruno.admit(file))
    expect(results.map((one) => (one.ok ? 'taken' : 'refused'))).toEqual([
      'refused',
      'refused',
      'taken',
      'refused',
    ])
  })
})

describe('somebody who joins', () => {
  it('can read old cases once their keys are granted', async () => {
    const { anna, bruno, arrivals } = await twoLaptops()
    valueOf(anna.vault.setTeam({ devices: [], recipients: ['not a recipient'] }))
    const scope = valueOf(await anna.vault.createCase())
    await saveNotes(anna.vault, scope, ['old'])
    const filesOf = (part: string) =>
      pathsOf(anna.disk, `cases/${scope}/${part}`).map((path) => ({
        scope,
        name: nameOf(path),
        bytes: anna.disk.files().get(path)!,
      }))
    for (const file of filesOf('k-'))
      expect(errorOf(await bruno.admit(file))).toEqual({ kind: 'refused', reason: 'no-key' })
    valueOf(anna.vault.setTeam({ devices: [], recipients: [bruno.device().recipient] }))
    valueOf(await anna.vault.grantKeys(scope))
    for (const file of filesOf('k-')) await bruno.admit(file)
    await take(bruno, filesOf('j-'))
    expect(await notesIn(bruno, scope)).toEqual(['old'])
    expect(arrivals('k-')).toHaveLength(2)
  })
})
