import { paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** Whom to ask (Art. 38(4)); nothing while the DPO's address is not known. */
export function contact({ language, team }: LetterInput): readonly LetterBlock[] {
  const { dpoEmail } = team.organisation
  return dpoEmail.trim() === ''
    ? []
    : [paragraph('contact', textsOf(language).contact(dpoEmail), 'organisation')]
}
