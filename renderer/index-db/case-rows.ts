import type { Api, Fault, Locked, SealedRow } from '../../shared/ipc/contract'
import { ok, type Result } from '../../shared/lib/result'
import type { BoxStore, PlacedBox, Shelf } from './box-store'
import { createRowList, type CaseRows, type RowList } from './row-list'

export type CaseRowsStore = {
  readonly snapshot: () => CaseRows
  readonly subscribe: (listener: () => void) => () => void
  /** Opens the boxes on the disk, open cases first, then asks for what is missing. */
  readonly load: () => Promise<void>
  /** A case has changed: its row is replaced, its box put away. */
  readonly receive: (changed: SealedRow) => Promise<void>
}

type RowCalls = Pick<Api, 'openRows' | 'missingRows'>
type Source = { readonly api: RowCalls; readonly boxes: Promise<BoxStore>; readonly list: RowList }

const rowsAtOnce = 500 // the largest answer stays well under a megabyte
const boxesAtOnce = 4000

/** Opened rows live in plain memory, and only there; the window and with it this memory goes when the desk is locked. */
export function createCaseRows(api: RowCalls, openBoxes: () => Promise<BoxStore>): CaseRowsStore {
  const list = createRowList()
  const source: Source = { api, boxes: openBoxes(), list }
  return {
    snapshot: list.snapshot,
    subscribe: list.subscribe,
    load: async () => {
      list.startLoading()
      await openShelf(source, 'open')
      await openShelf(source, 'closed')
      list.endLoading(await loadMissing(source))
    },
    receive: async (changed) => {
      list.change(changed.row)
      await (await source.boxes).put([placed(changed)])
    },
  }
}

async function openShelf({ api, boxes, list }: Source, shelf: Shelf): Promise<void> {
  const store = await boxes
  const found = await store.read(shelf)
  for (let from = 0; from < found.length; from += boxesAtOnce) {
    const opened = await api.openRows({ boxes: found.slice(from, from + boxesAtOnce) })
    if (!opened.ok) return // these rows count as missing
    list.add(opened.value.rows, found.length)
    if (opened.value.stale.length > 0) await store.remove(opened.value.stale)
  }
}

/** Asks until no row is missing; the refusal when that did not succeed. Putting away goes on beside the asking. */
async function loadMissing(source: Source): Promise<Locked | Fault | undefined> {
  const writes: Promise<void>[] = []
  for (;;) {
    const asked = await askForMissing(source)
    if (!asked.ok) return asked.error
    writes.push(asked.value.kept)
    if (asked.value.isLast) break
  }
  await Promise.all(writes)
  return undefined
}

async function askForMissing({
  api,
  boxes,
  list,
}: Source): Promise<Result<{ readonly kept: Promise<void>; readonly isLast: boolean }, Locked | Fault>> {
  const answer = await api.missingRows({ known: list.ids(), most: rowsAtOnce })
  if (!answer.ok) return answer
  const { rows, gone, remaining } = answer.value
  list.remove(gone)
  list.add(
    rows.map(({ row }) => row),
    list.ids().length + rows.length + remaining,
  )
  const store = await boxes
  const kept = Promise.all([store.remove(gone), store.put(rows.map(placed))]).then(() => undefined)
  // an answer without rows that says some remain would be asked for for ever
  return ok({ kept, isLast: remaining === 0 || rows.length === 0 })
}

const placed = ({ row, box }: SealedRow): PlacedBox => ({
  id: row.id,
  box,
  shelf: row.stage === 'closed' ? 'closed' : 'open',
})
