import { isCarriedOut } from '../../law/kinds/carried-out'
import { caseKind } from '../../law/kinds/kinds'
import type { CaseRight } from '../../law/right'
import { textsOf } from '../texts/texts-of'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { isAnswer } from '../letter-kind'
import { comparable, saysSomething, sectionText } from '../read-letter'
import type { Section } from '../sections'

/** Art. 12(3)–(4): the person learns what became of each right the letter answers, and only of rights that are decided. */
export const outcomes: FindingRule = {
  codes: ['nothing-covered', 'right-undecided', 'outcome-missing', 'answer-text-missing'],
  find: (letter, context): readonly Finding[] => {
    if (!isAnswer(letter.kind)) return []
    if (letter.covers.length === 0) return [{ ...common, ...nothing }]
    return [
      ...letter.covers
        .filter((right) => !context.record.decisions.has(right))
        .map((right) => ({ ...common, ...undecided(right) })),
      ...letter.covers
        .filter((right) => context.record.decisions.has(right) && !tells(letter, right, context))
        .map((right) => ({ ...common, ...untold(right) })),
      ...(needsText(letter, context) && !saysSomething(sectionText(letter, 'text')) ? [noText] : []),
    ]
  },
}

/** A question is answered in the DPO's own words; other rights have their parts. */
const needsText = (letter: Letter, { record }: CheckContext): boolean =>
  letter.kind === 'answer' && letter.covers.includes('ENQUIRY') && isCarriedOut(record, 'ENQUIRY')

/** Where outcomes stand; headings, the rights of Art. 15(1)(e) and the remedies name rights without saying what was done. */
const places: readonly Section[] = [
  'confirmation',
  'decision',
  'text',
  'reasons',
  'withheld',
  'fulfilled',
  'authority-answers',
]

function tells(letter: Letter, right: CaseRight, { record }: CheckContext): boolean {
  if (right === 'DVI_ENQUIRY') return saysSomething(sectionText(letter, 'authority-answers'))
  if (right === 'ACCESS' && saysSomething(sectionText(letter, 'confirmation'))) return true
  const text = comparable(places.map((section) => sectionText(letter, section)).join('\n'))
  if (words[right].test(text)) return true
  // One right alone needs no naming: whatever the letter says of a result is about it
  if (record.request.rights.length > 1 || !saysSomething(text)) return false
  return right === 'ENQUIRY' || result.test(text) || tellsPart(letter, right)
}

/** What was done stands in a part of its own. */
const tellsPart = (letter: Letter, right: CaseRight): boolean =>
  caseKind(right).letter.some(
    (section) => section !== 'recipients-told' && saysSomething(sectionText(letter, section)),
  )

/** Words that say how something ended; thanks for the request are none. */
const result =
  /izpild|atteik|atsak|noraid|apmierin|izdar|pārtrauk|izbeig|slēd|slēg|nodo[dt]|nodev|nevar|nav iespējam|neapstrād|atsauk|izskatīt|fulfil|refus|reject|grant|declin|done|stopp|clos|complete|cannot|unable|will not|won't|passed on|forward|withdr|do not process|upheld|together with/u

const words: Readonly<Record<CaseRight, RegExp>> = {
  ACCESS: /piekļuv|(?<!\d)15\. pant|access|art(?:icle|\.) ?15(?!\d)/u,
  RECTIFICATION:
    /labo[jšt]|labošan|papildinā|(?<!\d)16\. pant|rectif|correct|complet|art(?:icle|\.) ?16(?!\d)/u,
  ERASURE: /dzē[sš]|(?<!\d)17\. pant|eras|delet|art(?:icle|\.) ?17(?!\d)/u,
  RESTRICTION: /ierobežo|(?<!\d)18\. pant|restrict|art(?:icle|\.) ?18(?!\d)/u,
  PORTABILITY: /pārnesam|(?<!\d)20\. pant|portab|art(?:icle|\.) ?20(?!\d)/u,
  OBJECTION_MARKETING: /tirgved|mārketing|marketing|21\. panta 2|art(?:icle|\.) ?21\(2\)/u,
  OBJECTION: /iebil|21\. panta 1|object|art(?:icle|\.) ?21\(1\)/u,
  CONSENT_WITHDRAWAL: /piekrišan|consent/u,
  AUTOMATED_DECISION: /automatiz|automated/u,
  COOKIE_CONSENT: /sīkdat|sīkfail|cookie/u,
  ENQUIRY: /jautāj|question|enquir|inquir/u,
  DVI_ENQUIRY: /inspekcij|inspectorate|authorit/u,
}

const common = { severity: 'fatal', article: 'Art. 12(3), 12(4)', section: 'decision' } as const
const nothing: Pick<Finding, 'code' | 'text'> = {
  code: 'nothing-covered',
  text: {
    lv: 'Vēstulē nav atbildes ne par vienu lietā pieņemto lēmumu.',
    en: 'The letter answers none of the rights decided in the case.',
  },
}
const undecided = (right: CaseRight): Pick<Finding, 'code' | 'text'> => ({
  code: 'right-undecided',
  text: {
    lv: `Nav pieņemts lēmums: ${textsOf('lv').rights[right]}.`,
    en: `Not decided yet: ${textsOf('en').rights[right]}.`,
  },
})
const untold = (right: CaseRight): Pick<Finding, 'code' | 'text'> => ({
  code: 'outcome-missing',
  text: {
    lv: `Vēstulē nav pateikts iznākums: ${textsOf('lv').rights[right]}.`,
    en: `The letter does not tell the outcome of: ${textsOf('en').rights[right]}.`,
  },
})
const noText: Finding = {
  code: 'answer-text-missing',
  severity: 'fatal',
  article: 'Art. 12(3)',
  section: 'text',
  text: {
    lv: 'Atbildē nav pateikts, kas ir izdarīts vai kāda ir atbilde.',
    en: 'The answer does not say what was done, or what the answer is.',
  },
}
