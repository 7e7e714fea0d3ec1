import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CasesScreen } from '../../../../renderer/screens/cases/cases'
import { dateOnly } from '../../../../shared/lib/date-only'
import { renderInDesk } from '../../../helpers/in-desk'
import { makeRow } from '../../../helpers/row-maker'

const many = Array.from({ length: 10_000 }, (_, n) => makeRow({ id: `c${n + 1}` }))
const few = [
  makeRow({ id: 'c1', due: dateOnly('2026-02-20') }),
  makeRow({ id: 'c2', name: 'Žanete Bērziņa', rights: ['ERASURE'] }),
  makeRow({ id: 'c3', name: 'Олена Смирнова', stage: 'closed', next: 'none' }),
]
const rowsShown = () => screen.getAllByRole('row').slice(1)

describe('the list of cases', () => {
  it('says that there is no case yet', async () => {
    renderInDesk(<CasesScreen />, { language: 'lv' })
    expect(
      await screen.findByText('Lietu vēl nav. Nometiet pieprasījumu šeit vai nospiediet N.'),
    ).toBeTruthy()
  })

  it('shows each case with its state as a word', async () => {
    renderInDesk(<CasesScreen />, { rows: few })
    await screen.findByRole('grid', { name: 'Cases' })
    expect(rowsShown().map((row) => within(row).getAllByRole('gridcell').at(-1)?.textContent)).toEqual([
      'Overdue',
      'Open',
      'Closed',
    ])
  })

  it('finds a person without diacritics, and shows all again', async () => {
    renderInDesk(<CasesScreen />, { rows: few })
    await screen.findByRole('grid')
    await userEvent.type(screen.getByLabelText('Name or reference'), 'berzina')
    await waitFor(() => expect(rowsShown()).toHaveLength(1))
    expect(screen.getByText('1 of 3 cases')).toBeTruthy()
    await userEvent.type(screen.getByLabelText('Name or reference'), 'x')
    await userEvent.click(await screen.findByRole('button', { name: 'Show all cases' }))
    await waitFor(() => expect(rowsShown()).toHaveLength(3))
  })

  it('is narrowed by stage and right', async () => {
    renderInDesk(<CasesScreen />, { rows: few })
    await screen.findByRole('grid')
    await userEvent.selectOptions(screen.getByLabelText('Stage'), 'Closed')
    await waitFor(() => expect(rowsShown()).toHaveLength(1))
    await userEvent.selectOptions(screen.getByLabelText('Stage'), 'All')
    await userEvent.selectOptions(screen.getByLabelText('Right'), 'Erasure (Art. 17)')
    await waitFor(() => expect(rowsShown()[0]?.textContent).toContain('Žanete Bērziņa'))
  })

  it('is sorted by its heads, and says so', async () => {
    renderInDesk(<CasesScreen />, { rows: few })
    await screen.findByRole('grid')
    await userEvent.click(screen.getByRole('button', { name: 'Person' }))
    const head = screen.getByRole('columnheader', { name: 'Person' })
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(screen.getByRole('button', { name: 'Person' }))
    expect(head.getAttribute('aria-sort')).toBe('descending')
    expect(rowsShown()[0]?.textContent).toContain('Олена Смирнова')
  })

  it('is walked by the arrow keys, and Enter opens a case', async () => {
    const { currentRoute } = renderInDesk(<CasesScreen />, { rows: few })
    await screen.findByRole('grid')
    rowsShown()[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(rowsShown()[1]).toBe(document.activeElement)
    await userEvent.keyboard('{Enter}')
    expect(currentRoute()).toEqual({ screen: 'case', caseId: 'c2' })
  })

  it('draws only the rows in sight of ten thousand, and tells a screen reader how many there are', async () => {
    renderInDesk(<CasesScreen />, { rows: many })
    await screen.findByText('10,000 cases', {}, { timeout: 20_000 })
    const grid = screen.getByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('10001')
    expect(rowsShown().length).toBeLessThan(60)
    rowsShown()[0]?.focus()
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('10001'))
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2'))
  })
})
