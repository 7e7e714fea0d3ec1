import { domainToASCII } from 'node:url'
import MailComposer from 'nodemailer/lib/mail-composer'
import { cleanText, oneLine } from '../../shared/letters/clean-text'
import { draftMessageId } from '../../shared/letters/draft-message-id'
import type { Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { isMailAddress } from '../../shared/letters/mail-address'
import type { Organisation } from '../../shared/policy/organisation'

export type DraftAttachment = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** `thread`: the request's own mail; `attachments`: the letter's PDF first; `date`: an instant, ISO 8601. */
export type Draft = {
  readonly letter: Letter
  readonly organisation: Organisation
  readonly thread?: { readonly messageId: string; readonly references: readonly string[] }
  readonly attachments: readonly DraftAttachment[]
  readonly date: string
}

/**
 * The letter as a mail that nobody has sent: a mail program opens it ready to send (X-Unsent), from the data protection
 * officer, in reply to the request's thread, with text, HTML and attachments. Header values are one line each, so that
 * nothing in a subject, name or message id can begin another header. Both addresses are checked before a letter leaves
 * (findings `dpo-email-missing`, `addressee-email-missing`); one that is none is a bug and throws.
 */
export async function writeDraft(draft: Draft): Promise<Uint8Array> {
  const { letter, organisation, attachments, date } = draft
  const from = addressOf(organisation.dpoEmail)
  const references = referencesOf(draft)
  const inReplyTo = references.at(-1)
  const composer = new MailComposer({
    from: { name: nameOf(organisation.dpoName) || nameOf(organisation.name), address: from },
    to: { name: nameOf(letter.to.name), address: addressOf(letter.to.email ?? '') },
    subject: oneLine(letter.subject),
    messageId: draftMessageId(letter.id, date, domainToASCII(from.slice(from.lastIndexOf('@') + 1))),
    date: new Date(date),
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: [...references] }),
    headers: { 'X-Unsent': '1', 'Content-Language': letter.language },
    text: mailLines(cleanText(letterToText(letter))),
    html: mailLines(letterToHtml(letter)),
    textEncoding: 'quoted-printable',
    attachments: attachments.map(toAttachment),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await composer.compile().build())
}

function addressOf(text: string): string {
  const address = text.trim()
  if (!isMailAddress(address)) throw new Error('not a mail address')
  return address
}

const nameOf = (name: string): string => oneLine(name).slice(0, 200)

/**
 * RFC 5322 3.6.4: the references of the mail replied to, then its own id. They come from outside: what is no message id
 * is left out, and of a very long thread the first and the last ones are kept.
 */
function referencesOf({ thread }: Draft): readonly string[] {
  if (thread === undefined) return []
  const ids = [...thread.references, thread.messageId].flatMap((text) => messageIdsIn(text))
  const unique = [...new Set(ids.reverse())].reverse()
  return unique.length <= mostReferences
    ? unique
    : [...unique.slice(0, 1), ...unique.slice(1 - mostReferences)]
}

const mostReferences = 20

/** The ids in angle brackets, or the text itself when some mail program left the brackets out. */
function messageIdsIn(text: string): readonly string[] {
  const bracketed = text.match(/<[^<>\s]{3,250}>/g) ?? [`<${text.trim()}>`]
  return bracketed.filter((id) => /^<[!-;=?-~]{1,120}@[!-;=?-~]{1,120}>$/.test(id))
}

/** RFC 5322 2.3: a line of a mail ends with CR and LF. */
const mailLines = (text: string): string => text.replace(/\n/g, '\r\n')

function toAttachment({ name, mediaType, bytes }: DraftAttachment) {
  return {
    filename: fileNameOf(name),
    content: Buffer.from(bytes),
    contentType: carried(mediaType),
    contentDisposition: 'attachment' as const,
    contentTransferEncoding: 'base64' as const,
  }
}

/** A message or a multipart may not be encoded, and would be changed on its way: it travels as a plain file. */
const carried = (mediaType: string): string =>
  /^(?!message\/|multipart\/)[a-z0-9][\w.+-]*\/[\w.+-]+$/i.test(mediaType)
    ? mediaType
    : 'application/octet-stream'

/** A name without folders, line ends and turning marks; at most 120 characters, its ending kept. */
function fileNameOf(name: string): string {
  const clean = oneLine(name)
    .replace(/[\\/:*?"<>|]+/g, '_')
    .replace(/^[._\s]+|[.\s]+$/g, '')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? ''
  const stem = clean.slice(0, clean.length - ending.length)
  return `${Array.from(stem || 'pielikums')
    .slice(0, 120 - ending.length)
    .join('')}${ending}`
}
