import { useColorScheme } from '@mui/material/styles'
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Preferences } from '../shared/ipc/contract'
import { useApi } from './api'
import { changeLanguage } from './i18n/set-up'
import type { StartHints } from './start-hints'

type Choice = {
  readonly preferences: Preferences
  /** Takes effect at once and is kept for the next start. */
  readonly change: (change: Partial<Preferences>) => void
}

const ChoiceContext = createContext<Choice | undefined>(undefined)

/** Language and theme of the window: as the address says, else as the main process answers. */
export function PreferencesProvider({
  hints,
  children,
}: {
  readonly hints: StartHints
  readonly children: ReactNode
}) {
  const api = useApi()
  const { setMode } = useColorScheme()
  const [preferences, setPreferences] = useState<Preferences>({
    language: hints.language ?? 'lv',
    theme: hints.theme ?? 'system',
  })
  const show = useCallback(
    (next: Preferences) => {
      setPreferences(next)
      changeLanguage(next.language)
      setMode(next.theme)
    },
    [setMode],
  )
  const isHinted = hints.language !== undefined && hints.theme !== undefined
  useEffect(() => {
    if (isHinted) return
    void api.preferences().then((answer) => {
      if (answer.ok) show(answer.value)
    })
  }, [api, isHinted, show])
  const choice = useMemo(
    () => ({
      preferences,
      change: (change: Partial<Preferences>) => {
        const next = { ...preferences, ...change }
        show(next)
        void api.setPreferences(next) // a preference that cannot be kept still holds until the app is closed
      },
    }),
    [api, preferences, show],
  )
  return <ChoiceContext value={choice}>{children}</ChoiceContext>
}

export function usePreferences(): Choice {
  const choice = useContext(ChoiceContext)
  if (choice === undefined) throw new Error('no PreferencesProvider above this component')
  return choice
}
