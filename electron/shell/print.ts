import { setTimeout as after } from 'node:timers/promises'
import {
  BrowserWindow,
  session,
  type BrowserWindowConstructorOptions,
  type Session,
  type WebContents,
} from 'electron'
import type { PrintFailure } from '../../shared/ipc/answers'
import { err, ok, type Result } from '../../shared/lib/result'
import type { LetterFonts } from '../letters/letter-fonts'
import { printFontPath } from '../letters/print-style'
import { randomText, systemRandom } from '../vault/random'
import { closeSession } from './guards'

type Printed = Result<'printed' | 'cancelled', PrintFailure>

// without `persist:` the partition is in memory only: nothing of a letter is written down
const partition = 'print'
const origin = 'app://print'
const longestLoad = 20_000

/** A window that nobody sees, for one page of ours: no script runs in it, and it has no way to the desk. */
export const printWindowOptions = (): BrowserWindowConstructorOptions => ({
  show: false,
  width: 800,
  height: 1100,
  webPreferences: {
    partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    javascript: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    webgl: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
  },
})

/** Prints a page through the system's print dialog. The page is in memory, under an address that is used once. */
export function letterPrinter(
  currentWindow: () => BrowserWindow | undefined,
  fonts: () => Promise<LetterFonts>,
): (html: string) => Promise<Printed> {
  const pages = new Map<string, string>()
  let served: Session | undefined
  return async (html) => {
    served ??= servePages(pages, fonts)
    const name = `/${randomText(systemRandom, 26)}`
    pages.set(name, html)
    const window = new BrowserWindow(printWindowOptions())
    // the desk that is locked or closed takes the letter with it
    const close = (): void => window.destroy()
    const desk = currentWindow()
    desk?.once('closed', close)
    try {
      return await Promise.race([gone(window), printPage(window, `${origin}${name}`)])
    } finally {
      pages.delete(name)
      desk?.removeListener('closed', close)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}

function servePages(pages: ReadonlyMap<string, string>, fonts: () => Promise<LetterFonts>): Session {
  const own = session.fromPartition(partition, { cache: false })
  closeSession(own, (url) => url.startsWith(`${origin}/`) || url.startsWith('data:image/'))
  own.protocol.handle('app', ({ url }) => answerPrint(url, pages, fonts))
  return own
}

/** The page of this moment and the fonts of letters; anything else is 404. */
async function answerPrint(
  url: string,
  pages: ReadonlyMap<string, string>,
  fonts: () => Promise<LetterFonts>,
): Promise<Response> {
  const { host, pathname } = new URL(url)
  if (host !== 'print') return new Response(null, { status: 404 })
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
  const page = pages.get(pathname)
  if (page !== undefined)
    return new Response(page, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })
  const style = fontStyles.find((one) => printFontPath[one] === pathname)
  if (style === undefined) return new Response(null, { status: 404 })
  const font = new Uint8Array((await fonts())[style])
  return new Response(font, { headers: { ...headers, 'content-type': 'font/ttf' } })
}

const fontStyles = ['regular', 'bold', 'italic', 'boldItalic'] as const

/** A window that is closed under its dialog prints nothing, and its printing would never end. */
const gone = (window: BrowserWindow): Promise<Printed> =>
  new Promise((resolve) => {
    window.once('closed', () => resolve(ok('cancelled')))
  })

async function printPage(window: BrowserWindow, url: string): Promise<Printed> {
  const there = window.loadURL(url).then(() => true)
  const isThere = await Promise.race([there, after(longestLoad, false, { ref: false })])
  return isThere ? askPrinter(window.webContents) : err({ kind: 'no-printer' })
}

const askPrinter = (contents: WebContents): Promise<Printed> =>
  new Promise((resolve) => {
    contents.print({ pageSize: 'A4' }, (success, reason) => resolve(printedOf(success, reason)))
  })

/** Electron says why in English words: "Print job canceled"; every other reason is a printer that did not take it. */
export function printedOf(success: boolean, reason: string): Printed {
  if (success) return ok('printed')
  return /cancel/i.test(reason) ? ok('cancelled') : err({ kind: 'no-printer' })
}
