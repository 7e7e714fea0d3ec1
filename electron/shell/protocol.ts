import { protocol, type Session } from 'electron'
import { readAppFile } from '../disk/app-files'
import { randomText, systemRandom } from '../vault/random'

const scheme = 'app'
export const origin = `${scheme}://desk`

// Electron 25 does not know codeCache and passes over it
const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }

/** The window's own files come by `app://desk/`: a real origin, with none of the rights of file://. Before app is ready, once. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
}

/** No inline script or style, no network, no frame, no form; markup that becomes DOM goes through a named policy. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dompurify react-dom default',
  ].join('; ')

/** Answers `app://desk/…` from the built renderer and nothing else: another host, method or a path outside is 404. */
export async function answerRequest(
  request: { url: string; method: string },
  root: string,
): Promise<Response> {
  const url = new URL(request.url)
  if (url.protocol !== `${scheme}:` || url.host !== 'desk' || request.method !== 'GET') return notFound()
  const name = url.pathname === '/' ? '/index.html' : url.pathname
  const found = await readAppFile(root, name)
  if (found === undefined) return notFound()
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
  if (extension !== 'html') return new Response(new Uint8Array(found), { headers })
  const nonce = randomText(systemRandom, 26)
  const page = new TextDecoder().decode(found).replaceAll('__CSP_NONCE__', nonce)
  return new Response(page, {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  })
}

const notFound = (): Response => new Response(null, { status: 404 })

export function serveApp(session: Session, root: string): void {
  session.protocol.handle(scheme, (request) => answerRequest(request, root))
}

/** Development only: the same origin with Vite's server behind it, so that edits show at once. */
export function serveDevelopment(session: Session, server: string): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    // Node's fetch: Electron 25's net.fetch fails on the page's forwarded sec-* headers
    const answer = await fetch(new URL(url.pathname + url.search, server))
    const type = answer.headers.get('content-type') ?? 'text/plain'
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': type, 'cache-control': 'no-store' },
    })
  })
}
