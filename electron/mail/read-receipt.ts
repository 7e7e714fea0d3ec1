import { domainToASCII } from 'node:url'
import type { Mail, MailAttachment } from '../../shared/intake/mail'
import { readPlainReport } from '../../shared/intake/plain-bounce'
import {
  readDeliveryStatus,
  readDisposition,
  receiptLimits,
  type Receipt,
  type ReceiptOutcome,
} from '../../shared/intake/receipt'
import { readMail } from './read-mail'

/** What a mail reports of another mail; undefined when it is no report. Its parts are data: nothing is opened or run. */
export async function readReceipt(mail: Mail): Promise<Receipt | undefined> {
  const { outcomes, ids } = readParts(mail)
  if (outcomes.length === 0) return readPlain(mail)
  const returned = await returnedMail(mail)
  const named = [returned?.messageId, mail.inReplyTo].flatMap((id) => (id === undefined ? [] : [id]))
  return {
    ids: [...new Set([...ids, ...named, ...mail.references])],
    subject: returned?.subject ?? mail.subject.replace(/^[^:]{1,60}:/, '').trim(),
    outcomes,
    isGuess: false,
  }
}

function readParts({ attachments }: Mail): Pick<Receipt, 'outcomes' | 'ids'> {
  const outcomes: ReceiptOutcome[] = []
  const ids: string[] = []
  for (const { mediaType, bytes } of attachments.slice(0, mostParts)) {
    const type = mediaType.toLowerCase()
    if (deliveryStatus.has(type)) outcomes.push(...readDeliveryStatus(textOf(bytes)))
    const read = dispositionTypes.has(type) ? readDisposition(textOf(bytes)) : undefined
    if (read !== undefined) outcomes.push(read.outcome)
    if (read?.id !== undefined) ids.push(read.id)
  }
  return { outcomes, ids }
}

/** A report in words often ends in the mail that it returns, whose subject is still encoded there (RFC 2047). */
async function readPlain(mail: Mail): Promise<Receipt | undefined> {
  const report = readPlainReport(mail)
  const at = mail.text.search(/^(?:Return-Path|Received|Message-ID|From):/im)
  if (report === undefined || at < 0) return report
  const returned = await readMail(new TextEncoder().encode(mail.text.slice(at)))
  return returned.ok && returned.value.subject !== ''
    ? { ...report, subject: returned.value.subject }
    : report
}

const mostParts = 20
const deliveryStatus: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status', // RFC 6533
])
const dispositionTypes: ReadonlySet<string> = new Set([
  'message/disposition-notification',
  'message/global-disposition-notification',
])
/** The mail that is reported, whole or its head alone. */
const returnedTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
])

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, receiptLimits.report))

async function returnedMail(mail: Mail): Promise<Mail | undefined> {
  const isReturned = ({ mediaType }: MailAttachment): boolean => returnedTypes.has(mediaType.toLowerCase())
  const part = mail.attachments.slice(0, mostParts).find(isReturned)
  const read = part === undefined ? undefined : await readMail(part.bytes)
  return read?.ok === true ? read.value : undefined
}

/** An address as servers write it: lower case, the domain in ASCII (RFC 5891), so that `ā.lv` is `xn--yda.lv`. */
export function serverAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  return `${address.slice(0, at + 1).toLowerCase()}${domainToASCII(domain) || domain}`
}
