import type { CaseRecord } from '../../case/case'
import { paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'

type Use = CaseRecord['hashes'][number]['use']

export const isHashed = ({ hashes }: CaseRecord, use: Use): boolean => hashes.some((one) => one.use === use)

/** What stays on the suppression list so that the person is left in peace; only when something stays there. */
export const suppressionEntry = ({ language, record }: LetterInput): readonly LetterBlock[] =>
  isHashed(record, 'suppression')
    ? [paragraph('suppression', textsOf(language).parts.suppression, 'identifiers')]
    : []
