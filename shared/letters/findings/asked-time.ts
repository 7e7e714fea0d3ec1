import { standsStillSince } from '../../case/pause'
import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import type { Language } from '../../lib/language'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { isQuestion } from '../letter-kind'
import { namesDay } from '../named-day'
import { comparable, saysSomething, sectionText } from '../read-letter'

/**
 * What a question to the person says of the time is what the clock says: it stands still from the recorded day, or it
 * does not (EDPB 01/2022 para 159). A day before the letter leaves is a day on which nobody was asked by it.
 */
export const askedTime: FindingRule = {
  codes: ['pause-claimed', 'pause-date-differs', 'asked-day-passed'],
  find: findings,
}

function findings(letter: Letter, context: CheckContext): readonly Finding[] {
  if (!isQuestion(letter.kind)) return []
  const since = standsStillSince(context.record, pauseKinds[letter.kind], context.clock)
  const text = sectionText(letter, 'asked-time')
  if (since === undefined) return claimsStop(text, letter.language) ? [claimed] : []
  const isSaid = !saysSomething(text) || namesDay(text, since, letter.language)
  return [...(isSaid ? [] : [differs(since)]), ...(leavesOn(letter, context) > since ? [passed(since)] : [])]
}

const pauseKinds = { 'identity-request': 'identity', 'clarification-request': 'clarification' } as const

const leavesOn = ({ date }: Letter, { today }: CheckContext): DateOnly => (date > today ? date : today)

/** A sentence that says that the time stands still, and does not deny it. */
const claimsStop = (text: string, language: Language): boolean =>
  comparable(text)
    .split(/[.!?;](?:\s|$)|\n/u)
    .some((sentence) => stops[language].test(sentence) && !denies[language].test(sentence))

const stops: Readonly<Record<Language, RegExp>> = {
  lv: /(?<!ne)(?:aptur|pārtrauk|pauz)/u,
  en: /suspend|paus|stands? still|stop/u,
}
// "no" is English for none and Latvian for from
const denies: Readonly<Record<Language, RegExp>> = {
  lv: /(?<!\p{L})(?:nav|netiek|netiks)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|never|no)(?!\p{L})|n't/u,
}

const common = { severity: 'fatal', article: 'Art. 12(3)', section: 'asked-time' } as const

const claimed: Finding = {
  ...common,
  code: 'pause-claimed',
  text: {
    lv: 'Vēstulē teikts, ka atbildes termiņš ir apturēts, bet tas turpinās: lūgums nav ierakstīts laikus vai šīs lietas noteikumi apturēšanu nepazīst.',
    en: 'The letter says that the time limit is suspended, but it runs on: the person was not asked in time, or the rules of this case know no suspension.',
  },
}

const differs = (since: DateOnly): Finding => ({
  ...common,
  code: 'pause-date-differs',
  text: {
    lv: `Vēstulē nav norādīta diena, no kuras termiņš ir apturēts: ${dateInWords(since, 'lv')}.`,
    en: `The letter does not give the day from which the time limit is suspended: ${dateInWords(since, 'en')}.`,
  },
})

const passed = (since: DateOnly): Finding => ({
  code: 'asked-day-passed',
  severity: 'should',
  article: 'Art. 12(3)',
  section: 'asked-time',
  text: {
    lv: `Lietā ierakstīts, ka persona lūgta ${dateInWords(since, 'lv', 'locative')}, bet vēstule nosūtīta vēlāk. Ja tajā dienā persona citādi nav lūgta, termiņš stāv tikai no vēstules dienas.`,
    en: `The case says that the person was asked on ${dateInWords(since, 'en')}, but the letter leaves later. If they were not asked on that day in another way, the time stands still from the day of the letter only.`,
  },
})
