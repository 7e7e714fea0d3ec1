import type { Right } from '../law/right'
import type { Clause } from './clauses'
import { fold } from './fold'
import type { RightReading } from './intake'
import { hasPattern } from './pattern'
import { compiledRules } from './rules/compiled'
import { confidenceOf, readingOf, type ClauseReading, type Finding } from './rights'

export type RightsContext = {
  readonly subject: string
  readonly text: string
  /** The messages complained of are a customer's: stopping them is for that customer to do. */
  readonly processor: boolean
  /** Data protection is spoken of at all. */
  readonly topic: boolean
  /** Advertising and the like: only clear asking counts. */
  readonly suspicious: boolean
}

/** The rights that a mail asks for, one reading each, and why others were left out. */
export function concludeRights(
  readings: readonly ClauseReading[],
  context: RightsContext,
): { readonly rights: readonly RightReading[]; readonly reasons: readonly string[] } {
  const found = readings.flatMap((reading) => reading.findings)
  // "I want a person to look at it again" reminds of nothing
  const reminding = readings.filter(
    (reading) =>
      reading.reminds && !reading.findings.some((one) => one.right === 'AUTOMATED_DECISION' && !one.earlier),
  )
  const past = pastRights(readings)
  const present = found.filter((one) => !one.earlier && !isOfReminder(one, reminding))
  if (isReminder(readings, reminding, context)) return reminderRights({ reminding, past, present, context })
  const kept = settle(present, readings, context)
  const rights = kept.length > 0 ? kept : settle(found, readings, context).map(asPast)
  return { rights: best(rights, context), reasons: leftOut(found, rights) }
}

// Asked before and nothing said of an answer: whether it still is a wish, the DPO sees
const asPast = (one: Finding): Finding => {
  const asksNow = compiledRules().some((rules) => hasPattern(rules.word('need'), one.clause.folded))
  return one.earlier && !asksNow ? { ...one, howTo: true } : one
}

const isOfReminder = (one: Finding, reminding: readonly ClauseReading[]): boolean =>
  reminding.some((reading) => reading.clause === one.clause)

const pastRights = (readings: readonly ClauseReading[]): ReadonlySet<Right> =>
  new Set(
    readings
      .filter((one) => one.earlier || one.reminds)
      .flatMap((one) => one.findings.map((finding) => finding.right)),
  )

// "No answer to my request of 12 March" needs no more words
const requests = /request|piepras|iesniegum|запрос|заявлени|anfrage|antrag|ersuchen|demande|zadost|dsar/

// "Following up" is said by sellers too: a reminder here is one of a request, or of a letter whose month is over
function isReminder(
  readings: readonly ClauseReading[],
  reminding: readonly ClauseReading[],
  context: RightsContext,
): boolean {
  if (reminding.length === 0) return false
  const named = (one: ClauseReading): boolean => one.findings.length > 0 || one.topic
  if (readings.some((one) => one.earlier && one.findings.length > 0)) return true
  if (context.suspicious) return false
  if (reminding.some((one) => one.chases)) return true
  if (reminding.some((one) => named(one) || requests.test(one.clause.folded))) return true
  if (!readings.some((one) => one.earlier || one.letter)) return false
  return (
    readings.some((one) => one.pressing || one.topic) ||
    readings.some((one) => one.earlier && one.findings.length > 0)
  )
}

type ReminderParts = {
  readonly reminding: readonly ClauseReading[]
  readonly past: ReadonlySet<Right>
  readonly present: readonly Finding[]
  readonly context: RightsContext
}

// EDPB 01/2022 §29: a reminder is no new request. What it asks for besides, and did not ask for before, is.
function reminderRights({
  reminding,
  past,
  present,
  context,
}: ReminderParts): ReturnType<typeof concludeRights> {
  const clause = reminding[0]?.clause
  const fresh = present.filter(
    (one) => !past.has(one.right) && one.kind !== 'hints' && (past.size > 0 || one.addition),
  )
  const wishes = fresh.filter((one) => one.addition || one.kind === 'asks')
  const reminder = clause === undefined ? [] : [reminderReading(clause, context)]
  const reasons = [...past].map((right) => `${right} belongs to the request that the mail reminds of`)
  return { rights: [...reminder, ...best(wishes, context)], reasons }
}

function reminderReading(clause: Clause, context: RightsContext): RightReading {
  const whole = clause.in === 'subject' ? context.subject : context.text
  const { start, end } = clause
  return { right: 'REMINDER', phrase: whole.slice(start, end), in: clause.in, start, end, confidence: 'sure' }
}

/** Where findings speak of the same wish, the clearer one stays. */
function settle(
  found: readonly Finding[],
  readings: readonly ClauseReading[],
  context: RightsContext,
): readonly Finding[] {
  const rules = [
    isDetailOfList,
    isFormatOfPortability,
    isLooseQuestion,
    isNewsletterStop,
    isCookieMatter,
    isOfMarketing,
    isServiceMatter,
    isLogicOfAccess,
    isBarePronoun,
    isVagueFix,
    isObjectOfErasure,
    isPlaceOfData,
    isLookedAtByHuman,
    isListRemoval,
    isVagueRefusal,
    isNoMachine,
  ]
  const asking = new Set(readings.filter((one) => one.asks).map((one) => one.clause))
  const heard = context.suspicious
    ? found.filter((one) => isOfOneself(one) || isSpokenForOneself(one, context.text))
    : found
  const scope: Scope = { found: heard, asking, context }
  return heard.filter((one) => !rules.some((rule) => rule(one, scope)))
}

// Who sells speaks of "your" and "our"; who asks for himself says "my"
const oneself =
  /(?<!\p{L})(?:my|me|mine|his|her|man[isu]?|mums|manus|mans|mana[sm]?|savus?|saviem|мо[ейяию]|моих|моего|моеи|мне|меня|mein\p{L}{0,2}|mich|mir|mes|mon|ma|moi|moje|muj|me|mych|mne|svych)(?!\p{L})/u
const isOfOneself = (one: Finding): boolean => oneself.test(one.clause.folded)

// "I object", "I withdraw" need no "my"
const performed: readonly Right[] = [
  'OBJECTION',
  'OBJECTION_MARKETING',
  'CONSENT_WITHDRAWAL',
  'COOKIE_CONSENT',
  'RESTRICTION',
  'AUTOMATED_DECISION',
]
const isSpokenForOneself = (one: Finding, text: string): boolean =>
  one.kind === 'asks' &&
  ((performed.includes(one.right) && one.clause.in === 'text') ||
    oneself.test(fold(text.slice(Math.max(0, one.start - 300), one.end))))

type Scope = {
  readonly found: readonly Finding[]
  readonly asking: ReadonlySet<Clause>
  readonly context: RightsContext
}

const inSameClause = (scope: Scope, one: Finding, right: Right): boolean =>
  scope.found.some((other) => other.clause === one.clause && other.right === right && other.kind !== 'hints')

// "I ask for access to: … 6. automated decisions": the item tells what of, not what else
function isDetailOfList(one: Finding, scope: Scope): boolean {
  const { introducedBy } = one.clause
  if (introducedBy === undefined || scope.asking.has(one.clause)) return false
  return scope.found.some((other) => other.clause === introducedBy) && one.kind !== 'asks'
}

// Art. 20: "all data I gave you, machine-readable" is portability alone
const isFormatOfPortability = (one: Finding, scope: Scope): boolean =>
  one.right === 'ACCESS' && one.kind !== 'article' && inSameClause(scope, one, 'PORTABILITY')

// "delete everything you have about me" is no question what there is
const isLooseQuestion = (one: Finding, scope: Scope): boolean =>
  one.right === 'ACCESS' &&
  one.kind === 'hints' &&
  scope.found.some(
    (other) => other.clause === one.clause && other.right !== 'ACCESS' && other.kind !== 'hints',
  )

// "No more news, I withdraw my consent" withdraws; "stop these SMS" of a customer's is the customer's to do
const isNewsletterStop = (one: Finding, scope: Scope): boolean =>
  one.right === 'OBJECTION_MARKETING' &&
  one.kind === 'hints' &&
  (scope.context.processor || scope.found.some((other) => other.right === 'CONSENT_WITHDRAWAL'))

const isCookieMatter = (one: Finding, scope: Scope): boolean =>
  (one.right === 'CONSENT_WITHDRAWAL' || one.right === 'OBJECTION') &&
  (inSameClause(scope, one, 'COOKIE_CONSENT') ||
    (cookies.test(nearText(one, scope)) && isNearFinding(scope, one, 'COOKIE_CONSENT')))

const cookies = /cookie|куки|sikdat|sikfail|traceur|tracker/
const nearText = (one: Finding, scope: Scope): string =>
  fold(scope.context.text.slice(Math.max(0, one.start - 200), one.end + 200))
const isNearFinding = (scope: Scope, one: Finding, right: Right): boolean =>
  scope.found.some((other) => other.right === right && Math.abs(other.start - one.start) < 300)

// "Do not use my address for offers" objects to marketing, not to processing besides
const isOfMarketing = (one: Finding, scope: Scope): boolean =>
  one.right === 'OBJECTION' &&
  scope.found.some(
    (other) =>
      other.right === 'OBJECTION_MARKETING' &&
      other.clause === one.clause &&
      other.start < one.end &&
      other.end > one.start,
  )

// Art. 15(1)(h) asks for the logic of automated decisions; Art. 22 contests one
const isLogicOfAccess = (one: Finding, scope: Scope): boolean =>
  one.right === 'AUTOMATED_DECISION' &&
  one.kind !== 'asks' &&
  scope.found.some((other) => other.right === 'ACCESS')

// A sender's name, duplicates in an uploaded list: the customer's work with the service, not his data
const isServiceMatter = (one: Finding): boolean => {
  const rules = compiledRules().find(({ language }) => language === one.language)
  if (rules === undefined || !hasPattern(rules.word('service'), one.clause.folded)) return false
  if (one.right === 'RECTIFICATION') return true
  return (one.right === 'ERASURE' || one.right === 'OBJECTION_MARKETING') && !isOfOneself(one)
}

// "delete it": what is it, when nothing else speaks of data?
const isBarePronoun = (one: Finding, scope: Scope): boolean =>
  one.right === 'ERASURE' &&
  one.kind === 'hints' &&
  !scope.context.topic &&
  !scope.found.some((other) => other.right !== 'ERASURE' && other.kind !== 'hints')

// "My address gets advertising. Please see to it": what is to be seen to is the clearer wish
const isVagueFix = (one: Finding, scope: Scope): boolean =>
  one.right === 'RECTIFICATION' &&
  one.kind === 'hints' &&
  scope.found.some((other) => other.right !== 'RECTIFICATION' && other.kind !== 'hints')

// "Get rid of all you hold about me", "remove her profile … without permission": one verb, one wish
const isObjectOfErasure = (one: Finding, scope: Scope): boolean =>
  (one.right === 'ACCESS' || one.right === 'CONSENT_WITHDRAWAL') &&
  one.kind !== 'article' &&
  !consents.test(textOf(one, scope)) &&
  scope.found.some(
    (other) =>
      other.right === 'ERASURE' &&
      other.kind === 'asks' &&
      other.clause === one.clause &&
      (other.start === one.start || (one.right === 'ACCESS' && isGoverned(one, other))),
  )

// The verb of erasing stands before what is erased
const isGoverned = (one: Finding, other: Finding): boolean => {
  const rules = compiledRules().find(({ language }) => language === other.language)
  const { clause, start } = other
  const before = clause.folded.slice(start - clause.start, one.start - clause.start)
  return other.end >= one.end && rules !== undefined && hasPattern(rules.word('erase'), before)
}

const consents = /consent|piekri|соглас|согласи|einwillig|zustimm|souhlas|svolen/
const textOf = (one: Finding, scope: Scope): string => fold(scope.context.text.slice(one.start, one.end))

// "Where are your servers, and are my data in Europe?" asks about the house, not for a copy
const isPlaceOfData = (one: Finding): boolean => {
  const rules = compiledRules().find(({ language }) => language === one.language)
  if (one.right !== 'ACCESS' || one.kind === 'article' || rules === undefined) return false
  const says = (word: 'give' | 'copy'): boolean => hasPattern(rules.word(word), one.clause.folded)
  return servers.test(one.clause.folded) && !says('give') && !says('copy')
}
const servers = /(?<!\p{L})(?:server|serv(?:er|eu)|сервер|hosting|хостинг)/u

// "Somebody shall look at my file and decide again": the somebody is not the asker
const isLookedAtByHuman = (one: Finding, scope: Scope): boolean =>
  one.right === 'ACCESS' && one.kind !== 'article' && inSameClause(scope, one, 'AUTOMATED_DECISION')

// "take my address off the list" leaves a list, it deletes no data
const isListRemoval = (one: Finding, scope: Scope): boolean =>
  one.right === 'ERASURE' &&
  scope.found.some(
    (other) =>
      other.right === 'OBJECTION_MARKETING' &&
      other.clause === one.clause &&
      other.start <= one.start &&
      other.end > one.end,
  )

// "I do not want you to use my data" beside a clearer wish is its reason
const clearer: readonly Right[] = ['CONSENT_WITHDRAWAL', 'ERASURE', 'RESTRICTION', 'OBJECTION_MARKETING']
const isVagueRefusal = (one: Finding, scope: Scope): boolean =>
  one.right === 'OBJECTION' &&
  (inSameClause(scope, one, 'RESTRICTION') ||
    (one.kind === 'hints' &&
      scope.found.some((other) => clearer.includes(other.right) && other.kind !== 'hints')))

// A human shall look at it: Art. 22 only where a machine decided
const machine = /automa|algorit|автомат|алгорит|robot|робот|scoring|скоринг/
const isNoMachine = (one: Finding, scope: Scope): boolean =>
  one.right === 'AUTOMATED_DECISION' && one.kind === 'hints' && !machine.test(fold(scope.context.text))

const rank = { asks: 0, names: 1, article: 2, hints: 3 } as const
const weight = { sure: 0, likely: 1, unsure: 2 } as const

function best(found: readonly Finding[], context: RightsContext): readonly RightReading[] {
  const ordered = [...found].sort(
    (a, b) =>
      weight[confidenceOf(a)] - weight[confidenceOf(b)] ||
      (a.clause.in === b.clause.in ? 0 : a.clause.in === 'text' ? -1 : 1) ||
      rank[a.kind] - rank[b.kind] ||
      a.start - b.start,
  )
  const first = ordered.filter((one, i) => ordered.findIndex((other) => other.right === one.right) === i)
  return first.map((one) => readingOf(one, context)).sort((a, b) => (a.right < b.right ? -1 : 1))
}

function leftOut(found: readonly Finding[], kept: readonly Finding[]): readonly string[] {
  const missing = [...new Set(found.map((one) => one.right))].filter(
    (right) => !kept.some((one) => one.right === right),
  )
  return missing.map(
    (right) => `${right} is mentioned, but a clearer wish covers it or it was asked for earlier`,
  )
}
