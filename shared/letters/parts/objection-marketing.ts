import { factOf } from '../../case/facts'
import { marketingStopped } from '../../law/kinds/objection-marketing'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { optionName } from '../names'
import { textsOf } from '../texts/texts-of'
import { suppressionEntry } from './suppression'

/** L11 for marketing: stopped from when and where, what is in transit, what is no marketing, the suppression list (Art. 21(3)). */
export function marketingPart(input: LetterInput): readonly LetterBlock[] {
  const { marketing: texts } = textsOf(input.language).parts
  return [
    ...stopped(input),
    // a notice under the contract is no marketing: policy 4.1-4
    paragraph('marketing-service', texts.service, 'clause 4.1-4'),
    ...suppressionEntry(input),
    paragraph('erasure-offer', texts.offer, 'law Art. 17(1)(c)'),
  ]
}

function stopped({ language, record }: LetterInput): readonly LetterBlock[] {
  const { marketing: texts } = textsOf(language).parts
  const fact = factOf(record, marketingStopped)
  if (fact === undefined) return [gap('marketing-stopped')]
  const channels = fact.channels.map((code) => optionName(marketingStopped.fields.channels, code, language))
  const lines = [
    texts.stopped(fact.on),
    ...(channels.length === 0 ? [] : [texts.channels(channels.join(', '))]),
    ...(fact.processorsTold.trim() === '' ? [] : [texts.processors(fact.processorsTold.trim())]),
    ...(fact.inTransit.trim() === '' ? [] : [texts.inTransit(fact.inTransit.trim())]),
  ]
  return lines.map((line) => paragraph('marketing-stopped', line, factSource(marketingStopped)))
}
