import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ScreenBoundary } from '../../../renderer/components/screen-boundary'
import { renderInDesk } from '../../helpers/in-desk'

let mood: 'broken' | 'well' = 'broken'
function Fragile() {
  if (mood === 'broken') throw new Error('a mistake of ours')
  return <p>All is well</p>
}

describe('a screen that fails', () => {
  // React reports the error that this test makes on purpose
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  it('leaves the window standing, says that nothing is lost, and can be tried again', async () => {
    mood = 'broken'
    renderInDesk(
      <ScreenBoundary>
        <Fragile />
      </ScreenBoundary>,
    )
    expect((await screen.findByRole('alert')).textContent).toContain('What was saved is safe.')
    mood = 'well'
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('All is well')).toBeTruthy()
  })
})
