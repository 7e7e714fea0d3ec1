import { isAddressOf } from './domain'
import type { Mail } from './mail'
import { ownDomainsOf } from './received'
import { strangersBlock } from './request-source'

/**
 * The mail that is the request: the attached one when the own staff passed it on, else the mail itself. Its thread is
 * answered, its HTML and attachments are shown. A mail quoted in the text has a sender but no thread: its Message-ID
 * did not come along.
 */
export function requestMail(mail: Mail, ownDomains: readonly string[]): Mail {
  const domains = ownDomainsOf(mail, ownDomains)
  if (mail.from === undefined || !isAddressOf(mail.from.email, domains)) return mail
  if (mail.forwarded !== undefined) return requestMail(mail.forwarded, domains)
  const quoted = strangersBlock(mail, domains)?.block
  if (quoted === undefined) return mail
  const thread = { replyTo: undefined, messageId: undefined, inReplyTo: undefined, references: [] }
  return { ...mail, ...thread, from: quoted.from }
}
