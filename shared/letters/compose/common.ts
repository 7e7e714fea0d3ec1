import { factOf } from '../../case/facts'
import { dataStateInspectorate } from '../../law/authority'
import { authorityEnquiry } from '../../law/kinds/authority-enquiry'
import { representativeAuthority } from '../../law/kinds/representative'
import { heading, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { isAnswer, isQuestion, isToThirdParty, type CaseLetterKind } from '../letter-kind'
import { rowOf } from '../names'
import { textsOf } from '../texts/texts-of'
import { coveredDecisions, isAboutDeceased } from './covered'
import type { LetterInput } from './letter-input'

/** A refusal is partial as soon as something of what it tells was done. */
export function letterTitle(input: LetterInput): string {
  const { title, refusalTitle } = textsOf(input.language)
  if (input.kind !== 'refusal') return title[input.kind]
  const part = coveredDecisions(input).some(({ outcome }) => outcome === 'partly-fulfilled')
  return part ? refusalTitle.part : refusalTitle.whole
}

/** Title, case number, salutation; an answer says which request it answers. */
export const letterHead = (input: LetterInput, title: string): readonly LetterBlock[] => [
  heading('head', title, 1),
  ...(isToThirdParty(input.kind) ? headToOthers(input) : headToPerson(input)),
]

function headToPerson({ kind, language, record }: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(language)
  const { reference, requesterReference, requester, representative, received } = record.request
  // The answer may go to the person although a representative wrote (EDPB 01/2022 paras 80–81)
  const toPerson = factOf(record, representativeAuthority)?.answerTo === 'person'
  return [
    paragraph('head', texts.caseNumber(reference, requesterReference), 'request'),
    paragraph('head', texts.salutation(requester.name.trim()), 'request'),
    ...(representative === undefined || toPerson
      ? []
      : [paragraph('head', texts.representative(representative), 'request')]),
    ...(isAnswer(kind) ? [paragraph('head', texts.opening(received), 'request')] : []),
    ...(concerns(kind) ? [paragraph('head', texts.notices.concerning(received), 'request')] : []),
  ]
}

/** Notices to the person say which request they are about; an acknowledgement says it by itself. */
const concerns = (kind: CaseLetterKind): boolean => !isAnswer(kind) && kind !== 'acknowledgement'

/** To others nothing of the person: the number of the case, and theirs where they have one. */
function headToOthers({ kind, language, record, team, about = '' }: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(language)
  const { reference, authorityReference } = record.request
  if (kind === 'authority-answer') {
    const theirs = factOf(record, authorityEnquiry)?.reference ?? authorityReference
    return [paragraph('head', texts.caseNumber(reference, theirs), 'request')]
  }
  const register = kind === 'controller-forwarding' ? 'customers' : 'recipients'
  const name = rowOf(team.registers, register, about)?.contactName.trim() ?? ''
  return [
    paragraph('head', texts.notices.caseOnly(reference), 'request'),
    paragraph('head', texts.notices.greeting(name), `register ${register}`),
  ]
}

/** Complaint and court in every letter to the person (a duty in refusals, Art. 12(4); offered in all), then the signature. */
export function closing({ kind, language, record, team }: LetterInput): readonly LetterBlock[] {
  const { remedies, close, signature } = textsOf(language)
  const remediesText = isQuestion(kind) ? remedies.ofQuestion : remedies.text
  const offered = kind !== 'acknowledgement' && !isToThirdParty(kind) && !isAboutDeceased(record)
  return [
    ...(offered
      ? [
          heading('remedies', remedies.heading),
          paragraph('remedies', remediesText(dataStateInspectorate), 'law Art. 12(4)'),
        ]
      : []),
    paragraph('signature', close, 'organisation'),
    paragraph('signature', signature(team.organisation), 'organisation'),
  ]
}
