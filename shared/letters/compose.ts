import { coveredRights } from '../case/letters'
import { accessResponse } from './compose/access-response'
import { acknowledgement } from './compose/acknowledgement'
import { answer } from './compose/answer'
import { closing, letterHead, letterTitle } from './compose/common'
import type { LetterInput } from './compose/letter-input'
import { refusal } from './compose/refusal'
import type { Letter, LetterBlock } from './letter'
import type { LetterKind } from './letter-kind'
import { textsOf } from './texts/texts-of'

/** One line a letter: its own sections, between head and signature. */
const bodies: Readonly<Record<LetterKind, (input: LetterInput) => readonly LetterBlock[]>> = {
  acknowledgement,
  'access-response': accessResponse,
  refusal,
  answer,
}

/**
 * Writes a letter from the case, the registers, the clock and the law, in one language. What only the DPO can say is
 * left as an empty paragraph of its section; the check asks for it. Nothing is stated that the case does not bear out.
 */
export function composeLetter(input: LetterInput): Letter {
  const { kind, language, record, today, letterId, attachments } = input
  const { requester, reference } = record.request
  const title = letterTitle(input)
  return {
    id: letterId,
    kind,
    language,
    date: today,
    to: {
      name: requester.name,
      ...(requester.email === undefined ? {} : { email: requester.email }),
      ...(requester.address === undefined ? {} : { address: requester.address }),
    },
    subject: textsOf(language).subject(title, reference),
    covers: coveredRights(record, kind),
    blocks: [...letterHead(input, title), ...bodies[kind](input), ...closing(input)],
    attachments,
  }
}
