import './vault/web-crypto'
import path from 'node:path'
import { app, Menu, nativeTheme, session, type WebFrameMain } from 'electron'
import { noticeChannelOf } from '../shared/ipc/contract'
import { systemNow } from './desk/now'
import type { Desk } from './desk/desk'
import { diskTree } from './disk/disk-tree'
import { readLetterFonts } from './disk/letter-fonts'
import { serve } from './ipc/serve'
import { preferencesOf, preferenceStore, type PreferenceStore } from './settings/preferences'
import { systemDialogs } from './shell/dialogs'
import { guardPages, guardSession, isOwnUrl } from './shell/guards'
import { openLog } from './shell/local-log'
import { lockWithThePower } from './shell/power'
import { registerScheme, serveApp, serveDevelopment } from './shell/protocol'
import { keepWindow, type WindowKeeper } from './shell/window'

/** Composition only: what the desk stands on is put together here, and nothing is decided. */
// As root enableSandbox() would overrule --no-sandbox and every child process would crash in a loop.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.commandLine.appendSwitch('disable-breakpad')
registerScheme()
guardPages()

const development = app.isPackaged ? undefined : process.env['DESK_DEV_URL']

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const preferences = preferenceStore(userData, app.getLocale())
  guardSession(session.defaultSession, development)
  if (development === undefined) serveApp(session.defaultSession, path.join(__dirname, '../renderer'))
  else serveDevelopment(session.defaultSession, development)
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  const windows = keepWindow(preferences)
  windows.open()

  // The first window paints while the rest of the program loads.
  const { handlersOf, lock } = await import('./desk/handlers')
  const ending = { quit: false }
  const desk = deskOn(path.join(userData, 'vault'), { windows, preferences, ending })
  serve(handlersOf(desk), openLog(path.join(userData, 'logs')), isOurFrame)
  const lockNow = (): void => void lock(desk)
  lockWithThePower(lockNow)
  app.on('second-instance', () => windows.current()?.focus())
  app.on('before-quit', () => {
    ending.quit = true
    lockNow()
  })
  app.on('window-all-closed', () => app.quit())
}

type Shell = {
  readonly windows: WindowKeeper
  readonly preferences: PreferenceStore
  readonly ending: { readonly quit: boolean }
}

function deskOn(vaultFolder: string, { windows, preferences, ending }: Shell): Desk {
  return {
    open: undefined,
    tree: diskTree(vaultFolder),
    dataFolder: vaultFolder,
    now: systemNow,
    dialogs: systemDialogs(windows.current, vaultFolder),
    fonts: () => readLetterFonts(path.join(__dirname, 'fonts')),
    preferences: {
      read: () => preferencesOf(preferences.read()),
      write: (change) => {
        preferences.write(change)
        nativeTheme.themeSource = change.theme
      },
    },
    tell: (notice, data) => windows.current()?.webContents.send(noticeChannelOf(notice), data),
    // a program that ends needs no new window, and one would keep it from ending
    locked: () => (ending.quit ? undefined : windows.renew()),
    painted: () => windows.current()?.show(),
  }
}

const isOurFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isOwnUrl(frame.url)
