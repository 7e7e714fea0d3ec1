import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import { hasAuthorityTime } from '../compose/acknowledgement'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { namedDays, namesDay } from '../named-day'
import { sectionText } from '../read-letter'

/** The days of the request and of the clock are told as they are; every letter bears the day it leaves. */
export const dates: FindingRule = {
  codes: ['due-date-differs', 'receipt-date-differs', 'letter-date-differs'],
  find: (letter, context): readonly Finding[] => {
    const { received } = context.record.request
    return [
      ...(letter.kind === 'acknowledgement' ? acknowledgedTime(letter, context) : []),
      ...(tellsReceipt(letter, received) ? [] : [wrongReceipt(received)]),
      ...letterDate(letter, context.today),
    ]
  },
}

/** Every letter bears the day on which it leaves. */
export const letterDate = (letter: Letter, today: DateOnly): readonly Finding[] =>
  letter.date === today ? [] : [notToday(today)]

function acknowledgedTime(letter: Letter, { record, clock }: CheckContext): readonly Finding[] {
  const answerBy = clock.due ?? clock.cautiousDue
  const named = namesDay(sectionText(letter, 'time'), answerBy, letter.language)
  return hasAuthorityTime(record) || named ? [] : [wrongTime(answerBy)]
}

/** An acknowledgement gives the day of receipt; where another letter gives one, it is that day. */
function tellsReceipt(letter: Letter, received: DateOnly): boolean {
  const named = receiptSections
    .flatMap((section) => namedDays(sectionText(letter, section), received))
    .filter(({ sentence }) => receives.test(sentence))
  if (letter.kind !== 'acknowledgement') return named.every(({ day }) => day === received)
  return namesDay(sectionText(letter, 'receipt'), received, letter.language)
}

const receiptSections = ['head', 'receipt', 'forwarded'] as const
const receives = /(?<!\p{L})saņ[eē]m|received|receipt/u

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
    lv: `Vēstulē norādītā saņemšanas diena nav tā, kas ierakstīta lietā: ${dateInWords(received, 'lv')}.`,
    en: `The day of receipt in the letter is not the one on record: ${dateInWords(received, 'en')}.`,
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
