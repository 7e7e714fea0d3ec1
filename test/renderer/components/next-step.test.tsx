import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LimitText, NextStep } from '../../../renderer/components/next-step'
import { names as en } from '../../../renderer/i18n/en/names'
import { dateOnly } from '../../../shared/lib/date-only'
import { renderInDesk } from '../../helpers/in-desk'

describe('what is next in a case of the list', () => {
  it('is a common step, or the step of a right by its own name', async () => {
    renderInDesk(
      <>
        <NextStep row={{ next: 'search' }} />; <NextStep row={{ next: 'work', part: 'ERASURE/categories' }} />
      </>,
    )
    expect(await screen.findByText(/Search the systems/)).toBeTruthy()
    expect(await screen.findByText(/Erasure: Judge the categories/)).toBeTruthy()
  })

  it('is told in Latvian', async () => {
    renderInDesk(<NextStep row={{ next: 'work', part: 'ERASURE/categories' }} />, { language: 'lv' })
    expect(await screen.findByText('Dzēšana: Izvērtēt kategorijas')).toBeTruthy()
  })

  it('may have a date of its own', async () => {
    const limit = { id: 'marketing-stop-by', day: dateOnly('2026-03-02'), isTarget: false }
    renderInDesk(
      <p>
        <LimitText limit={limit} />
      </p>,
    )
    expect((await screen.findByText(/stop marketing by/)).textContent).toBe('stop marketing by Mon 2 Mar')
  })
})

describe('the dates that rights set', () => {
  it('all have a name in the lists', () => {
    const folder = path.resolve(import.meta.dirname, '../../../shared/law/kinds')
    const ids = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/id: '([\w-]+)',\s+what: \{/g)].map(
        ([, id = '']) => id,
      ),
    )
    expect(ids.length).toBeGreaterThan(8)
    expect(ids.filter((id) => !(`limits.${id}` in en))).toEqual([])
  })
})
