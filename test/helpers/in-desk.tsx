import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ApiProvider } from '../../renderer/api'
import { addDeskTexts } from '../../renderer/i18n/desk-texts'
import { setUpTexts } from '../../renderer/i18n/set-up'
import { TodayProvider } from '../../renderer/now'
import { RouteProvider, useRoute, type Route } from '../../renderer/route'
import { TeamProvider } from '../../renderer/team'
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
  readonly language?: Language
  readonly today?: string
  readonly route?: Route
}

/** Shows a screen inside the providers of the desk. `currentRoute` tells where the person has gone since. */
export function renderInDesk(
  screen: ReactNode,
  {
    bridge = {},
    team = newTeam,
    language = 'en',
    today = '2026-02-27',
    route = { screen: 'today' },
  }: Desk = {},
): RenderResult & { readonly currentRoute: () => Route } {
  setUpTexts(language)
  addDeskTexts()
  let current: Route = route
  const seen = (next: Route): void => {
    current = next
  }
  const api = fakeBridge({ team: () => Promise.resolve(ok(team)), ...bridge })
  const rendered = render(
    <ApiProvider bridge={api}>
      <TodayProvider day={dateOnly(today)}>
        <RouteProvider start={route}>
          <RouteSpy onRoute={seen} />
          <TeamProvider>{screen}</TeamProvider>
        </RouteProvider>
      </TodayProvider>
    </ApiProvider>,
  )
  return { ...rendered, currentRoute: () => current }
}

function RouteSpy({ onRoute }: { readonly onRoute: (route: Route) => void }) {
  onRoute(useRoute().route)
  return null
}
