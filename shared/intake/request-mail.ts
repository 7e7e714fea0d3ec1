import { isAddressOf } from './domain'
import type { Mail } from './mail'
import { ownDomainsOf } from './received'

/**
 * The mail that is the request: the attached one when the own staff passed it on, else the mail itself. Its thread is
 * answered, its HTML and attachments are shown.
 */
export function requestMail(mail: Mail, ownDomains: readonly string[]): Mail {
  const domains = ownDomainsOf(mail, ownDomains)
  const byStaff = mail.from !== undefined && isAddressOf(mail.from.email, domains)
  return byStaff && mail.forwarded !== undefined ? requestMail(mail.forwarded, domains) : mail
}
