import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoxStore, PlacedBox, Shelf } from '../../../renderer/index-db/box-store'
import { createCaseRows } from '../../../renderer/index-db/case-rows'
import type { CaseRow } from '../../../shared/case/case-row'
import type { Api } from '../../../shared/ipc/contract'
import { err, ok } from '../../../shared/lib/result'
import { makeRow } from '../../helpers/row-maker'

/** The disk as a map; the twin of box-store. */
function memoryBoxes(start: readonly PlacedBox[] = []) {
  const lying = new Map<string, PlacedBox>(start.map((one) => [one.id, one]))
  const store: BoxStore = {
    read: (shelf: Shelf) =>
      Promise.resolve(
        [...lying.values()].filter((one) => one.shelf === shelf).map(({ id, box }) => ({ id, box })),
      ),
    put: (boxes) => {
      for (const one of boxes) lying.set(one.id, one)
      return Promise.resolve()
    },
    remove: (ids) => {
      for (const id of ids) lying.delete(id)
      return Promise.resolve()
    },
  }
  return { lying, open: () => Promise.resolve(store) }
}

// a stamp stands for the files of the case: with them the stage changes as well
const boxContent = ({ id, stamp, stage }: CaseRow): string => `${id} ${stamp} ${stage}`
const sealed = (row: CaseRow): PlacedBox => ({
  id: row.id,
  box: new TextEncoder().encode(boxContent(row)),
  shelf: row.stage === 'closed' ? 'closed' : 'open',
})

/** A main process with these cases: it opens boxes of its own making whose stamp is still right. */
function vaultOf(rows: readonly CaseRow[]) {
  const asked: string[] = []
  const byId = new Map(rows.map((row) => [row.id, row]))
  const api: Pick<Api, 'openRows' | 'missingRows'> = {
    openRows: ({ boxes }) => {
      asked.push(`open ${boxes.length}`)
      const current = boxes.flatMap(({ id, box }) => {
        const row = byId.get(id)
        return row !== undefined && new TextDecoder().decode(box) === boxContent(row) ? [row] : []
      })
      const good = new Set(current.map(({ id }) => id))
      return Promise.resolve(
        ok({ rows: current, stale: boxes.map(({ id }) => id).filter((id) => !good.has(id)) }),
      )
    },
    missingRows: ({ known, most }) => {
      const has = new Set(known)
      const missing = rows.filter(({ id }) => !has.has(id))
      const given = missing.slice(0, most)
      asked.push(`missing ${given.length}`)
      return Promise.resolve(
        ok({
          rows: given.map((row) => ({ row, box: sealed(row).box })),
          gone: known.filter((id) => !byId.has(id)),
          remaining: missing.length - given.length,
        }),
      )
    },
  }
  return { api, asked }
}

const loaded = async (api: Pick<Api, 'openRows' | 'missingRows'>, boxes: () => Promise<BoxStore>) => {
  const list = createCaseRows(api, boxes)
  await list.load()
  return list
}
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()

const open = makeRow({ id: 'a1' })
const closed = makeRow({ id: 'b1', stage: 'closed', next: 'none' })

describe('loading the list', () => {
  it('opens what lies on the disk, the open cases first, and asks whether something is missing', async () => {
    const disk = memoryBoxes([sealed(closed), sealed(open)])
    const { api, asked } = vaultOf([open, closed])
    const list = createCaseRows(api, disk.open)
    const stands: (readonly string[])[] = []
    list.subscribe(() => stands.push(idsOf(list.snapshot().rows)))
    await list.load()
    expect(asked).toEqual(['open 1', 'open 1', 'missing 0'])
    expect(stands).toContainEqual(['a1'])
    expect(list.snapshot()).toEqual({ rows: [open, closed], loading: undefined, problem: undefined })
  })

  it('rebuilds everything from the vault when the index is empty, and keeps it for the next time', async () => {
    const disk = memoryBoxes()
    const rows = Array.from({ length: 1201 }, (_, n) =>
      makeRow({ id: `c${n}`, ...(n % 2 ? { stage: 'closed' as const } : {}) }),
    )
    const { api, asked } = vaultOf(rows)
    const list = await loaded(api, disk.open)
    expect(asked).toEqual(['missing 500', 'missing 500', 'missing 201'])
    expect(idsOf(list.snapshot().rows)).toEqual(idsOf(rows))
    expect(disk.lying.get('c1')?.shelf).toBe('closed')
    expect(disk.lying.get('c2')?.shelf).toBe('open')
    expect(disk.lying.size).toBe(1201)
  })

  it('says how far it is, with a number', async () => {
    const rows = Array.from({ length: 700 }, (_, n) => makeRow({ id: `c${n}` }))
    const list = createCaseRows(vaultOf(rows).api, memoryBoxes().open)
    const seen: unknown[] = []
    list.subscribe(() => seen.push(list.snapshot().loading))
    await list.load()
    expect(seen).toContainEqual({ done: 500, total: 700 })
  })

  it('replaces a row whose case has changed while the window did not look', async () => {
    const disk = memoryBoxes([sealed({ ...open, stamp: 'old' })])
    const list = await loaded(vaultOf([open]).api, disk.open)
    expect(list.snapshot().rows).toEqual([open])
    expect(disk.lying.get('a1')).toEqual(sealed(open))
  })

  it('forgets a case that is not in the vault any more', async () => {
    const disk = memoryBoxes([sealed(open), sealed(closed)])
    const { api } = vaultOf([open])
    const list = await loaded(
      {
        ...api,
        openRows: ({ boxes }) =>
          Promise.resolve(ok({ rows: idsOf(boxes).map((id) => makeRow({ id })), stale: [] })),
      },
      disk.open,
    )
    expect(idsOf(list.snapshot().rows)).toEqual(['a1'])
    expect([...disk.lying.keys()]).toEqual(['a1'])
  })

  it('does not ask for ever for rows that cannot be made', async () => {
    let asked = 0
    const list = await loaded(
      {
        openRows: () => Promise.resolve(ok({ rows: [], stale: [] })),
        missingRows: () => {
          asked += 1
          return Promise.resolve(ok({ rows: [], gone: [], remaining: 3 }))
        },
      },
      memoryBoxes().open,
    )
    expect(asked).toBe(1)
    expect(list.snapshot().loading).toBeUndefined()
  })

  it('counts rows as missing when their boxes cannot be opened', async () => {
    const { api } = vaultOf([open])
    const refusing = { ...api, openRows: () => Promise.resolve(err({ kind: 'internal', ref: 'x' } as const)) }
    const list = await loaded(refusing, memoryBoxes([sealed(open)]).open)
    expect(list.snapshot()).toMatchObject({ rows: [open], problem: undefined })
  })

  it('tells when the rows cannot be had, and loads them at the next try', async () => {
    const { api } = vaultOf([open])
    let isLocked = true
    const list = await loaded(
      {
        ...api,
        missingRows: (input) =>
          isLocked ? Promise.resolve(err({ kind: 'locked' })) : api.missingRows(input),
      },
      memoryBoxes().open,
    )
    expect(list.snapshot().problem).toEqual({ kind: 'locked' })
    isLocked = false
    await list.load()
    expect(list.snapshot()).toEqual({ rows: [open], loading: undefined, problem: undefined })
  })

  it('ends with exactly the rows of the vault, whatever lies in the index', async () => {
    const idArbitrary = fc.integer({ min: 0, max: 12 }).map((n) => `c${n}`)
    const rowArbitrary = fc.record({
      id: idArbitrary,
      stage: fc.constantFrom('open', 'answered', 'closed'),
      stamp: fc.constantFrom('s1', 's2'),
    })
    const uniqueRows = fc.uniqueArray(rowArbitrary, { selector: ({ id }) => id })
    await fc.assert(
      fc.asyncProperty(uniqueRows, uniqueRows, async (inVault, inIndex) => {
        const rows = inVault.map((one) => makeRow(one))
        const disk = memoryBoxes(inIndex.map((one) => sealed(makeRow(one))))
        const list = await loaded(vaultOf(rows).api, disk.open)
        expect(idsOf(list.snapshot().rows)).toEqual(idsOf(rows))
        expect(idsOf([...disk.lying.values()])).toEqual(idsOf(rows))
        for (const row of rows) expect(disk.lying.get(row.id)).toEqual(sealed(row))
      }),
    )
  })
})

describe('a case that changes', () => {
  it('is replaced in the list, and its box is put away', async () => {
    const disk = memoryBoxes([sealed(open)])
    const list = await loaded(vaultOf([open]).api, disk.open)
    const changed = { ...open, stage: 'closed' as const, stamp: 's2' }
    await list.receive({ row: changed, box: sealed(changed).box })
    expect(list.snapshot().rows).toEqual([changed])
    expect(disk.lying.get('a1')).toEqual(sealed(changed))
  })

  it('while the list loads is not put back to what it was by an answer under way', async () => {
    const { api } = vaultOf([open])
    const changed = { ...open, name: 'Inese Ozoliņa', stamp: 's2' }
    const list = createCaseRows(
      {
        ...api,
        openRows: async (input) => {
          await list.receive({ row: changed, box: new Uint8Array([2]) })
          return api.openRows(input)
        },
      },
      memoryBoxes([sealed(open)]).open,
    )
    await list.load()
    expect(list.snapshot().rows).toEqual([changed])
  })
})
