import { workingDaysAfter } from '../../clock/working-days'
import { customerForwarding, forwardings } from '../../law/kinds/processor-request-facts'
import { teamCalendar } from '../../team/team'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

// The desk's own wish (law.md §2.6, §2.15: five working days are its target elsewhere); the law sets no date
const instructionDays = 5

/** L17a: the request as it came, the keys of the data, whose duty the answer is, what help we can give (Art. 28(3)(e)). */
export function controllerForwarding(input: LetterInput): readonly LetterBlock[] {
  const { forwarding: texts } = textsOf(input.language).notices
  const { received, text } = input.record.request
  return [
    paragraph('forwarded', texts.lead(received), 'request'),
    ...requester(input),
    paragraph('forwarded-request', texts.requestText, 'request'),
    text.trim() === '' ? gap('forwarded-request') : paragraph('forwarded-request', text.trim(), 'request'),
    ...located(input),
    paragraph('forwarded-duty', texts.duty, 'law Art. 12(3), 28(3)(e)'),
    paragraph('forwarded-help', texts.help, 'law Art. 28(3)(e)'),
    paragraph('forwarded-help', texts.instructionBy(instructionDay(input)), 'desk'),
  ]
}

/** Whom the controller has to answer, and how to reach them: nothing else of the person. */
function requester({ language, record }: LetterInput): readonly LetterBlock[] {
  const { name, email, phone, address } = record.request.requester
  const words = [name, email, phone, address].flatMap((part = '') =>
    part.trim() === '' ? [] : [part.trim()],
  )
  if (words.length === 0) return []
  const { requester: said } = textsOf(language).notices.forwarding
  return [paragraph('forwarded-request', said(words.join(', ')), 'request')]
}

const forwardingOf = ({ record, about }: LetterInput) =>
  forwardings(record).find(({ customer }) => customer === about)

/** Before the letter left nothing is on record for this customer: the DPO names the keys. */
function located(input: LetterInput): readonly LetterBlock[] {
  const keys = forwardingOf(input)?.dataFound.trim() ?? ''
  const { located: lead } = textsOf(input.language).notices.forwarding
  return [
    paragraph('forwarded-data', lead, 'law Art. 5(1)(c)'),
    keys === '' ? gap('forwarded-data') : paragraph('forwarded-data', keys, factSource(customerForwarding)),
  ]
}

const instructionDay = (input: LetterInput) =>
  forwardingOf(input)?.instructionDue ??
  workingDaysAfter(input.today, instructionDays, teamCalendar(input.team))
