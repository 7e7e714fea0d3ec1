import { liveRows, type RowOf } from '../../policy/registers'
import { gap, paragraph, registerSource } from '../blocks'
import type { LetterBlock } from '../letter'
import { textsOf } from '../texts/texts-of'
import type { LetterInput } from './letter-input'

/** L19: why the case closes, how it is taken up again, what we keep of it and how long. */
export function closingNotice(input: LetterInput): readonly LetterBlock[] {
  const { closing: texts } = textsOf(input.language).notices
  const outcomes = [...input.record.decisions.values()].map(({ outcome }) => outcome)
  const sentences = (by: typeof texts.reason): readonly string[] => [
    ...new Set(outcomes.map((outcome) => by[outcome])),
  ]
  const reasons = sentences(texts.reason)
  return [
    ...(reasons.length === 0
      ? [gap('closing-reason')]
      : reasons.map((text) => paragraph('closing-reason', text, 'decisions'))),
    ...sentences(texts.revive).map((text) => paragraph('closing-revive', text, 'decisions')),
    ...kept(input),
  ]
}

/** How long the file is kept is told from the register, once somebody confirmed it: the policy has no rule for it. */
function kept({ language, team }: LetterInput): readonly LetterBlock[] {
  const rules = liveRows(team.registers.retention).filter(isForCases)
  if (rules.length === 0) return [gap('closing-kept')]
  const words = rules.map(({ name }) => name[language]).join('; ')
  const source = registerSource(
    'retention',
    rules.map(({ code }) => code),
  )
  return [paragraph('closing-kept', textsOf(language).notices.closing.kept(words), source)]
}

/** CASE-01: the category of request files in the shipped register. */
const isForCases = ({ categories, status }: RowOf<'retention'>): boolean =>
  categories.includes('CASE-01') && (status === 'confirmed' || status === 'from-policy')
