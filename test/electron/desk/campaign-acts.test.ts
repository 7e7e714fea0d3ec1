import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../electron/disk/memory-tree'
import { campaignRow, type CampaignRow } from '../../../shared/letters/campaigns/campaign'
import { composeCampaign } from '../../../shared/letters/campaigns/compose-campaign'
import type { Letter } from '../../../shared/letters/letter'
import { ok } from '../../../shared/lib/result'
import { day } from '../../helpers/case-maker'
import { deskOn, openDesk, registration, type TestDesk } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'
import { passphrase } from '../../helpers/vault-maker'
import { hasPoppler, poppler } from '../letters/poppler'
import { batch, shopList, version } from '../../shared/letters/campaign-maker'
import { smallRegisters } from '../../shared/letters/small-registers'
import { withSection } from '../../shared/letters/letter-maker'

const today = '2026-03-20'

/** A desk whose registers know a new version of the policy and a batch of data from a shop. */
async function deskWithRows(): Promise<TestDesk & { readonly tree: ReturnType<typeof memoryTree> }> {
  const tree = memoryTree()
  const desk = await openDesk(tree, today)
  const { categories, purposes, recipients, retention } = smallRegisters
  for (const row of [
    ...categories,
    ...purposes.map((one) => ({ ...one, status: 'confirmed' as const })),
    ...recipients,
    ...retention,
    shopList,
    version(),
    batch(),
  ])
    valueOf(await desk.handlers.setRegisterRow({ row }))
  return { ...desk, tree }
}

const own = {
  'change-what': 'Precizējām saņēmējus.',
  'change-effect': 'Jūsu dati glabājas īsāku laiku.',
  'art-14-2-b': 'Mūsu interese ir aizsargāt platformu.',
  'art-14-2-g': 'Automatizēti lēmumi netiek pieņemti.',
}

async function letterOn(desk: TestDesk, kind: Letter['kind'], code: string): Promise<Letter> {
  const team = valueOf(await desk.handlers.team(undefined))
  const row: CampaignRow | undefined =
    kind === 'policy-change' || kind === 'information-notice'
      ? campaignRow(team.registers, kind, code)
      : undefined
  if (row === undefined) throw new Error('the row is there')
  const letter = composeCampaign({ row, team, language: 'lv', today: day(today), letterId: 'a1'.repeat(16) })
  return Object.entries(own).reduce(
    (read, [section, text]) =>
      read.blocks.some((block) => block.section === section) ? withSection(read, section, text) : read,
    letter,
  )
}

const teamOf = async (desk: TestDesk) => valueOf(await desk.handlers.team(undefined))
const noticeOf = async (desk: TestDesk) =>
  (await teamOf(desk)).registers.notices.find(({ code }) => code === 'NOT-01')

describe('a letter of no case, unsent', () => {
  it('is kept sealed under its row, is there after locking, and goes when it is thrown away', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    valueOf(await desk.handlers.keepCampaignDraft({ letter }))
    const later = deskOn(desk.tree, today)
    valueOf(await later.handlers.unlock({ passphrase }))
    const kept = valueOf(await later.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL-02' }))
    expect(kept).toEqual([letter])
    expect(valueOf(await later.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL-0' }))).toEqual([])
    expect(
      valueOf(await later.handlers.campaignDrafts({ kind: 'information-notice', code: 'POL-02' })),
    ).toEqual([])
    valueOf(await later.handlers.discardCampaignDraft({ letter }))
    expect(valueOf(await later.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL-02' }))).toEqual(
      [],
    )
  })

  it('is not mixed up with the letter of a row whose code is written almost the same', async () => {
    const desk = await deskWithRows()
    valueOf(await desk.handlers.setRegisterRow({ row: version({ code: 'POL 02' }) }))
    const one = await letterOn(desk, 'policy-change', 'POL-02')
    const other = { ...(await letterOn(desk, 'policy-change', 'POL 02')), id: 'b2'.repeat(16) }
    valueOf(await desk.handlers.keepCampaignDraft({ letter: one }))
    valueOf(await desk.handlers.keepCampaignDraft({ letter: other }))
    const kept = valueOf(await desk.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL 02' }))
    expect(kept.map(({ id }) => id)).toEqual([other.id])
  })

  it('is no draft of any case', async () => {
    const desk = await deskWithRows()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    valueOf(
      await desk.handlers.keepCampaignDraft({ letter: await letterOn(desk, 'policy-change', 'POL-02') }),
    )
    expect(valueOf(await desk.handlers.letterDrafts({ caseId }))).toEqual([])
  })

  it('is refused while its row is not in the register, or was taken out', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    const orphan = { ...letter, about: 'POL-99' }
    expect(await desk.handlers.keepCampaignDraft({ letter: orphan })).toMatchObject({
      ok: false,
      error: { kind: 'no-such-row' },
    })
    valueOf(await desk.handlers.setRegisterRow({ row: version({ status: 'withdrawn' }) }))
    expect(await desk.handlers.leaveCampaignLetter({ letter, as: 'pdf' })).toMatchObject({
      ok: false,
      error: { kind: 'no-such-row' },
    })
    expect(desk.saved.size).toBe(0)
  })
})

describe('a letter of no case that leaves', () => {
  it('goes as an e-mail draft to ourselves, and its words stand in the team’s journal for ever', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    valueOf(await desk.handlers.keepCampaignDraft({ letter }))
    const saved = valueOf(await desk.handlers.leaveCampaignLetter({ letter, as: 'email' }))
    expect(saved).toEqual({ kind: 'saved', fileName: 'POL-02-politikas-izmainas.eml' })
    const mail = new TextDecoder().decode(desk.saved.get('POL-02-politikas-izmainas.eml'))
    expect(mail).toMatch(/^To: .*<dpo@sendberry\.example>\r$/m)
    expect(mail).toMatch(/^X-Unsent: 1\r$/m)
    expect(mail).not.toMatch(/^(?:Cc|Bcc):/im)
    expect(valueOf(await desk.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL-02' }))).toEqual([])

    const later = deskOn(desk.tree, '2026-04-01')
    valueOf(await later.handlers.unlock({ passphrase }))
    expect((await teamOf(later)).leftLetters).toEqual([
      { register: 'policy-versions', code: 'POL-02', letter, as: 'email', on: '2026-03-20' },
    ])
  })

  it.skipIf(!hasPoppler)('names nobody as addressee on paper', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    valueOf(await desk.handlers.leaveCampaignLetter({ letter, as: 'pdf' }))
    const pdf = desk.saved.get('POL-02-politikas-izmainas.pdf')
    const text = poppler('pdftotext', pdf ?? new Uint8Array())
    expect(text).toContain('No 2026. gada 1. maija stājas spēkā jauna mūsu privātuma politikas redakcija')
    // the letterhead names the organisation once; whom it goes to would be a second time before the title
    const head = text.slice(0, text.indexOf('Paziņojums par izmaiņām'))
    expect(head.match(/Think Intermedia SIA/g)).toHaveLength(1)
  })

  it('tells the register which points of Art. 14 people are told, and takes none away', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'information-notice', 'NOT-01')
    valueOf(await desk.handlers.leaveCampaignLetter({ letter, as: 'pdf' }))
    expect(desk.saved.has('NOT-01-informacija-par-datu-iegusanu.pdf')).toBe(true)
    expect((await noticeOf(desk))?.told).toEqual([
      '14-1-a',
      '14-1-b',
      '14-1-c',
      '14-1-d',
      '14-1-e',
      '14-1-f',
      '14-2-a',
      '14-2-b',
      '14-2-c',
      '14-2-d',
      '14-2-e',
      '14-2-f',
      '14-2-g',
    ])
    // that it left the desk is no proof that it was sent
    expect((await noticeOf(desk))?.sent).toBeUndefined()
    const shorter = { ...letter, blocks: letter.blocks.filter(({ section }) => section !== 'art-14-2-b') }
    await desk.handlers.leaveCampaignLetter({ letter: shorter, as: 'pdf' })
    expect((await noticeOf(desk))?.told).toContain('14-2-b')
  })

  it('is stopped by a fatal finding, and nothing is written', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    const wrong = withSection(letter, 'change-effective', 'Jaunā redakcija ir spēkā drīz.')
    expect(await desk.handlers.leaveCampaignLetter({ letter: wrong, as: 'email' })).toEqual({
      ok: false,
      error: { kind: 'letter-has-fatal-findings', codes: ['effective-day-differs'] },
    })
    const exposed = { ...letter, to: { name: 'Inese', email: 'inese.kalnina@example.lv' } }
    expect(await desk.handlers.leaveCampaignLetter({ letter: exposed, as: 'email' })).toMatchObject({
      error: { codes: ['addressed-to-a-person'] },
    })
    expect(desk.saved.size).toBe(0)
    expect((await teamOf(desk)).leftLetters).toEqual([])
  })

  it('waits for the address of the data protection officer', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    const { organisation } = await teamOf(desk)
    valueOf(await desk.handlers.setOrganisation({ organisation: { ...organisation, dpoEmail: '' } }))
    expect(await desk.handlers.leaveCampaignLetter({ letter, as: 'pdf' })).toMatchObject({
      ok: false,
      error: { kind: 'dpo-email-missing' },
    })
  })

  it('records nothing when the person closes the dialog: the draft is still there', async () => {
    const desk = await deskWithRows()
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    valueOf(await desk.handlers.keepCampaignDraft({ letter }))
    Object.assign(desk.desk.dialogs, { save: () => Promise.resolve(ok({ kind: 'cancelled' })) })
    expect(valueOf(await desk.handlers.leaveCampaignLetter({ letter, as: 'pdf' }))).toEqual({
      kind: 'cancelled',
    })
    expect((await teamOf(desk)).leftLetters).toEqual([])
    expect(
      valueOf(await desk.handlers.campaignDrafts({ kind: 'policy-change', code: 'POL-02' })),
    ).toHaveLength(1)
  })

  it('cannot leave through a case', async () => {
    const desk = await deskWithRows()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const letter = await letterOn(desk, 'policy-change', 'POL-02')
    expect(await desk.handlers.leaveLetter({ caseId, letter, as: 'pdf' })).toMatchObject({
      ok: false,
      error: { kind: 'letter-not-of-case' },
    })
  })
})
