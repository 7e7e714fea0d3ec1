import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import type { Fault, FaultPlan, MemoryDisk, Step } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'

const old = bytesOf('what was there before')
const fresh = bytesOf('what is saved now')

/** A disk with one old file, and faults from then on. */
async function diskWith(faults: FaultPlan): Promise<MemoryDisk> {
  const disk = memoryDisk()
  const tree = memoryTree(disk)
  valueOf(await tree.makeDir('cases'))
  valueOf(await tree.writeNew('cases/old', old))
  return disk.nextProcess(faults)
}

const never: FaultPlan = () => undefined
const failAt =
  (number: number, code: string): FaultPlan =>
  (step) =>
    step.number === number ? { kind: 'error', code } : undefined
const faultOn =
  (call: Step['call'], fault: Fault): FaultPlan =>
  (step) =>
    step.call === call ? fault : undefined

async function stepsOfSave(): Promise<readonly Step[]> {
  const disk = await diskWith(never)
  valueOf(await memoryTree(disk).writeNew('cases/new', fresh))
  return disk.steps()
}

const contents = (disk: MemoryDisk) =>
  Object.fromEntries([...disk.files()].map(([path, bytes]) => [path, textOf(bytes)]))
const oldOnly = { 'cases/old': textOf(old) }

describe('the order of a save', () => {
  it('is: write, sync, place, sync the folder; only then success', async () => {
    expect((await stepsOfSave()).map(({ call }) => call)).toEqual([
      'create',
      'write',
      'sync',
      'link',
      'unlink',
      'syncDir',
    ])
  })
})

describe('a save that fails', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'ESTALE'])(
    'fails visibly at every step and changes nothing (%s)',
    async (code) => {
      const { length } = await stepsOfSave()
      for (let number = 1; number <= length; number += 1) {
        const disk = await diskWith(failAt(number, code))
        const failure = errorOf(await memoryTree(disk).writeNew('cases/new', fresh))
        expect(failure).toMatchObject({ file: 'cases/new', code })
        expect(contents(disk)).toEqual(oldOnly)
      }
    },
  )

  it('leaves the old slots in place at every step', async () => {
    for (let number = 1; number <= 5; number += 1) {
      const disk = await diskWith(failAt(number, 'ENOSPC'))
      const replaced = await memoryTree(disk).replace('cases/old', fresh)
      const { 'cases/old': content } = contents(disk)
      expect(content).toBe(replaced.ok || number === 5 ? textOf(fresh) : textOf(old))
      expect(Object.keys(contents(disk))).toEqual(['cases/old'])
    }
  })

  it('does not try an fsync a second time', async () => {
    const disk = await diskWith(faultOn('sync', { kind: 'error', code: 'EIO' }))
    expect(errorOf(await memoryTree(disk).writeNew('cases/new', fresh)).kind).toBe('io')
    expect(disk.steps().filter(({ call }) => call === 'sync')).toHaveLength(1)
  })

  it('leaves a temp that cannot be removed to the sweep at the next start', async () => {
    const disk = await diskWith((step) =>
      step.call === 'sync' || step.call === 'unlink' ? { kind: 'error', code: 'EIO' } : undefined,
    )
    expect(errorOf(await memoryTree(disk).writeNew('cases/new', fresh)).kind).toBe('io')
    expect(disk.files().size).toBe(2)
    const next = disk.nextProcess()
    expect(valueOf(await memoryTree(next).sweep('cases'))).toBe(1)
    expect(contents(next)).toEqual(oldOnly)
  })
})

describe('a disk that takes fewer bytes than it is given', () => {
  it('gets the rest until all are written', async () => {
    const disk = await diskWith((step) => (step.call === 'write' ? { kind: 'short', bytes: 3 } : undefined))
    valueOf(await memoryTree(disk).writeNew('cases/new', fresh))
    expect(contents(disk)['cases/new']).toBe(textOf(fresh))
  })

  it('is full when it takes none', async () => {
    const disk = await diskWith((step) => (step.call === 'write' ? { kind: 'short', bytes: 0 } : undefined))
    expect(errorOf(await memoryTree(disk).writeNew('cases/new', fresh)).kind).toBe('disk-full')
    expect(contents(disk)).toEqual(oldOnly)
  })

  it('is not believed when the size is not what was written', async () => {
    const disk = await diskWith(never)
    const lying = {
      ...disk,
      calls: {
        ...disk.calls,
        create: async (path: string) => ({
          ...(await disk.calls.create(path)),
          size: () => Promise.resolve(3),
        }),
      },
    }
    expect(errorOf(await memoryTree(lying).writeNew('cases/new', fresh))).toEqual({
      kind: 'io',
      file: 'cases/new',
      code: 'EIO',
    })
    expect(contents(disk)).toEqual(oldOnly)
  })
})

describe('a virus scanner', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'that holds the newborn file for a while only delays the save (%s)',
    async (code) => {
      const held = { times: 5 }
      const disk = await diskWith((step) => {
        if (!['rename', 'link'].includes(step.call) || held.times === 0) return undefined
        held.times -= 1
        return { kind: 'error', code }
      })
      valueOf(await memoryTree(disk).writeNew('cases/new', fresh))
      expect(contents(disk)).toEqual({ ...oldOnly, 'cases/new': textOf(fresh) })
    },
  )

  it('that never lets go makes the save fail, not the old file', async () => {
    const disk = await diskWith((step) =>
      ['rename', 'link'].includes(step.call) ? { kind: 'error', code: 'EBUSY' } : undefined,
    )
    expect(errorOf(await memoryTree(disk).replace('cases/old', fresh))).toMatchObject({
      kind: 'io',
      code: 'EBUSY',
    })
    expect(contents(disk)).toEqual(oldOnly)
  })
})

describe('a file system without hard links', () => {
  const withoutLinks = faultOn('link', { kind: 'error', code: 'EPERM' })

  it('takes a new file all the same', async () => {
    const disk = await diskWith(withoutLinks)
    valueOf(await memoryTree(disk).writeNew('cases/new', fresh))
    expect(contents(disk)).toEqual({ ...oldOnly, 'cases/new': textOf(fresh) })
  })

  it('still never overwrites', async () => {
    const disk = await diskWith(withoutLinks)
    expect(errorOf(await memoryTree(disk).writeNew('cases/old', fresh)).kind).toBe('exists')
    expect(contents(disk)).toEqual(oldOnly)
  })
})

describe('a leftover with this process’s own number', () => {
  it('is put away: it was written by a dead one', async () => {
    const disk = await diskWith(never)
    disk.put('cases/new.1-1.tmp', bytesOf('half'))
    valueOf(await memoryTree(disk).writeNew('cases/new', fresh))
    expect(contents(disk)).toEqual({ ...oldOnly, 'cases/new': textOf(fresh) })
  })
})

describe('a bug inside the calls', () => {
  it('is not taken for a full disk', async () => {
    const disk = await diskWith(never)
    const broken = { ...disk, calls: { ...disk.calls, link: () => Promise.reject(new TypeError('bug')) } }
    await expect(memoryTree(broken).writeNew('cases/new', fresh)).rejects.toThrow('bug')
  })
})

describe('a process killed, or a power cut, at any step of a save', () => {
  const fates = ['kept', 'lost', 'zeros', 'half'] as const

  it('leaves the old file whole and the new one whole or absent', async () => {
    const { length } = await stepsOfSave()
    for (let number = 1; number <= length + 1; number += 1) {
      for (const entry of ['kept', 'lost'] as const) {
        for (const content of fates) {
          const disk = await diskWith((step) => (step.number === number ? { kind: 'kill' } : undefined))
          const saved = await memoryTree(disk)
            .writeNew('cases/new', fresh)
            .catch(() => undefined)
          for (const after of [
            disk.nextProcess(),
            disk.afterPowerCut(({ of }) => (of === 'entry' ? entry : content)),
          ]) {
            valueOf(await memoryTree(after).sweep('cases'))
            const found = contents(after)
            expect(found['cases/old']).toBe(textOf(old))
            if (saved?.ok === true) expect(found['cases/new']).toBe(textOf(fresh))
            expect([undefined, textOf(fresh)]).toContain(found['cases/new'])
          }
        }
      }
    }
  })
})
