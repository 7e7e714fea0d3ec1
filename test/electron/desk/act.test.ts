import { describe, expect, it } from 'vitest'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { day } from '../../helpers/case-maker'
import { openDesk, recordOf, registration } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'

describe('an act on a case', () => {
  it('is decided on what stands when many come at once', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    valueOf(await desk.handlers.confirmIdentity({ caseId, on: day('2026-02-02'), how: 'code', note: '' }))
    const withdrawn = { right: 'ACCESS', outcome: 'withdrawn-by-subject', decidedBy: 'Jānis Ozols' } as const
    valueOf(await desk.handlers.decideRight({ caseId, on: day('2026-02-02'), advice: '', ...withdrawn }))
    const closing = { caseId, on: day('2026-02-02') }
    const answers = await Promise.all([1, 2, 3].map(() => desk.handlers.closeCase(closing)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => desk.handlers.addNote({ caseId, text: `note ${i}` })),
    )
    expect((await recordOf(desk, caseId)).notes).toHaveLength(10)
  })

  it('is refused with its reason and writes nothing', async () => {
    const disk = memoryDisk()
    const desk = await openDesk(memoryTree(disk))
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const before = disk.files().size
    const refused = await desk.handlers.askIdentity({ caseId, on: day('2026-02-02'), doubt: '' })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'field-missing', field: 'doubt' } })
    expect(disk.files().size).toBe(before)
  })

  it('on no case or a strange id says so', async () => {
    const desk = await openDesk()
    for (const caseId of ['nope', '0123456789abcdefghjkmnpqrs']) {
      expect((await desk.handlers.addNote({ caseId, text: 'x' })).ok).toBe(false)
    }
  })
})
