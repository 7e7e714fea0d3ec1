import { useEffect, useRef } from 'react'
import type { SafeMail } from './safe-html'

// Constructed style sheets are CSSOM: the CSP's style-src asks no nonce of them, and the app's rules do not reach in.
const sheetText = `
  :host { display: block; contain: content; overflow-wrap: anywhere; }
  .mail { font: inherit; color: inherit; max-width: 75ch; line-height: 1.5; }
  .link { text-decoration: underline dotted; }
  table { border-collapse: collapse; max-width: 100%; }
  td, th { padding: 2px 6px; text-align: start; vertical-align: top; }
  blockquote { margin: 8px 0 8px 12px; padding-left: 8px; border-left: 2px solid currentColor; }
  pre { white-space: pre-wrap; }
`

/**
 * A mail's HTML in a shadow root of its own: no style of the mail survives (safe-html.ts), and no rule of the app or
 * of this sheet crosses the border.
 */
export function MailHtml({
  mail,
  label,
  serif = false,
}: {
  readonly mail: SafeMail
  readonly label: string
  readonly serif?: boolean
}) {
  const host = useRef<HTMLDivElement>(null)
  const { content } = mail
  useEffect(() => {
    const element = host.current
    if (element === null) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(sheetText)
    root.adoptedStyleSheets = [sheet]
    const body = document.createElement('div')
    body.className = 'mail'
    body.append(content.cloneNode(true))
    root.replaceChildren(body)
  }, [content])
  return (
    <div
      ref={host}
      role="document"
      aria-label={label}
      style={serif ? { fontFamily: '"Noto Serif", serif' } : {}}
    />
  )
}
