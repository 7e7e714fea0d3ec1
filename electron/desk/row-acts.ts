import type { CaseRow } from '../../shared/case/case-row'
import type { Handlers, SealedRow } from '../../shared/ipc/contract'
import { parseCaseId } from '../../shared/journal/ids'
import { err, ok } from '../../shared/lib/result'
import { locked, rowStamp, sealedRow } from './act'
import type { Desk, OpenDesk } from './desk'

/** The window's index holds boxes that only we can open; a box that is not current is rebuilt from its case. */
export function rowActs(desk: Desk): Pick<Handlers, 'openRows' | 'missingRows'> {
  return {
    openRows: async ({ boxes }) => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const stamps = await currentStamps(open)
      const rows: CaseRow[] = []
      const stale: string[] = []
      for (const { id, box } of boxes) {
        const row = openBox(open, id, box)
        if (row !== undefined && row.stamp === stamps.get(id)) rows.push(row)
        else stale.push(id)
      }
      return ok({ rows, stale })
    },
    missingRows: async ({ known, most }) => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const stamps = await currentStamps(open)
      const have = new Set(known)
      const missing = [...stamps.keys()].filter((id) => !have.has(id))
      const rows = await rebuild(open, missing.slice(0, most))
      return ok({
        rows,
        gone: known.filter((id) => !stamps.has(id)),
        remaining: Math.max(0, missing.length - most),
      })
    },
  }
}

/** An empty stamp (the disk would not list that case) matches no row. */
async function currentStamps(open: OpenDesk): Promise<ReadonlyMap<string, string>> {
  const listed = await open.vault.listCases()
  return new Map(
    listed.ok ? listed.value.map(({ id, stamp }) => [id, stamp === '' ? '' : rowStamp(open, stamp)]) : [],
  )
}

/**
 * A row that only this vault's key can have sealed, under this id. Its stamp names its shape too (rowStamp), so that ten
 * thousand of them are not decoded one by one.
 */
function openBox(open: OpenDesk, id: string, box: Uint8Array): CaseRow | undefined {
  const opened = open.vault.openRow(id, box)
  if (!opened.ok) return undefined
  try {
    return JSON.parse(utf8.decode(opened.value)) as CaseRow
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder()

const atOnce = 8

async function rebuild(open: OpenDesk, ids: readonly string[]): Promise<readonly SealedRow[]> {
  const rows: SealedRow[] = []
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = await Promise.all(ids.slice(start, start + atOnce).map((id) => rebuildOne(open, id)))
    rows.push(...some.filter((row) => row !== undefined))
  }
  return rows
}

async function rebuildOne(open: OpenDesk, text: string): Promise<SealedRow | undefined> {
  const id = parseCaseId(text)
  if (id === undefined) return undefined
  const read = await open.shelf.read(id)
  return read.ok ? sealedRow(open, read.value) : undefined
}
