import { describe, expect, it } from 'vitest'
import { caseClock } from '../../../shared/case/case-clock'
import { composeLetter } from '../../../shared/letters/compose'
import type { Letter } from '../../../shared/letters/letter'
import type { LeavingWay } from '../../../shared/letters/leaving'
import { err, ok } from '../../../shared/lib/result'
import { teamCalendar } from '../../../shared/team/team'
import { day } from '../../helpers/case-maker'
import { openDesk, recordOf, registration, type TestDesk } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function acknowledged(): Promise<{
  readonly desk: TestDesk
  readonly caseId: string
  readonly letter: Letter
}> {
  const desk = await openDesk()
  const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
  const team = valueOf(await desk.handlers.team(undefined))
  const record = await recordOf(desk, caseId)
  const letter = composeLetter({
    kind: 'acknowledgement',
    language: 'lv',
    record,
    team,
    clock: caseClock(record, teamCalendar(team)),
    today: day('2026-02-02'),
    letterId: 'acknowledgement1',
    attachments: [],
  })
  return { desk, caseId, letter }
}

const keptOf = async (desk: TestDesk, caseId: string): Promise<readonly string[]> =>
  (await recordOf(desk, caseId)).letters.flatMap(({ files }) => files.map(({ mediaType }) => mediaType))

describe('a letter that leaves', () => {
  it.each<readonly [LeavingWay, readonly string[], readonly string[]]>([
    ['email', ['eml'], ['message/rfc822', 'application/pdf']],
    ['pdf', ['pdf'], ['application/pdf']],
    ['docx', ['docx'], [word, 'application/pdf']],
    ['print', [], ['application/pdf']],
  ])('as %s is kept in the case with its PDF', async (as, saved, kept) => {
    const { desk, caseId, letter } = await acknowledged()
    const left = valueOf(await desk.handlers.leaveLetter({ caseId, letter, as }))
    const [name] = desk.saved.keys()
    expect(left).toEqual(as === 'print' ? { kind: 'printed' } : { kind: 'saved', fileName: name })
    expect([...desk.saved.keys()].map((one) => one.split('.').at(-1))).toEqual(saved)
    expect(await keptOf(desk, caseId)).toEqual(kept)
  })

  it('goes to the printer with its words, and to no file', async () => {
    const { desk, caseId, letter } = await acknowledged()
    valueOf(await desk.handlers.leaveLetter({ caseId, letter, as: 'print' }))
    expect(desk.printed).toHaveLength(1)
    expect(desk.printed[0]).toContain('Pieprasījuma saņemšanas apstiprinājums')
    expect(desk.saved.size).toBe(0)
  })

  it('is named by its case and kind, not by the person', async () => {
    const { desk, caseId, letter } = await acknowledged()
    valueOf(await desk.handlers.leaveLetter({ caseId, letter, as: 'docx' }))
    const [name = ''] = desk.saved.keys()
    expect(name).toMatch(/^2026-[A-Z]{2}-0001-sanemsanas-apstiprinajums\.docx$/)
  })

  it.each<LeavingWay>(['docx', 'print'])(
    'is not recorded when the person changes their mind: %s',
    async (as) => {
      const { desk, caseId, letter } = await acknowledged()
      const dialogs = {
        ...desk.desk.dialogs,
        save: () => Promise.resolve(ok({ kind: 'cancelled' as const })),
        print: () => Promise.resolve(ok('cancelled' as const)),
      }
      Object.assign(desk.desk, { dialogs })
      expect(valueOf(await desk.handlers.leaveLetter({ caseId, letter, as }))).toEqual({ kind: 'cancelled' })
      expect(await keptOf(desk, caseId)).toEqual([])
    },
  )

  it('is not recorded when no printer took it, and stays a draft', async () => {
    const { desk, caseId, letter } = await acknowledged()
    const print = () => Promise.resolve(err({ kind: 'no-printer' as const }))
    Object.assign(desk.desk, { dialogs: { ...desk.desk.dialogs, print } })
    valueOf(await desk.handlers.keepLetterDraft({ caseId, letter }))
    const left = await desk.handlers.leaveLetter({ caseId, letter, as: 'print' })
    expect(left).toEqual({ ok: false, error: { kind: 'no-printer' } })
    expect(await keptOf(desk, caseId)).toEqual([])
    expect(valueOf(await desk.handlers.letterDrafts({ caseId }))).toHaveLength(1)
  })

  it('needs an e-mail address of the addressee only as an e-mail', async () => {
    const { desk, caseId, letter } = await acknowledged()
    const byPost = { ...letter, to: { name: 'Inese Kalniņa', address: 'Brīvības iela 1, Rīga' } }
    const refused = await desk.handlers.leaveLetter({ caseId, letter: byPost, as: 'email' })
    expect(refused).toMatchObject({ ok: false, error: { codes: ['addressee-email-missing'] } })
    for (const as of ['pdf', 'docx', 'print'] as const)
      expect((await desk.handlers.leaveLetter({ caseId, letter: byPost, as })).ok).toBe(true)
  })
})
