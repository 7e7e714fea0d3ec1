import Box from '@mui/material/Box'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { caseSteps, nextStep, type Step } from '../../../shared/case/steps'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useCaseDesk } from './case-desk'
import { ReturnedProvider } from './proof/returned-notice'
import { StepSummary } from './step-summary'
import { AcknowledgeStep } from './steps/acknowledge-step'
import { AnswerStep, DeliverCopyStep } from './steps/answer-step'
import { CircumstancesStep } from './steps/circumstances-step'
import { ClarifyStep } from './steps/clarify-step'
import { CloseStep } from './steps/close-step'
import { DecideStep } from './steps/decide-step'
import { IdentityStep } from './steps/identity-step'
import { KindStep } from './steps/kind-step'
import { RoleStep } from './steps/role-step'
import { SearchStep } from './steps/search-step'
import { WorkStep } from './steps/work-step'

/** The steps of this case in their order. The next one is open; any other can be opened instead, one at a time. */
export function WorkColumn() {
  const t = useTexts('case')
  const { record, context } = useCaseDesk()
  const { route } = useRoute()
  const wished = route.screen === 'case' ? route.step : undefined
  const [chosen, setChosen] = useState(wished)
  const list = useRef<HTMLOListElement>(null)
  const open = chosen ?? nextStep(record, context).id
  useFocusKept(list, open)
  useFocusOn(list, wished)
  const steps = caseSteps(record, context)
  return (
    <ReturnedProvider>
      <Box component="ol" ref={list} aria-label={t('work.steps')} sx={{ m: 0, p: 0 }}>
        {steps.map((step) => (
          <WorkStep
            key={step.id}
            step={step}
            summary={<StepSummary step={step} />}
            isOpen={open === step.id}
            onToggle={() => setChosen(open === step.id ? 'none' : step.id)}
          >
            <StepBody step={step} onDone={() => setChosen(stepAfter(steps, step))} />
          </WorkStep>
        ))}
      </Box>
    </ReturnedProvider>
  )
}

/** What is opened when a step is done: the one after it that is still to do; undefined leaves it to what is next or waited for. */
function stepAfter(steps: readonly Step[], { id, kind }: Step): string | undefined {
  if (kind === 'identity' || kind === 'clarify' || kind === 'circumstances') return undefined
  const at = steps.findIndex((step) => step.id === id)
  return steps.slice(at + 1).find(({ state }) => state === 'next' || state === 'later')?.id
}

function StepBody({ step, onDone }: { readonly step: Step; readonly onDone: () => void }): ReactNode {
  if (step.part !== undefined) return <KindStep part={step.part} onDone={onDone} />
  if (step.kind === 'work') return null
  const Body = bodies[step.kind]
  return <Body onDone={onDone} />
}

const bodies: Readonly<
  Record<Exclude<Step['kind'], 'work'>, (props: { readonly onDone: () => void }) => ReactNode>
> = {
  acknowledge: AcknowledgeStep,
  role: RoleStep,
  circumstances: CircumstancesStep,
  identity: IdentityStep,
  clarify: ClarifyStep,
  search: SearchStep,
  decide: DecideStep,
  'deliver-copy': DeliverCopyStep,
  answer: AnswerStep,
  close: CloseStep,
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

/** Who was led to a step finds it under the focus; the heading of the page takes it first, so a frame later. */
function useFocusOn(list: RefObject<HTMLOListElement | null>, wished: string | undefined): void {
  useEffect(() => {
    if (wished === undefined) return undefined
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-step="${wished}"]`)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [list, wished])
}
