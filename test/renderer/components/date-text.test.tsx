import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DateText } from '../../../renderer/components/date-text'
import { dateOnly } from '../../../shared/lib/date-only'
import { renderInDesk } from '../../helpers/in-desk'

const shown = async (date: string, language: 'lv' | 'en') => {
  renderInDesk(<DateText date={dateOnly(date)} />, { language, today: '2026-02-27' })
  const time = await screen.findByRole('time')
  return { text: time.textContent, title: time.title, name: time.getAttribute('aria-label') }
}

describe('a date', () => {
  it('has its weekday, and the ISO date with the distance as its title', async () => {
    expect(await shown('2026-03-02', 'en')).toEqual({
      text: 'Mon 2 Mar',
      title: '2026-03-02, in 3 days',
      name: 'Mon 2 Mar, 2026-03-02, in 3 days',
    })
  })

  it('has the year when it is not this one', async () => {
    expect((await shown('2027-03-01', 'en')).text).toBe('Mon 1 Mar 2027')
  })

  it('is inflected in Latvian', async () => {
    expect(await shown('2026-03-02', 'lv')).toMatchObject({
      text: 'pirmdien, 2. martā',
      title: '2026-03-02, pēc 3 dienām',
    })
  })

  it.each([
    ['2026-02-27', 'šodien'],
    ['2026-02-28', 'rīt'],
    ['2026-02-26', 'vakar'],
    ['2026-03-20', 'pēc 21 dienas'],
    ['2026-03-10', 'pēc 11 dienām'],
    ['2026-02-06', 'pirms 21 dienas'],
    ['2026-02-17', 'pirms 10 dienām'],
  ])('%s is %s when today is 2026-02-27', async (date, distance) => {
    expect((await shown(date, 'lv')).title).toBe(`${date}, ${distance}`)
  })
})
