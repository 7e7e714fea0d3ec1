import type { Right } from '../law/right'
import { readAuthority, readAuthorityDate } from './authority'
import { clausesOf, subjectClause, type Clause } from './clauses'
import { concludeRights } from './conclude-rights'
import { isOfDomain } from './domain'
import { notFound, type Intake, type Reading, type RightReading } from './intake'
import { readLanguage } from './language'
import type { Mail } from './mail'
import { hasPattern } from './pattern'
import { readPhone } from './phone'
import { ownDomainsOf } from './received'
import { readAuthorityReference, readRequesterReference } from './reference'
import { findRequest, type RequestSource } from './request-source'
import { readRepresentative, readRole } from './role'
import { readClauses, type ClauseReading } from './rights'
import { compiledRules } from './rules/compiled'
import { readEmail, readName } from './sender'

/** Only so much of a mail is analysed: no request is longer, and quoted threads are cut off before. */
const mostText = 200_000
const mostClauses = 5000

/**
 * Reads from a mail what the New request form needs. Pure; every value says where it was read and how sure it is.
 * `ownDomains`: the controller's mail domains (or addresses); when empty they are taken from the addressee.
 */
export function readIntake(mail: Mail, house: { readonly ownDomains: readonly string[] }): Intake {
  const ownDomains = ownDomainsOf(mail, house.ownDomains)
  const source = findRequest(mail, ownDomains)
  const clauses = clausesOfSource(source)
  const people = readPeople(source)
  const machine = machineReason(mail, ownDomains)
  const authority: Reading<string> = machine === undefined ? readAuthority(source, clauses) : notFound
  const base = { subject: source.subject, text: source.text, ...people, received: source.received }
  if (machine !== undefined) return withoutRequest(base, [...source.reasons, machine])
  if (authority.value !== undefined) return ofAuthority(base, source, authority)
  return ofPerson(base, source, clauses)
}

type Base = Pick<
  Intake,
  'subject' | 'text' | 'name' | 'email' | 'phone' | 'language' | 'received' | 'requesterReference'
>

function clausesOfSource(source: RequestSource): readonly Clause[] {
  const subject = source.subjectIsOwn ? subjectClause(source.subject.slice(0, 1000)) : []
  return [...subject, ...clausesOf(source.own.slice(0, mostText)).slice(0, mostClauses)]
}

function readPeople(
  source: RequestSource,
): Pick<Base, 'name' | 'email' | 'phone' | 'language' | 'requesterReference'> {
  const written = source.written.slice(0, mostText)
  const language = readLanguage(source.subjectIsOwn ? `${source.own}\n${source.subject}` : source.own)
  const email = readEmail(source.from)
  return {
    language,
    email,
    name: readName(source.from, written),
    phone: readPhone(written, language.value, email.value),
    requesterReference: readRequesterReference(written),
  }
}

const none = {
  role: { value: 'controller', confidence: 'unsure', from: '' },
  representative: notFound,
  authorityReference: notFound,
  authorityDate: notFound,
} as const

// RFC 3834: an answer by a machine asks for nothing. A list of our own house carries people's mail to us.
function machineReason(mail: Mail, ownDomains: readonly string[]): string | undefined {
  const { autoSubmitted, bounce, list } = mail.machine
  if (bounce) return 'A report of a mail server on a mail that could not be delivered'
  if (autoSubmitted) return 'An automatic answer (Auto-Submitted)'
  if (list !== undefined && !isOfDomain(list, ownDomains)) return `Sent to a mailing list (${list})`
  return undefined
}

function withoutRequest(base: Base, reasons: readonly string[]): Intake {
  const isRequest: Reading<boolean> = { value: false, confidence: 'sure', from: reasons.at(-1) ?? '' }
  return { ...base, ...none, rights: [], isRequest, reasons }
}

function ofAuthority(base: Base, source: RequestSource, authority: Reading<string>): Intake {
  const whole = source.text.trim() === '' ? 'subject' : 'text'
  const end = Math.min(200, source[whole].length)
  const right: RightReading = {
    right: 'DVI_ENQUIRY',
    phrase: source[whole].slice(0, end),
    in: whole,
    start: 0,
    end,
    confidence: authority.confidence,
  }
  return {
    ...base,
    ...none,
    rights: [right],
    authorityReference: readAuthorityReference(source.subject, source.written),
    authorityDate: readAuthorityDate(source.own),
    isRequest: { value: true, confidence: authority.confidence, from: authority.from },
    reasons: [...source.reasons, `A supervisory authority writes: ${authority.from}`],
  }
}

function ofPerson(base: Base, source: RequestSource, clauses: readonly Clause[]): Intake {
  const readings = readClauses(clauses)
  const role = readRole(clauses, source.text)
  const suspicious = clauses.some((clause) =>
    compiledRules().some((rules) => hasPattern(rules.notRequests, clause.folded)),
  )
  const topic = readings.some((one) => one.topic)
  const context = { ...base, processor: role.value === 'processor', suspicious, topic }
  const { rights, reasons } = concludeRights(readings, context)
  const heard = source.secondHand ? rights.map((one) => ({ ...one, confidence: 'unsure' as const })) : rights
  const asked = heard.length > 0 ? heard : enquiry(readings, source, suspicious)
  const acting = asked.length > 0 ? readRepresentative(clauses, source, base.name.value) : notFound
  return {
    ...base,
    ...none,
    role,
    representative: acting,
    rights: asked,
    isRequest: readIsRequest(asked, source, suspicious),
    reasons: [...source.reasons, ...asked.map(reasonOf), ...reasons, ...roleReason(role)],
  }
}

// Art. 38(4): people may turn to the DPO with any question on their data
function enquiry(
  readings: readonly ClauseReading[],
  source: RequestSource,
  suspicious: boolean,
): readonly RightReading[] {
  if (suspicious) return []
  const clause = readings.find((one) => one.topic && !one.aside)?.clause
  if (clause === undefined) return []
  const whole = clause.in === 'subject' ? source.subject : source.text
  const { start, end } = clause
  const asks = readings.some((one) => one.asks) || source.own.includes('?')
  return [
    {
      right: 'ENQUIRY',
      phrase: whole.slice(start, end),
      in: clause.in,
      start,
      end,
      confidence: asks ? 'likely' : 'unsure',
    },
  ]
}

function readIsRequest(
  rights: readonly RightReading[],
  source: RequestSource,
  suspicious: boolean,
): Reading<boolean> {
  const best = (['sure', 'likely'] as const).flatMap((level) =>
    rights.filter((one) => one.confidence === level),
  )[0]
  if (best !== undefined) return { value: true, confidence: best.confidence, from: best.phrase }
  const [guess] = rights
  if (guess !== undefined) return { confidence: 'unsure', from: guess.phrase }
  if (suspicious)
    return { value: false, confidence: 'likely', from: 'words of advertising, invoices or automatic answers' }
  return isHardlyText(source)
    ? { confidence: 'unsure', from: 'hardly any text' }
    : { value: false, confidence: 'likely', from: 'nothing in it asks for anything about personal data' }
}

// The request may be in what is attached
function isHardlyText(source: RequestSource): boolean {
  const words = source.own.match(/\p{L}+/gu)?.length ?? 0
  return words < 3 || (source.attachments > 0 && words < 15)
}

const quote = (phrase: string): string => `"${phrase.replace(/\s+/g, ' ').slice(0, 120)}"`

function reasonOf(one: RightReading): string {
  const right: Right = one.right
  return `${right} (${one.confidence}): ${quote(one.phrase)} in the ${one.in}`
}

const roleReason = (role: Reading<string>): readonly string[] =>
  role.from === '' ? [] : [`${role.value ?? 'role unknown'} (${role.confidence}): ${quote(role.from)}`]
