import { factOf, factsOf } from '../../case/facts'
import { feeCost, feeGround, feeTotalCents } from '../../law/kinds/fee'
import type { Bilingual } from '../../lib/language'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { isNamed } from '../named-person'
import { comparable, saysSomething, sectionText } from '../read-letter'

/**
 * A fee needs its ground and facts, no more than the actual cost, the way out for the person, and somebody who decided
 * for the controller (Art. 12(5), 15(3), 24; EDPB 01/2022 paras 31, 194).
 */
export const fee: FindingRule = {
  codes: [
    'fee-ground-missing',
    'fee-amount-differs',
    'fee-choice-missing',
    'fee-decision-maker-missing',
    'fee-amounts-differ',
  ],
  find: (letter, context): readonly Finding[] => {
    if (letter.kind !== 'fee-notice') return []
    return [
      ...(hasGround(letter, context) ? [] : [finding('fee-ground-missing', 'fee-ground', texts.ground)]),
      ...(hasAmount(letter, context) ? [] : [finding('fee-amount-differs', 'fee-amount', texts.amount)]),
      ...(hasChoice(letter) ? [] : [finding('fee-choice-missing', 'fee-choice', texts.choice)]),
      ...(hasDecider(letter, context)
        ? []
        : [finding('fee-decision-maker-missing', 'fee-ground', texts.decider)]),
      ...(hasOtherAmount(letter, context) ? [twoAmounts] : []),
    ]
  },
}

const anArticle =
  /12\. panta 5\. punkt|15\. panta 3\. punkt|art(?:icle|\.)? ?12\(5\)|art(?:icle|\.)? ?15\(3\)/u

/** The article, and beside it words of their own: the name of a rule is no reason. */
function hasGround(letter: Letter, { record }: CheckContext): boolean {
  const facts = factOf(record, feeGround)?.facts ?? ''
  const text = comparable(sectionText(letter, 'fee-ground'))
  return anArticle.test(text) && saysSomething(facts) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 10
}

/** Whatever way the amount is written: `12,50`, `EUR 12.50`, `1 234,50`, `1,234.50`. */
function hasAmount(letter: Letter, { record }: CheckContext): boolean {
  const total = feeTotalCents(record)
  const text = sectionText(letter, 'fee-amount').replace(thousands, '')
  const amounts = text.match(/\d+(?:[.,]\d{1,2})?/g) ?? []
  return total > 0 && amounts.some((amount) => cents(amount) === total)
}

/** An amount in euros that is neither the fee nor part of its calculation: two fees for one request. */
function hasOtherAmount(letter: Letter, { record }: CheckContext): boolean {
  const parts = factsOf(record, feeCost).flatMap(({ quantity, unitCents }) => [
    unitCents,
    quantity * unitCents,
  ])
  const own = new Set([feeTotalCents(record), ...parts])
  return feeSections
    .map((section) => sectionText(letter, section))
    .flatMap((text) => [...text.replace(thousands, '').matchAll(euros)])
    .some(({ groups }) => !own.has(cents(groups?.['before'] ?? groups?.['after'] ?? '')))
}

const feeSections = ['fee-amount', 'fee-choice', 'fee-until'] as const
const thousands = /(?<=\d)[ \u00a0\u202f,](?=\d{3}(?!\d))/gu
const euros =
  /(?:€|eur|euro) ?(?<after>\d+(?:[.,]\d{1,2})?)|(?<before>\d+(?:[.,]\d{1,2})?)[ \u00a0\u202f]?(?:€|eur|euro)(?!\p{L})/giu

const cents = (amount: string): number => Math.round(Number(amount.replace(',', '.')) * 100)

const withdraws = /atsauk|withdr/u
const narrows = /sašaurin|narrow|limit/u
const hasChoice = (letter: Letter): boolean => {
  const text = comparable(sectionText(letter, 'fee-choice'))
  return withdraws.test(text) && narrows.test(text)
}

function hasDecider(letter: Letter, { record }: CheckContext): boolean {
  const decidedBy = factOf(record, feeGround)?.decidedBy ?? ''
  return isNamed(decidedBy, sectionText(letter, 'fee-ground'))
}

const finding = (
  code: string,
  section: 'fee-ground' | 'fee-amount' | 'fee-choice',
  text: Bilingual,
): Finding => ({ code, severity: 'fatal', article: 'Art. 12(5)', section, text })

const twoAmounts: Finding = {
  code: 'fee-amounts-differ',
  severity: 'should',
  article: 'Art. 12(1), 12(5)',
  section: 'fee-amount',
  text: {
    lv: 'Vēstulē ir arī cita summa, kuras nav izmaksu aprēķinā: personai jāredz viena maksa.',
    en: 'The letter also gives another amount, which is not in the calculation: the person must see one fee.',
  },
}

const texts = {
  ground: {
    lv: 'Nav maksas pamata ar faktiem: maksu drīkst prasīt tikai par acīmredzami nepamatotu vai pārmērīgu pieprasījumu vai par papildu kopiju.',
    en: 'The ground of the fee with its facts is missing: a fee may be asked only for a manifestly unfounded or excessive request, or for a further copy.',
  },
  amount: {
    lv: 'Maksa vēstulē nav tā, ko dod izmaksu aprēķins.',
    en: 'The fee in the letter is not the one that the calculation gives.',
  },
  choice: {
    lv: 'Nav pateikts, ka pieprasījumu var atsaukt vai sašaurināt.',
    en: 'The letter does not say that the request may be withdrawn or narrowed.',
  },
  decider: {
    lv: 'Vēstulē nav nosaukts, kas pieņēma lēmumu par maksu.',
    en: 'The letter does not name who took the decision on the fee.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
