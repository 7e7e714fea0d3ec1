import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CampaignLetterScreen } from '../../../../renderer/screens/letter/campaign-letter'
import type { Bridge, InputOf, Method } from '../../../../shared/ipc/contract'
import type { Letter, LetterBlock } from '../../../../shared/letters/letter'
import { letterToText } from '../../../../shared/letters/letter-to-text'
import type { CampaignLetterKind } from '../../../../shared/letters/letter-kind'
import { err, ok } from '../../../../shared/lib/result'
import { putRow } from '../../../../shared/policy/registers'
import type { Team } from '../../../../shared/team/team'
import { day } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { batch, campaign, campaignTeam, version } from '../../../shared/letters/campaign-maker'
import { registersIn } from '../../../shared/letters/letter-maker'
import { page, says, writeAnew, writeLine } from './page-user'

const registers = putRow(putRow(registersIn('en'), version({}, 'en')), batch())
const team: Team = campaignTeam('full', registers)

/** Our own twin of the main process for one row: the draft it keeps, and every call. */
function live(start: readonly Letter[] = []) {
  const drafts = new Map(start.map((letter) => [letter.id, letter]))
  const calls: { readonly method: Method; readonly input: unknown }[] = []
  const bridge: Partial<Bridge> = {
    campaignDrafts: ({ kind, code }) =>
      Promise.resolve(ok([...drafts.values()].filter((one) => one.kind === kind && one.about === code))),
    keepCampaignDraft: (input) => {
      calls.push({ method: 'keepCampaignDraft', input })
      drafts.set(input.letter.id, input.letter)
      return Promise.resolve(ok(undefined))
    },
    leaveCampaignLetter: (input: InputOf<'leaveCampaignLetter'>) => {
      calls.push({ method: 'leaveCampaignLetter', input })
      return Promise.resolve(ok({ kind: 'saved', fileName: 'POL-02.eml' }))
    },
    previewLetter: ({ letter }) => {
      calls.push({ method: 'previewLetter', input: letter })
      return Promise.resolve(ok({ pdf: new Uint8Array(), text: '', html: `<p>${letterToText(letter)}</p>` }))
    },
  }
  return { bridge, calls }
}

function show(kind: CampaignLetterKind, code: string, { bridge, ...desk }: Desk = {}) {
  const twin = live()
  const rendered = renderInDesk(<CampaignLetterScreen kind={kind} code={code} />, {
    team,
    today: '2026-03-20',
    route: { screen: 'campaign-letter', kind, code },
    ...desk,
    bridge: { ...twin.bridge, ...bridge },
  })
  return { ...twin, ...rendered, user: userEvent.setup() }
}

const check = () => within(screen.getByRole('region', { name: 'Check before sending' }))
/** The letter as the case gives it, with what only the DPO can say. */
const filled = ((): Letter => {
  const row = version({}, 'en')
  const { letter } = campaign('policy-change', { language: 'en', row, registers })
  const words = [{ text: 'We moved to another host.' }]
  const isGap = (block: LetterBlock): boolean =>
    block.type === 'paragraph' && block.runs.every(({ text }) => text === '')
  const blocks = letter.blocks.map((block) => (isGap(block) ? { ...block, runs: words } : block))
  return { ...letter, blocks }
})()
const press = (name: string) => screen.getByRole('button', { name })

describe('the page of a letter of no case', () => {
  it('writes the notice of a change from its row, and cannot let it leave before the DPO has said why', async () => {
    const { user, calls, currentRoute } = show('policy-change', 'POL-02')
    await says(/takes effect on 1 May 2026/)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Notice of a change of the policy · POL-02' }),
    ).toBeTruthy()
    // the clauses that changed are told, but not why
    expect(press('Save as e-mail draft')).toHaveProperty('disabled', true)
    expect(check().getByText(/does not say what changes, and why/)).toBeTruthy()
    expect(calls).toEqual([])
    await user.click(press('Back to the register'))
    expect(currentRoute()).toMatchObject({ screen: 'registers' })
  })

  it('leaves as an e-mail draft once the DPO has said why, and leads back to the row', async () => {
    const twin = live([filled])
    const { user, currentRoute } = show('policy-change', 'POL-02', { bridge: twin.bridge })
    const { calls } = twin
    await says('We moved to another host.')
    await user.click(press('Save as e-mail draft'))
    expect(calls.at(-1)).toMatchObject({
      method: 'leaveCampaignLetter',
      input: { as: 'email', letter: { kind: 'policy-change', about: 'POL-02', date: '2026-03-20' } },
    })
    expect(currentRoute()).toEqual({
      screen: 'registers',
      at: { part: 'register', register: 'policy-versions', code: 'POL-02' },
    })
  })

  it('keeps an Art. 14 notice in the desk until every point that applies is answered', async () => {
    show('information-notice', 'NOT-01')
    await screen.findByRole('region', { name: 'Check before sending' })
    expect(await check().findByText(/The notice lacks: automated decisions and their logic/)).toBeTruthy()
    await says('performance of contracts (lawful basis: Art. 6(1)(b) GDPR)')
    await writeAnew('Purposes: performance of contracts.')
    expect(await check().findByText(/The notice lacks: purposes and lawful basis/)).toBeTruthy()
    for (const name of ['Save PDF', 'Save DOCX', 'Print…', 'Save as e-mail draft'])
      expect(press(name)).toHaveProperty('disabled', true)
    expect(screen.getByText(/The letter cannot leave: \d+ findings/)).toBeTruthy()
  })

  it('says that the people it concerns are hidden recipients', async () => {
    show('policy-change', 'POL-02')
    expect(await screen.findByText(/Put the people it concerns into Bcc/)).toBeTruthy()
    expect(await screen.findByText('To: Think Intermedia SIA <dpo@example.lv>')).toBeTruthy()
  })

  it('keeps the draft, and goes on with it or writes anew on demand', async () => {
    const first = show('policy-change', 'POL-02')
    await says('takes effect')
    await writeLine('We moved to another host.')
    await says('We moved to another host.')
    first.unmount()
    expect(first.calls.map(({ method }) => method)).toEqual(['keepCampaignDraft'])
    renderInDesk(<CampaignLetterScreen kind="policy-change" code="POL-02" />, {
      team,
      today: '2026-03-21',
      bridge: first.bridge,
    })
    expect(await screen.findByText(/This is the draft that was kept/)).toBeTruthy()
    await says('We moved to another host.')
    await first.user.click(press('Throw it away and write anew'))
    const text = await page()
    await waitFor(() => expect(text.textContent).not.toContain('We moved to another host.'))
  })

  it('asks before own words are lost to another language', async () => {
    const { user } = show('policy-change', 'POL-02')
    await writeLine('We moved to another host.')
    await says('We moved to another host.')
    await user.click(screen.getByRole('radio', { name: 'Latvian' }))
    await says('We moved to another host.')
    await user.click(press('Write anew in Latvian'))
    await says(/No 2026\. gada 1\. maija stājas spēkā/)
  })

  it('shows the words of the letters that left before', async () => {
    const { letter } = campaign('policy-change', { language: 'en' })
    const left = [
      { register: 'policy-versions', code: 'POL-02', letter, as: 'email', on: day('2026-03-10') },
      { register: 'policy-versions', code: 'POL-01', letter, as: 'pdf', on: day('2026-03-11') },
    ] as const
    show('policy-change', 'POL-02', { team: { ...team, leftLetters: left } })
    const before = within(await screen.findByRole('region', { name: 'Letters saved before (1)' }))
    expect(before.getByText(/E-mail draft/)).toBeTruthy()
    expect(before.getByText(/takes effect on 1 May 2026/)).toBeTruthy()
  })

  it('says so when the row is not there any more', async () => {
    show('policy-change', 'POL-77')
    expect(await screen.findByText(/The row POL-77 is not in the register/)).toBeTruthy()
  })

  it('keeps every word when the letter could not be saved', async () => {
    const { user, currentRoute } = show('policy-change', 'POL-02', {
      bridge: {
        ...live([filled]).bridge,
        leaveCampaignLetter: () => Promise.resolve(err({ kind: 'disk-full' })),
      },
    })
    await says('We moved to another host.')
    await user.click(press('Save PDF'))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(currentRoute()).toMatchObject({ screen: 'campaign-letter' })
    await says('We moved to another host.')
  })

  it('shows the letter as the mail will carry it', async () => {
    const { user, calls } = show('policy-change', 'POL-02')
    await user.click(await screen.findByRole('tab', { name: 'Preview' }))
    await waitFor(() => expect(calls.map(({ method }) => method)).toContain('previewLetter'))
  })
})
