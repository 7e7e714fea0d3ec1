import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskError } from '../../../electron/disk/disk-failure'
import { diskTree } from '../../../electron/disk/disk-tree'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'
import { tempFolder } from '../../helpers/temp-folder'

const trees = [
  ['on the real disk', () => diskTree(tempFolder())],
  ['in memory', () => memoryTree()],
] as const

describe.each(trees)('a tree %s', (_, makeTree) => {
  it('gives back what was written', async () => {
    const tree = makeTree()
    valueOf(await tree.makeDir('cases/a'))
    valueOf(await tree.writeNew('cases/a/one', bytesOf('first')))
    expect(textOf(valueOf(await tree.read('cases/a/one')))).toBe('first')
    expect(valueOf(await tree.list('cases/a'))).toEqual({ files: ['one'], folders: [] })
    expect(valueOf(await tree.list(''))).toEqual({ files: [], folders: ['cases'] })
  })

  it('never writes over a file that is there', async () => {
    const tree = makeTree()
    valueOf(await tree.writeNew('one', bytesOf('first')))
    expect(errorOf(await tree.writeNew('one', bytesOf('second')))).toEqual({ kind: 'exists', file: 'one' })
    expect(textOf(valueOf(await tree.read('one')))).toBe('first')
    expect(valueOf(await tree.list('')).files).toEqual(['one'])
  })

  it('replaces a file only where it is asked to', async () => {
    const tree = makeTree()
    valueOf(await tree.replace('slots.a', bytesOf('first')))
    valueOf(await tree.replace('slots.a', bytesOf('second')))
    expect(textOf(valueOf(await tree.read('slots.a')))).toBe('second')
    expect(valueOf(await tree.list('')).files).toEqual(['slots.a'])
  })

  it('tells absent from empty', async () => {
    const tree = makeTree()
    expect(errorOf(await tree.read('nothing'))).toEqual({ kind: 'absent', file: 'nothing' })
    expect(errorOf(await tree.list('nowhere'))).toEqual({ kind: 'absent', file: 'nowhere' })
    expect(valueOf(await tree.exists('nothing'))).toBe(false)
    valueOf(await tree.writeNew('empty', new Uint8Array(0)))
    expect(valueOf(await tree.read('empty'))).toHaveLength(0)
    expect(valueOf(await tree.exists('empty'))).toBe(true)
  })

  it('does not read a file that is larger than it may be', async () => {
    const tree = makeTree()
    valueOf(await tree.writeNew('big', new Uint8Array(100)))
    expect(errorOf(await tree.read('big', 99))).toEqual({ kind: 'too-large', file: 'big' })
    expect(valueOf(await tree.read('big', 100))).toHaveLength(100)
  })

  it('moves a file, making the folder, and never over another', async () => {
    const tree = makeTree()
    valueOf(await tree.writeNew('one', bytesOf('first')))
    valueOf(await tree.move('one', 'quarantine/deep/one'))
    expect(valueOf(await tree.exists('one'))).toBe(false)
    expect(textOf(valueOf(await tree.read('quarantine/deep/one')))).toBe('first')
    valueOf(await tree.writeNew('one', bytesOf('second')))
    expect(errorOf(await tree.move('one', 'quarantine/deep/one')).kind).toBe('exists')
    expect(textOf(valueOf(await tree.read('one')))).toBe('second')
    expect(textOf(valueOf(await tree.read('quarantine/deep/one')))).toBe('first')
  })

  it('removes a file, and one that is gone already too', async () => {
    const tree = makeTree()
    valueOf(await tree.writeNew('one', bytesOf('first')))
    valueOf(await tree.remove('one'))
    valueOf(await tree.remove('one'))
    expect(valueOf(await tree.exists('one'))).toBe(false)
  })

  it('lists the files of every folder at once', async () => {
    const tree = makeTree()
    for (const folder of ['a', 'b']) {
      valueOf(await tree.makeDir(`cases/${folder}`))
      valueOf(await tree.writeNew(`cases/${folder}/x-${folder}`, bytesOf(folder)))
    }
    valueOf(await tree.makeDir('cases/empty'))
    const each = valueOf(await tree.listEach('cases'))
    expect(Object.fromEntries(each)).toEqual({ a: ['x-a'], b: ['x-b'], empty: [] })
    expect(errorOf(await tree.listEach('nowhere')).kind).toBe('absent')
  })

  it('sweeps the half-written files of dead processes and nothing else', async () => {
    const tree = makeTree()
    // No process of this machine has so high a number.
    valueOf(await tree.writeNew('slots.a.4194399-1.tmp', bytesOf('half')))
    valueOf(await tree.writeNew('slots.a', bytesOf('whole')))
    valueOf(await tree.writeNew('notes.tmp', bytesOf('somebody else’s')))
    expect(valueOf(await tree.sweep(''))).toBe(1)
    expect(valueOf(await tree.list('')).files.toSorted()).toEqual(['notes.tmp', 'slots.a'])
    expect(errorOf(await tree.sweep('nowhere')).kind).toBe('io')
  })

  it('throws at a path that leaves it, for that is a bug', async () => {
    await expect(makeTree().read('../outside')).rejects.toThrow('not a path inside the tree')
    await expect(makeTree().writeNew('../outside', bytesOf('x'))).rejects.toThrow(
      'not a path inside the tree',
    )
  })
})

describe('the real disk', () => {
  it('shows regular files and folders only, and follows no link', async () => {
    const root = tempFolder()
    writeFileSync(join(root, 'secret'), 'outside')
    const inside = join(root, 'vault')
    mkdirSync(inside)
    symlinkSync(join(root, 'secret'), join(inside, 'link'))
    execFileSync('mkfifo', [join(inside, 'pipe')])
    mkdirSync(join(inside, 'folder.age'))
    writeFileSync(join(inside, 'file'), 'x')
    const tree = diskTree(inside)
    expect(valueOf(await tree.list(''))).toEqual({ files: ['file'], folders: ['folder.age'] })
    expect(errorOf(await tree.read('link'))).toEqual({ kind: 'io', file: 'link', code: 'ELOOP' })
    expect(errorOf(await tree.read('pipe'))).toEqual({ kind: 'io', file: 'pipe', code: 'EFTYPE' })
    expect(errorOf(await tree.read('folder.age'))).toMatchObject({ kind: 'io' })
  })

  it('keeps files to their owner', async () => {
    const root = join(tempFolder(), 'new', 'vault')
    const tree = diskTree(root)
    valueOf(await tree.makeDir('cases'))
    valueOf(await tree.writeNew('cases/one', bytesOf('x')))
    expect(statSync(join(root, 'cases', 'one')).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'cases')).mode & 0o777).toBe(0o700)
    expect(statSync(root).mode & 0o777).toBe(0o700)
  })

  it('leaves no temp file behind', async () => {
    const root = tempFolder()
    const tree = diskTree(root)
    await Promise.all(Array.from({ length: 20 }, (_, n) => tree.writeNew(`f${n}`, bytesOf(String(n)))))
    expect(readdirSync(root).toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `f${n}`).toSorted())
  })

  it('does not sweep what a living process is writing', async () => {
    const root = tempFolder()
    writeFileSync(join(root, `slots.a.${process.ppid}-1.tmp`), 'being written')
    expect(valueOf(await diskTree(root).sweep(''))).toBe(0)
  })
})

describe('a folder listed while a case is purged', () => {
  it('leaves out what is gone', async () => {
    const disk = memoryDisk()
    const tree = memoryTree(disk)
    valueOf(await tree.makeDir('cases/a'))
    valueOf(await tree.makeDir('cases/b'))
    const { calls } = disk
    const gone = {
      ...disk,
      calls: { ...calls, listNow: (path: string) => calls.listNow(path === 'cases/a' ? 'gone' : path) },
    }
    expect([...valueOf(await memoryTree(gone).listEach('cases')).keys()]).toEqual(['b'])
  })

  it('does not take a folder that the disk refuses for an empty one', async () => {
    const disk = memoryDisk()
    valueOf(await memoryTree(disk).makeDir('cases/a'))
    const listNow = () => {
      throw diskError('EACCES')
    }
    const sick = { ...disk, calls: { ...disk.calls, listNow } }
    expect(valueOf(await memoryTree(sick).listEach('cases'))).toEqual(new Map([['a', undefined]]))
  })
})
