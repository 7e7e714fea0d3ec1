import { ThemeProvider } from '@mui/material/styles'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ApiProvider } from '../../renderer/api'
import { DeskContext, type UnlockedDesk } from '../../renderer/desk-state'
import { addDeskTexts } from '../../renderer/i18n/desk-texts'
import { setUpTexts } from '../../renderer/i18n/set-up'
import { CaseRowsProvider } from '../../renderer/index-db/case-rows-provider'
import { TodayProvider } from '../../renderer/now'
import { PreferencesProvider } from '../../renderer/preferences'
import { RouteProvider, useRoute, type Route } from '../../renderer/route'
import { TeamProvider } from '../../renderer/team'
import { theme } from '../../renderer/theme'
import type { CaseRow } from '../../shared/case/case-row'
import type { Bridge } from '../../shared/ipc/contract'
import { dateOnly } from '../../shared/lib/date-only'
import type { Language } from '../../shared/lib/language'
import { ok } from '../../shared/lib/result'
import { newTeam, type Team } from '../../shared/team/team'
import { fakeBridge } from './fake-bridge'

/** A desk around a screen: everything the frame gives it, on a fixed day. */
export type Desk = {
  readonly bridge?: Partial<Bridge>
  readonly team?: Team
  readonly rows?: readonly CaseRow[]
  readonly language?: Language
  readonly today?: string
  readonly route?: Route
  readonly desk?: Partial<UnlockedDesk>
}

export const openDesk: UnlockedDesk = {
  kind: 'unlocked',
  readOnly: false,
  mustSetPassphrase: false,
  dataFolder: '/data/vault',
}

/** Shows a screen inside the providers of the desk. `currentRoute` tells where the person has gone since. */
export function renderInDesk(
  screen: ReactNode,
  {
    bridge = {},
    team = newTeam,
    rows = [],
    language = 'en',
    today = '2026-02-27',
    route = { screen: 'today' },
    desk = {},
  }: Desk = {},
): RenderResult & { readonly currentRoute: () => Route } {
  setUpTexts(language)
  addDeskTexts()
  let current: Route = route
  const seen = (next: Route): void => {
    current = next
  }
  const api = fakeBridge({ team: () => Promise.resolve(ok(team)), ...rowCalls(rows), ...bridge })
  const hints = { language, theme: 'light', state: undefined, version: undefined } as const
  const rendered = render(
    <ThemeProvider theme={theme} defaultMode="light" storageManager={null}>
      <ApiProvider bridge={api}>
        <PreferencesProvider hints={hints}>
          <DeskContext value={{ ...openDesk, ...desk }}>
            <TodayProvider day={dateOnly(today)}>
              <RouteProvider start={route}>
                <RouteSpy onRoute={seen} />
                <CaseRowsProvider>
                  <TeamProvider>{screen}</TeamProvider>
                </CaseRowsProvider>
              </RouteProvider>
            </TodayProvider>
          </DeskContext>
        </PreferencesProvider>
      </ApiProvider>
    </ThemeProvider>,
  )
  return { ...rendered, currentRoute: () => current }
}

/** A main process that has these rows, whatever the index on the disk says. */
function rowCalls(rows: readonly CaseRow[]): Pick<Bridge, 'openRows' | 'missingRows'> {
  return {
    openRows: ({ boxes }) =>
      Promise.resolve(
        ok({
          rows: rows.filter((row) => boxes.some(({ id }) => id === row.id)),
          stale: boxes.map(({ id }) => id).filter((id) => !rows.some((row) => row.id === id)),
        }),
      ),
    missingRows: ({ known, most }) => {
      const missing = rows.filter(({ id }) => !known.includes(id))
      const given = missing.slice(0, most)
      return Promise.resolve(
        ok({
          rows: given.map((row) => ({ row, box: new Uint8Array([1]) })),
          gone: [],
          remaining: missing.length - given.length,
        }),
      )
    },
  }
}

function RouteSpy({ onRoute }: { readonly onRoute: (route: Route) => void }) {
  onRoute(useRoute().route)
  return null
}
