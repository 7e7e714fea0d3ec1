import PostalMime, { type Email } from 'postal-mime'
import { cleanText, cut, storableHtml } from '../../shared/intake/clean-text'
import { mailLimits, type MailNote } from '../../shared/intake/mail'
import { bytesOfWindows1252, decodeUnnamed, looksMisread } from './read-charset'
import { htmlToPlainText } from './read-html-text'

export type Body = {
  readonly text: string
  readonly unsafeHtml?: string | undefined
  readonly notes: readonly MailNote[]
}

// A second reading holds the mail several times over
const mostReread = 5_000_000

/** Text and raw HTML of a parsed mail; text comes from the HTML when the mail has none worth the name. */
export async function readBody(email: Email, again: () => Promise<Email | undefined>): Promise<Body> {
  const given = { text: email.text ?? '', html: email.html ?? '' }
  const misread = looksMisread(given.text) || looksMisread(given.html)
  const raw = misread && given.text.length + given.html.length <= mostReread ? await again() : undefined
  return bodyOf(decoded(given.text, raw?.text), decoded(given.html, raw?.html))
}

function bodyOf(plain: Decoded, html: Decoded): Body {
  const words = wordsOf(plain.text, html.text)
  const text = cleanText(words.text)
  const notes: readonly (readonly [boolean, MailNote])[] = [
    [plain.guessed || html.guessed, 'charset-guessed'],
    [words.fromHtml, 'text-from-html'],
    [words.cut || text.length > mailLimits.text, 'text-cut'],
    [html.text.length > mailLimits.html, 'html-cut'],
  ]
  return {
    text: cut(text, mailLimits.text),
    ...(html.text === '' ? {} : { unsafeHtml: cut(storableHtml(html.text), mailLimits.html) }),
    notes: notes.flatMap(([holds, note]) => (holds ? [note] : [])),
  }
}

type Decoded = { readonly text: string; readonly guessed: boolean }
type Words = { readonly text: string; readonly fromHtml: boolean; readonly cut: boolean }

// "This message needs an HTML reader" is no text: a plain part that says a fraction of the HTML is not the mail
function wordsOf(plain: string, html: string): Words {
  const given = plain.trim()
  if (html === '' || given.length > 500) return { text: plain, fromHtml: false, cut: false }
  const shown = htmlToPlainText(html)
  const better = given === '' || (shown.text.length > 200 && given.length * 5 < shown.text.length)
  return better
    ? { text: shown.text, fromHtml: true, cut: shown.cut }
    : { text: plain, fromHtml: false, cut: false }
}

function decoded(text: string, asWindows1252: string | undefined): Decoded {
  if (asWindows1252 === undefined || !looksMisread(text)) return { text, guessed: false }
  const bytes = bytesOfWindows1252(asWindows1252)
  if (bytes === undefined) return { text, guessed: false }
  const better = decodeUnnamed(bytes)
  return better.text === text ? { text, guessed: false } : { text: better.text, guessed: true }
}

/** The same mail with every charset label saying windows-1252, which keeps each byte apart. */
export async function parseByteForByte(
  bytes: Uint8Array,
  options: ConstructorParameters<typeof PostalMime>[0],
): Promise<Email | undefined> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const labelled = text
    .replace(/charset\s{0,5}=\s{0,5}"?[\w:.+-]{1,60}"?/gi, 'charset=windows-1252')
    .replace(
      /^(content-type:[ \t]{0,5}text\/(?:plain|html))[ \t]*(?=\r?\n(?![ \t]))/gim,
      '$1; charset=windows-1252',
    )
  const head = /^content-type:/im.test(labelled.slice(0, 20_000))
    ? ''
    : 'Content-Type: text/plain; charset=windows-1252\r\n'
  try {
    return await PostalMime.parse(Buffer.from(head + labelled, 'latin1'), options)
  } catch {
    return undefined
  }
}
