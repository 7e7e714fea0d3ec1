import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { day } from '../../helpers/case-maker'
import { deskOn, openDesk, registration } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'
import { passphrase } from '../../helpers/vault-maker'

describe('the rows of the list', () => {
  it('are built once, opened again after the next unlock, and only a changed case is rebuilt', async () => {
    const tree = memoryTree()
    const desk = await openDesk(tree)
    const ids: string[] = []
    for (let i = 0; i < 3; i++) ids.push(valueOf(await desk.handlers.registerRequest(registration)).caseId)
    const built = valueOf(await desk.handlers.missingRows({ known: [], most: 2 }))
    expect([built.rows.length, built.remaining]).toEqual([2, 1])
    const rest = valueOf(
      await desk.handlers.missingRows({ known: built.rows.map(({ row }) => row.id), most: 2 }),
    )
    const boxes = [...built.rows, ...rest.rows].map(({ row, box }) => ({ id: row.id, box }))
    await desk.handlers.lock(undefined)

    const again = deskOn(tree)
    valueOf(await again.handlers.unlock({ passphrase }))
    const opened = valueOf(await again.handlers.openRows({ boxes }))
    expect(opened.rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
    valueOf(await again.handlers.addNote({ caseId: ids[0] ?? '', text: 'x' }))
    expect(valueOf(await again.handlers.openRows({ boxes })).stale).toEqual([ids[0]])
  })

  it('are stale when the calendar changes, and a box under another id does not open', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const box = desk.rows.at(-1)?.box ?? new Uint8Array()
    expect(valueOf(await desk.handlers.openRows({ boxes: [{ id: 'other', box }] })).stale).toEqual(['other'])
    valueOf(
      await desk.handlers.setCalendar({
        calendar: 'LV',
        added: [{ date: day('2026-03-02'), name: 'extra' }],
        removed: [],
      }),
    )
    expect(valueOf(await desk.handlers.openRows({ boxes: [{ id: caseId, box }] })).stale).toEqual([caseId])
    const rebuilt = valueOf(await desk.handlers.missingRows({ known: [], most: 10 }))
    expect(rebuilt.rows[0]?.row.due).toBe('2026-03-03')
  })

  it('hold nothing readable', async () => {
    const desk = await openDesk()
    valueOf(await desk.handlers.registerRequest(registration))
    const box = Buffer.from(desk.rows.at(-1)?.box ?? [])
    expect(box.includes('Kalni')).toBe(false)
    expect(box.includes('2026-')).toBe(false)
  })

  it('name the rows whose case is gone', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    expect(valueOf(await desk.handlers.missingRows({ known: [caseId, 'goneaway'], most: 10 })).gone).toEqual([
      'goneaway',
    ])
  })
})
