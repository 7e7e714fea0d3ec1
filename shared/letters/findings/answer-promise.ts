import { hasLawfulMonth } from '../../law/right'
import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import { extendedDue, plannedExtension } from '../compose/extension'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { isToThirdParty } from '../letter-kind'
import { namedDays } from '../named-day'
import { bodyText } from '../read-letter'

/** No letter may promise the person an answer later than the law allows: the promise moves nothing (Art. 12(3)). */
export const answerPromise: FindingRule = {
  codes: ['answer-promised-late'],
  find: (letter, context) => {
    const { record, clock } = context
    if (isToThirdParty(letter.kind) || !record.request.rights.some(hasLawfulMonth)) return []
    const limit = latestDay(letter, context)
    const isLate = namedDays(bodyText(letter), letter.date).some(
      ({ day, sentence }) => day !== undefined && day > limit && promises.test(sentence),
    )
    // while the clock stands still its end is not known, so a later day may be right
    return isLate ? [late(limit, clock.openPauseFrom === undefined ? 'fatal' : 'should')] : []
  },
}

/** The last day to answer; in a notice of extension the one that it brings about. */
function latestDay(letter: Letter, { record, team, clock }: CheckContext): DateOnly {
  const due = clock.due ?? clock.cautiousDue
  if (letter.kind !== 'extension') return due
  const planned = plannedExtension({ record })?.months ?? 2
  return extendedDue({ record, team }, planned, letter.date) ?? due
}

/** We promise; what the person is asked to answer is no promise. */
const promises =
  /(?<!\p{L})(?:atbildēsim|atbildes termiņ|(?:atbildi|atbilde)(?: \p{L}+)? (?:sniegsim|nosūtīsim|sagatavosim|saņemsiet|tiks)|(?:sniegsim|nosūtīsim|saņemsiet)(?: \p{L}+){0,2} atbildi)|(?:we (?:will|shall)|we'll) (?:answer|reply|respond|(?:send|give) (?:you )?(?:our|an|the) (?:answer|reply|response))|you will (?:receive|have|get) (?:our|an|the) (?:answer|reply|response)|time limit for our answer|(?:our|the) (?:answer|reply|response) will/u

const late = (limit: DateOnly, severity: 'fatal' | 'should'): Finding => ({
  code: 'answer-promised-late',
  severity,
  article: 'Art. 12(3)',
  text: {
    lv: `Vēstulē atbilde solīta vēlāk, nekā ļauj termiņš: pēdējā diena ir ${dateInWords(limit, 'lv')}.`,
    en: `The letter promises the answer later than the time limit allows: the last day is ${dateInWords(limit, 'en')}.`,
  },
})
