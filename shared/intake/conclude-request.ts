import { articlesIn } from './articles'
import type { Clause } from './clauses'
import { fold } from './fold'
import type { Reading, RightReading } from './intake'
import type { RequestSource } from './request-source'
import type { ClauseReading } from './rights'
import { allRules } from './rules/all-rules'

const ruled = new Set(allRules.map((rules) => rules.language))
const isRuled = (language: Reading<string>): boolean =>
  language.value !== undefined && ruled.has(language.value)

/** Whether a mail is written in a language that has no rules. An unknown language is not foreign: short mails hide theirs. */
export const isForeign = (language: Reading<string>): boolean =>
  language.value !== undefined && !ruled.has(language.value)

// What the Regulation is called in the languages that have no rules here
const regulation = /gdpr|rgpd|rodo|bdar|(?<![a-z])avg(?![a-z])|ikum|isikuandmete|2016\/679|tietosuoja/

// Who names more articles tells of the law
const mostAsked = 2

/** In a language without rules the articles still say what is asked for (Art. 15–21), where the Regulation is named. */
export function byArticle(
  clauses: readonly Clause[],
  source: RequestSource,
  language: Reading<string>,
): readonly RightReading[] {
  if (!isForeign(language) || !regulation.test(fold(`${source.subject} ${source.own}`))) return []
  const readings = clauses.flatMap((clause) =>
    articlesIn(clause.folded).map((article): RightReading => {
      const [start, end] = [clause.start + article.start, clause.start + article.end]
      const phrase = wholeOf(clause, source).slice(start, end)
      return { right: article.right, phrase, in: clause.in, start, end, confidence: 'likely' }
    }),
  )
  const once = readings.filter((one, i) => readings.findIndex((other) => other.right === one.right) === i)
  return once.length <= mostAsked ? once : once.map((one) => ({ ...one, confidence: 'unsure' }))
}

const wholeOf = (clause: Clause, source: RequestSource): string =>
  clause.in === 'subject' ? source.subject : source.text

/** Art. 38(4): people may turn to the DPO with any question on their data. */
export function enquiry(
  readings: readonly ClauseReading[],
  source: RequestSource,
  suspicious: boolean,
): readonly RightReading[] {
  const about = readings.filter((one) => one.topic && !one.aside)
  const clause = (about.find((one) => one.clause.in === 'text') ?? about[0])?.clause
  if (suspicious || clause === undefined) return []
  const asks = clause.in === 'text' && (readings.some((one) => one.asks) || source.own.includes('?'))
  const { start, end } = clause
  const phrase = wholeOf(clause, source).slice(start, end)
  return [{ right: 'ENQUIRY', phrase, in: clause.in, start, end, confidence: asks ? 'likely' : 'unsure' }]
}

/** Whether the mail asks for anything at all. Nothing found in a language without rules says nothing. */
export function readIsRequest(
  rights: readonly RightReading[],
  source: RequestSource,
  mail: { readonly suspicious: boolean; readonly language: Reading<string> },
): Reading<boolean> {
  const trusted =
    rights.find((one) => one.confidence === 'sure') ?? rights.find((one) => one.confidence === 'likely')
  if (trusted !== undefined) return { value: true, confidence: trusted.confidence, from: trusted.phrase }
  if (rights[0] !== undefined) return { confidence: 'unsure', from: rights[0].phrase }
  if (mail.suspicious)
    return { value: false, confidence: 'likely', from: 'words of advertising, invoices or automatic answers' }
  if (isHardlyText(source)) return { confidence: 'unsure', from: 'hardly any text' }
  if (!isRuled(mail.language))
    return { confidence: 'unsure', from: 'a language whose requests are not recognised' }
  return { value: false, confidence: 'likely', from: 'nothing in it asks for anything about personal data' }
}

// The request may be in what is attached
function isHardlyText(source: RequestSource): boolean {
  const words = source.own.match(/\p{L}+/gu)?.length ?? 0
  return words < 3 || (source.attachments > 0 && words < 15)
}
