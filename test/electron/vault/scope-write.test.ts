import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { openerOf } from '../../../electron/vault/age-file'
import { nextHlc, parseHlc } from '../../../shared/journal/hlc'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'
import { caseId } from '../../helpers/journal-arbitraries'
import {
  madeVault,
  note,
  notesIn,
  now,
  passphrase,
  pathsOf,
  saveNotes,
  unlocked,
} from '../../helpers/vault-maker'
import { unlockVault } from '../../../electron/vault/unlock-vault'

describe('saving', () => {
  it('writes one file for one save, and all of its events', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const saved = valueOf(
      await vault.append({ scope, drafts: [note('one'), note('two'), note('three')], by: 'anna', now }),
    )
    expect(saved.map(({ n }) => n)).toEqual([1, 2, 3])
    const [file, ...others] = pathsOf(disk, `cases/${scope}/j-`)
    expect(others).toEqual([])
    expect(file).toContain(`j-${vault.device().id}-00000003-`)
    expect(await notesIn(vault, scope)).toEqual(['one', 'two', 'three'])
  })

  it('writes nothing for no event', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    expect(valueOf(await vault.append({ scope, drafts: [], by: 'anna', now }))).toEqual([])
    expect(pathsOf(disk, '/j-')).toEqual([])
  })

  it('goes on with the chain after the vault was locked', async () => {
    const { vault, tree } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one', 'two'])
    await vault.lock()
    const open = await unlocked(tree)
    await saveNotes(open, scope, ['three'])
    const { events, problems } = valueOf(await open.readScope(scope))
    expect(events.map(({ n }) => n)).toEqual([1, 2, 3])
    expect(problems).toEqual([])
  })

  it('gives two saves at once two numbers', async () => {
    const { vault } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const texts = Array.from({ length: 20 }, (_, index) => `note ${index}`)
    const saves = texts.map((text) => vault.append({ scope, drafts: [note(text)], by: 'anna', now }))
    for (const save of await Promise.all(saves)) valueOf(save)
    const { events, problems } = valueOf(await vault.readScope(scope))
    expect(events.map(({ n }) => n)).toEqual(texts.map((_, index) => index + 1))
    expect(problems).toEqual([])
  })

  it('pads what it seals, so that sizes say little', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['x', 'a much longer note '.repeat(50)])
    const sizes = pathsOf(disk, `cases/${scope}/j-`).map((path) => disk.files().get(path)!.length)
    expect(new Set(sizes).size).toBe(1)
  })

  it('keeps the order of events when the wall clock goes back, and to 1970 or 2099', async () => {
    const { vault } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const clocks = [now, now - 3_600_000, 0, Date.UTC(2099, 0, 1), now]
    for (const [index, clock] of clocks.entries()) {
      valueOf(await vault.append({ scope, drafts: [note(String(index))], by: 'anna', now: clock }))
    }
    expect(await notesIn(vault, scope)).toEqual(['0', '1', '2', '3', '4'])
    const [first] = valueOf(await vault.readScope(scope)).events
    expect(first?.hlc).toBe(nextHlc(undefined, undefined, now))
    expect(parseHlc(first?.hlc ?? '')).toBeDefined()
  })

  it('refuses what cannot be written, and keeps what is there', async () => {
    const { vault } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['kept'])
    const kind = async (body: unknown, at = scope) =>
      errorOf(
        await vault.append({
          scope: at,
          drafts: [{ type: 'note-added', v: 1, body: body as string }],
          by: 'anna',
          now,
        }),
      ).kind
    expect(await kind(Number.NaN)).toBe('malformed')
    expect(await kind('\ud800')).toBe('malformed')
    expect(await kind('x'.repeat(5 * 1024 * 1024))).toBe('too-large')
    expect(await kind('x', caseId('9'.repeat(26)))).toBe('absent')
    expect(await notesIn(vault, scope)).toEqual(['kept'])
  })

  it('refuses a save of more than ten thousand events', async () => {
    const { vault } = await madeVault()
    const scope = valueOf(await vault.createCase())
    const drafts = Array.from({ length: 10_001 }, () => note(''))
    expect(errorOf(await vault.append({ scope, drafts, by: 'anna', now })).kind).toBe('too-large')
  })

  it('refuses to write without a case key, and says so', async () => {
    const { vault, disk, tree } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one'])
    await vault.lock()
    for (const path of pathsOf(disk, `cases/${scope}/k-`)) valueOf(await tree.remove(path))
    const open = await unlocked(tree)
    expect(errorOf(await open.append({ scope, drafts: [note('two')], by: 'anna', now })).kind).toBe('no-key')
  })

  it('seals each case to a key of its own', async () => {
    const { vault, disk, identity } = await madeVault()
    const [first, second] = [valueOf(await vault.createCase()), valueOf(await vault.createCase())]
    await saveNotes(vault, first, ['one'])
    const keyOf = async (scope: string) => {
      const bytes = disk.files().get(pathsOf(disk, `cases/${scope}/k-`)[0]!)!
      return (JSON.parse(textOf(valueOf(await openerOf([identity]).open(bytes)))) as { identity: string })
        .identity
    }
    const journal = disk.files().get(pathsOf(disk, `cases/${first}/j-`)[0]!)!
    expect((await openerOf([await keyOf(first)]).open(journal)).ok).toBe(true)
    expect((await openerOf([await keyOf(second)]).open(journal)).ok).toBe(false)
  })
})

describe('a save that the disk refuses', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'])(
    'at any step is reported, and the next one works (%s)',
    async (code) => {
      for (let number = 1; number <= 6; number += 1) {
        const { vault, disk } = await madeVault()
        const scope = valueOf(await vault.createCase())
        await saveNotes(vault, scope, ['kept'])
        const state = { writing: false, step: 0 }
        const faulty = disk.nextProcess(({ call }) => {
          if (!state.writing || call === 'read') return undefined
          state.step += 1
          return state.step === number ? { kind: 'error', code } : undefined
        })
        const open = await unlocked(memoryTree(faulty))
        valueOf(await open.readScope(scope))
        state.writing = true
        const failed = await open.append({ scope, drafts: [note('lost')], by: 'anna', now })
        state.writing = false
        expect(['disk-full', 'io', 'read-only']).toContain(errorOf(failed).kind)
        await saveNotes(open, scope, ['after'])
        expect(await notesIn(open, scope)).toEqual(['kept', 'after'])
        expect(valueOf(await open.readScope(scope)).problems).toEqual([])
      }
    },
  )
})

describe('a save that failed and yet left its file', () => {
  it('is not followed by another with the same number', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['kept'])
    const state = { sick: false }
    const faulty = disk.nextProcess(({ call, path }) =>
      state.sick && (call === 'syncDir' || (call === 'unlink' && path.endsWith('.age')))
        ? { kind: 'error', code: 'EIO' }
        : undefined,
    )
    const open = await unlocked(memoryTree(faulty))
    valueOf(await open.readScope(scope))
    state.sick = true
    expect(errorOf(await open.append({ scope, drafts: [note('there')], by: 'anna', now })).kind).toBe('io')
    state.sick = false
    await saveNotes(open, scope, ['after'])
    expect(await notesIn(open, scope)).toEqual(['kept', 'there', 'after'])
    expect(valueOf(await open.readScope(scope)).problems).toEqual([])
  })
})

describe('a vault that a newer app has written to', () => {
  it('can be read and is not written', async () => {
    const { vault, disk } = await madeVault()
    const scope = valueOf(await vault.createCase())
    await saveNotes(vault, scope, ['one'])
    const document = valueOf(await vault.addDocument(scope, new Uint8Array(3)))
    disk.put('FORMAT.json', bytesOf(`{"format":2,"reader":1,"writer":2,"vault":"${vault.vaultId}"}`))
    const tree = memoryTree(disk)
    const open = valueOf(await unlockVault(tree, { passphrase }))
    const before = new Map(disk.files())
    expect(await notesIn(open, scope)).toEqual(['one'])
    expect(valueOf(await open.readDocument(scope, document))).toHaveLength(3)
    const answers = [
      await open.append({ scope, drafts: [note('x')], by: 'anna', now }),
      await open.addDocument(scope, new Uint8Array(1)),
      await open.createCase(),
      await open.writeDraft('a', new Uint8Array(1)),
      await open.removeDraft('a'),
      await open.grantKeys(scope),
      await open.renewKey(scope),
      await open.admit({ scope, name: 'x', bytes: new Uint8Array(0) }),
      await open.changePassphrase({ passphrase }, 'another long one'),
    ]
    for (const answer of answers) expect(errorOf<{ kind: string }>(answer).kind).toBe('too-new')
    expect(new Map(disk.files())).toEqual(before)
  })
})
