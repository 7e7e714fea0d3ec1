import { workingDaysAfter } from '../../clock/working-days'
import { hasLawfulMonth } from '../../law/right'
import { addDays, addMonthsClamped, type DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import { teamCalendar } from '../../team/team'
import { extendedDue, plannedExtension } from '../compose/extension'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { isToThirdParty } from '../letter-kind'
import { namedDays } from '../named-day'
import { bodyText, sentencesOf } from '../read-letter'

/** No letter may promise the person an answer later than the law allows: the promise moves nothing (Art. 12(3)). */
export const answerPromise: FindingRule = {
  codes: ['answer-promised-late'],
  find: (letter, context) => {
    const { record, clock } = context
    if (isToThirdParty(letter.kind) || !record.request.rights.some(hasLawfulMonth)) return []
    const limit = latestDay(letter, context)
    const isLate = sentencesOf(bodyText(letter))
      .filter((sentence) => promises.test(sentence))
      .flatMap((sentence) => [...daysNamed(sentence, letter), ...daysCounted(sentence, context)])
      .some((day) => day > limit)
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

const daysNamed = (sentence: string, { date }: Letter): readonly DateOnly[] =>
  namedDays(sentence, date).flatMap(({ day }) => day ?? [])

/** `30 darbdienu laikā`, `within two months`, counted from receipt, which is the least that the words can mean. */
function daysCounted(sentence: string, { record, team }: CheckContext): readonly DateOnly[] {
  const { received } = record.request
  return [...sentence.matchAll(spans)].map(({ groups = {} }) => {
    const word = groups['lvCount'] ?? groups['enCount'] ?? ''
    const count = countWords[word] ?? Number(word)
    const unit = groups['lvUnit'] ?? groups['enUnit'] ?? ''
    if (/^(?:darb|work|business)/.test(unit)) return workingDaysAfter(received, count, teamCalendar(team))
    if (/^(?:mēn|month)/.test(unit)) return addMonthsClamped(received, count)
    return addDays(received, /^(?:nedēļ|week)/.test(unit) ? 7 * count : count)
  })
}

const countWords: Readonly<Partial<Record<string, number>>> = {
  viena: 1,
  vienas: 1,
  divu: 2,
  trīs: 3,
  četru: 4,
  sešu: 6,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
}
const spans =
  /(?<!\p{L}|\d)(?<lvCount>\d{1,3}|vienas?|divu|trīs|četru|sešu) (?:kalendār\p{L}+ )?(?<lvUnit>darb(?:a )?dien|dien|nedēļ|mēneš)\p{L}* laikā|within (?<enCount>\d{1,3}|a|one|two|three|four|six) (?:calendar |further |more )?(?<enUnit>working day|business day|day|week|month)/gu

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
