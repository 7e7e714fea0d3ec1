import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseRowsProvider } from '../../../../renderer/index-db/case-rows-provider'
import { CaseScreen } from '../../../../renderer/screens/case/case'
import type { Bridge } from '../../../../shared/ipc/contract'
import type { CaseEvent } from '../../../../shared/case/events'
import { err, ok } from '../../../../shared/lib/result'
import { newTeam } from '../../../../shared/team/team'
import { day, drafted, entriesOf, granted, received, sent } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { liveCase } from './live-case'

const systems = newTeam.registers.systems
const searched: readonly CaseEvent[] = systems.map(({ code }) => ({
  type: 'system-searched',
  system: code,
  outcome: 'found',
  on: day('2026-02-04'),
  by: 'Jānis Bērziņš',
  note: '',
}))

/** Shows a case on a day, over our own twin of the main process. */
function showCase(
  events: readonly CaseEvent[],
  { today = '2026-02-10', bridge, ...desk }: Desk & { readonly bridge?: Partial<Bridge> } = {},
) {
  const live = liveCase(events, { today })
  const rendered = renderInDesk(
    <CaseRowsProvider>
      <CaseScreen caseId="case1" />
    </CaseRowsProvider>,
    { ...desk, today, bridge: { ...live.bridge, ...bridge } },
  )
  return { ...live, ...rendered, user: userEvent.setup() }
}

const step = (name: RegExp) => screen.findByRole('button', { name })
const lastCall = (calls: ReturnType<typeof liveCase>['calls']) => calls.at(-1)

describe('the page of an access case', () => {
  it('leads from the role to the closed case, each step opening when the one before is done', async () => {
    const { user, calls, events } = showCase([
      received(),
      drafted({ id: 'ack1', kind: 'acknowledgement', covers: [] }),
      {
        type: 'letter-sent',
        letter: 'ack1',
        kind: 'acknowledgement',
        on: day('2026-02-02'),
        how: 'recorded',
      },
    ])
    await screen.findByRole('heading', {
      level: 1,
      name: /2026-AB-0012 · Inese Kalniņa · Access \(Art\. 15\)/,
    })

    await user.click(await screen.findByRole('radio', { name: /^Controller – / }))
    await user.click(screen.getByRole('button', { name: 'Record the role' }))
    expect(lastCall(calls)).toEqual({
      method: 'decideRole',
      input: { caseId: 'case1', role: 'controller', reason: '' },
    })

    for (const { name } of systems) {
      await user.click(await screen.findByRole('button', { name: `Answer for ${name.en}` }))
      const form = screen.getByRole('form', { name: name.en })
      await user.click(within(form).getByRole('radio', { name: 'Found' }))
      await user.click(within(form).getByRole('button', { name: 'Record the result' }))
      await screen.findByRole('button', { name: `Change the answer for ${name.en}` })
    }
    expect(calls.filter(({ method }) => method === 'recordSearch')).toHaveLength(systems.length)

    await user.click(await step(/^Decide next/))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Fulfilled')
    await user.type(screen.getByRole('textbox', { name: 'Decided by' }), 'Jānis Ozols, valdes loceklis')
    await user.click(screen.getByRole('button', { name: 'Record the decision' }))
    expect(lastCall(calls)?.input).toEqual({
      caseId: 'case1',
      right: 'ACCESS',
      outcome: 'fulfilled',
      on: '2026-02-10',
      decidedBy: 'Jānis Ozols, valdes loceklis',
      advice: '',
    })

    expect(await screen.findByRole('button', { name: 'Write: Answer to an access request' })).toBeTruthy()
    expect(events.at(-1)?.type).toBe('right-decided')
  })

  it('goes from a saved answer to the closed case', async () => {
    const { user, calls, currentRoute } = showCase([received(), ...searched, granted, drafted()], {
      today: '2026-02-12',
    })
    await user.click(await step(/^Answer /))
    await user.click(screen.getByRole('button', { name: 'Open: Answer to an access request' }))
    expect(currentRoute()).toEqual({
      screen: 'letter',
      caseId: 'case1',
      kind: 'access-response',
      letterId: 'letter1',
    })

    const form = screen.getByRole('form', { name: 'Mark as sent: Answer to an access request' })
    fireEvent.change(within(form).getByLabelText('Sent on'), { target: { value: '2026-02-11' } })
    await user.click(within(form).getByRole('button', { name: 'Mark as sent' }))
    expect(lastCall(calls)).toEqual({
      method: 'markLetterSent',
      input: { caseId: 'case1', letterId: 'letter1', on: '2026-02-11', by: 'email' },
    })

    await user.click(await screen.findByRole('button', { name: 'Close the case' }))
    expect(lastCall(calls)).toEqual({ method: 'closeCase', input: { caseId: 'case1', on: '2026-02-12' } })
    expect(await screen.findByRole('button', { name: 'Reopen…' })).toBeTruthy()
    expect(screen.getByText('answered in time')).toBeTruthy()
  })

  it('asks for identity only with a written doubt, and then shows both dates of the stopped clock', async () => {
    const { user, calls } = showCase([received()], { today: '2026-02-05' })
    await user.click(await step(/^Identity check/))
    await user.click(screen.getByRole('button', { name: 'There is a doubt: ask…' }))
    await user.click(screen.getByRole('button', { name: 'Record the question' }))
    expect((await screen.findByRole('alert')).textContent).toContain('the reason for the doubt')
    expect(calls).toEqual([])

    await user.type(
      screen.getByRole('textbox', { name: 'The reasonable doubt' }),
      'Not the address of the account.',
    )
    await user.click(screen.getByRole('button', { name: 'Record the question' }))
    expect(lastCall(calls)).toMatchObject({
      method: 'askIdentity',
      input: { on: '2026-02-05', doubt: 'Not the address of the account.' },
    })
    expect(await screen.findByText(/stopped for 0 days, waiting for the person/)).toBeTruthy()
    expect(screen.getByText('cautious date')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Identity is confirmed' })).toBeTruthy()
  })

  it('plans the extension in place, showing the date it would give, and leads to its notice', async () => {
    const { user, calls, currentRoute } = showCase([received()])
    await user.click(await screen.findByRole('button', { name: 'Extend the time limit…' }))
    const form = screen.getByRole('form', { name: 'Extension of the time limit' })
    // Art. 12(3): two further months from receipt on 31 January 2026
    expect(within(form).getByText('Thu 30 Apr')).toBeTruthy()
    await user.type(
      within(form).getByRole('textbox', { name: 'Reasons we will give the person' }),
      'Nine systems, three archives.',
    )
    await user.click(within(form).getByRole('button', { name: 'Write the notice' }))
    expect(lastCall(calls)).toEqual({
      method: 'recordFact',
      input: {
        caseId: 'case1',
        fact: 'extension-plan',
        values: { months: '2', reasons: 'Nine systems, three archives.' },
      },
    })
    expect(currentRoute()).toEqual({ screen: 'letter', caseId: 'case1', kind: 'extension' })
  })

  it('is not extended by the plan alone, only by the notice that has left', async () => {
    const plan: CaseEvent = {
      type: 'fact-recorded',
      fact: 'extension-plan',
      key: '',
      values: { months: '2', reasons: 'Nine systems.' },
    }
    showCase([received(), plan])
    expect(await screen.findByText(/Planned, and not in force before its notice has left/)).toBeTruthy()
    expect(screen.getAllByText('Mon 2 Mar').length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: 'Write the notice' })).toBeTruthy()
  })
})

describe('closed gates stand where their button would be', () => {
  it('in Latvian for an extension after the month, with article and date', async () => {
    showCase([received()], { today: '2026-03-11', language: 'lv' })
    expect(
      await screen.findByText('Termiņu vairs nevar pagarināt: mēnesis beidzās pirmdien, 2. martā.'),
    ).toBeTruthy()
    expect(screen.getByText('VDAR 12. panta 3. punkts · politikas 8.2.2. punkts')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Pagarināt termiņu…' })).toBeNull()
  })

  it('for an access that would be granted before every system is answered', async () => {
    const { user, calls } = showCase([received(), ...searched.slice(1)])
    await user.click(await step(/^Decide later/))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Fulfilled')
    await user.type(screen.getByRole('textbox', { name: 'Decided by' }), 'J. Ozols')
    expect(screen.getByRole('alert').textContent).toContain(systems[0]?.name.en)
    expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull()
    expect(calls).toEqual([])
  })

  it('for closing while a right is undecided', async () => {
    const { user } = showCase([received()])
    await user.click(await step(/^Close the case/))
    expect(screen.getByRole('alert').textContent).toContain('Not decided yet: Access (Art. 15)')
    expect(within(screen.getByRole('form', { name: 'Close the case' })).queryByRole('button')).toBeNull()
  })

  it('for letters that no decision calls for, with what is missing', async () => {
    const { user, currentRoute } = showCase([received()])
    await user.click(await screen.findByRole('button', { name: 'Write letter' }))
    const refusal = screen.getByRole('menuitem', { name: /^Refusal/ })
    expect(refusal.getAttribute('aria-disabled')).toBe('true')
    expect(refusal.textContent).toContain('First record a decision that refuses something.')
    await user.click(refusal)
    expect(currentRoute()).toEqual({ screen: 'today' })
    await user.click(screen.getByRole('menuitem', { name: 'Acknowledgement of receipt' }))
    expect(currentRoute()).toEqual({ screen: 'letter', caseId: 'case1', kind: 'acknowledgement' })
  })
})

describe('what the page says of the case', () => {
  it('tells the reasoning of the clock, and that no month runs for an enquiry', async () => {
    const { user } = showCase([received({ rights: ['ENQUIRY'] })])
    expect(await screen.findByText(/No month set by law runs here/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show how it was counted' }))
    const working = screen.getByRole('list', { name: 'How the date was counted' })
    expect(within(working).getByText(/February 2026 has no day 31/)).toBeTruthy()
  })

  it('describes the line of the clock in words', async () => {
    showCase([received()])
    expect(
      await screen.findByRole('img', { name: /received Sat 31 Jan; today, Tue 10 Feb; due Mon 2 Mar/ }),
    ).toBeTruthy()
  })

  it('tells the journal, names files in quarantine, and files a note', async () => {
    const entries = entriesOf([received()])
    const { user, calls } = showCase([received()], {
      bridge: {
        readCase: () =>
          Promise.resolve(
            ok({
              id: 'case1',
              entries,
              problems: [{ file: 'j-ab-3.age', reason: 'damaged' }],
              readOnly: false,
            }),
          ),
      },
    })
    await user.click(await screen.findByRole('tab', { name: 'Facts' }))
    expect(screen.getByText(/1 file of this case could not be read/)).toBeTruthy()
    expect(screen.getByText('j-ab-3.age: damaged')).toBeTruthy()
    expect(screen.getByText('Journal (1)')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Called back.')
    await user.click(screen.getByRole('button', { name: 'Add note' }))
    expect(lastCall(calls)).toEqual({ method: 'addNote', input: { caseId: 'case1', text: 'Called back.' } })
  })

  it('takes every act away when a newer app wrote a part of the case', async () => {
    const [entry] = entriesOf([received()])
    const unread = { ...entry!, id: 'x', n: 2, event: { type: 'unknown', name: 'fee-asked' } as const }
    showCase([received()], {
      bridge: {
        readCase: () =>
          Promise.resolve(ok({ id: 'case1', entries: [entry!, unread], problems: [], readOnly: false })),
      },
    })
    expect((await screen.findByRole('alert')).textContent).toContain(
      'A newer version of the app wrote 1 entry',
    )
    expect(screen.queryByRole('button', { name: 'Write letter' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Extend the time limit…' })).toBeNull()
  })

  it('is read again when the main process says that the case has changed', async () => {
    const listeners: Parameters<Bridge['on']>[1][] = []
    const live = liveCase([received()])
    const on: Bridge['on'] = (notice, listener) => {
      if (notice === 'caseChanged') listeners.push(listener as never)
      return () => undefined
    }
    showCase([received()], { bridge: { ...live.bridge, on } })
    await screen.findByRole('heading', { level: 1 })
    live.events.push(granted, drafted(), sent('letter1', '2026-02-10'))
    const changed = { row: { id: 'case1' }, box: new Uint8Array() }
    listeners.forEach((listener) => listener(changed as never))
    expect(await screen.findByText('answered in time')).toBeTruthy()
  })

  it('keeps what was typed when the save fails, and says so beside it', async () => {
    const { user } = showCase([received()], {
      bridge: { decideRole: () => Promise.resolve(err({ kind: 'disk-full' as const })) },
    })
    await user.click(await step(/^Decide our role/))
    await user.click(screen.getByRole('radio', { name: /^Processor – / }))
    await user.type(screen.getByRole('textbox', { name: 'How we know' }), 'Number of a customer’s contact.')
    await user.click(screen.getByRole('button', { name: 'Record the role' }))
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full')
    expect(screen.getByRole('textbox', { name: 'How we know' })).toHaveProperty(
      'value',
      'Number of a customer’s contact.',
    )
  })

  it('says why it cannot be read', async () => {
    showCase([received()], {
      bridge: { readCase: () => Promise.resolve(err({ kind: 'no-such-case' as const })) },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('not in the vault')
  })
})
