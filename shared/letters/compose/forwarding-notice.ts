import { factOf } from '../../case/facts'
import {
  customerForwarding,
  forwardings,
  processorSearch,
  type Forwarding,
} from '../../law/kinds/processor-request-facts'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { rowOf } from '../names'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L17b: who the controller is, when the request went there, what we answer ourselves, the rights there (clause 12). */
export const forwardingNotice = (input: LetterInput): readonly LetterBlock[] => [
  ...controllers(input),
  ...own(input),
]

const source = factSource(customerForwarding)

/** Each controller with the day on which the request went there; none when no customer holds data of this person. */
export function controllers(input: LetterInput): readonly LetterBlock[] {
  const { forwarded: texts } = textsOf(input.language).notices
  const all = forwardings(input.record)
  const search = factOf(input.record, processorSearch)
  if (all.length === 0) {
    return search?.found === 'none'
      ? [paragraph('forwarded', texts.nobody(search.where.trim()), factSource(processorSearch))]
      : [gap('forwarded'), gap('forwarded-told')]
  }
  const several = all.length > 1
  return [
    ...all.map((one) => {
      const words = controllerWords(input, one)
      return paragraph('forwarded', words === undefined ? texts.unnamed : texts.controller(words), source)
    }),
    ...all.map((one) => {
      const words = several ? (controllerWords(input, one) ?? '') : ''
      return paragraph('forwarded-told', texts.on(words, one.forwardedOn), source)
    }),
    paragraph('forwarded-told', texts.rights, 'law Art. 28(3)(e)'),
  ]
}

/** Name and contact; undefined when the customer's instructions or confidentiality forbid to name it. */
function controllerWords(
  { language, team }: Pick<LetterInput, 'language' | 'team'>,
  { customer }: Forwarding,
): string | undefined {
  const row = rowOf(team.registers, 'customers', customer)
  if (row?.disclosureAllowed !== true) return undefined
  const contact = row.contactEmail.trim()
  return contact === '' ? row.name[language] : `${row.name[language]} (${contact})`
}

/** Where we are controller too, that part is answered as any other request. */
const own = ({ language, record }: LetterInput): readonly LetterBlock[] =>
  record.role.kind === 'decided' && record.role.role === 'both'
    ? [paragraph('forwarded-own', textsOf(language).notices.forwarded.own, 'role')]
    : []
