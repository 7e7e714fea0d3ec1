import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import { hasAuthorityTime } from '../compose/acknowledgement'
import type { Finder, Finding } from '../finding'
import type { Letter } from '../letter'
import { namesDay } from '../named-day'
import { sectionText } from '../read-letter'

/** The days an acknowledgement names are those of the request and of the clock; every letter bears the day it leaves. */
export const dates: Finder = (letter, { record, clock, today }): readonly Finding[] => [
  ...(letter.kind === 'acknowledgement' ? acknowledgedDates(letter, { record, clock }) : []),
  ...letterDate(letter, today),
]

/** Every letter bears the day on which it leaves. */
export const letterDate = (letter: Letter, today: DateOnly): readonly Finding[] =>
  letter.date === today ? [] : [notToday(today)]

const acknowledgedDates = (
  letter: Parameters<Finder>[0],
  { record, clock }: Pick<Parameters<Finder>[1], 'record' | 'clock'>,
): readonly Finding[] => {
  const { received } = record.request
  const answerBy = clock.due ?? clock.cautiousDue
  const names = (section: 'receipt' | 'time', date: DateOnly): boolean =>
    namesDay(sectionText(letter, section), date, letter.language)
  return [
    ...(hasAuthorityTime(record) || names('time', answerBy) ? [] : [wrongTime(answerBy)]),
    ...(names('receipt', received) ? [] : [wrongReceipt(received)]),
  ]
}

const wrongTime = (answerBy: DateOnly): Finding => ({
  code: 'due-date-differs',
  severity: 'fatal',
  article: 'Art. 12(3)',
  section: 'time',
  text: {
    lv: `Vēstulē norādītais atbildes termiņš neatbilst lietas termiņam: ${dateInWords(answerBy, 'lv')}.`,
    en: `The time limit in the letter is not that of the case: ${dateInWords(answerBy, 'en')}.`,
  },
})

const wrongReceipt = (received: DateOnly): Finding => ({
  code: 'receipt-date-differs',
  severity: 'should',
  article: 'Art. 12(3)',
  section: 'receipt',
  text: {
    lv: `Vēstulē nav norādīta saņemšanas diena: ${dateInWords(received, 'lv')}.`,
    en: `The letter does not give the day of receipt: ${dateInWords(received, 'en')}.`,
  },
})

const notToday = (today: DateOnly): Finding => ({
  code: 'letter-date-differs',
  severity: 'should',
  article: 'Art. 5(2)',
  section: 'head',
  text: {
    lv: `Vēstules datums nav šodienas datums (${dateInWords(today, 'lv')}).`,
    en: `The letter is not dated today (${dateInWords(today, 'en')}).`,
  },
})
