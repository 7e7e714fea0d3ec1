import type { LetterKind } from '../letters/letter-kind'
import { supports, type Examined, type FileAnswer, type NextAct, type Place } from './ground'
import { placeOf } from './proof-of-sending'

/**
 * What a letter says is shown by the letter that was checked. Where the mail that left has another text, the person holds
 * something else than the file, and what the file says of it is proven no more until somebody has looked (Art. 5(2)).
 */
export function asLeft(examined: Examined, { sent }: Pick<Place, 'sent'>): Examined {
  if (!examined.can) return examined
  const changed = new Set(
    sent.filter(({ sending }) => sending.text?.match === 'changed').map(({ letter }) => letter.id),
  )
  const unproven = (answer: FileAnswer): FileAnswer =>
    answer.weight === 'proves' && answer.source.kind === 'letter' && changed.has(answer.source.letter)
      ? supports(
          answer.source,
          {
            lv: `${answer.text.lv} Taču nosūtītais teksts atšķiras no pārbaudītās vēstules.`,
            en: `${answer.text.en} But the text that left is not the text that was checked.`,
          },
          lookAtDifference(answer.source.letterKind),
        )
      : answer
  return { ...examined, answers: examined.answers.map(unproven) }
}

const lookAtDifference = (kind: LetterKind): NextAct => ({
  text: {
    lv: 'Aplūkojiet, ar ko nosūtītais teksts atšķiras no pārbaudītās vēstules; ja kas būtisks ir zudis vai mainīts, nosūtiet pareizo vēstuli.',
    en: 'Look at how the text that left differs from the checked letter; if what matters was lost or changed, send the right one.',
  },
  to: placeOf(kind),
})
