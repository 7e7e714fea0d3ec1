import type { FindingRule, Finding } from '../finding'
import { comparable, saysSomething, sectionText } from '../read-letter'

/** Art. 15(1) begins with a yes or no, and it must be the one that was decided. */
export const confirmation: FindingRule = {
  codes: ['confirmation-missing', 'confirmation-differs'],
  find: (letter, { record }): readonly Finding[] => {
    const outcome = record.decisions.get('ACCESS')?.outcome
    if (letter.kind !== 'access-response' || outcome === undefined || !confirms.has(outcome)) return []
    const text = comparable(sectionText(letter, 'confirmation'))
    if (!saysSomething(text)) return [missing]
    const yes = affirmed.test(text)
    const no = denied.test(text)
    const contradicts = outcome === 'no-data' ? yes && !no : no && !yes
    return contradicts ? [differs] : []
  },
}

const confirms = new Set(['fulfilled', 'partly-fulfilled', 'no-data'])
const affirmed =
  /(?<!\p{L})apstrādājam|(?<!ne)tiek apstrādāti|rīcībā ir|(?<!not )(?<!\p{L})(?:process|hold) (?:your|personal|data)/u
const denied = /neapstrādājam|netiek apstrādāti|rīcībā nav|not (?:process|hold)|hold no/u

const common = { severity: 'fatal', article: 'Art. 15(1)', section: 'confirmation' } as const
const missing: Finding = {
  ...common,
  code: 'confirmation-missing',
  text: {
    lv: 'Nav apstiprināts, vai personas dati tiek apstrādāti.',
    en: 'The letter does not confirm whether personal data are processed.',
  },
}
const differs: Finding = {
  ...common,
  code: 'confirmation-differs',
  text: {
    lv: 'Apstiprinājums neatbilst lietā pieņemtajam lēmumam.',
    en: 'The confirmation contradicts the decision recorded in the case.',
  },
}
