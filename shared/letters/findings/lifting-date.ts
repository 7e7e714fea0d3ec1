import { factOf } from '../../case/facts'
import { workingDaysAfter } from '../../clock/working-days'
import { liftingPlanned } from '../../law/kinds/lifting-facts'
import { dateInWords } from '../../lib/date-words'
import { teamCalendar } from '../../team/team'
import type { FindingRule, Finding } from '../finding'
import { namesDay } from '../named-day'
import { sectionText } from '../read-letter'

// The desk's own target, so that the person can react; the law only says "before" (law.md §2.5)
const daysToReact = 5

/** The person is told before the restriction is lifted, never on the day itself or after it (Art. 18(3)). */
export const liftingDate: FindingRule = {
  codes: ['lifting-date-missing', 'lifting-not-ahead', 'lifting-short-notice'],
  find: (letter, { record, team, today }): readonly Finding[] => {
    if (letter.kind !== 'restriction-lifting') return []
    const planned = factOf(record, liftingPlanned)?.on
    const text = sectionText(letter, 'lifting-date')
    if (planned === undefined || !namesDay(text, planned, letter.language)) return [missing]
    const leaves = letter.date > today ? letter.date : today
    if (planned <= leaves) return [notAhead(dateInWords(planned, 'lv'), dateInWords(planned, 'en'))]
    return planned < workingDaysAfter(leaves, daysToReact, teamCalendar(team)) ? [short] : []
  },
}

const common = { article: 'Art. 18(3)', section: 'lifting-date' } as const

const missing: Finding = {
  ...common,
  code: 'lifting-date-missing',
  severity: 'fatal',
  text: {
    lv: 'Vēstulē nav nosaukta diena, kurā ierobežojumu plānots atcelt.',
    en: 'The letter does not name the day on which the restriction is planned to be lifted.',
  },
}

const notAhead = (lv: string, en: string): Finding => ({
  ...common,
  code: 'lifting-not-ahead',
  severity: 'fatal',
  text: {
    lv: `Atcelšanas diena (${lv}) nav vēlāka par vēstuli: persona jāinformē pirms atcelšanas.`,
    en: `The day of the lifting (${en}) does not lie after the letter: the person is told before.`,
  },
})

const short: Finding = {
  ...common,
  code: 'lifting-short-notice',
  severity: 'consider',
  text: {
    lv: 'Līdz atcelšanai ir mazāk nekā piecas darbdienas: apsveriet, vai persona paspēs iebilst.',
    en: 'Less than five working days are left before the lifting: consider whether the person can still react.',
  },
}
