import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CaseScreen } from '../../../../renderer/screens/case/case'
import type { CaseEvent } from '../../../../shared/case/events'
import { erasureCategory } from '../../../../shared/law/kinds/erasure-facts'
import { newTeam } from '../../../../shared/team/team'
import { day, drafted, received } from '../../../helpers/case-maker'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'
import { factEvent } from '../../../helpers/kind-maker'
import { liveCase } from './live-case'

// three categories and no other rows: a list that is gone through to its end
const [first, second, third] = newTeam.registers.categories
if (first === undefined || second === undefined || third === undefined)
  throw new Error('categories are shipped')
const team = { ...newTeam, registers: { ...newTeam.registers, categories: [first, second, third] } }

const begun: readonly CaseEvent[] = [
  drafted({ id: 'ack1', kind: 'acknowledgement', covers: [] }),
  { type: 'letter-sent', letter: 'ack1', kind: 'acknowledgement', on: day('2026-02-02'), how: 'recorded' },
  { type: 'role-decided', role: 'controller', reason: '' },
]
const erasure = (...more: readonly CaseEvent[]): readonly CaseEvent[] => [
  received({ rights: ['ERASURE'] }),
  ...begun,
  ...more,
]
const judged = (category: string): CaseEvent =>
  factEvent(erasureCategory, { category, held: true, ground: '17-1-a', verdict: 'erase' })

function showCase(events: readonly CaseEvent[], desk: Desk = {}) {
  const live = liveCase(events, { team })
  const rendered = renderInDesk(<CaseScreen caseId="case1" />, {
    today: '2026-02-10',
    team,
    ...desk,
    bridge: live.bridge,
  })
  return { ...live, ...rendered, user: userEvent.setup() }
}

const openStep = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  const head = await screen.findByRole('button', { name })
  if (head.getAttribute('aria-expanded') !== 'true') await user.click(head)
}
const form = () => screen.findByRole('form', { name: 'New entry: Assessment of a category' })
const category = () => screen.getByRole('combobox', { name: 'Category of data' })
const valuesOf = (calls: ReturnType<typeof liveCase>['calls']) =>
  calls
    .filter(({ method }) => method === 'recordFact')
    .map(({ input }) => (input as { values: object }).values)

describe('the step of a kind of case: the categories of an erasure', () => {
  it('goes from row to row of the register, each saved with what was written', async () => {
    const { user, calls } = showCase(erasure())
    await openStep(user, /^Erasure: Judge the categories/)
    expect((await form()).textContent).toContain('3 left')
    expect(category()).toHaveProperty('value', first.code)
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdict' }), 'erase')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ground for erasure (optional)' }),
      '17-1-a',
    )
    await user.click(screen.getByRole('button', { name: 'Record and go to the next' }))
    expect(valuesOf(calls)).toMatchObject([
      { category: first.code, held: true, verdict: 'erase', ground: '17-1-a' },
    ])
    expect(await screen.findByRole('rowheader', { name: first.name.en })).toBeTruthy()
    expect(category()).toHaveProperty('value', second.code)
  })

  it('records the same answer for all the rows that are left, one by one', async () => {
    const { user, calls } = showCase(erasure(judged(first.code)))
    await openStep(user, /^Erasure: Judge the categories/)
    await user.click(within(await form()).getByRole('radio', { name: 'No' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdict' }), 'nothing held')
    await user.click(screen.getByRole('button', { name: 'Same for the 1 left' }))
    expect(valuesOf(calls)).toMatchObject([
      { category: second.code, held: false, verdict: 'nothing-held' },
      { category: third.code, held: false, verdict: 'nothing-held' },
    ])
    // the list is through: the next step is open
    expect(await screen.findByRole('form', { name: 'New entry: Consequences of erasure' })).toBeTruthy()
  })

  it('tells what is missing at its field when the act is tried', async () => {
    const { user, calls } = showCase(erasure())
    await openStep(user, /^Erasure: Judge the categories/)
    await user.click(within(await form()).getByRole('button', { name: 'Record and go to the next' }))
    expect(screen.getAllByText('Fill this in.')).toHaveLength(2)
    expect(calls).toEqual([])
  })

  it('puts the closed gate where the button would be: nothing is erased without a ground', async () => {
    const { user, calls } = showCase(erasure())
    await openStep(user, /^Erasure: Judge the categories/)
    await user.click(within(await form()).getByRole('radio', { name: 'Yes' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdict' }), 'erase')
    expect(
      (await screen.findByText(/Art\. 17\(1\).*GDPR · policy 8\.2\.3/)).closest('[role=alert]'),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Record and go to the next' })).toBeNull()
    expect(calls).toEqual([])
  })

  it('shows what is recorded in words, and takes an entry back only with a reason', async () => {
    const { user, calls } = showCase(erasure(judged(first.code)))
    await openStep(user, /^Erasure: Judge the categories/)
    const row = (await screen.findByRole('rowheader', { name: first.name.en })).closest('tr')!
    expect(row.textContent).toContain('Verdict: erase')
    expect(row.textContent).toContain('We hold such data of this person: Yes')
    await user.click(screen.getByRole('button', { name: `Take back: ${first.name.en}` }))
    const taking = screen.getByRole('form', { name: `Take back: ${first.name.en}` })
    await user.click(within(taking).getByRole('button', { name: 'Take back' }))
    expect(within(taking).getByRole('alert').textContent).toContain('the reason')
    fireEvent.change(within(taking).getByRole('textbox', { name: 'Why it is taken back' }), {
      target: { value: 'wrong row' },
    })
    await user.click(within(taking).getByRole('button', { name: 'Take back' }))
    expect(calls.at(-1)).toEqual({
      method: 'withdrawFact',
      input: { caseId: 'case1', fact: 'erasure-category', key: first.code, reason: 'wrong row' },
    })
    expect(screen.queryByRole('rowheader', { name: first.name.en })).toBeNull()
  })

  it('is said in Latvian as well', async () => {
    const { user } = showCase(erasure(judged(first.code)), { language: 'lv' })
    await openStep(user, /^Dzēšana: Izvērtēt kategorijas/)
    expect(await screen.findByRole('rowheader', { name: first.name.lv })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Reģistrēt un pāriet pie nākamā' })).toBeTruthy()
    expect(screen.getByText('atlikuši 2')).toBeTruthy()
  })
})

describe('the decision on a right', () => {
  it('offers only how this right may end, and on what it may be refused', async () => {
    const { user } = showCase(erasure())
    await openStep(user, /^Decide (next|later|done)/)
    const outcomes = screen.getByRole('combobox', { name: 'Outcome' })
    const offered = within(outcomes)
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
    expect(offered).toContain('Partly fulfilled')
    await user.selectOptions(outcomes, 'Refused')
    const grounds = within(screen.getByRole('combobox', { name: 'Ground of the refusal' }))
    const codes = grounds.getAllByRole('option').map((option) => option.getAttribute('value'))
    expect(codes).toContain('R-17-3-b')
    // Art. 15(4) speaks of the copy of an access, not of erasure
    expect(codes).not.toContain('R-15-4')
  })

  it('of a refusal is not the DPO’s: the gate stands where the button would be', async () => {
    const dpo = { ...team, organisation: { ...team.organisation, dpoName: 'Anna Liepa' } }
    const live = liveCase(erasure(), { team: dpo })
    renderInDesk(<CaseScreen caseId="case1" />, { today: '2026-02-10', team: dpo, bridge: live.bridge })
    const user = userEvent.setup()
    await openStep(user, /^Decide (next|later|done)/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Refused')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ground of the refusal' }),
      'R-12-5-excessive',
    )
    await user.type(screen.getByRole('textbox', { name: 'Facts of this case' }), 'Third this week.')
    await user.type(screen.getByRole('textbox', { name: 'Decided by' }), 'Anna Liepa')
    expect(await screen.findByText(/data protection officer cannot decide a refusal/)).toBeTruthy()
    expect(screen.getByText('Art. 38(6) GDPR · policy 1.7')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull()
  })

  it('is taken back with its reason', async () => {
    const decided: CaseEvent = {
      type: 'right-decided',
      right: 'ERASURE',
      outcome: 'withdrawn-by-subject',
      on: day('2026-02-10'),
      decidedBy: 'Jānis Ozols',
      advice: '',
    }
    const { user, calls } = showCase(erasure(decided))
    await openStep(user, /^Decide (next|later|done)/)
    await user.click(screen.getByRole('button', { name: 'Take the decision back: Erasure (Art. 17)' }))
    await user.type(screen.getByRole('textbox', { name: 'Why it is taken back' }), 'The person wrote again.')
    await user.click(screen.getByRole('button', { name: 'Take the decision back' }))
    expect(calls.at(-1)).toEqual({
      method: 'withdrawDecision',
      input: { caseId: 'case1', right: 'ERASURE', reason: 'The person wrote again.' },
    })
  })
})

describe('the circumstances of a case', () => {
  it('bring their own steps when they are noted', async () => {
    const { user, calls } = showCase(erasure())
    await openStep(user, /^Circumstances/)
    const circumstances = screen.getByRole('form', { name: 'Circumstances' })
    await user.click(within(circumstances).getByRole('checkbox', { name: 'The person is a minor' }))
    await user.click(within(circumstances).getByRole('button', { name: 'Record the circumstances' }))
    expect(valuesOf(calls)).toContainEqual({ circumstance: 'MINOR', applies: true, note: '' })
    expect(valuesOf(calls)).toContainEqual({ circumstance: 'DECEASED', applies: false, note: '' })
    expect(
      await screen.findByRole('button', { name: /^Circumstances done.*The person is a minor/ }),
    ).toBeTruthy()
  })
})

describe('the clock of a case', () => {
  it('lists the other dates beside the month, with what is done and what is only a target', async () => {
    // Art. 21(3): marketing stops at once; after two working days the desk raises the alarm
    showCase([received({ rights: ['OBJECTION_MARKETING'], received: day('2026-02-10') }), ...begun])
    const limits = await screen.findByRole('list', { name: 'Other dates of this case' })
    const [stop, alarm] = within(limits).getAllByRole('listitem')
    expect(stop?.textContent).toContain('Marketing must stop – Tue 10 Feb')
    expect(stop?.textContent).toContain('Art. 21(3)')
    expect(alarm?.textContent).toContain('Thu 12 Feb')
    expect(alarm?.textContent).toContain('own target')
  })

  it('says by which rules it is counted, aloud when they are not the EU’s', async () => {
    const { user, calls } = showCase([received(), { type: 'clock-pinned', ruleSet: 'lgpd-19@2020-09-18' }])
    expect((await screen.findByText(/This case does not run under the EU’s GDPR/)).textContent).toContain(
      'LGPD: 15 days for the full answer',
    )
    await user.click(screen.getByRole('button', { name: 'Correct registration…' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Which law applies' }),
      'GDPR: one month, Reg. 1182/71',
    )
    await user.click(screen.getByRole('button', { name: 'Record the rules' }))
    expect(calls.at(-1)).toEqual({
      method: 'pinClock',
      input: { caseId: 'case1', ruleSet: 'eu-12-3@2018-05-25' },
    })
    expect(await screen.findByText(/Counted by GDPR: one month/)).toBeTruthy()
  })

  it('gives its dates to a calendar program', async () => {
    const { user, calls } = showCase([received()])
    await user.click(await screen.findByRole('button', { name: 'Dates for the calendar (.ics)…' }))
    expect(calls.at(-1)?.input).toEqual({ caseIds: ['case1'], language: 'en' })
    expect(await screen.findByText('Saved: dates.ics')).toBeTruthy()
  })
})
