import { app, type Session, type WebContents } from 'electron'
import { origin } from './protocol'

/** Our own pages: navigation anywhere else is refused. */
export const isOwnUrl = (url: string): boolean => url === origin || url.startsWith(`${origin}/`)

/** What the window may load at all; everything else is cancelled before it leaves the process. */
export const isLocalUrl = (url: string): boolean =>
  isOwnUrl(url) ||
  url.startsWith('blob:app://desk/') ||
  url.startsWith('data:') ||
  url.startsWith('devtools:')

/** No permission, no request, no download leaves or enters the window. */
export const guardSession = (session: Session, development: string | undefined): void =>
  closeSession(session, (url) => isLocalUrl(url) || (development !== undefined && sameHost(url, development)))

/** A session that loads what is allowed and nothing else, and grants nothing. */
export function closeSession(session: Session, isAllowed: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url) })
  })
}

const sameHost = (url: string, development: string): boolean =>
  new URL(url).host === new URL(development).host

/** No navigation away, no new window, no webview, for every page that will ever exist. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', (event, url) => {
    if (!isOwnUrl(url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event, url) => {
    if (!isOwnUrl(url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
