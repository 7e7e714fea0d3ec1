import type { Right } from '../law/right'
import { isAuthorityNews, readAuthority, readAuthorityDate } from './authority'
import { clausesOf, subjectClause, type Clause } from './clauses'
import { byArticle, enquiry, isForeign, readIsRequest } from './conclude-request'
import { concludeRights } from './conclude-rights'
import { isOfDomain } from './domain'
import { withoutFooters } from './footer'
import { notFound, type Intake, type Reading, type RightReading } from './intake'
import { readLanguage } from './language'
import type { Mail } from './mail'
import { hasPattern } from './pattern'
import { readPhone } from './phone'
import { ownDomainsOf } from './received'
import { readAuthorityReference, readRequesterReference } from './reference'
import { findRequest, type RequestSource } from './request-source'
import { readRepresentative, readRole } from './role'
import { readClauses } from './rights'
import { compiledRules } from './rules/compiled'
import { readEmail, readName } from './sender'

/** Only so much of a mail is analysed: no request is longer, and quoted threads are cut off before. */
const mostText = 200_000
const mostClauses = 2500

/**
 * Reads from a mail what the New request form needs. Pure; every value says where it was read and how sure it is.
 * `ownDomains`: the controller's mail domains (or addresses); when empty they are taken from the addressee.
 */
export function readIntake(mail: Mail, house: { readonly ownDomains: readonly string[] }): Intake {
  const ownDomains = ownDomainsOf(mail, house.ownDomains)
  const source = findRequest(mail, ownDomains)
  const clauses = clausesOfSource(source)
  const people = readPeople(source)
  const machine =
    machineReason(mail, ownDomains) ??
    (isAuthorityNews(source, clauses) ? 'News or an invitation of a supervisory authority' : undefined)
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
  const own = source.own.slice(0, mostText)
  return [...subject, ...withoutFooters(clausesOf(own).slice(0, mostClauses), own)]
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
  const suspicious = isSuspicious(clauses, base.language)
  const topic = readings.some((one) => one.topic)
  const context = { ...base, processor: role.value === 'processor', suspicious, topic }
  const { rights, reasons } = concludeRights(readings, context)
  const foreign = isForeign(base.language)
  const heard = source.secondHand || foreign ? rights.map(asGuess) : rights
  const question = enquiry(readings, source, suspicious)
  const asked =
    [
      byArticle(clauses, source, base.language),
      withQuestion(heard, question),
      foreign ? question.map(asGuess) : question,
    ].find((some) => some.length > 0) ?? []
  const acting = asked.length > 0 ? readRepresentative(clauses, source, base.name.value) : notFound
  return {
    ...base,
    ...none,
    role,
    representative: acting,
    rights: asked,
    isRequest: readIsRequest(asked, source, { suspicious, language: base.language }),
    reasons: [...source.reasons, ...asked.map(reasonOf), ...reasons, ...roleReason(role)],
  }
}

// "How do you delete an account?" asks how: the right in it is a guess, the question is none
function withQuestion(
  heard: readonly RightReading[],
  question: readonly RightReading[],
): readonly RightReading[] {
  const guessed = heard.length > 0 && heard.every((one) => one.confidence === 'unsure')
  const asked = question.filter((one) => one.confidence !== 'unsure')
  return guessed ? [...heard, ...asked] : heard
}

// Slovak reads like Czech and Ukrainian like Russian, but not the same: what was found there is a guess
const asGuess = (one: RightReading): RightReading => ({ ...one, confidence: 'unsure' })

// By the words of the mail's own language, where that is known: "devis" is a quotation in French and "given" in Latvian
function isSuspicious(clauses: readonly Clause[], language: Reading<string>): boolean {
  const own = compiledRules().filter((rules) => rules.language === language.value)
  const rules = own.length > 0 ? own : compiledRules()
  return clauses.some(({ folded }) =>
    rules.some((one) => hasPattern(one.notRequests, folded) || hasPattern(one.word('outsider'), folded)),
  )
}

const quote = (phrase: string): string => `"${phrase.replace(/\s+/g, ' ').slice(0, 120)}"`

function reasonOf(one: RightReading): string {
  const right: Right = one.right
  return `${right} (${one.confidence}): ${quote(one.phrase)} in the ${one.in}`
}

const roleReason = (role: Reading<string>): readonly string[] =>
  role.from === '' ? [] : [`${role.value ?? 'role unknown'} (${role.confidence}): ${quote(role.from)}`]
