import Dexie, { type DexieOptions, type Table } from 'dexie'

/** A row of the list as it lies on the disk: sealed by the main process, under a random id. */
type Box = { readonly id: string; readonly box: Uint8Array }
/** Open cases are read first; the others follow in the background. */
export type Shelf = 'open' | 'closed'
export type PlacedBox = Box & { readonly shelf: Shelf }

/**
 * The sealed rows on the disk. The index is a copy that can be made again, so no call here ever fails: a database that
 * cannot be opened, read or written reads as empty and forgets what it is given, and costs a rebuild (missingRows).
 */
export type BoxStore = {
  readonly read: (shelf: Shelf) => Promise<readonly Box[]>
  readonly put: (boxes: readonly PlacedBox[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

const databaseName = 'index'
const shelves: readonly Shelf[] = ['open', 'closed']
const patience = 5000 // milliseconds: a damaged database can leave its opening unanswered for ever

/** Opens the index; a database that does not open is deleted and made anew once, then done without. */
export async function openBoxStore(options: DexieOptions = {}): Promise<BoxStore> {
  const opened = await within(patience, open(options))
  if (opened !== undefined) return storeOn(opened)
  const anew = await within(
    patience,
    Dexie.delete(databaseName).then(() => open(options)),
  )
  return anew === undefined ? forgetful : storeOn(anew)
}

async function open(options: DexieOptions): Promise<Dexie> {
  const db = new Dexie(databaseName, options)
  db.version(1).stores({ open: 'id', closed: 'id' })
  return db.open()
}

const tableOf = (db: Dexie, shelf: Shelf): Table<Box, string> => db.table<Box, string>(shelf)

function storeOn(db: Dexie): BoxStore {
  return {
    read: async (shelf) => {
      const found: readonly unknown[] = (await attempt(tableOf(db, shelf).toArray())) ?? []
      return found.filter(isBox)
    },
    put: async (boxes) => {
      if (boxes.length === 0) return
      await attempt(db.transaction('rw', [...shelves], () => putOn(db, boxes)))
    },
    remove: async (ids) => {
      if (ids.length === 0) return
      await attempt(
        db.transaction('rw', [...shelves], () =>
          Promise.all(shelves.map((shelf) => tableOf(db, shelf).bulkDelete([...ids]))),
        ),
      )
    },
  }
}

/** A case that was closed or reopened changes its shelf: its box lies on one only. */
async function putOn(db: Dexie, boxes: readonly PlacedBox[]): Promise<void> {
  for (const shelf of shelves) {
    const here = boxes.filter((one) => one.shelf === shelf)
    const elsewhere = boxes.filter((one) => one.shelf !== shelf)
    await tableOf(db, shelf).bulkPut(here.map(({ id, box }) => ({ id, box })))
    await tableOf(db, shelf).bulkDelete(elsewhere.map(({ id }) => id))
  }
}

const forgetful: BoxStore = {
  read: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
}

// what the main process accepts as a box; anything else in the table is damage, and would spoil the whole call
const largestBox = 16_384
const isBox = (value: unknown): value is Box =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  /^[a-z0-9]{1,64}$/.test(value.id) &&
  'box' in value &&
  value.box instanceof Uint8Array &&
  value.box.byteLength <= largestBox

// Here, and only here, a failure is dropped: whatever IndexedDB lost is made again from the vault.
const attempt = <T>(work: PromiseLike<T>): Promise<T | undefined> =>
  Promise.resolve(work).catch((): undefined => undefined)

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    attempt(work),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds)),
  ])
