import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { openBoxStore, type BoxStore } from '../../../renderer/index-db/box-store'

const box = (id: string, shelf: 'open' | 'closed' = 'open', content = 1) => ({
  id,
  shelf,
  box: new Uint8Array([content, content, content]),
})
const ids = async (store: BoxStore, shelf: 'open' | 'closed') =>
  (await store.read(shelf)).map(({ id }) => id).sort()
const fresh = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** An IndexedDB of which every call of one kind fails, as after a disk error. */
function failingAt(call: 'open' | 'everything', times = Number.POSITIVE_INFINITY) {
  const real = new IDBFactory()
  let left = times
  const indexedDB = new Proxy(real, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: readonly unknown[]): unknown => {
        if ((call === 'everything' || name === call) && left > 0) {
          left -= 1
          throw new DOMException('Internal error opening backing store', 'UnknownError')
        }
        return Reflect.apply(value, target, args)
      }
    },
  })
  return { indexedDB, IDBKeyRange }
}

describe('the sealed rows on the disk', () => {
  it('are found again after the window was closed', async () => {
    const disk = fresh()
    await (await openBoxStore(disk)).put([box('a1'), box('b2', 'closed')])
    const store = await openBoxStore(disk)
    expect(await ids(store, 'open')).toEqual(['a1'])
    expect(await store.read('closed')).toEqual([{ id: 'b2', box: new Uint8Array([1, 1, 1]) }])
  })

  it('lie on one shelf only: a case that is closed or reopened changes its shelf', async () => {
    const store = await openBoxStore(fresh())
    await store.put([box('a1')])
    await store.put([box('a1', 'closed')])
    expect(await ids(store, 'open')).toEqual([])
    expect(await ids(store, 'closed')).toEqual(['a1'])
    await store.put([box('a1', 'open')])
    expect(await ids(store, 'closed')).toEqual([])
  })

  it('are taken away by their id', async () => {
    const store = await openBoxStore(fresh())
    await store.put([box('a1'), box('a2'), box('b1', 'closed')])
    await store.remove(['a1', 'b1', 'unknown'])
    expect(await ids(store, 'open')).toEqual(['a2'])
    expect(await ids(store, 'closed')).toEqual([])
  })

  it('have nothing beside them: two tables of id and box', async () => {
    const disk = fresh()
    await (await openBoxStore(disk)).put([box('a1')])
    const db = await new Dexie('index', disk).open()
    expect(db.tables.map(({ name }) => name).sort()).toEqual(['closed', 'open'])
    expect(Object.keys((await db.table('open').toArray())[0] as object).sort()).toEqual(['box', 'id'])
    db.close()
  })
})

describe('an index that is lost or damaged (F11)', () => {
  it('reads as empty after it was wiped', async () => {
    const disk = fresh()
    await (await openBoxStore(disk)).put([box('a1')])
    await new Dexie('index', disk).delete()
    const store = await openBoxStore(disk)
    expect(await ids(store, 'open')).toEqual([])
  })

  it('is done without when nothing of it works, and never raises an error', async () => {
    const store = await openBoxStore(failingAt('everything'))
    await store.put([box('a1')])
    await store.remove(['a1'])
    expect(await store.read('open')).toEqual([])
  })

  it('is made anew when it does not open once', async () => {
    const store = await openBoxStore(failingAt('open', 1))
    await store.put([box('a1')])
    expect(await ids(store, 'open')).toEqual(['a1'])
  })

  it('loses only the rows that no row can be', async () => {
    const disk = fresh()
    await (await openBoxStore(disk)).put([box('a1')])
    const db = await new Dexie('index', disk).open()
    await db
      .table('open')
      .bulkPut([{ id: 'B-2' }, { id: 'c3', box: 'text' }, { id: 'd4', box: new Uint8Array(20_000) }])
    db.close()
    expect(await ids(await openBoxStore(disk), 'open')).toEqual(['a1'])
  })

  it('reads as empty when a newer version has changed its tables', async () => {
    const disk = fresh()
    const newer = new Dexie('index', disk)
    newer.version(9).stores({ open: null, other: 'id' })
    await newer.open()
    newer.close()
    const store = await openBoxStore(disk)
    await store.put([box('a1')])
    expect(await store.read('closed')).toEqual([])
  })
})
