import Box from '@mui/material/Box'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { caseSteps, nextStep, type Step } from '../../../shared/case/steps'
import { assertNever } from '../../../shared/lib/assert-never'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'
import { StepSummary } from './step-summary'
import { AcknowledgeStep } from './steps/acknowledge-step'
import { AnswerStep } from './steps/answer-step'
import { ClarifyStep } from './steps/clarify-step'
import { CloseStep } from './steps/close-step'
import { DecideStep } from './steps/decide-step'
import { IdentityStep } from './steps/identity-step'
import { RoleStep } from './steps/role-step'
import { SearchStep } from './steps/search-step'
import { WorkStep } from './steps/work-step'

/** The steps of this case in their order. The next one is open; any other can be opened instead, one at a time. */
export function WorkColumn() {
  const t = useTexts('case')
  const { record, systems } = useCaseDesk()
  const [chosen, setChosen] = useState<Step['kind'] | 'none'>()
  const list = useRef<HTMLOListElement>(null)
  const next = nextStep(record, systems).kind
  const open = chosen ?? next
  useFocusKept(list, open)
  const steps = caseSteps(record, systems)
  const done = (kind: Step['kind']) => () => setChosen(stepAfter(steps, kind))
  return (
    <Box component="ol" ref={list} aria-label={t('work.steps')} sx={{ m: 0, p: 0 }}>
      {steps.map((step) => (
        <WorkStep
          key={step.kind}
          step={step}
          summary={<StepSummary kind={step.kind} />}
          isOpen={open === step.kind}
          onToggle={() => setChosen(open === step.kind ? 'none' : step.kind)}
        >
          {stepBody(step.kind, done(step.kind))}
        </WorkStep>
      ))}
    </Box>
  )
}

/** What is opened when a step is done: the one after it that is still to do; undefined leaves it to what is next or waited for. */
function stepAfter(steps: readonly Step[], kind: Step['kind']): Step['kind'] | undefined {
  if (kind === 'identity' || kind === 'clarify') return undefined
  const at = steps.findIndex((step) => step.kind === kind)
  return steps.slice(at + 1).find(({ state }) => state === 'next' || state === 'later')?.kind
}

function stepBody(kind: Step['kind'], onDone: () => void): ReactNode {
  switch (kind) {
    case 'acknowledge':
      return <AcknowledgeStep onDone={onDone} />
    case 'role':
      return <RoleStep onDone={onDone} />
    case 'identity':
      return <IdentityStep onDone={onDone} />
    case 'clarify':
      return <ClarifyStep onDone={onDone} />
    case 'search':
      return <SearchStep />
    case 'decide':
      return <DecideStep onDone={onDone} />
    case 'answer':
      return <AnswerStep onDone={onDone} />
    case 'close':
      return <CloseStep onDone={onDone} />
    default:
      return assertNever(kind)
  }
}

/** When the form with the focus is gone because its act is done, the focus goes to the step that is open now. */
function useFocusKept(list: RefObject<HTMLOListElement | null>, open: string): void {
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open) return
    before.current = open
    if (document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-step="${open}"]`)?.focus()
  }, [list, open])
}
