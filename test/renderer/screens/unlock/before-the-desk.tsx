import { ThemeProvider } from '@mui/material/styles'
import { render } from '@testing-library/react'
import { ApiProvider } from '../../../../renderer/api'
import { setUpTexts } from '../../../../renderer/i18n/set-up'
import { PreferencesProvider } from '../../../../renderer/preferences'
import { UnlockScreen } from '../../../../renderer/screens/unlock/unlock'
import { theme } from '../../../../renderer/theme'
import type { DeskState } from '../../../../shared/ipc/answers'
import type { Bridge } from '../../../../shared/ipc/contract'
import type { Language } from '../../../../shared/lib/language'
import { ok } from '../../../../shared/lib/result'
import { fakeBridge } from '../../../helpers/fake-bridge'
import { openDesk } from '../../../helpers/in-desk'

/** The unlock screen before a vault in a state; `opened` tells what desk was handed on. */
export function renderUnlock(
  start: DeskState,
  {
    bridge = () => ({}),
    language = 'en',
    known,
  }: {
    /** the calls of this test; `become` changes what the vault is from then on */
    readonly bridge?: (become: (state: DeskState) => void) => Partial<Bridge>
    readonly language?: Language
    readonly known?: 'absent' | 'locked'
  } = {},
) {
  setUpTexts(language)
  let state = start
  const opened: unknown[] = []
  const api = fakeBridge({
    deskState: () => Promise.resolve(ok(state)),
    setPreferences: () => Promise.resolve(ok(undefined)),
    ...bridge((next) => {
      state = next
    }),
  })
  render(
    <ThemeProvider theme={theme} defaultMode="light" storageManager={null}>
      <ApiProvider bridge={api}>
        <PreferencesProvider hints={{ language, theme: 'light', state: known, version: undefined }}>
          <UnlockScreen known={known} onOpen={(desk) => void opened.push(desk)} />
        </PreferencesProvider>
      </ApiProvider>
    </ThemeProvider>,
  )
  return { opened }
}

export { openDesk }
