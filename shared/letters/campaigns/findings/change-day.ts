import type { DateOnly } from '../../../lib/date-only'
import { dateInWords } from '../../../lib/date-words'
import type { RowOf } from '../../../policy/registers'
import type { Finding } from '../../finding'
import type { Letter } from '../../letter'
import { namesDay } from '../../named-day'
import { sectionText } from '../../read-letter'
import type { CampaignContext, CampaignRule } from '../campaign-rule'

/** The day on which the new version takes effect is named, and people are told before it (Art. 13(3), 14(4)). */
export const changeDay: CampaignRule = {
  codes: [
    'effective-day-missing',
    'effective-day-differs',
    'new-purposes-told-late',
    'told-after-effective-day',
  ],
  find: (letter, context) =>
    context.row.register === 'policy-versions' ? dayFindings(letter, context.row, context) : [],
}

function dayFindings(
  letter: Letter,
  { effective, newPurposes }: RowOf<'policy-versions'>,
  { today }: CampaignContext,
): readonly Finding[] {
  if (effective === undefined) return [missing]
  const isNamed = namesDay(sectionText(letter, 'change-effective'), effective, letter.language)
  const leaves = letter.date > today ? letter.date : today
  return [
    ...(isNamed ? [] : [differs(effective)]),
    ...(leaves < effective ? [] : [newPurposes ? lateForPurposes(effective) : late(effective)]),
  ]
}

const common = { article: 'Art. 13(3), 14(4)', section: 'change-effective' } as const

const missing: Finding = {
  ...common,
  code: 'effective-day-missing',
  severity: 'fatal',
  text: {
    lv: 'Reģistrā nav norādīts, no kuras dienas jaunā redakcija ir spēkā: bez tās persona nezina, kopš kura laika tā attiecas.',
    en: 'The register does not say from which day the new version is in force: without it nobody knows since when it applies.',
  },
}

const differs = (effective: DateOnly): Finding => ({
  ...common,
  code: 'effective-day-differs',
  severity: 'fatal',
  text: {
    lv: `Vēstulē nav norādīta diena, no kuras redakcija ir spēkā: ${dateInWords(effective, 'lv')}.`,
    en: `The letter does not give the day from which the version is in force: ${dateInWords(effective, 'en')}.`,
  },
})

// To stop a late notice would only leave people without it
const lateForPurposes = (effective: DateOnly): Finding => ({
  ...common,
  code: 'new-purposes-told-late',
  severity: 'should',
  text: {
    lv: `Par jaunu nolūku informē, pirms tas sākas, bet redakcija ir spēkā no ${dateInWords(effective, 'lv', 'genitive')}. Pārceliet šo dienu un nesāciet apstrādi, kamēr personas nav informētas.`,
    en: `A new purpose is told before it begins, but the version is in force from ${dateInWords(effective, 'en')}. Move that day, and do not begin the processing before people are told.`,
  },
})

const late = (effective: DateOnly): Finding => ({
  ...common,
  code: 'told-after-effective-day',
  severity: 'should',
  article: 'Art. 12(1)',
  text: {
    lv: `Par izmaiņām jāinformē laikus, bet redakcija jau ir spēkā no ${dateInWords(effective, 'lv', 'genitive')}.`,
    en: `Changes are told in good time, but the version has been in force from ${dateInWords(effective, 'en')}.`,
  },
})
