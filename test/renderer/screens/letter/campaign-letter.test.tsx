import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CampaignLetterScreen } from '../../../../renderer/screens/letter/campaign-letter'
import type { Bridge, InputOf, Method } from '../../../../shared/ipc/contract'
import type { Letter } from '../../../../shared/letters/letter'
import { letterToText } from '../../../../shared/letters/letter-to-text'
import type { CampaignLetterKind } from '../../../../shared/letters/letter-kind'
import { err, ok } from '../../../../shared/lib/result'
import { putRow } from '../../../../shared/policy/registers'
import type { Team } from '../../../../shared/team/team'
import { day } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { batch, campaign, campaignTeam, version } from '../../../shared/letters/campaign-maker'
import { registersIn } from '../../../shared/letters/letter-maker'

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

const sheet = async () => within(await screen.findByRole('region', { name: 'Letter' }))
const check = () => within(screen.getByRole('region', { name: 'Check before sending' }))
const gaps = async () =>
  (await (await sheet()).findAllByRole('textbox', { name: /^Paragraph/ })).filter(
    (field) => (field as HTMLTextAreaElement).value === '',
  )
const fillGaps = async (): Promise<void> => {
  for (const field of await gaps())
    fireEvent.change(field, { target: { value: 'We moved to another host.' } })
}
const press = (name: string) => screen.getByRole('button', { name })

describe('the page of a letter of no case', () => {
  it('writes the notice of a change from its row, and cannot let it leave before the DPO has said why', async () => {
    const { user, calls, currentRoute } = show('policy-change', 'POL-02')
    expect(await (await sheet()).findByDisplayValue(/takes effect on 1 May 2026/)).toBeTruthy()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Notice of a change of the policy · POL-02' }),
    ).toBeTruthy()
    // the clauses that changed are told, but not why
    expect(press('Save as e-mail draft')).toHaveProperty('disabled', true)
    expect(check().getByText(/does not say what changes, and why/)).toBeTruthy()
    await fillGaps()
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
    const basis = await (
      await sheet()
    ).findByDisplayValue('performance of contracts (lawful basis: Art. 6(1)(b) GDPR)')
    fireEvent.change(basis, { target: { value: 'performance of contracts' } })
    expect(await check().findByText(/named without a lawful basis/)).toBeTruthy()
    expect(press('Save PDF')).toHaveProperty('disabled', true)
    expect(screen.getByText(/The letter cannot leave: 1 finding/)).toBeTruthy()
  })

  it('says that the people it concerns are hidden recipients', async () => {
    show('policy-change', 'POL-02')
    expect(await screen.findByText(/Put the people it concerns into Bcc/)).toBeTruthy()
    expect(await screen.findByText('To: Think Intermedia SIA <dpo@example.lv>')).toBeTruthy()
  })

  it('keeps the draft, and goes on with it or writes anew on demand', async () => {
    const first = show('policy-change', 'POL-02')
    await fillGaps()
    first.unmount()
    expect(first.calls.map(({ method }) => method)).toEqual(['keepCampaignDraft'])
    renderInDesk(<CampaignLetterScreen kind="policy-change" code="POL-02" />, {
      team,
      today: '2026-03-21',
      bridge: first.bridge,
    })
    expect(await screen.findByText(/This is the draft that was kept/)).toBeTruthy()
    expect((await (await sheet()).findAllByDisplayValue('We moved to another host.')).length).toBeGreaterThan(
      0,
    )
    await first.user.click(press('Throw it away and write anew'))
    await waitFor(() => expect(screen.queryByDisplayValue('We moved to another host.')).toBeNull())
  })

  it('asks before own words are lost to another language', async () => {
    const { user } = show('policy-change', 'POL-02')
    await fillGaps()
    await user.click(screen.getByRole('radio', { name: 'Latvian' }))
    expect(await (await sheet()).findByDisplayValue(/takes effect on 1 May 2026/)).toBeTruthy()
    await user.click(press('Write anew in Latvian'))
    expect(await (await sheet()).findByDisplayValue(/^No 2026\. gada 1\. maija stājas spēkā/)).toBeTruthy()
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
      bridge: { leaveCampaignLetter: () => Promise.resolve(err({ kind: 'disk-full' })) },
    })
    await fillGaps()
    await user.click(press('Save PDF'))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(currentRoute()).toMatchObject({ screen: 'campaign-letter' })
    expect(screen.getAllByDisplayValue('We moved to another host.').length).toBeGreaterThan(0)
  })

  it('shows the letter as the mail will carry it', async () => {
    const { user, calls } = show('policy-change', 'POL-02')
    await user.click(await screen.findByRole('tab', { name: 'Preview' }))
    await waitFor(() => expect(calls.map(({ method }) => method)).toContain('previewLetter'))
  })
})
