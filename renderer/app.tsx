import { lazy, Suspense, useEffect, useState } from 'react'
import { useApi } from './api'
import { Busy } from './components/busy'
import type { UnlockedDesk } from './desk-state'
import { ScreenBoundary } from './components/screen-boundary'
import { UnlockScreen } from './screens/unlock/unlock'
import type { StartHints } from './start-hints'

const loadDesk = () => import('./desk').then(({ Desk }) => ({ default: Desk }))
const Desk = lazy(loadDesk)

/** The unlock screen, and behind it the desk. */
export function App({ hints }: { readonly hints: StartHints }) {
  const [desk, setDesk] = useState<UnlockedDesk>()
  usePaintedNotice()
  return (
    <ScreenBoundary>
      {desk === undefined ? (
        <UnlockScreen known={hints.state} onOpen={setDesk} />
      ) : (
        <Suspense fallback={<Busy />}>
          <Desk desk={desk} version={hints.version} />
        </Suspense>
      )}
    </ScreenBoundary>
  )
}

/** Tells the main process that there is a picture, so that it shows the window; then fetches what comes after unlocking. */
function usePaintedNotice(): void {
  const api = useApi()
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      void api.painted()
      requestIdleCallback(() => void loadDesk())
    })
    return () => cancelAnimationFrame(frame)
  }, [api])
}
