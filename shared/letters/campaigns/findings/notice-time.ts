import type { DateOnly } from '../../../lib/date-only'
import { dateInWords } from '../../../lib/date-words'
import { noticeDue } from '../../../policy/notice-due'
import type { Finding } from '../../finding'
import type { CampaignRule } from '../campaign-rule'

/**
 * People are told within a month of obtaining, at the first communication, or at the first disclosure, whichever comes
 * first (Art. 14(3)); under an exception of Art. 14(5) nobody has to be. Telling late is better than not at all.
 */
export const noticeTime: CampaignRule = {
  codes: ['notice-late', 'notice-not-owed'],
  find: (letter, { row, today }) => {
    if (row.register !== 'notices') return []
    const limit = noticeDue(row)
    if (limit === undefined) return [notOwed]
    const leaves = letter.date > today ? letter.date : today
    return leaves > limit.due ? [late(limit.due)] : []
  },
}

const late = (due: DateOnly): Finding => ({
  code: 'notice-late',
  severity: 'should',
  article: 'Art. 14(3)',
  text: {
    lv: `Personas bija jāinformē ne vēlāk kā ${dateInWords(due, 'lv', 'locative')}. Nosūtiet bez kavēšanās un pierakstiet kavēšanās iemeslu.`,
    en: `The people had to be told by ${dateInWords(due, 'en')}. Send it without delay, and write down why it is late.`,
  },
})

const notOwed: Finding = {
  code: 'notice-not-owed',
  severity: 'consider',
  article: 'Art. 14(5)',
  text: {
    lv: 'Reģistrā ierakstīts izņēmums: par šiem datiem nevienu nav jāinformē.',
    en: 'The register records an exception: nobody has to be told of these data.',
  },
}
