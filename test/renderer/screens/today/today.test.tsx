import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TodayScreen } from '../../../../renderer/screens/today/today'
import { dateOnly } from '../../../../shared/lib/date-only'
import { registerNames, type Registers } from '../../../../shared/policy/registers'
import { newTeam, type Team } from '../../../../shared/team/team'
import { renderInDesk } from '../../../helpers/in-desk'
import { makePausedRow, makeRow } from '../../../helpers/row-maker'

const reachable = { ...newTeam.organisation, dpoEmail: 'dpo@sendberry.com' }
const confirmed: Registers = {
  ...newTeam.registers,
  ...Object.fromEntries(
    registerNames.map((name) => [
      name,
      newTeam.registers[name].map((row) => ({ ...row, status: 'confirmed' })),
    ]),
  ),
}
const setUp: Team = { ...newTeam, organisation: reachable, registers: confirmed }
const dueOn = (date: string) => ({
  due: dateOnly(date),
  noticeBy: dateOnly(date),
  cautiousDue: dateOnly(date),
})

describe('the day', () => {
  it('is quiet when nothing is due', async () => {
    renderInDesk(<TodayScreen />, { team: setUp })
    expect(await screen.findByText('Nothing is due. Drop a request here, or press N.')).toBeTruthy()
    expect(screen.queryByText('Finish setting up')).toBeNull()
  })

  it('shows a case with its date, who, what to do next and how far the search is', async () => {
    const rows = [makeRow({ id: 'c12', ...dueOn('2026-03-02'), extended: true })]
    const { currentRoute } = renderInDesk(<TodayScreen />, { team: setUp, rows })
    const group = within(await screen.findByRole('region', { name: /^Due within a week/ }))
    const line = within(group.getByRole('listitem'))
    for (const text of [
      'Mon 2 Mar',
      'in 3 days',
      '2026-AB-0012',
      'Inese Kalniņa',
      'Access (Art. 15)',
      'Search the systems',
      '4 of 9 systems answered',
    ]) {
      expect(line.getByText(text)).toBeTruthy()
    }
    await userEvent.click(line.getByRole('button', { name: 'Continue 2026-AB-0012' }))
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'c12' })
  })

  it('is said in Latvian with its endings', async () => {
    const rows = [makeRow({ id: 'c12', ...dueOn('2026-02-26') })]
    renderInDesk(<TodayScreen />, { team: setUp, rows, language: 'lv' })
    const line = within(
      within(await screen.findByRole('region', { name: /^Termiņš nokavēts/ })).getByRole('listitem'),
    )
    for (const text of [
      'ceturtdien, 26. februārī',
      'kavējas 1 dienu',
      'Piekļuve (15. p.)',
      'Meklēt sistēmās',
      'atbildes par 4 no 9 sistēmām',
    ]) {
      expect(line.getByText(text)).toBeTruthy()
    }
    expect(line.getByRole('button', { name: 'Turpināt 2026-AB-0012' })).toBeTruthy()
  })

  it('says since when the clock stands still, and that the cautious date has passed', async () => {
    const rows = [
      makePausedRow({ id: 'c1', pausedSince: dateOnly('2026-02-18'), cautiousDue: dateOnly('2026-02-20') }),
    ]
    renderInDesk(<TodayScreen />, { team: setUp, rows })
    const line = within(await screen.findByRole('region', { name: /^Waiting for the person/ }))
    expect(line.getByText('Wed 18 Feb')).toBeTruthy()
    expect(line.getByText('9 days ago')).toBeTruthy()
    expect(line.getByText('Fri 20 Feb')).toBeTruthy()
    expect(line.getByText('has passed')).toBeTruthy()
  })

  it('shows a name that the request did not give as not known', async () => {
    renderInDesk(<TodayScreen />, {
      team: setUp,
      rows: [makeRow({ id: 'c1', name: '', ...dueOn('2026-03-02') })],
    })
    expect(await screen.findByText('Name not known')).toBeTruthy()
  })

  it('says what is left to set up, and leads there', async () => {
    const { currentRoute } = renderInDesk(<TodayScreen />)
    const notice = within(await screen.findByRole('region', { name: 'Finish setting up' }))
    expect(notice.getByText(/e-mail of the data protection officer is missing/)).toBeTruthy()
    await userEvent.click(notice.getByRole('button', { name: 'Enter the e-mail' }))
    expect(currentRoute()).toEqual({ screen: 'settings' })
  })

  it('shows twelve later cases and leads to the list for the rest', async () => {
    const rows = Array.from({ length: 15 }, (_, n) => makeRow({ id: `c${n}`, ...dueOn('2026-04-20') }))
    const { currentRoute } = renderInDesk(<TodayScreen />, { team: setUp, rows })
    const later = within(await screen.findByRole('region', { name: /^Later/ }))
    expect(later.getAllByRole('listitem')).toHaveLength(12)
    await userEvent.click(later.getByRole('button', { name: '3 more cases in the list' }))
    expect(currentRoute()).toEqual({ screen: 'cases' })
  })

  it('tells when the rows cannot be had, and tries again', async () => {
    renderInDesk(<TodayScreen />, {
      team: setUp,
      bridge: { missingRows: () => Promise.resolve({ ok: false, error: { kind: 'internal', ref: 'r7' } }) },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('r7')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
  })
})
