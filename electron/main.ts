import './vault/web-crypto'
import path from 'node:path'
import { app, Menu, session } from 'electron'
import { isFileThere } from './disk/app-files'
import { preferenceStore } from './settings/preferences'
import { guardPages, guardSession } from './shell/guards'
import { registerScheme, serveApp, serveDevelopment } from './shell/protocol'
import { keepWindow } from './shell/window'

/** Composition only, and of the first window alone: whatever it does not need waits in open-desk.ts. */
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
  const windows = keepWindow(preferences, () => isFileThere(path.join(userData, 'vault', 'FORMAT.json')))
  windows.open()
  app.on('second-instance', () => windows.current()?.focus())
  app.on('window-all-closed', () => app.quit())
  const { openDesk } = await import('./open-desk')
  openDesk({ userData, windows, preferences })
}
