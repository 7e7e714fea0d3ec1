import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { createRoot } from 'react-dom/client'
import { ApiProvider, windowBridge } from './api'
import { App } from './app'
import { setUpTexts } from './i18n/set-up'
import { styleNonce } from './nonce'
import { PreferencesProvider } from './preferences'
import { readStartHints } from './start-hints'
import { theme } from './theme'

const hints = readStartHints(window.location.search)
const bridge = windowBridge()
const root = document.querySelector('#root')
if (bridge === undefined || root === null) throw new Error('this page works only inside the app')

setUpTexts(hints.language ?? 'lv')
if (hints.theme === 'light' || hints.theme === 'dark') document.documentElement.dataset['theme'] = hints.theme
const nonce = styleNonce()
const cache = createCache({ key: 'css', ...(nonce === undefined ? {} : { nonce }) })

createRoot(root).render(
  <CacheProvider value={cache}>
    <ThemeProvider theme={theme} defaultMode={hints.theme ?? 'system'} storageManager={null}>
      <CssBaseline />
      <ApiProvider bridge={bridge}>
        <PreferencesProvider hints={hints}>
          <App hints={hints} />
        </PreferencesProvider>
      </ApiProvider>
    </ThemeProvider>
  </CacheProvider>,
)
