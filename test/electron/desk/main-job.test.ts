import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { caseClock } from '../../../shared/case/case-clock'
import { composeLetter } from '../../../shared/letters/compose'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { teamCalendar } from '../../../shared/team/team'
import { day } from '../../helpers/case-maker'
import { deskOn, openDesk, recordOf, registration, sampleMail, type TestDesk } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'
import { passphrase } from '../../helpers/vault-maker'

const letterOf = async (desk: TestDesk, caseId: string, kind: CaseLetterKind): Promise<Letter> => {
  const team = valueOf(await desk.handlers.team(undefined))
  const record = await recordOf(desk, caseId)
  const clock = caseClock(record, teamCalendar(team))
  const today = day(new Date(desk.desk.now()).toISOString().slice(0, 10))
  return composeLetter({
    kind,
    language: 'lv',
    record,
    team,
    clock,
    today,
    letterId: `${kind}1`.replace(/[^a-z0-9]/g, ''),
    attachments: [],
  })
}

/** What only the DPO can say: every paragraph that composing left empty is filled. */
const filled = (letter: Letter): Letter => ({
  ...letter,
  blocks: letter.blocks.map((block): LetterBlock =>
    block.type === 'paragraph' && block.runs.every(({ text }) => text.trim() === '')
      ? {
          ...block,
          runs: [
            {
              text: 'Automatizēta lēmumu pieņemšana, tostarp profilēšana, netiek veikta. Datu kopija ir pielikumā.',
            },
          ],
        }
      : block,
  ),
})

describe('the main job, without a window', () => {
  it('goes from a mail to a closed case, and everything is there after locking', async () => {
    const tree = memoryTree()
    const desk = await openDesk(tree)
    const { handlers } = desk
    const mail = sampleMail('lv-access-windows1257.eml')

    const { intake } = valueOf(await handlers.readMail(mail))
    expect([intake.received.value, intake.name.value, intake.rights.map(({ right }) => right)]).toEqual([
      '2026-01-31', // 22:30 UTC on Friday is 00:30 on Saturday in Riga
      'Inese Kalniņa',
      ['ACCESS'],
    ])

    const { caseId, reference } = valueOf(await handlers.registerRequest({ ...registration, original: mail }))
    expect(reference).toMatch(/^2026-[A-Z]{2}-0001$/)
    expect(desk.rows.at(-1)?.row).toMatchObject({ due: '2026-03-02', next: 'acknowledge' })

    const acknowledgement = await letterOf(desk, caseId, 'acknowledgement')
    valueOf(await handlers.leaveLetter({ caseId, letter: acknowledgement, as: 'email' }))
    valueOf(await handlers.markLetterSent({ caseId, letterId: acknowledgement.id, on: day('2026-02-02') }))

    const { registers } = valueOf(await handlers.team(undefined))
    for (const { code } of registers.systems) {
      const outcome = code === registers.systems[0]?.code ? 'found' : 'nothing-found'
      valueOf(
        await handlers.recordSearch({
          caseId,
          system: code,
          outcome,
          on: day('2026-02-02'),
          by: 'Anna',
          note: '',
        }),
      )
    }
    valueOf(
      await handlers.addDocument({
        caseId,
        name: 'konts.csv',
        kind: 'finding',
        bytes: new TextEncoder().encode('e-pasts;…'),
      }),
    )
    valueOf(
      await handlers.decideRight({
        caseId,
        right: 'ACCESS',
        outcome: 'fulfilled',
        on: day('2026-02-02'),
        decidedBy: 'Jānis Ozols',
        advice: '',
      }),
    )

    const document = (await recordOf(desk, caseId)).documents.find(({ title }) => title === 'konts.csv')
    const composed = await letterOf(desk, caseId, 'access-response')
    const answer = filled({
      ...composed,
      attachments: [{ document: document?.name ?? '', title: 'konts.csv' }],
    })
    valueOf(await handlers.leaveLetter({ caseId, letter: answer, as: 'email' }))
    valueOf(await handlers.leaveLetter({ caseId, letter: answer, as: 'pdf' }))
    valueOf(await handlers.markLetterSent({ caseId, letterId: answer.id, on: day('2026-02-02') }))
    expect((await recordOf(desk, caseId)).stage).toBe('answered')
    valueOf(await handlers.closeCase({ caseId, on: day('2026-02-02') }))
    expect([...desk.saved.keys()]).toHaveLength(3)

    await handlers.lock(undefined)
    expect(await handlers.readCase({ caseId })).toEqual({ ok: false, error: { kind: 'locked' } })
    const again = deskOn(tree)
    expect(await again.handlers.unlock({ passphrase: 'not this one at all' })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
    valueOf(await again.handlers.unlock({ passphrase }))
    const record = await recordOf(again, caseId)
    expect([
      record.stage,
      record.letters.length,
      record.letters.every(({ sent }) => sent !== undefined),
    ]).toEqual(['closed', 2, true])
    const original = valueOf(await again.handlers.readOriginal({ caseId }))
    expect(original.text).toContain('lūdzu apstiprināt, vai apstrādājat manus personas datus')
  })

  it('lets no letter leave while the DPO’s e-mail is not set', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const letter = await letterOf(desk, caseId, 'acknowledgement')
    const team = valueOf(await desk.handlers.team(undefined))
    valueOf(await desk.handlers.setOrganisation({ organisation: { ...team.organisation, dpoEmail: '' } }))
    expect(await desk.handlers.leaveLetter({ caseId, letter, as: 'email' })).toEqual({
      ok: false,
      error: { kind: 'dpo-email-missing' },
    })
    expect(desk.saved.size).toBe(0)
  })

  it('numbers cases one after the other, and finds the number again when its file is lost', async () => {
    const tree = memoryTree()
    const desk = await openDesk(tree)
    const first = valueOf(await desk.handlers.registerRequest(registration)).reference
    const second = valueOf(await desk.handlers.registerRequest(registration)).reference
    valueOf(await tree.remove('drafts/last-reference.sealed'))
    const third = valueOf(await desk.handlers.registerRequest(registration)).reference
    expect([first, second, third].map((one) => one.slice(-4))).toEqual(['0001', '0002', '0003'])
  })

  it('keeps an unsent letter as a sealed draft until it leaves', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const letter = await letterOf(desk, caseId, 'acknowledgement')
    valueOf(await desk.handlers.keepLetterDraft({ caseId, letter: { ...letter, subject: 'half-written' } }))
    expect(valueOf(await desk.handlers.letterDrafts({ caseId })).map(({ subject }) => subject)).toEqual([
      'half-written',
    ])
    valueOf(await desk.handlers.leaveLetter({ caseId, letter, as: 'pdf' }))
    expect(valueOf(await desk.handlers.letterDrafts({ caseId }))).toEqual([])
  })
})
