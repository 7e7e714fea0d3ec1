import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CalculatorScreen } from '../../../../renderer/screens/calculator/calculator'
import { renderInDesk, type Desk } from '../../../helpers/in-desk'

const show = async (desk: Desk = {}) => {
  renderInDesk(<CalculatorScreen />, desk)
  await screen.findByRole('heading', { level: 1 })
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const answer = (name: string) => within(screen.getByRole('region', { name }))
const dateOf = (term: string) => screen.getByText(term).nextElementSibling?.textContent ?? ''
const choose = (rule: RegExp) =>
  userEvent.selectOptions(
    screen.getByLabelText('Rule'),
    screen.getByRole<HTMLOptionElement>('option', { name: rule }),
  )

describe('the time limit calculator', () => {
  it('counts the month of a request without a case, with its weekday and its working', async () => {
    await show()
    // EDPB Guidelines 01/2022 example 33: 31 August → 30 September; in 2026 that is a Wednesday
    type('Request received', '2026-08-31')
    expect(dateOf('Last day to answer')).toContain('Wednesday 30 September 2026')
    const lines = answer('Answer to a request').getAllByRole('listitem')
    expect(lines.map((line) => line.textContent).join('\n')).toContain('1182/71')
  })

  it('takes questions to the person as lines that can be added and taken away', async () => {
    await show()
    type('Request received', '2026-03-05')
    await userEvent.click(screen.getByRole('button', { name: 'Add a question' }))
    const question = within(screen.getByRole('group', { name: 'Question 1' }))
    fireEvent.change(question.getByLabelText('Asked'), { target: { value: '2026-03-06' } })
    expect(dateOf('Last day to answer')).toBe('The clock stands still')
    fireEvent.change(question.getByLabelText('Sufficient answer'), {
      target: { value: '2026-03-16' },
    })
    // 5 April + 10 days = 15 April 2026, a Wednesday
    expect(dateOf('Last day to answer')).toContain('Wednesday 15 April 2026')
    await userEvent.click(question.getByRole('button', { name: 'Remove: Question 1' }))
    // 5 April 2026 is Easter Sunday, Monday is a holiday: Tuesday 7 April
    expect(dateOf('Last day to answer')).toContain('Tuesday 7 April 2026')
  })

  it('shows only the fields of the chosen rule', async () => {
    await show()
    await choose(/^Objection to direct marketing/)
    expect(screen.getByLabelText('Objection received')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Add a question' })).toBeNull()
    expect(screen.queryByLabelText('Notice of extension sent (optional)')).toBeNull()
  })

  it('lists the rules by whose law they are', async () => {
    await show()
    const rules = screen.getByLabelText('Rule')
    const groups = [...rules.querySelectorAll('optgroup')].map(({ label }) => label)
    expect(groups).toEqual([
      'European Union: GDPR and Reg. 1182/71',
      'United Kingdom',
      'California',
      'Brazil',
      'Switzerland',
      'Canada',
      'Our own policy',
    ])
  })

  it('counts the 72 hours of a breach from a time in Riga', async () => {
    await show()
    await choose(/^Notification of a breach/)
    expect(screen.getByText('Fill in the fields; the dates appear here.')).toBeTruthy()
    type('Became aware of the breach', '2026-02-27T09:30')
    expect(dateOf('Notify the supervisory authority by')).toContain('Monday 2 March 2026, 09:30 (Riga time)')
  })

  it('begins a British rule with the holidays of England and Wales', async () => {
    await show()
    await choose(/^United Kingdom: answer to a request/)
    expect(screen.getByLabelText<HTMLSelectElement>('Holiday calendar').value).toBe('UK-EW')
    type('Request received', '2024-11-25')
    // ICO's example: 25 November → 25 December, a holiday, and so is the 26th: Friday 27 December
    expect(dateOf('Last day to answer')).toContain('Friday 27 December 2024')
  })

  it('says at the field what is wrong, and shows no date meanwhile', async () => {
    await show({ language: 'lv' })
    type('Pieprasījums saņemts', '2026-03-05')
    type('Paziņojums par pagarinājumu nosūtīts (nav obligāti)', '2026-03-04')
    expect(screen.getByRole('alert').textContent).toBe('Šī diena ir pirms saņemšanas dienas.')
    expect(screen.getByText('Aizpildiet laukus, un datumi parādīsies šeit.')).toBeTruthy()
  })

  it('asks how long the extension is once there is a notice', async () => {
    await show()
    type('Request received', '2026-03-05')
    expect(screen.queryByRole('radiogroup', { name: 'Extended by' })).toBeNull()
    type('Notice of extension sent (optional)', '2026-03-20')
    // 5 March + 3 months = 5 June 2026, a Friday
    expect(dateOf('Last day to answer')).toContain('Friday 5 June 2026')
    await userEvent.click(screen.getByRole('radio', { name: 'one month' }))
    // 5 March + 2 months = 5 May 2026, a Tuesday
    expect(dateOf('Last day to answer')).toContain('Tuesday 5 May 2026')
  })
})
