import { factOf } from '../../case/facts'
import { groundedScope, restrictionEnd, restrictionScope } from '../../law/kinds/restriction-facts'
import { factSource, list, orGap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { optionWithArticle, rowName } from '../names'
import { textsOf } from '../texts/texts-of'

/** L08: which data since when, the ground, what is still allowed, what ends it, the promise of notice (Art. 18). */
export function restrictionPart(input: LetterInput): readonly LetterBlock[] {
  const { restricted: texts } = textsOf(input.language).parts
  return [
    ...orGap('restricted', scope(input)),
    ...orGap('restriction-ground', grounds(input)),
    paragraph('restriction-allowed', texts.allowed, 'law Art. 18(2)'),
    ...orGap('restriction-end', end(input)),
    paragraph('restriction-promise', texts.promise, 'law Art. 18(3)'),
  ]
}

/** One list for each day on which restriction began. */
function scope({ language, record, team }: LetterInput): readonly LetterBlock[] {
  const texts = textsOf(language).parts
  const rows = groundedScope(record)
  const days = [...new Set(rows.flatMap(({ since }) => since ?? []))].sort()
  const source = factSource(restrictionScope)
  const named = (register: string, code: string): string =>
    rowName(team.registers, { register, code }, language)
  return days.flatMap((day) => [
    paragraph('restricted', texts.restricted.since(day), source),
    list(
      'restricted',
      rows
        .filter(({ since }) => since === day)
        .map(({ category, systems }) =>
          systems.length === 0
            ? named('categories', category)
            : texts.quotedItem(
                named('categories', category),
                systems.map((code) => named('systems', code)).join(', '),
              ),
        ),
      source,
    ),
  ])
}

function grounds({ language, record }: LetterInput): readonly LetterBlock[] {
  const { restricted: texts } = textsOf(language).parts
  const codes = [...new Set(groundedScope(record).map(({ ground }) => ground))]
  return codes.map((code) =>
    paragraph(
      'restriction-ground',
      texts.ground(optionWithArticle(restrictionScope.fields.ground, code, language)),
      factSource(restrictionScope),
    ),
  )
}

function end({ language, record }: LetterInput): readonly LetterBlock[] {
  const { restricted: texts } = textsOf(language).parts
  const ends = factOf(record, restrictionEnd)
  if (ends === undefined) return []
  const source = factSource(restrictionEnd)
  return [
    paragraph('restriction-end', texts.end(ends.condition), source),
    paragraph('restriction-end', texts.review(ends.review), source),
  ]
}
