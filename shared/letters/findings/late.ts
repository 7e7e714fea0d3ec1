import { hasLawfulMonth } from '../../law/right'
import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import { refuses, refusingDecisions, type FindingRule, type Finding } from '../finding'
import { isAnswer } from '../letter-kind'

/**
 * A refusal leaves within one month of receipt; no extension moves that day (Art. 12(4)). A late one is a breach that
 * must still be told, so it may leave once the decision owns the delay. Other answers leave by the due date (Art. 12(3)).
 */
export const late: FindingRule = {
  codes: ['refusal-late', 'answer-late'],
  find: (letter, context): readonly Finding[] => {
    const { clock, today } = context
    const leaves = letter.date > today ? letter.date : today
    if (refuses(letter, context)) {
      const limit = clock.noticeAndRefusalBy
      if (limit === undefined || leaves <= limit) return []
      const owned = refusingDecisions(letter, context).every(({ lateReason }) => lateReason !== undefined)
      return [lateRefusal(limit, owned)]
    }
    if (!isAnswer(letter.kind) || !letter.covers.some(hasLawfulMonth)) return []
    return clock.due === undefined || leaves <= clock.due ? [] : [lateAnswer(clock.due)]
  },
}

const lateRefusal = (limit: DateOnly, owned: boolean): Finding => ({
  code: 'refusal-late',
  severity: owned ? 'should' : 'fatal',
  article: 'Art. 12(4)',
  section: 'lateness',
  text: {
    lv: `Atteikums bija jānosūta līdz ${dateInWords(limit, 'lv', 'dative')}.${owned ? ' Vēstulē atzīstiet kavēšanos.' : ' Ierakstiet lēmumā kavēšanās iemeslu; bez tā vēstule netiek nosūtīta.'}`,
    en: `The refusal was due by ${dateInWords(limit, 'en')}.${owned ? ' Own the delay in the letter.' : ' Record the reason for the delay in the decision; without it the letter cannot leave.'}`,
  },
})

const lateAnswer = (due: DateOnly): Finding => ({
  code: 'answer-late',
  severity: 'should',
  article: 'Art. 12(3)',
  text: {
    lv: `Atbilde bija jāsniedz līdz ${dateInWords(due, 'lv', 'dative')}. Vēstulē atzīstiet kavēšanos un paskaidrojiet to.`,
    en: `The answer was due by ${dateInWords(due, 'en')}. Own the delay in the letter and explain it.`,
  },
})
