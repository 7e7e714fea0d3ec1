import { addDays } from '../../lib/date-only'
import { gap, heading, list, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import { askedTime } from './asked-time'
import { contact } from './contact'
import type { LetterInput } from './letter-input'

/**
 * L02: the doubt that was written down, what is enough, what not to send, what it is used for, what it does to the time,
 * what happens without a reply, whom to ask (Art. 12(6); EDPB 01/2022 paras 65, 70–79).
 */
export function identityRequest(input: LetterInput): readonly LetterBlock[] {
  const { identity: texts } = textsOf(input.language).notices
  const { headings, ways } = texts
  return [
    heading('identity-why', headings.why),
    ...why(input),
    heading('identity-ways', headings.ways),
    paragraph('identity-ways', ways.lead, 'law Art. 12(6)'),
    list('identity-ways', ways.items, 'law Art. 12(6)'),
    heading('identity-no-copy', headings.noCopy),
    paragraph('identity-no-copy', texts.noCopy, 'law Art. 5(1)(c)'),
    heading('identity-use', headings.use),
    paragraph('identity-use', texts.use, 'law Art. 5(1)(b)'),
    heading('asked-time', headings.time),
    ...askedTime(input, 'identity'),
    heading('asked-silence', headings.silence),
    paragraph('asked-silence', silence(input), 'law Art. 12(2)'),
    ...contact(input),
  ]
}

function why({ language, record }: LetterInput): readonly LetterBlock[] {
  const { identity: texts } = textsOf(language).notices
  const doubt = record.identity.kind === 'asked' ? record.identity.doubt.trim() : ''
  if (doubt === '') return [gap('identity-why')]
  return [
    paragraph('identity-why', texts.why, 'law Art. 12(6)'),
    paragraph('identity-why', texts.doubt(doubt), 'identity'),
  ]
}

/** No law sets these periods. They are counted from the letter, so that whoever is asked late has the whole of them. */
const daysToReminder = 14
const daysToClosing = 30

const silence = ({ language, today }: LetterInput): string =>
  textsOf(language).notices.identity.silence(addDays(today, daysToReminder), addDays(today, daysToClosing))
