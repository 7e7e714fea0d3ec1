import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseScreen } from '../../../../renderer/screens/case/case'
import { RehearsalScreen } from '../../../../renderer/screens/rehearsal/rehearsal'
import type { CaseEvent } from '../../../../shared/case/events'
import type { Bridge } from '../../../../shared/ipc/contract'
import { err, ok } from '../../../../shared/lib/result'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { accessAnswer, accessGranted, asked, team } from '../../../shared/rehearsal/case-stories'
import { liveCase } from '../case/live-case'

function show(
  events: readonly CaseEvent[],
  { today = '2026-03-20', bridge, ...desk }: Desk & { readonly bridge?: Partial<Bridge> } = {},
) {
  const live = liveCase(events, { today, team })
  const rendered = renderInDesk(<RehearsalScreen caseId="case1" />, {
    team,
    ...desk,
    today,
    bridge: { ...live.bridge, ...bridge },
  })
  return { ...rendered, user: userEvent.setup() }
}

/** The access is answered, the erasure is not, and the month is over. */
const half = [asked(['ACCESS', 'ERASURE']), ...accessGranted.slice(1), ...accessAnswer()]

describe('the complaint rehearsal', () => {
  it('shows the complaint as a text beside what the file answers, what is wrong first', async () => {
    show(half, { today: '2026-04-10' })
    await screen.findByRole('heading', { level: 1, name: 'Complaint rehearsal · 2026-AB-0012' })
    const sheet = screen.getByRole('region', { name: 'The complaint, and what the file answers' })
    expect(within(sheet).getByText('To: Data State Inspectorate of Latvia')).toBeTruthy()
    expect(
      within(sheet).getByText(/^I turned to the controller, Think Intermedia SIA, on 2 March 2026/),
    ).toBeTruthy()
    const [first] = within(sheet).getAllByRole('heading', { level: 3 })
    expect(first?.textContent).toBe('1. No answer in time')

    const answer = within(sheet).getByRole('region', { name: 'The file answers: Only a part was answered' })
    expect(within(answer).getByText('Would be right')).toBeTruthy()
    expect(within(answer).getByText(/“Erasure” \(Art\. 17 GDPR\): there is no answer\./)).toBeTruthy()
    expect(within(answer).getByRole('img', { name: 'Against us' })).toBeTruthy()
    const told = within(answer).getByText(
      /“Access” \(Art\. 15 GDPR\): the answer was sent on 18 March 2026\./,
    )
    expect(told.textContent).toContain('letter: Answer to an access request')
  })

  it('counts what is right, weak and refuted, as words', async () => {
    show([asked(['OBJECTION_MARKETING'])])
    const summary = await screen.findByRole('list', { name: 'How the file stands' })
    // the marketing has not stopped; the address of the officer and the policy are the weak points
    expect(within(summary).getByText('1 allegation would be right')).toBeTruthy()
    expect(
      within(summary).getByText(/^\d+ allegations? (is|are) answered, but not proven wrong$/),
    ).toBeTruthy()
    expect(within(summary).getByText('0 allegations are refuted by the file')).toBeTruthy()
  })

  it('leads from a ground to the step that helps', async () => {
    const { user, currentRoute } = show([asked(['OBJECTION_MARKETING'])])
    await user.click(
      await screen.findByRole('button', {
        name: 'Open the step: Stop the marketing today, in every channel.',
      }),
    )
    expect(currentRoute()).toEqual({
      screen: 'case',
      caseId: 'case1',
      step: 'OBJECTION_MARKETING/marketing-stop',
    })
  })

  it('folds away what cannot be said today, with the reason and the day', async () => {
    const { user } = show([asked(['ACCESS'])])
    const folded = (await screen.findByText(/^Not possible today: \d+ grounds$/)).closest('details')
    if (folded === null) throw new Error('the grounds are not folded')
    expect(folded.open).toBe(false)
    await user.click(screen.getByText(/^Not possible today/))
    expect(within(folded).getByText(/Not yet: the answer is due by 2 April 2026\./)).toBeTruthy()
    expect(within(folded).getByText(/Erasure was not asked for\./)).toBeTruthy()
  })

  it('speaks Latvian in the same way', async () => {
    show(half, { today: '2026-04-10', language: 'lv' })
    await screen.findByRole('heading', { level: 1, name: 'Iespējamā sūdzība · 2026-AB-0012' })
    expect(screen.getByText('Kam: Datu valsts inspekcija')).toBeTruthy()
    const answer = screen.getByRole('region', { name: 'Lieta atbild: Atbildēts tikai uz daļu no prasītā' })
    expect(within(answer).getByText('Būtu pamatots')).toBeTruthy()
  })

  it('says so when there is nothing to complain about', async () => {
    show([asked(['DVI_ENQUIRY'])])
    expect(await screen.findByText('Nothing in this case could be complained about today.')).toBeTruthy()
  })

  it('says why a case cannot be read, and leads back to it', async () => {
    const { user, currentRoute } = show([], {
      bridge: { readCase: () => Promise.resolve(err({ kind: 'no-such-case' })) },
    })
    expect(await screen.findByRole('alert')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Back to the case' }))
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'case1' })
  })

  it('says that a case without a readable request has lost nothing', async () => {
    show([], {
      bridge: {
        readCase: () => Promise.resolve(ok({ id: 'case1', entries: [], problems: [], readOnly: true })),
      },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('quarantine')
  })
})

describe('the way to the rehearsal', () => {
  const openCase = (step?: string) => {
    const live = liveCase([asked(['OBJECTION_MARKETING'])], { today: '2026-03-20', team })
    return renderInDesk(<CaseScreen caseId="case1" />, {
      team,
      today: '2026-03-20',
      bridge: live.bridge,
      route: { screen: 'case', caseId: 'case1', ...(step === undefined ? {} : { step }) },
    })
  }

  it('stands among the acts of the case', async () => {
    const { currentRoute } = openCase()
    const [act] = await screen.findAllByRole('button', { name: 'Complaint rehearsal' })
    if (act === undefined) throw new Error('no way to the rehearsal')
    await userEvent.setup().click(act)
    expect(currentRoute()).toEqual({ screen: 'rehearsal', caseId: 'case1' })
  })

  it('leads back to the step that was asked for, open and under the focus', async () => {
    openCase('OBJECTION_MARKETING/marketing-stop')
    const step = await screen.findByRole('button', { name: /^Objection to marketing: Stop the marketing/ })
    expect(step.getAttribute('aria-expanded')).toBe('true')
    await expect.poll(() => document.activeElement).toBe(step)
  })
})
