import type { CaseRecord } from '../../case/case'
import { list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import { contact } from './contact'
import type { LetterInput } from './letter-input'

/** L01: good practice, and the person's proof of when the request came (EDPB 01/2022 para 57). */
export function acknowledgement(input: LetterInput): readonly LetterBlock[] {
  const { language, record } = input
  const texts = textsOf(language)
  const { received, reference, rights } = record.request
  return [
    paragraph('receipt', texts.receipt(received, reference), 'request'),
    paragraph('understood', texts.understood.lead, 'request'),
    list(
      'understood',
      rights.map((right) => texts.rights[right]),
      'request',
    ),
    paragraph('understood', texts.understood.correct, 'request'),
    ...(mayBeProcessor(record) ? [paragraph('role', texts.role, 'law Art. 28(3)(e)')] : []),
    paragraph('time', timeText(input), 'clock'),
    paragraph('free', texts.free, 'law Art. 12(5)'),
    paragraph('next', texts.next, 'law Art. 12(3)'),
    ...contact(input),
  ]
}

const mayBeProcessor = ({ role }: CaseRecord): boolean =>
  role.kind === 'decided' && role.role !== 'controller'

function timeText({ language, record, clock }: LetterInput): string {
  const texts = textsOf(language)
  if (hasAuthorityTime(record)) return texts.timeOfAuthority
  if (clock.due !== undefined) return texts.time(clock.due)
  return texts.timePaused(clock.openPauseFrom ?? record.request.received, clock.cautiousDue)
}

/** An authority sets its own time limit in its letter (Art. 58(1)); our clock does not know it. */
export const hasAuthorityTime = ({ request }: CaseRecord): boolean =>
  request.rights.every((right) => right === 'DVI_ENQUIRY')
