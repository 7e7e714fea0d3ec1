import type { Address, Email, Mailbox } from 'postal-mime'
import { cleanLine, cut, hasMixedScripts } from '../../shared/intake/clean-text'
import { domainOf } from '../../shared/intake/domain'
import { readHop } from '../../shared/intake/hop'
import {
  mailLimits,
  type Mail,
  type MailAddress,
  type MailMachine,
  type MailNote,
} from '../../shared/intake/mail'
import { readMailDate } from '../../shared/intake/mail-date'

type FromHeaders = Omit<Mail, 'text' | 'unsafeHtml' | 'attachments' | 'forwarded'>

/** What the headers of a parsed mail say, cleaned and within bounds. */
export function readHeaders(email: Email): FromHeaders {
  const from = addressOf(email.from)
  const date = headerValue(email, 'date')
  const instant = date === undefined ? undefined : readMailDate(date)
  return {
    from,
    replyTo: email.replyTo?.flatMap(mailboxes).map(toAddress).find(hasAddress),
    to: addressesOf(email.to),
    cc: addressesOf(email.cc),
    subject: cut(cleanLine(email.subject ?? ''), mailLimits.subject),
    date: instant,
    messageId: idOf(email.messageId),
    inReplyTo: idOf(email.inReplyTo),
    references:
      (email.references ?? '')
        .slice(0, 20_000)
        .match(/<[^<>\s]{1,998}>/g)
        ?.slice(-100) ?? [],
    hops: headersOf(email, 'received').slice(0, mailLimits.hops).map(readHop),
    deliveredTo: deliveredTo(email),
    machine: readMachine(email),
    notes: headerNotes(email, { from, unreadableDate: date !== undefined && instant === undefined }),
  }
}

const headersOf = (email: Email, key: string): readonly string[] =>
  email.headers.filter((header) => header.key === key).map((header) => header.value)

const headerValue = (email: Email, key: string): string | undefined => headersOf(email, key)[0]

const mailboxes = (address: Address): readonly Mailbox[] =>
  address.group === undefined ? [address] : address.group

function toAddress(mailbox: Mailbox): MailAddress {
  const name = cut(cleanLine(mailbox.name), mailLimits.name)
  return { name, email: cut(cleanLine(mailbox.address).replace(/\s/g, '').toLowerCase(), mailLimits.address) }
}

const hasAddress = (address: MailAddress): boolean => address.email !== ''

function addressOf(address: Address | undefined): MailAddress | undefined {
  const first = address === undefined ? undefined : mailboxes(address)[0]
  const read = first === undefined ? undefined : toAddress(first)
  return read === undefined || (read.email === '' && read.name === '') ? undefined : read
}

const addressesOf = (list: readonly Address[] | undefined): readonly MailAddress[] =>
  (list ?? []).slice(0, 100).flatMap(mailboxes).slice(0, 100).map(toAddress).filter(hasAddress)

function idOf(value: string | undefined): string | undefined {
  const id = /<[^<>\s]{1,998}>/.exec((value ?? '').slice(0, 5000))?.[0]
  return id === undefined ? undefined : cleanLine(id)
}

function deliveredTo(email: Email): string | undefined {
  const value = ['delivered-to', 'x-original-to', 'envelope-to']
    .map((key) => headerValue(email, key))
    .find((one) => one?.includes('@'))
  return value === undefined
    ? undefined
    : cut(
        cleanLine(value)
          .replace(/[<>\s]/g, '')
          .toLowerCase(),
        mailLimits.address,
      )
}

const textOf = (email: Email, key: string): string => headerValue(email, key)?.slice(0, 2000) ?? ''

/** RFC 3834 (auto-generated is also what a web form sends: only replies count), RFC 3464, RFC 2919, RFC 2369. */
function readMachine(email: Email): MailMachine {
  const reports = /report-type="?(?:delivery-status|disposition-notification)/i.test(
    textOf(email, 'content-type'),
  )
  return {
    autoSubmitted: isAutomaticAnswer(email),
    bounce: reports || senderOf(email).startsWith('mailer-daemon@'),
    list: (listHost(email) ?? bulkHost(email))?.toLowerCase().slice(0, 255),
  }
}

const senderOf = (email: Email): string => email.from?.address?.toLowerCase() ?? ''

const isAutomaticAnswer = (email: Email): boolean =>
  /^auto-(?:replied|notified)/i.test(textOf(email, 'auto-submitted')) ||
  /auto_reply/i.test(textOf(email, 'precedence')) ||
  ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((key) => headerValue(email, key) !== undefined)

function listHost(email: Email): string | undefined {
  const id = /<[^<>\s]{0,100}?([\w-]+(?:\.[\w-]+)+)>/.exec(textOf(email, 'list-id'))
  return (id ?? /(?:@|\/\/)([\w-]+(?:\.[\w-]+)+)/.exec(textOf(email, 'list-unsubscribe')))?.[1]
}

const bulkHost = (email: Email): string | undefined =>
  /^(?:bulk|junk)/i.test(textOf(email, 'precedence')) ? domainOf(senderOf(email)) : undefined

function headerNotes(
  email: Email,
  { from, unreadableDate }: { readonly from: MailAddress | undefined; readonly unreadableDate: boolean },
): readonly MailNote[] {
  const raw = email.from?.name ?? ''
  const notes: readonly (readonly [boolean, MailNote])[] = [
    [headersOf(email, 'from').length > 1, 'from-twice'],
    [from === undefined || from.email === '', 'from-missing'],
    [unreadableDate, 'date-unreadable'],
    [raw.replace(/\s+/g, ' ').trim().normalize('NFC') !== (from?.name ?? ''), 'name-cleaned'],
    [hasMixedScripts(from?.name ?? ''), 'name-mixed-scripts'],
    [
      /pkcs7-mime|multipart\/encrypted/i.test(headerValue(email, 'content-type') ?? ''),
      'encrypted-or-signed',
    ],
  ]
  return notes.flatMap(([holds, note]) => (holds ? [note] : []))
}
