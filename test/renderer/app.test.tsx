import { ThemeProvider } from '@mui/material/styles'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ApiProvider } from '../../renderer/api'
import { App } from '../../renderer/app'
import { addDeskTexts } from '../../renderer/i18n/desk-texts'
import { setUpTexts } from '../../renderer/i18n/set-up'
import { PreferencesProvider } from '../../renderer/preferences'
import { theme } from '../../renderer/theme'
import type { DeskState } from '../../shared/ipc/answers'
import type { Notices } from '../../shared/ipc/contract'
import { ok } from '../../shared/lib/result'
import { newTeam } from '../../shared/team/team'
import { fakeBridge } from '../helpers/fake-bridge'
import { openDesk } from '../helpers/in-desk'
import { makeRow } from '../helpers/row-maker'

// the browser has it, happy-dom has not
beforeEach(() => {
  globalThis.requestIdleCallback = (work) => {
    work({ didTimeout: false, timeRemaining: () => 10 })
    return 0
  }
})

function renderApp() {
  setUpTexts('en')
  addDeskTexts() // the desk adds them when it is loaded, which happens once for all tests of this file
  const painted: string[] = []
  const listeners: { [N in keyof Notices]?: (data: Notices[N]) => void } = {}
  let state: DeskState = { kind: 'locked' }
  let email = ''
  const overdue = makeRow({ id: 'a1', due: newDate })
  const bridge = fakeBridge({
    deskState: () => Promise.resolve(ok(state)),
    painted: () => {
      painted.push('painted')
      return Promise.resolve(ok(undefined))
    },
    unlock: () => {
      state = openDesk
      return Promise.resolve(ok(undefined))
    },
    team: () =>
      Promise.resolve(ok({ ...newTeam, organisation: { ...newTeam.organisation, dpoEmail: email } })),
    openRows: ({ boxes }) => Promise.resolve(ok({ rows: [], stale: boxes.map(({ id }) => id) })),
    missingRows: ({ known }) =>
      Promise.resolve(
        ok({
          rows: known.includes('a1') ? [] : [{ row: overdue, box: new Uint8Array([1]) }],
          gone: [],
          remaining: 0,
        }),
      ),
    on: (notice, listener) => {
      Object.assign(listeners, { [notice]: listener })
      return () => undefined
    },
  })
  const hints = { language: 'en', theme: 'light', state: 'locked', version: '0.1.0' } as const
  render(
    <ThemeProvider theme={theme} defaultMode="light" storageManager={null}>
      <ApiProvider bridge={bridge}>
        <PreferencesProvider hints={hints}>
          <App hints={hints} />
        </PreferencesProvider>
      </ApiProvider>
    </ThemeProvider>,
  )
  return {
    painted,
    listeners,
    overdue,
    setEmail: (next: string) => {
      email = next
    },
  }
}
const newDate = makeRow({ id: 'x' }).received // long ago on whatever day this test runs

const unlock = async (): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Passphrase'), 'four words{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Today' }, { timeout: 20_000 })
}

describe('the app from its first picture', () => {
  it('tells the main process once that there is something to see', async () => {
    const { painted } = renderApp()
    await waitFor(() => expect(painted).toEqual(['painted']))
  })

  it('comes from the passphrase to Today with its cases', async () => {
    renderApp()
    await unlock()
    const group = within(await screen.findByRole('region', { name: /^Overdue/ }))
    expect(group.getByText('Inese Kalniņa')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Today' })).toBe(document.activeElement)
  })

  it('follows a case that changes', async () => {
    const { listeners, overdue } = renderApp()
    await unlock()
    await screen.findByText('Inese Kalniņa')
    listeners.caseChanged?.({ row: { ...overdue, name: 'Inese Ozoliņa' }, box: new Uint8Array([2]) })
    expect(await screen.findByText('Inese Ozoliņa')).toBeTruthy()
    expect(screen.queryByText('Inese Kalniņa')).toBeNull()
  })

  it('follows the facts of the desk when they change', async () => {
    const { listeners, setEmail } = renderApp()
    await unlock()
    expect(await screen.findByRole('button', { name: 'Enter the e-mail' })).toBeTruthy()
    setEmail('dpo@sendberry.com')
    listeners.teamChanged?.(undefined)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Enter the e-mail' })).toBeNull())
  })

  it('goes to each screen by its key', async () => {
    renderApp()
    await unlock()
    for (const [key, heading] of [
      ['c', 'Cases'],
      ['r', 'Registers'],
      ['s', 'Settings'],
      ['t', 'Today'],
    ] as const) {
      await userEvent.keyboard(key)
      expect(
        await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 20_000 }),
      ).toBeTruthy()
    }
  })
})
