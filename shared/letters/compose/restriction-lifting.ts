import { factOf } from '../../case/facts'
import { liftingPlanned } from '../../law/kinds/lifting-facts'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterBlock } from '../letter'
import { optionName } from '../names'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L09: the day, why the restriction ends, what happens next, how to object before (Art. 18(3)). */
export function restrictionLifting({ language, record, team }: LetterInput): readonly LetterBlock[] {
  const { lifting: texts } = textsOf(language).notices
  const fact = factOf(record, liftingPlanned)
  if (fact === undefined) return [gap('lifting-date'), gap('lifting-why'), gap('lifting-next')]
  const source = factSource(liftingPlanned)
  const contest = fact.contest.trim()
  return [
    paragraph('lifting-date', texts.day(fact.on), source),
    ...(fact.why === 'other'
      ? []
      : [
          paragraph(
            'lifting-why',
            texts.why(optionName(liftingPlanned.fields.why, fact.why, language)),
            source,
          ),
        ]),
    paragraph('lifting-why', fact.outcome.trim(), source),
    paragraph('lifting-next', texts.next[fact.next], source),
    paragraph('lifting-contest', texts.contest(fact.on, team.organisation.dpoEmail.trim()), 'law Art. 18(3)'),
    ...(contest === '' ? [] : [paragraph('lifting-contest', contest, source)]),
  ]
}
