import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

/** The built desk in a real Electron, on a profile and a temp folder of its own. */
export const root = path.resolve(import.meta.dirname, '../..')
const electron = process.env['DESK_ELECTRON']
export const whyNot =
  process.env['DESK_E2E_SKIPPED'] ?? (electron === undefined ? 'run it by npm test' : undefined)

export type RunningDesk = {
  readonly app: ElectronApplication
  readonly page: () => Promise<Page>
  /** what a page asked for that is not the desk's own, and what scripts threw */
  readonly requests: readonly string[]
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

export type Place = {
  readonly folder: string
  readonly profile: string
  readonly temp: string
  readonly out: string
}

export function newPlace(): Place {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-'))
  const place = {
    folder,
    profile: path.join(folder, 'profile'),
    temp: path.join(folder, 'tmp'),
    out: path.join(folder, 'out'),
  }
  for (const one of [place.profile, place.temp, place.out]) mkdirSync(one)
  return place
}

export const removePlace = ({ folder }: Place): void => rmSync(folder, { recursive: true, force: true })

export async function launch(place: Place, flags: readonly string[] = []): Promise<RunningDesk> {
  // without executablePath Playwright holds the program until it listens; with it, one start in eight hung
  if (electron !== undefined) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.dirname(electron)
  const app = await _electron.launch({
    args: [
      root,
      `--user-data-dir=${place.profile}`,
      '--password-store=basic',
      '--disable-gpu',
      '--lang=lv',
      ...flags,
    ],
    env: { ...environment(), TMPDIR: place.temp, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 60_000,
  })
  const requests: string[] = []
  const errors: string[] = []
  const watch = (page: Page): void => {
    page.setDefaultTimeout(15_000)
    page.on('request', (request) => {
      if (!/^(app:\/\/desk\/|data:|blob:app:)/.test(request.url())) requests.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  }
  app.on('window', watch)
  app.windows().forEach(watch)
  return { app, requests, errors, page: () => currentPage(app), close: () => app.close() }
}

/** The window that is there now: locking makes a new one. */
async function currentPage(app: ElectronApplication): Promise<Page> {
  const page = app.windows().findLast((one) => !one.isClosed()) ?? (await app.firstWindow())
  await page.waitForLoadState('domcontentloaded')
  return page
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
