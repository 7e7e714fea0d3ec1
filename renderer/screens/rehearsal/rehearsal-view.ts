import type { FileAnswer, NextAct, Source, Verdict } from '../../../shared/rehearsal/ground'
import { factKindById } from '../../../shared/law/kinds/fact-kinds'
import type { RaisedGround, Rehearsal } from '../../../shared/rehearsal/rehearse'
import type { Language } from '../../../shared/lib/language'
import type { Texts } from '../../i18n/texts'
import type { Route } from '../../route'

/** The order in which a reader under time pressure needs them: what is wrong, what is unproven, what is well. */
export const verdicts = ['open', 'weak', 'answered'] as const satisfies readonly Verdict[]

export const inReadingOrder = ({ raised }: Rehearsal): readonly RaisedGround[] =>
  verdicts.flatMap((verdict) => raised.filter((ground) => ground.verdict === verdict))

const weights = ['against', 'supports', 'proves'] as const satisfies readonly FileAnswer['weight'][]
const shownAtOnce = 3

/** What speaks against us first, and never folded; where the file says much, the rest opens on demand. */
export function foldedAnswers(answers: readonly FileAnswer[]): {
  readonly shown: readonly FileAnswer[]
  readonly folded: readonly FileAnswer[]
} {
  const inOrder = weights.flatMap((weight) => answers.filter((answer) => answer.weight === weight))
  const against = answers.filter(({ weight }) => weight === 'against').length
  const most = Math.max(against, shownAtOnce)
  // a single one would take no more room than the line that hides it
  const shown = inOrder.length <= most + 1 ? inOrder.length : most
  return { shown: inOrder.slice(0, shown), folded: inOrder.slice(shown) }
}

/** Where an act leads. */
export function routeOf({ to }: NextAct, caseId: string): Route {
  switch (to.kind) {
    case 'step':
      return { screen: 'case', caseId, step: to.step }
    case 'letter':
      return { screen: 'letter', caseId, kind: to.letter }
    case 'case':
      return { screen: 'case', caseId }
    case 'departures':
      return { screen: 'registers', at: { part: 'departures' } }
    case 'settings':
      return { screen: 'settings' }
  }
}

type Words = { readonly t: Texts<'rehearsal'>; readonly names: Texts<'names'>; readonly language: Language }

/** Where in the case an answer stands, in words. */
export function sourceInWords(source: Source, { t, names, language }: Words): string {
  switch (source.kind) {
    case 'decision':
      return t('source.decision', { right: names(`rights.${source.right}`) })
    case 'letter':
      return t('source.letter', { letter: names(`letters.${source.letterKind}`) })
    case 'sending':
      return t('source.sending', { letter: names(`letters.${source.letterKind}`) })
    case 'fact':
      return t('source.fact', { fact: factKindById(source.fact)?.name[language] ?? source.fact })
    default:
      return t(`source.${source.kind}`)
  }
}
