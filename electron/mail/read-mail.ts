import PostalMime, { type Attachment, type Email } from 'postal-mime'
import {
  mailLimits,
  type Mail,
  type MailAttachment,
  type MailNote,
  type MailReadRefusal,
} from '../../shared/intake/mail'
import { err, ok, type Result } from '../../shared/lib/result'
import { cut } from '../../shared/intake/clean-text'
import { safeAttachmentName } from './read-attachment-name'
import { parseByteForByte, readBody } from './read-body'
import { decodeUnnamed } from './read-charset'
import { readHeaders } from './read-headers'
import { isWithinCounts, readLimits } from './read-limits'

/**
 * Reads a saved e-mail (.eml, RFC 5322) into plain data. Nothing is loaded, opened or run; the HTML stays raw and
 * unsafe. A mail attached whole (message/rfc822) is read too, `mailLimits.forwards` deep.
 * Refused: what is no mail, more than 50 MB, or built to exhaust the reader.
 */
export async function readMail(bytes: Uint8Array): Promise<Result<Mail, MailReadRefusal>> {
  return readNested(bytes, 0)
}

const parserOptions = {
  forceRfc822Attachments: true,
  maxNestingDepth: readLimits.nesting,
  maxHeadersSize: readLimits.headerBytes,
} as const

async function readNested(bytes: Uint8Array, depth: number): Promise<Result<Mail, MailReadRefusal>> {
  if (bytes.length > readLimits.megabytes * 1024 * 1024) {
    return err({ kind: 'mail-too-large', mostMegabytes: readLimits.megabytes })
  }
  if (isOutlookFile(bytes)) return err({ kind: 'outlook-msg' })
  const start = startOfMail(bytes)
  if (start === undefined) return err({ kind: 'not-a-mail' })
  if (!isWithinCounts(bytes)) return err({ kind: 'mail-too-complex' })
  const { mail: readable, guessed } = withReadableHead(bytes.subarray(start))
  const email = await parse(readable)
  if (!email.ok) return email
  return ok(await assemble(email.value, { bytes: readable, depth, guessed }))
}

// Compound File Binary Format [MS-CFB] §2.2: the signature of .msg
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const isOutlookFile = (bytes: Uint8Array): boolean => compoundFile.every((byte, i) => bytes[i] === byte)

async function parse(bytes: Uint8Array): Promise<Result<Email, MailReadRefusal>> {
  try {
    return ok(await PostalMime.parse(bytes, parserOptions))
  } catch {
    // The parser throws for its limits only: nesting and size of headers
    return err({ kind: 'mail-too-complex' })
  }
}

type Source = { readonly bytes: Uint8Array; readonly depth: number; readonly guessed: boolean }

async function assemble(email: Email, { bytes, depth, guessed }: Source): Promise<Mail> {
  const headers = readHeaders(email)
  const body = await readBody(email, () => parseByteForByte(bytes, parserOptions))
  const attachments = email.attachments.slice(0, mailLimits.attachments).map(toAttachment)
  const inner = await readForwarded(attachments, depth)
  return {
    ...headers,
    text: body.text,
    unsafeHtml: body.unsafeHtml,
    attachments,
    forwarded: inner.mail,
    notes: [
      ...new Set([
        ...headers.notes,
        ...body.notes,
        ...attachmentNotes(email, attachments),
        ...inner.notes,
        ...(guessed ? (['charset-guessed'] as const) : []),
      ]),
    ],
  }
}

function toAttachment(attachment: Attachment): MailAttachment {
  const { content } = attachment
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const mediaType = cut(attachment.mimeType.replace(/[^\w.+/-]/g, ''), 100)
  return { name: safeAttachmentName(attachment.filename, mediaType), mediaType, size: bytes.length, bytes }
}

function attachmentNotes(email: Email, attachments: readonly MailAttachment[]): readonly MailNote[] {
  const notes: readonly (readonly [boolean, MailNote])[] = [
    [email.attachments.length > attachments.length, 'attachments-cut'],
    [
      attachments.some(
        (one) => one.mediaType.includes('ms-tnef') || one.name.toLowerCase() === 'winmail.dat',
      ),
      'winmail-dat',
    ],
    [attachments.some((one) => /pkcs7-mime|pgp-encrypted/.test(one.mediaType)), 'encrypted-or-signed'],
  ]
  return notes.flatMap(([holds, note]) => (holds ? [note] : []))
}

const isMail = (one: MailAttachment): boolean =>
  one.mediaType === 'message/rfc822' ||
  (one.mediaType === 'application/octet-stream' && /\.eml$/i.test(one.name))

async function readForwarded(
  attachments: readonly MailAttachment[],
  depth: number,
): Promise<{ readonly mail?: Mail; readonly notes: readonly MailNote[] }> {
  const attached = attachments.find(isMail)
  if (attached === undefined) return { notes: [] }
  if (depth >= mailLimits.forwards) return { notes: ['forward-unreadable'] }
  const inner = await readNested(attached.bytes, depth + 1)
  return inner.ok ? { mail: inner.value, notes: [] } : { notes: ['forward-unreadable'] }
}

const longestHead = readLimits.headerBytes + 1024
const fieldLine = /^[!-9;-~]{1,100}[ \t]*:/
const mailField = /^(?:from|sender|received|date|message-id|subject|to|return-path|delivered-to):/im

/** Where the headers begin: after a byte order mark, blank lines and the `From ` line of a mailbox file; undefined when it is no mail. */
function startOfMail(bytes: Uint8Array): number | undefined {
  const head = latin1(bytes.subarray(0, 65_536))
  const skipped =
    /^(?:\u00ef\u00bb\u00bf)?[\r\n\t ]{0,1000}(?:From [^\n]{0,500}\n)?/.exec(head)?.[0].length ?? 0
  const rest = head.slice(skipped)
  return fieldLine.test(rest) && mailField.test(rest) ? skipped : undefined
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Headers are ASCII or UTF-8 (RFC 6532); old programs write their own charset there. */
function withReadableHead(bytes: Uint8Array): { readonly mail: Uint8Array; readonly guessed: boolean } {
  const end = endOfHead(bytes)
  const head = bytes.subarray(0, end)
  if (end > longestHead || head.every((byte) => byte < 0x80)) return { mail: bytes, guessed: false }
  const { text, guessed } = decodeUnnamed(head)
  return guessed
    ? { mail: Buffer.concat([Buffer.from(text, 'utf8'), bytes.subarray(end)]), guessed }
    : { mail: bytes, guessed }
}

function endOfHead(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\n\r\n')].filter((at) => at >= 0)
  return ends.length === 0 ? bytes.length : Math.min(...ends)
}
