import { coveredRights } from '../../case/letters'
import { dataStateInspectorate } from '../../law/authority'
import { heading, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { isAnswer } from '../letter-kind'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** A refusal is partial as soon as something of what it tells was done. */
export function letterTitle({ kind, language, record }: LetterInput): string {
  const { title, refusalTitle } = textsOf(language)
  if (kind !== 'refusal') return title[kind]
  const part = coveredRights(record, kind).some(
    (right) => record.decisions.get(right)?.outcome === 'partly-fulfilled',
  )
  return part ? refusalTitle.part : refusalTitle.whole
}

/** Title, case number, salutation; an answer says which request it answers. */
export function letterHead({ kind, language, record }: LetterInput, title: string): readonly LetterBlock[] {
  const texts = textsOf(language)
  const { reference, requesterReference, requester, representative, received } = record.request
  return [
    heading('head', title, 1),
    paragraph('head', texts.caseNumber(reference, requesterReference), 'request'),
    paragraph('head', texts.salutation(requester.name.trim()), 'request'),
    ...(representative === undefined
      ? []
      : [paragraph('head', texts.representative(representative), 'request')]),
    ...(isAnswer(kind) ? [paragraph('head', texts.opening(received), 'request')] : []),
  ]
}

/** Complaint and court in every answer (a duty in refusals, Art. 12(4); offered in all), then the signature. */
export function closing({ kind, language, team }: LetterInput): readonly LetterBlock[] {
  const { remedies, close, signature } = textsOf(language)
  return [
    ...(isAnswer(kind)
      ? [
          heading('remedies', remedies.heading),
          paragraph('remedies', remedies.text(dataStateInspectorate), 'law Art. 12(4)'),
        ]
      : []),
    paragraph('signature', close, 'organisation'),
    paragraph('signature', signature(team.organisation), 'organisation'),
  ]
}
