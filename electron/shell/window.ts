import path from 'node:path'
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron'
import type { PreferenceStore } from '../settings/preferences'
import { origin } from './protocol'

export type Bounds = {
  readonly width: number
  readonly height: number
  readonly x?: number | undefined
  readonly y?: number | undefined
}

/** The one set of options that a window of ours is made with; test/electron/shell/window.test.ts compares it whole. */
export const windowOptions = (
  bounds: Bounds,
  dark: boolean,
  preload: string,
): BrowserWindowConstructorOptions => ({
  width: bounds.width,
  height: bounds.height,
  ...(bounds.x === undefined || bounds.y === undefined ? {} : { x: bounds.x, y: bounds.y }),
  minWidth: 800,
  minHeight: 600,
  show: false,
  title: 'DSR Desk',
  backgroundColor: dark ? '#14181a' : '#ffffff',
  autoHideMenuBar: true,
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    webgl: false,
    disableDialogs: true,
    // a spell checker would download dictionaries and keep words in clear
    spellcheck: false,
    devTools: true,
    v8CacheOptions: 'bypassHeatCheck',
  },
})

export type WindowKeeper = {
  readonly current: () => BrowserWindow | undefined
  readonly open: () => void
  /** The old window goes with every opened row in its memory; a new one comes, locked. */
  readonly renew: () => void
}

/** Keeps the desk's one window. It is shown with its first picture, so that nothing empty flashes. */
export function keepWindow(preferences: PreferenceStore, hasVault: () => boolean): WindowKeeper {
  let window: BrowserWindow | undefined
  const open = (): void => {
    const { bounds, ...kept } = preferences.read()
    nativeTheme.themeSource = kept.theme
    const opened = new BrowserWindow(
      windowOptions(bounds, nativeTheme.shouldUseDarkColors, path.join(__dirname, '../preload/preload.cjs')),
    )
    opened.setMenuBarVisibility(false)
    // the first picture is in index.html itself: it can be seen before any script has run
    opened.once('ready-to-show', () => opened.show())
    opened.on('close', () => preferences.write({ bounds: opened.getNormalBounds() }))
    // with the state in the address the fields are drawn before the first question to the main process
    const state = hasVault() ? { state: 'locked' } : {}
    const query = new URLSearchParams({
      ...state,
      lang: kept.language,
      theme: kept.theme,
      version: app.getVersion(),
    })
    void opened.loadURL(`${origin}/index.html?${query.toString()}`)
    window = opened
  }
  return {
    current: () => window,
    open,
    renew: () => {
      const old = window
      open()
      old?.destroy()
    },
  }
}
