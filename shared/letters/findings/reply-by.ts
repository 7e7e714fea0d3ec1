import { factOf } from '../../case/facts'
import { feeGround } from '../../law/kinds/fee'
import { liftingPlanned } from '../../law/kinds/lifting-facts'
import { portabilityExport } from '../../law/kinds/portability-facts'
import { forwardings } from '../../law/kinds/processor-request-facts'
import type { DateOnly } from '../../lib/date-only'
import { dateInWords } from '../../lib/date-words'
import type { CheckContext, Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { namedDays, type NamedDay } from '../named-day'
import { sectionText } from '../read-letter'
import type { Section } from '../sections'

/** Days until which the reader may answer, object or fetch something: those of the case, and not over already (Art. 12(1)–(2)). */
export const replyBy: FindingRule = {
  codes: ['reply-date-differs', 'reply-date-past'],
  find: (letter, context) => {
    const leaves = letter.date > context.today ? letter.date : context.today
    return sections.flatMap((section) => {
      const ends = endsIn(letter, section)
      const planned = plannedDay[section]?.(letter, context)
      const differs = planned !== undefined && ends.some(({ day }) => day !== planned)
      return [
        ...(differs ? [differing(section, planned)] : []),
        ...(ends.some(({ day = leaves }) => day < leaves) ? [past(section)] : []),
      ]
    })
  },
}

const endsIn = (letter: Letter, section: Section): readonly NamedDay[] =>
  namedDays(sectionText(letter, section), letter.date).filter(({ until }) => until)

/** The day that the case has for it. */
const plannedDay: Readonly<
  Partial<Record<Section, (letter: Letter, context: CheckContext) => DateOnly | undefined>>
> = {
  'fee-until': (_, { record }) => factOf(record, feeGround)?.answerBy,
  'lifting-contest': (_, { record }) => factOf(record, liftingPlanned)?.on,
  'portability-link': (_, { record }) => factOf(record, portabilityExport)?.availableUntil,
  'forwarded-help': ({ about }, { record }) =>
    forwardings(record).find(({ customer }) => customer === about)?.instructionDue,
}

const sections: readonly Section[] = [
  'fee-until',
  'lifting-contest',
  'portability-link',
  'forwarded-help',
  'notice-action',
  'art-15-3',
  'change',
  'closing-revive',
]

const common = { severity: 'should', article: 'Art. 12(1), 12(2)' } as const

const differing = (section: Section, planned: DateOnly): Finding => ({
  ...common,
  code: 'reply-date-differs',
  section,
  text: {
    lv: `Šeit norādītā diena nav tā, kas ierakstīta lietā: ${dateInWords(planned, 'lv')}.`,
    en: `The day given here is not the one on record in the case: ${dateInWords(planned, 'en')}.`,
  },
})

const past = (section: Section): Finding => ({
  ...common,
  code: 'reply-date-past',
  section,
  text: {
    lv: 'Šeit norādītā pēdējā diena jau ir pagājusi: nosauciet tādu, kas adresātam vēl dod laiku.',
    en: 'The last day given here is over already: name one that still leaves the reader time.',
  },
})
