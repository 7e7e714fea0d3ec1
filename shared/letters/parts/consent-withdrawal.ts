import { factOf, factsOf } from '../../case/facts'
import { basisInWords } from '../../law/article-words'
import { consentProcessors, consentPurpose, consentRecord } from '../../law/kinds/consent-withdrawal-facts'
import { factSource, gap, listed, orGap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

/** L12: which consent from when, what stopped, what goes on and on which basis, offer of erasure (Art. 7(3)). */
export const consentPart = (input: LetterInput): readonly LetterBlock[] => [
  ...orGap('consent-withdrawn', withdrawn(input)),
  ...before(input),
  ...purposes(input),
  ...processors(input),
  offer(input),
]

function withdrawn({ language, record }: LetterInput): readonly LetterBlock[] {
  const { consent: texts } = textsOf(language).parts
  const items = factsOf(record, consentRecord).map(({ consent, exists, withdrawnOn }) =>
    exists ? texts.withdrawnFrom(consent, withdrawnOn) : texts.noRecord(consent),
  )
  return listed('consent-withdrawn', { lead: texts.withdrawn, items }, factSource(consentRecord))
}

/** Data processed without a consent that can be shown were processed unlawfully. */
function offer({ language, record }: LetterInput): LetterBlock {
  const { consent: texts } = textsOf(language).parts
  return factsOf(record, consentRecord).some(({ exists }) => !exists)
    ? paragraph('erasure-offer', texts.offerUnproven, 'law Art. 17(1)(d)')
    : paragraph('erasure-offer', texts.offer, 'law Art. 17(1)(b)')
}

/** Without a consent that can be shown there was no lawful basis, and nothing to call lawful. */
const before = ({ language, record }: LetterInput): readonly LetterBlock[] =>
  factsOf(record, consentRecord).some(({ exists }) => exists)
    ? [paragraph('consent-before', textsOf(language).parts.consent.before, 'law Art. 7(3)')]
    : []

function purposes({ language, record, team }: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(language).parts
  const all = factsOf(record, consentPurpose)
  if (all.length === 0) return [gap('consent-stopped')]
  const named = (code: string): string => rowName(team.registers, { register: 'purposes', code }, language)
  const source = factSource(consentPurpose)
  const stopped = all
    .filter(({ then }) => then === 'stopped')
    .map(({ purpose, on }) => texts.nameOn(named(purpose), on))
  const continuing = all
    .filter(({ then }) => then === 'continues')
    .map(({ purpose, basis }) => texts.quotedItem(named(purpose), basisWords(basis, language)))
  return [
    ...listed('consent-stopped', { lead: texts.consent.stopped, items: stopped }, source),
    ...listed('consent-continuing', { lead: texts.consent.continuing, items: continuing }, source),
  ]
}

/** A basis that nobody named is left open, so that the letter cannot leave unseen. */
const basisWords = (basis: string, language: LetterInput['language']): string =>
  basis.trim() === '' ? '[…]' : basisInWords(basis.trim().replace(/^art\.?\s*/i, ''), language)

function processors({ language, record }: LetterInput): readonly LetterBlock[] {
  const told = factOf(record, consentProcessors)?.told.trim() ?? ''
  const { consent: texts } = textsOf(language).parts
  return told === ''
    ? []
    : [paragraph('consent-stopped', texts.processors(told), factSource(consentProcessors))]
}
