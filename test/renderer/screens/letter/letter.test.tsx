import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LetterScreen } from '../../../../renderer/screens/letter/letter'
import type { Bridge } from '../../../../shared/ipc/contract'
import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import { err, ok } from '../../../../shared/lib/result'
import { newTeam } from '../../../../shared/team/team'
import { day, received } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { liveCase } from '../case/live-case'
import { says, writeAnew, writeLine } from './page-user'

const team = { ...newTeam, organisation: { ...newTeam.organisation, dpoEmail: 'dpo@sendberry.example' } }
const refusedErasure: readonly CaseEvent[] = [
  received({ rights: ['ERASURE'], language: 'en' }),
  {
    type: 'right-decided',
    right: 'ERASURE',
    outcome: 'refused',
    on: day('2026-02-10'),
    ground: 'R-23-national',
    facts: 'Section 28 of the Accounting Law: source documents are kept for five years.',
    decidedBy: 'Jānis Ozols, member of the board',
    advice: '',
  },
]

function showLetter(
  kind: CaseLetterKind,
  events: readonly CaseEvent[],
  { bridge, ...desk }: Desk & { readonly bridge?: Partial<Bridge> } = {},
) {
  const live = liveCase(events, { today: '2026-02-12', team: desk.team ?? team })
  const rendered = renderInDesk(<LetterScreen caseId="case1" kind={kind} />, {
    team,
    ...desk,
    today: '2026-02-12',
    route: { screen: 'letter', caseId: 'case1', kind },
    bridge: { ...live.bridge, ...bridge },
  })
  return { ...live, ...rendered, user: userEvent.setup() }
}

const check = () => screen.getByRole('region', { name: 'Check before sending' })

describe('the letter page', () => {
  it('writes a refusal from the decision and lets it leave as an e-mail draft', async () => {
    const { user, calls, currentRoute } = showLetter('refusal', refusedErasure)
    await says('Section 28 of the Accounting Law')
    expect(screen.getAllByText('decision: Erasure (Art. 17)').length).toBeGreaterThan(0)
    expect(within(check()).queryByText(/The law does not allow/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Save as e-mail draft' }))
    expect(calls.at(-1)).toMatchObject({
      method: 'leaveLetter',
      input: {
        caseId: 'case1',
        as: 'email',
        letter: { kind: 'refusal', covers: ['ERASURE'], language: 'en' },
      },
    })
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case1' })
  })

  it('checks as the letter is written: without complaint and court a refusal cannot leave', async () => {
    showLetter('refusal', refusedErasure)
    await says('lodge a complaint')
    await writeAnew('That is all.')
    expect(await within(check()).findByText(/The law does not allow it like this/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save as e-mail draft' })).toHaveProperty('disabled', true)
    expect(screen.getByText(/The letter cannot leave: \d findings? of the check/)).toBeTruthy()
  })

  it('sends nobody a letter while the DPO’s address is missing, and leads to the settings', async () => {
    const { user, currentRoute } = showLetter('acknowledgement', [received()], { team: newTeam })
    await user.click(await screen.findByRole('button', { name: 'Open settings' }))
    for (const name of ['Save PDF', 'Save DOCX', 'Print…'])
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true)
    expect(currentRoute()).toEqual({ screen: 'settings' })
  })

  it('lets a letter without an e-mail address leave on paper only', async () => {
    const byPost = received({ requester: { name: 'Andris Ozols', address: 'Brīvības iela 1, Rīga' } })
    showLetter('acknowledgement', [byPost])
    expect(await screen.findByText(/It cannot leave as e-mail: 1 fatal finding/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Save as e-mail draft' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('button', { name: 'Save PDF' })).toHaveProperty('disabled', false)
  })

  it('keeps the draft a second after the last change, and goes on with it later', async () => {
    const first = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await writeLine('No fee is due.')
    expect(first.calls).toEqual([])
    await waitFor(() => expect(first.calls.at(-1)?.method).toBe('keepLetterDraft'), { timeout: 3000 })
    expect(await screen.findByText('Draft kept')).toBeTruthy()
    first.unmount()

    renderInDesk(<LetterScreen caseId="case1" kind="acknowledgement" />, {
      team,
      today: '2026-02-13',
      bridge: first.bridge,
    })
    expect(await screen.findByText(/This is the draft that was kept/)).toBeTruthy()
    await says('No fee is due.')
  })

  it('keeps the draft at once when the person leaves the page', async () => {
    const { calls, unmount } = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await writeAnew('No fee.')
    unmount()
    expect(calls.map(({ method }) => method)).toEqual(['keepLetterDraft'])
  })

  it('throws the draft away only on demand, and writes the letter anew', async () => {
    const kept = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await writeAnew('No fee.')
    kept.unmount()
    renderInDesk(<LetterScreen caseId="case1" kind="acknowledgement" />, {
      team,
      today: '2026-02-13',
      bridge: kept.bridge,
    })
    await kept.user.click(await screen.findByRole('button', { name: 'Throw it away and write anew' }))
    expect(kept.calls.at(-1)?.method).toBe('discardLetterDraft')
    await says('free of charge')
  })

  it('leaves the letter on the screen when the disk is full, and says so', async () => {
    const { user, currentRoute } = showLetter('refusal', refusedErasure, {
      bridge: { leaveLetter: () => Promise.resolve(err({ kind: 'disk-full' as const })) },
    })
    await says('Section 28')
    await writeLine('Section 28, five years.')
    await user.click(screen.getByRole('button', { name: 'Save as e-mail draft' }))
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full')
    await says('Section 28, five years.')
    expect(currentRoute()).toMatchObject({ screen: 'letter' })
  })

  it('stays when the person closes the dialog, and says that nothing was saved', async () => {
    const { user, currentRoute } = showLetter('refusal', refusedErasure, {
      bridge: { leaveLetter: () => Promise.resolve(ok({ kind: 'cancelled' as const })) },
    })
    await user.click(await screen.findByRole('button', { name: 'Save PDF' }))
    expect(await screen.findByText('Nothing was saved.')).toBeTruthy()
    expect(currentRoute()).toMatchObject({ screen: 'letter' })
  })

  it.each([
    ['Save PDF', 'pdf'],
    ['Save DOCX', 'docx'],
    ['Print…', 'print'],
  ])('lets the letter leave on paper: %s', async (name, as) => {
    const { user, calls, currentRoute } = showLetter('refusal', refusedErasure)
    await user.click(await screen.findByRole('button', { name }))
    expect(calls.at(-1)).toMatchObject({ method: 'leaveLetter', input: { caseId: 'case1', as } })
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case1' })
  })

  it('stays when nothing was printed, and says what to do without a printer', async () => {
    const answers: readonly (() => ReturnType<Bridge['leaveLetter']>)[] = [
      () => Promise.resolve(ok({ kind: 'cancelled' })),
      () => Promise.resolve(err({ kind: 'no-printer' })),
    ]
    let asked = 0
    const { user, currentRoute } = showLetter('refusal', refusedErasure, {
      bridge: { leaveLetter: () => answers[asked++]?.() ?? Promise.reject(new Error('asked too often')) },
    })
    await user.click(await screen.findByRole('button', { name: 'Print…' }))
    expect(await screen.findByText('Nothing was printed.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Print…' }))
    expect(await screen.findByText(/save the letter as PDF/)).toBeTruthy()
    expect(screen.queryByText('Nothing was printed.')).toBeNull()
    expect(currentRoute()).toMatchObject({ screen: 'letter' })
  })

  it('writes an untouched letter in the other language at once, an edited one only when told to', async () => {
    const { user } = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await user.click(screen.getByRole('radio', { name: 'Latvian' }))
    await says('bez maksas')
    expect(screen.getByText('The person wrote in another language.')).toBeTruthy()

    await writeLine('Maksas nav.')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await says('Maksas nav.')
    await user.click(screen.getByRole('button', { name: 'Write anew in English' }))
    await says('free of charge')
  })

  it('adds a paragraph of the part where the pen stands, and attaches a document of the case', async () => {
    const copy: CaseEvent = {
      type: 'document-added',
      kind: 'other',
      document: {
        name: `o-${'1'.repeat(64)}.age`,
        sha256: '1'.repeat(64),
        size: 1,
        mediaType: 'application/pdf',
        title: 'Copy.pdf',
      },
    }
    const { user, calls } = showLetter('refusal', [...refusedErasure, copy])
    await says('Section 28')
    await writeLine('Thank you for writing.')
    await user.click(screen.getByRole('checkbox', { name: 'Copy.pdf' }))
    await user.click(screen.getByRole('button', { name: 'Save PDF' }))
    expect(calls.at(-1)).toMatchObject({
      method: 'leaveLetter',
      input: {
        as: 'pdf',
        letter: {
          blocks: expect.arrayContaining([
            { type: 'paragraph', section: 'head', runs: [{ text: 'Thank you for writing.' }] },
          ]) as unknown,
          attachments: [{ title: 'Copy.pdf' }],
        },
      },
    })
  })

  it('says where the case has changed since the draft was kept, and takes over what it says now', async () => {
    const kept = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await writeLine('Thank you for writing.')
    kept.unmount()
    const organisation = { ...team.organisation, dpoEmail: 'privacy@sendberry.example' }
    renderInDesk(<LetterScreen caseId="case1" kind="acknowledgement" />, {
      team: { ...team, organisation },
      today: '2026-02-13',
      bridge: { ...kept.bridge, team: () => Promise.resolve(ok({ ...team, organisation })) },
    })
    // the sentence on whom to ask, and the signature
    expect(
      await screen.findByText(/The case has changed since this letter was written: 2 places/),
    ).toBeTruthy()
    const [first, second] = await screen.findAllByRole('group', { name: 'The case now says:' })
    await kept.user.click(within(first!).getByRole('button', { name: 'Take over' }))
    await kept.user.click(within(second!).getByRole('button', { name: 'Keep mine' }))
    await waitFor(() => expect(screen.queryByRole('group', { name: 'The case now says:' })).toBeNull())
    await says('privacy@sendberry.example')
    await says('dpo@sendberry.example')
    expect(screen.queryByText(/The case has changed/)).toBeNull()
  })

  it('has its tools at one stop of Tab, with the arrows from tool to tool', async () => {
    const { user } = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    const bar = screen.getByRole('toolbar', { name: 'Text tools' })
    const tool = (name: string) => within(bar).getByRole('button', { name })
    expect(tool('Heading 1').getAttribute('aria-pressed')).toBe('true')
    expect(tool('Bold').getAttribute('aria-disabled')).toBe('true')
    tool('Undo').focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(tool('Paragraph'))
    expect(
      within(bar)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toEqual([tool('Paragraph')])
    await user.keyboard('{Enter}')
    expect(tool('Paragraph').getAttribute('aria-pressed')).toBe('true')
    expect(tool('Bold').getAttribute('aria-disabled')).toBe('false')
    tool('Paragraph').focus()
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(tool('Insert a table'))
  })

  it('shows beside the letter the same letter in the other language', async () => {
    const { user } = showLetter('acknowledgement', [received({ language: 'en' })])
    await says('free of charge')
    await user.click(screen.getByRole('switch', { name: 'Show it in Latvian beside' }))
    await says('Pieprasījuma izskatīšana ir bez maksas.')
  })

  it('shows the letter as the e-mail will carry it', async () => {
    const { user } = showLetter('refusal', refusedErasure)
    await says('Section 28')
    await user.click(screen.getByRole('tab', { name: 'Preview' }))
    const preview = await screen.findByRole('document', { name: 'Preview' })
    expect(preview.shadowRoot?.textContent).toContain('Section 28 of the Accounting Law')
  })
})
