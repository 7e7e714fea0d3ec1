import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SettingsScreen } from '../../../../renderer/screens/settings/settings'
import { calendarIds } from '../../../../shared/clock/calendars'
import { renderInDesk } from '../../../helpers/in-desk'

const groups = () =>
  [...screen.getByLabelText('Kalendārs').querySelectorAll('optgroup')].map((group) => ({
    name: group.label,
    calendars: [...group.querySelectorAll('option')].map((option) => option.textContent),
  }))

describe('the choice of a holiday calendar', () => {
  it('groups every calendar, countries by their name in the language of the reader', async () => {
    renderInDesk(<SettingsScreen version="0.1.0" />, { language: 'lv' })
    await screen.findByRole('heading', { level: 1 })
    const shown = groups()
    expect(shown.map(({ name }) => name)).toEqual(['Latvija', 'ES un EEZ', 'Apvienotā Karaliste', 'Šveice'])
    expect(shown.flatMap(({ calendars }) => calendars)).toHaveLength(calendarIds.length)
    const [, eea, uk] = shown
    expect(eea?.calendars).toEqual(expect.arrayContaining(['Igaunija', 'Norvēģija', 'Islande', 'Vācija']))
    expect(uk?.calendars).toHaveLength(3)
  })

  it('explains in a line what transferred days are', async () => {
    renderInDesk(<SettingsScreen version="0.1.0" />, {
      language: 'lv',
    })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.getByText(/Tikai likumā „Par svētku, atceres un atzīmējamām dienām”/)).toBeTruthy()
  })
})
