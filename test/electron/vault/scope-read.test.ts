import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import type { CaseId } from '../../../shared/journal/ids'
import {
  journalFile,
  otherDevice,
  recipientOfCase,
  signedLine,
  unsignedEvent,
} from '../../helpers/forged-files'
import { caseId } from '../../helpers/journal-arbitraries'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { madeVault, note, notesIn, now, pathsOf, saveNotes, unlocked } from '../../helpers/vault-maker'
import type { MadeVault } from '../../helpers/vault-maker'

const flip = (bytes: Uint8Array, at = bytes.length - 5) =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))

async function madeCase(texts: readonly string[]) {
  const made = await madeVault()
  const scope = valueOf(await made.vault.createCase())
  await saveNotes(made.vault, scope, texts)
  return { ...made, scope, journals: pathsOf(made.disk, `cases/${scope}/j-`) }
}
const problemsIn = async ({ vault }: Pick<MadeVault, 'vault'>, scope: CaseId) =>
  valueOf(await vault.readScope(scope)).problems.map(({ reason, setAside }) => [reason, setAside])

describe('a damaged journal file', () => {
  it('is set aside with its reason, never deleted, and the rest of the case loads', async () => {
    const made = await madeCase(['one', 'two', 'three'])
    const [, second] = made.journals
    const bad = flip(made.disk.files().get(second!)!)
    made.disk.put(second!, bad)
    expect(await notesIn(made.vault, made.scope)).toEqual(['one', 'three'])
    expect(made.disk.files().get(`quarantine/${second}`)).toEqual(bad)
    const note = new TextDecoder().decode(made.disk.files().get(`quarantine/${second}.reason.json`))
    expect(JSON.parse(note)).toEqual({ file: second, reason: 'damaged' })
    expect(await problemsIn(made, made.scope)).toEqual([
      ['damaged', true],
      ['missing', false],
    ])
  })

  it('stays named as long as it is missing, and no longer', async () => {
    const made = await madeCase(['one', 'two', 'three'])
    const [, second] = made.journals
    const good = made.disk.files().get(second!)!
    made.disk.put(second!, flip(good))
    await made.vault.readScope(made.scope)
    const next = await unlocked(made.tree)
    expect(valueOf(await next.readScope(made.scope)).problems).toHaveLength(2)
    made.disk.put(second!, good)
    expect(valueOf(await next.readScope(made.scope)).problems).toEqual([])
    expect(await notesIn(next, made.scope)).toEqual(['one', 'two', 'three'])
  })

  it('does not take the place of another in quarantine', async () => {
    const made = await madeCase(['one'])
    const [path] = made.journals
    const good = made.disk.files().get(path!)!
    for (const at of [200, 300, 400]) {
      made.disk.put(path!, flip(good, at))
      await made.vault.readScope(made.scope)
    }
    expect(pathsOf(made.disk, 'quarantine/').filter((one) => !one.endsWith('.reason.json'))).toHaveLength(3)
  })

  it.each([
    ['zeros of the right size', (bytes: Uint8Array) => new Uint8Array(bytes.length)],
    ['nothing', () => new Uint8Array(0)],
    ['half', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ['one byte too many', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])],
  ])('that holds %s is set aside', async (_, damage) => {
    const made = await madeCase(['one', 'two'])
    made.disk.put(made.journals[0]!, damage(made.disk.files().get(made.journals[0]!)!))
    expect(await notesIn(made.vault, made.scope)).toEqual(['two'])
    expect(await problemsIn(made, made.scope)).toContainEqual(['damaged', true])
  })

  it('that the disk does not give today stays where it is', async () => {
    const made = await madeCase(['one', 'two'])
    const sick = made.disk.nextProcess(({ call, path }) =>
      call === 'read' && path === made.journals[0] ? { kind: 'error', code: 'EIO' } : undefined,
    )
    const open = await unlocked(memoryTree(sick))
    expect(await notesIn(open, made.scope)).toEqual(['two'])
    expect(await problemsIn({ vault: open }, made.scope)).toContainEqual(['unreadable', false])
    expect(await notesIn(await unlocked(memoryTree(made.disk.nextProcess())), made.scope)).toEqual([
      'one',
      'two',
    ])
  })

  it('that cannot be moved is left out all the same', async () => {
    const made = await madeCase(['one', 'two'])
    made.disk.put(made.journals[0]!, flip(made.disk.files().get(made.journals[0]!)!))
    const full = made.disk.nextProcess(({ call }) =>
      call === 'makeDir' ? { kind: 'error', code: 'ENOSPC' } : undefined,
    )
    const open = await unlocked(memoryTree(full))
    expect(await notesIn(open, made.scope)).toEqual(['two'])
    expect(await problemsIn({ vault: open }, made.scope)).toContainEqual(['damaged', false])
  })
})

describe('the next save after a loss', () => {
  it('takes the next number, never one that was given out, and the chain says where it went on', async () => {
    const made = await madeCase(['one', 'two'])
    valueOf(
      await made.vault.append({ scope: made.scope, drafts: [note('three'), note('four')], by: 'anna', now }),
    )
    const last = pathsOf(made.disk, `cases/${made.scope}/j-`).at(-1)!
    const good = made.disk.files().get(last)!
    made.disk.put(last, flip(good))
    const open = await unlocked(made.tree)
    valueOf(await open.append({ scope: made.scope, drafts: [note('five')], by: 'anna', now: now + 1000 }))
    expect(await notesIn(open, made.scope)).toEqual(['one', 'two', 'five'])
    expect(valueOf(await open.readScope(made.scope)).events.map(({ n }) => n)).toEqual([1, 2, 5])
    const reasons = (await problemsIn({ vault: open }, made.scope)).map(([reason]) => reason)
    expect(reasons).toEqual(['damaged', 'missing', 'resumed'])

    made.disk.put(last, good)
    expect(await notesIn(open, made.scope)).toEqual(['one', 'two', 'three', 'four', 'five'])
    expect(await problemsIn({ vault: open }, made.scope)).toEqual([['resumed', false]])
  })

  it('keeps its link when the loss happens while the vault is open', async () => {
    const made = await madeCase(['one', 'two'])
    const last = made.journals[1]!
    const good = made.disk.files().get(last)!
    made.disk.put(last, flip(good))
    await made.vault.readScope(made.scope)
    await saveNotes(made.vault, made.scope, ['three'])
    made.disk.put(last, good)
    expect(await notesIn(made.vault, made.scope)).toEqual(['one', 'two', 'three'])
    expect(await problemsIn(made, made.scope)).toEqual([])
  })

  it('follows what another device says it has seen, when the file itself is gone', async () => {
    const made = await madeCase(['one', 'two'])
    const bruno = await otherDevice(made.vault.device().recoveryRecipient)
    valueOf(made.vault.setTeam({ devices: [{ ...bruno.public }], recipients: [] }))
    const recipient = await recipientOfCase(made, made.scope)
    const witness = unsignedEvent(bruno, made.scope, { seen: { [made.vault.device().id]: 2 } })
    const file = await journalFile(bruno, {
      lines: [signedLine(bruno, made.vault.vaultId, witness)],
      n: 1,
      recipient,
    })
    expect(valueOf(await made.vault.admit({ scope: made.scope, ...file }))).toBe('added')
    valueOf(await made.tree.remove(made.journals[1]!))
    const open = await unlocked(made.tree)
    valueOf(open.setTeam({ devices: [bruno.public], recipients: [] }))
    await saveNotes(open, made.scope, ['three'])
    const mine = valueOf(await open.readScope(made.scope)).events.filter(
      ({ device }) => device === open.device().id,
    )
    expect(mine.map(({ n }) => n)).toEqual([1, 3])
    expect(mine.at(-1)?.seen).toEqual({ [bruno.public.id]: 1 })
  })
})

describe('a damaged key file', () => {
  it('does not close the case: the other copy opens it, and a new one is written', async () => {
    const made = await madeCase(['one'])
    const [first] = pathsOf(made.disk, `cases/${made.scope}/k-`)
    made.disk.put(first!, flip(made.disk.files().get(first!)!))
    const open = await unlocked(made.tree)
    expect(await notesIn(open, made.scope)).toEqual(['one'])
    const keys = pathsOf(made.disk, `cases/${made.scope}/k-`).filter((path) => path.startsWith('cases/'))
    expect(keys).not.toContain(first)
    expect(keys.length).toBeGreaterThanOrEqual(2)
    for (const gone of keys.slice(1)) valueOf(await made.tree.remove(gone))
    expect(await notesIn(await unlocked(made.tree), made.scope)).toEqual(['one'])
  })

  it('in both copies leaves the journal where it is, until a key comes back', async () => {
    const made = await madeCase(['one'])
    const keys = pathsOf(made.disk, `cases/${made.scope}/k-`)
    const good = keys.map((path) => made.disk.files().get(path)!)
    for (const path of keys) made.disk.put(path, flip(made.disk.files().get(path)!))
    const open = await unlocked(made.tree)
    expect(await notesIn(open, made.scope)).toEqual([])
    expect(await problemsIn({ vault: open }, made.scope)).toContainEqual(['no-key', false])
    made.disk.put(keys[0]!, good[0]!)
    expect(await notesIn(open, made.scope)).toEqual(['one'])
  })
})

describe('a fork', () => {
  it('of a cloned device keeps every event and raises the alarm', async () => {
    const made = await madeCase(['one'])
    const clone = new Map(made.disk.files())
    await saveNotes(made.vault, made.scope, ['here'])
    const twin = made.disk.nextProcess()
    const path = pathsOf(made.disk, `cases/${made.scope}/j-`)[1]!
    const mine = made.disk.files().get(path)!
    valueOf(await made.tree.remove(path))
    expect([...clone.keys()].every((one) => twin.files().has(one))).toBe(true)
    await saveNotes(await unlocked(memoryTree(twin)), made.scope, ['there'])
    twin.put(path, mine)
    const open = await unlocked(memoryTree(twin))
    expect((await notesIn(open, made.scope)).toSorted()).toEqual(['here', 'one', 'there'])
    expect(await problemsIn({ vault: open }, made.scope)).toContainEqual(['fork', false])
    await saveNotes(open, made.scope, ['after'])
    expect(await notesIn(open, made.scope)).toContain('after')
  })
})

describe('files of others in a case’s folder', () => {
  it('are left alone', async () => {
    const made = await madeCase(['one'])
    const foreign = ['desktop.ini', '.DS_Store', 'notes.txt', '~$x.docx'].map(
      (name) => `cases/${made.scope}/${name}`,
    )
    for (const path of foreign) made.disk.put(path, bytesOf('x'))
    expect(valueOf(await made.vault.readScope(made.scope)).problems).toEqual([])
    for (const path of foreign) expect(made.disk.files().has(path)).toBe(true)
  })
})

describe('a case that is not there', () => {
  it('is absent, not empty', async () => {
    const { vault } = await madeVault()
    expect(errorOf(await vault.readScope(caseId('9'.repeat(26)))).kind).toBe('absent')
    expect(errorOf(await vault.stamp(caseId('9'.repeat(26)))).kind).toBe('absent')
  })
})
