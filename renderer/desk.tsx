import { lazy, Suspense } from 'react'
import { Busy } from './components/busy'
import { Frame } from './components/frame/frame'
import { ScreenBoundary } from './components/screen-boundary'
import { DeskContext, type UnlockedDesk } from './desk-state'
import { addDeskTexts } from './i18n/desk-texts'
import { CaseRowsProvider } from './index-db/case-rows-provider'
import { TodayProvider } from './now'
import { RouteProvider, useRoute, type RegistersPlace, type Route } from './route'
import { TodayScreen } from './screens/today/today'
import { TeamProvider } from './team'

addDeskTexts()

const CasesScreen = lazy(() =>
  import('./screens/cases/cases').then((file) => ({ default: file.CasesScreen })),
)
const NewRequestScreen = lazy(() =>
  import('./screens/new-request/new-request').then((file) => ({ default: file.NewRequestScreen })),
)
const CaseScreen = lazy(() => import('./screens/case/case').then((file) => ({ default: file.CaseScreen })))
const LetterScreen = lazy(() =>
  import('./screens/letter/letter').then((file) => ({ default: file.LetterScreen })),
)
const RehearsalScreen = lazy(() =>
  import('./screens/rehearsal/rehearsal').then((file) => ({ default: file.RehearsalScreen })),
)
const CampaignLetterScreen = lazy(() =>
  import('./screens/letter/campaign-letter').then((file) => ({ default: file.CampaignLetterScreen })),
)
const RegistersScreen = lazy(() =>
  import('./screens/registers/registers').then((file) => ({ default: file.RegistersScreen })),
)
const CalculatorScreen = lazy(() =>
  import('./screens/calculator/calculator').then((file) => ({ default: file.CalculatorScreen })),
)
const SettingsScreen = lazy(() =>
  import('./screens/settings/settings').then((file) => ({ default: file.SettingsScreen })),
)
const TemplatesScreen = lazy(() =>
  import('./screens/templates/templates').then((file) => ({ default: file.TemplatesScreen })),
)

/** The open desk: what every screen is given, the frame, and the screen of the present route. */
export function Desk({
  desk,
  version,
}: {
  readonly desk: UnlockedDesk
  readonly version: string | undefined
}) {
  return (
    <DeskContext value={desk}>
      <TodayProvider>
        <RouteProvider>
          <CaseRowsProvider>
            <Frame>
              <TeamProvider>
                <PresentScreen version={version} />
              </TeamProvider>
            </Frame>
          </CaseRowsProvider>
        </RouteProvider>
      </TodayProvider>
    </DeskContext>
  )
}

function PresentScreen({ version }: { readonly version: string | undefined }) {
  const { route } = useRoute()
  return (
    <ScreenBoundary name={JSON.stringify({ ...route, files: undefined })}>
      <Suspense fallback={<Busy />}>
        <Screen version={version} />
      </Suspense>
    </ScreenBoundary>
  )
}

function Screen({ version }: { readonly version: string | undefined }) {
  const { route } = useRoute()
  if ('caseId' in route) return <ScreenOfCase route={route} />
  switch (route.screen) {
    case 'today':
      return <TodayScreen />
    case 'cases':
      return <CasesScreen />
    case 'new':
      return <NewRequestScreen />
    case 'campaign-letter':
      return <CampaignLetterScreen key={JSON.stringify(route)} kind={route.kind} code={route.code} />
    case 'registers':
      return <RegistersAt place={route.at} />
    case 'calculator':
      return <CalculatorScreen />
    case 'templates':
      return <TemplatesScreen />
    case 'settings':
      return <SettingsScreen version={version} />
  }
}

function ScreenOfCase({ route }: { readonly route: Extract<Route, { readonly caseId: string }> }) {
  switch (route.screen) {
    case 'case':
      return <CaseScreen key={route.caseId} caseId={route.caseId} />
    case 'rehearsal':
      return <RehearsalScreen key={route.caseId} caseId={route.caseId} />
    case 'letter': {
      const { screen, ...letter } = route
      return <LetterScreen key={JSON.stringify(letter)} {...letter} />
    }
  }
}

function RegistersAt({ place }: { readonly place: RegistersPlace | undefined }) {
  return <RegistersScreen key={JSON.stringify(place)} {...(place && { start: place })} />
}
