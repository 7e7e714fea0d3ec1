import { dayOfInstant } from '../lib/date-only'
import { domainOf, isOfDomain, organisationOf } from './domain'
import type { HeaderBlock } from './quoted'
import type { Mail, MailHop } from './mail'
import { findWrittenDates } from './written-date'
import { readMailDate } from './mail-date'
import type { Confidence, Received } from './intake'

/**
 * The day a request reached the controller: "through one of its official channels" (EDPB 01/2022 §159), that is the
 * first server of its own that took the mail, on the Riga calendar, whoever passed it on inside the house later.
 * `inner`: the mail came inside one that the own staff forwarded.
 */
export function readReceived(mail: Mail, ownDomains: readonly string[], inner = false): Received {
  const arrival = firstOwnHop(mail.hops, ownDomains)
  if (arrival !== undefined) return fromHop(arrival.hop, arrival.confidence, inner)
  const top = mail.hops.find((hop) => hop.at !== undefined)
  if (top !== undefined) return fromHop(top, 'likely', inner)
  if (mail.date !== undefined) return fromDateHeader(mail.date)
  return unknown('No Received line and no readable Date: enter the day the request arrived.')
}

/**
 * Lines are walked from the top: the upper ones were written by servers that we trust, the lower ones came with the
 * mail. `for` alone makes no server ours: the sender's own relay writes it too.
 */
function firstOwnHop(
  hops: readonly MailHop[],
  ownDomains: readonly string[],
): { readonly hop: MailHop; readonly confidence: Confidence } | undefined {
  const dated = hops.filter((hop) => hop.at !== undefined)
  const isOwn = (hop: MailHop): boolean => hop.by !== undefined && isOfDomain(hop.by, ownDomains)
  const own = dated.findLastIndex(isOwn)
  const ownHop = dated[own]
  if (ownHop !== undefined) {
    const strangers = dated.slice(0, own).some((hop) => hop.by?.includes('.') === true && !isOwn(hop))
    return { hop: ownHop, confidence: strangers ? 'likely' : 'sure' }
  }
  const hosted = hostedArrival(dated)
  return hosted === undefined ? undefined : { hop: hosted, confidence: 'likely' }
}

// Mailboxes at a provider: the top line is the server that keeps our mailbox; its neighbours of the same organisation
// (or with a name only they understand) are ours too, down to where the mail came in
function hostedArrival(hops: readonly MailHop[]): MailHop | undefined {
  const provider = hops.map((hop) => organisationOf(hop.by ?? '')).find((name) => name !== undefined)
  if (provider === undefined) return undefined
  let arrival: MailHop | undefined
  for (const hop of hops) {
    const organisation = organisationOf(hop.by ?? '')
    if (organisation === provider) arrival = hop
    else if (organisation !== undefined) break
  }
  return arrival
}

function fromHop(hop: MailHop, confidence: Confidence, inner: boolean): Received {
  const at = hop.at ?? ''
  const by = hop.by ?? 'an unnamed server'
  const value = dayOfInstant(at)
  const line = `Received by ${by} at ${at}${inner ? ' (in the forwarded mail)' : ''}, ${value ?? 'no day'} in Riga`
  return { value, confidence, where: { kind: inner ? 'forwarded-hop' : 'hop', hop: { by, at }, line } }
}

function fromDateHeader(date: string): Received {
  const value = dayOfInstant(date)
  const line = `Date header ${date}, ${value ?? 'no day'} in Riga: the sender's own claim, no server line was found`
  return { value, confidence: 'likely', where: { kind: 'date-header', line } }
}

/** Received of a mail that the own staff forwarded inside the text: only the date that their mail program quoted. */
export function readQuotedReceived(block: HeaderBlock): Received {
  const quoted = block.date ?? ''
  const instant = readMailDate(quoted)
  const written = findWrittenDates(quoted)[0]
  const value = instant === undefined ? written?.date : dayOfInstant(instant)
  if (value === undefined || (instant === undefined && written?.ambiguous === true)) {
    return unknown(`The forwarded mail is quoted with the date "${quoted}", which could not be read surely.`)
  }
  const line = `Quoted in the forwarded text: "${quoted}", ${value}: the day it was sent, no server line was found`
  return { value, confidence: 'likely', where: { kind: 'quoted', line } }
}

const unknown = (line: string): Received => ({ confidence: 'unsure', where: { kind: 'unknown', line } })

/** Own domains when Settings do not know them: of the mailbox that the last server delivered to, else of the addressee. */
export function ownDomainsOf(mail: Mail, known: readonly string[]): readonly string[] {
  const clean = known
    .map((domain) => domain.replace(/^.*@/, '').trim().toLowerCase())
    .filter((domain) => domain !== '')
  if (clean.length > 0) return clean
  const mailboxes = [mail.hops[0]?.for, mail.deliveredTo, mail.to[0]?.email]
  return mailboxes.flatMap((mailbox) => domainOf(mailbox ?? '') ?? []).slice(0, 1)
}
