// @ts-expect-error html-to-text 10 ships no types; what it gives is checked below
import { convert } from 'html-to-text'
import * as v from 'valibot'

const mostLength = 2_000_000
// Time grows with the square of the nesting: 500,000 open tags take a minute, 30,000 a quarter of a second (measured)
const mostTags = 30_000

const options = {
  wordwrap: false,
  limits: { maxInputLength: mostLength, maxDepth: 100, maxChildNodes: 20_000, ellipsis: '' },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'h4', options: { uppercase: false } },
    { selector: 'h5', options: { uppercase: false } },
    { selector: 'h6', options: { uppercase: false } },
    // without a format of their own, the words of neighbouring cells and rows run together
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    {
      selector: 'blockquote',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1, trimEmptyLines: false },
    },
  ],
}

/** The words of an HTML mail, without pictures and link addresses; `cut` when not all of it was read. */
export function htmlToPlainText(html: string): { readonly text: string; readonly cut: boolean } {
  const short = withinTags(html.slice(0, mostLength))
  const untyped: unknown = convert
  const text: unknown = v.parse(v.function(), untyped)(short, options)
  return { text: v.parse(v.string(), text), cut: short.length < html.length }
}

function withinTags(html: string): string {
  let at = -1
  for (let tags = 0; tags <= mostTags; tags++) {
    at = html.indexOf('<', at + 1)
    if (at < 0) return html
  }
  return html.slice(0, at)
}
