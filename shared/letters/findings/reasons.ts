import type { Decision } from '../../case/case'
import { refusalGround } from '../../law/refusal-grounds'
import { languages } from '../../lib/language'
import { reasonsSection, refuses, refusingDecisions, type FindingRule, type Finding } from '../finding'
import type { Letter } from '../letter'
import { comparable, saysSomething, sectionText } from '../read-letter'
import { textsOf } from '../texts/texts-of'

/** Art. 12(4): why, by which rule, and the facts that bear it out. The name of a rule alone is no reason. */
export const reasons: FindingRule = {
  codes: ['reasons-missing', 'ground-missing', 'facts-missing'],
  find: (letter, context): readonly Finding[] => {
    if (!refuses(letter, context)) return []
    const section = reasonsSection(letter, context)
    const text = sectionText(letter, section)
    if (!saysSomething(text)) return [{ ...common, ...missing, section }]
    const decisions = refusingDecisions(letter, context)
    return [
      ...(decisions.every((decision) => namesGround(text, decision)) && namesEachGround(text, decisions)
        ? []
        : [{ ...common, ...noGround, section }]),
      ...(givesFacts(letter, text, decisions) ? [] : [{ ...common, ...noFacts, section }]),
    ]
  },
}

const anArticle = /\d+\.\s*(?:pant|panta)|\bart(?:icle|s)?\.?\s*\d+|\bsection\s+\d+|§\s*\d+/iu

const namesGround = (text: string, { ground }: Decision): boolean =>
  ground !== undefined &&
  (anArticle.test(text) || groundNames(ground).some((name) => comparable(text).includes(name)))

/** Two refusals on two grounds name two: one article does not bear out both. */
function namesEachGround(text: string, decisions: readonly Decision[]): boolean {
  const grounds = [...new Set(decisions.flatMap(({ ground }) => ground ?? []))]
  const named = grounds.filter((ground) =>
    groundNames(ground).some((name) => comparable(text).includes(name)),
  )
  const cited = new Set([...text.matchAll(articleNumber)].map((match) => match[1] ?? match[2]))
  return named.length === grounds.length || cited.size >= grounds.length
}

const articleNumber = /(?<!\d)(\d+)\.\s*pant|\bart(?:icle|s)?\.?\s*(\d+)/giu

const groundNames = (ground: NonNullable<Decision['ground']>): readonly string[] =>
  languages.map((language) => comparable(refusalGround(ground).name[language]))

/** At least a short sentence that is neither the ground, nor the right's name, nor who decided. */
function givesFacts(letter: Letter, text: string, decisions: readonly Decision[]): boolean {
  if (decisions.some(({ facts }) => facts === undefined || !saysSomething(facts))) return false
  const boilerplate = decisions.flatMap(({ right, ground, decidedBy }) => [
    comparable(textsOf(letter.language).rights[right]),
    comparable(decidedBy),
    ...(ground === undefined ? [] : groundNames(ground)),
  ])
  const own = text
    .split('\n')
    .map(comparable)
    .filter((line) => !boilerplate.some((words) => line.includes(words)))
  return (own.join(' ').match(/\p{L}{2,}/gu) ?? []).length >= 3
}

const common = { severity: 'fatal', article: 'Art. 12(4)' } as const
const missing: Pick<Finding, 'code' | 'text'> = {
  code: 'reasons-missing',
  text: {
    lv: 'Atteikumam nav iemeslu: bez tiem to nedrīkst nosūtīt.',
    en: 'The refusal gives no reasons: without them it may not leave.',
  },
}
const noGround: Pick<Finding, 'code' | 'text'> = {
  code: 'ground-missing',
  text: {
    lv: 'Atteikuma iemeslos nav norādīts tiesiskais pamats (pants).',
    en: 'The reasons do not name the legal ground (article).',
  },
}
const noFacts: Pick<Finding, 'code' | 'text'> = {
  code: 'facts-missing',
  text: {
    lv: 'Atteikuma iemeslos nav faktu, kas pamato tā piemērošanu šajā lietā.',
    en: 'The reasons give no facts that show why the ground applies to this case.',
  },
}
