import { useState } from 'react'
import type { StepPart } from '../../../../shared/case/steps'
import type { FactKind } from '../../../../shared/law/kinds/fact'
import { useRowChoices } from '../../../components/fields/row-choices'
import { useLanguage } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { Departures } from '../facts/departures'
import { StepLetters } from './step-letters'
import { firstOpen, rowsToAnswer, withFact, type OpenFact, type Saved } from './fact-form'
import { FactSection } from './fact-section'
import { StepReason } from './work-step'

/**
 * A step of a kind of case: why it is there, where law and policy differ on it, and its facts. The first one that is
 * missing is open; after each row of a register the next unanswered one follows, so that a long list goes quickly.
 */
export function KindStep({
  part: { of, step },
  onDone,
}: {
  readonly part: StepPart
  readonly onDone: () => void
}) {
  const language = useLanguage()
  const { record, context, isWorkable } = useCaseDesk()
  const rows = useRowChoices()
  const [chosen, setChosen] = useState<OpenFact | 'none'>()
  const isDone = step.isDone(record, context)
  const first = isDone || !isWorkable ? undefined : firstOpen(record, step, rows)
  const open = chosen === 'none' ? undefined : (chosen ?? first)
  const saved = (kind: FactKind, facts: readonly Saved[]) => {
    const now = facts.reduce(withFact, record)
    const [next] = rowsToAnswer(now, kind, rows)
    setChosen(next === undefined ? undefined : { fact: kind.id, key: next })
    if (next === undefined && step.isDone(now, context)) onDone()
  }
  return (
    <>
      <StepReason>{step.why[language]}</StepReason>
      <Departures topics={[of.id]} />
      {step.facts.map((kind) => (
        <FactSection
          key={kind.id}
          kind={kind}
          open={open?.fact === kind.id ? open : undefined}
          onOpen={(key) => setChosen({ fact: kind.id, key })}
          onClose={() => setChosen('none')}
          onSaved={(facts) => saved(kind, facts)}
        />
      ))}
      <StepLetters of={of.id} />
    </>
  )
}
