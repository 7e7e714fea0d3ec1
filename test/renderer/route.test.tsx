import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Page } from '../../renderer/components/page'
import { useRoute } from '../../renderer/route'
import { renderInDesk } from '../helpers/in-desk'

function Place() {
  const { route, go } = useRoute()
  const [redraws, setRedraws] = useState(0)
  return (
    <Page key={redraws} title={`At ${route.screen}`}>
      <button onClick={() => go({ screen: 'cases' })}>to cases</button>
      <button onClick={() => setRedraws(redraws + 1)}>draw anew</button>
    </Page>
  )
}

describe('going to a page', () => {
  it('puts the focus on its heading, so that a screen reader says where one is', async () => {
    renderInDesk(<Place />)
    await userEvent.click(await screen.findByRole('button', { name: 'to cases' }))
    expect(screen.getByRole('heading', { name: 'At cases' })).toBe(document.activeElement)
  })

  it('takes the focus once a visit, not when the page is drawn anew', async () => {
    renderInDesk(<Place />)
    await userEvent.click(await screen.findByRole('button', { name: 'draw anew' }))
    act(() => screen.getByRole('button', { name: 'to cases' }).focus())
    expect(screen.getByRole('button', { name: 'to cases' })).toBe(document.activeElement)
    expect(screen.getByRole('main')).toBeTruthy()
  })
})
