import { factOf } from '../../case/facts'
import { deceased } from '../../law/kinds/deceased'
import { factSource, orGap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'

/** Reasons given out of courtesy: the GDPR does not apply to the dead (recital 27), the law of succession may. */
export function deceasedPart({ language, record }: LetterInput): readonly LetterBlock[] {
  const route = factOf(record, deceased)?.route.trim() ?? ''
  return [
    paragraph('text', textsOf(language).parts.deceased.law, 'law recital 27'),
    ...orGap('text', route === '' ? [] : [paragraph('text', route, factSource(deceased))]),
  ]
}
