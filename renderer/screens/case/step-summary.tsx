import type { ReactNode } from 'react'
import type { Step } from '../../../shared/case/steps'
import { unansweredRights } from '../../../shared/case/evolve'
import { lettersOfKind } from '../../../shared/case/case'
import { circumstance } from '../../../shared/law/kinds/circumstances'
import type { KindStep } from '../../../shared/law/kinds/kind'
import { DateText } from '../../components/date-text'
import { useRowChoices } from '../../components/fields/row-choices'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'
import { circumstanceOptions, circumstancesForm } from './steps/circumstances-form'
import { useStateWords } from './steps/letter-lines'
import { recorded, rowsToAnswer } from './steps/fact-form'

/** What is known of a step, in a few words beside its name. */
export function StepSummary({ step }: { readonly step: Step }): ReactNode {
  if (step.part !== undefined) return <Recorded step={step.part.step} />
  const Summary = step.kind === 'work' ? undefined : summaries[step.kind]
  return Summary === undefined ? null : <Summary />
}

const summaries: Readonly<Record<Exclude<Step['kind'], 'work'>, () => ReactNode>> = {
  acknowledge: AcknowledgedOn,
  role: RoleWords,
  circumstances: CircumstancesNoted,
  identity: IdentityWords,
  clarify: ClarificationWords,
  search: () => <Progress kind="search" />,
  decide: () => <Progress kind="decide" />,
  'deliver-copy': () => null,
  answer: () => <Progress kind="answer" />,
  close: ClosedOn,
}

/** `4 of 12` where every row of a register is answered for; else how much is recorded. */
function Recorded({ step }: { readonly step: KindStep }): ReactNode {
  const t = useTexts('case')
  const { record } = useCaseDesk()
  const rows = useRowChoices()
  const done = step.facts.reduce((sum, kind) => sum + recorded(record, kind).length, 0)
  const left = step.facts.reduce((sum, kind) => sum + rowsToAnswer(record, kind, rows).length, 0)
  if (left > 0) return t('summary.of', { done, all: done + left })
  return done === 0 ? null : t('summary.recorded', { count: done })
}

function RoleWords(): ReactNode {
  const names = useTexts('names')
  const { role } = useCaseDesk().record
  return role.kind === 'decided' ? names(`roles.${role.role}`) : null
}

function CircumstancesNoted(): ReactNode {
  const t = useTexts('case')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const noted = recorded(record, circumstance)
  const { applying } = circumstancesForm(record)
  if (applying.length === 0) return noted.length === 0 ? null : t('circumstances.none')
  return circumstanceOptions
    .filter(({ code }) => applying.includes(code))
    .map(({ name }) => name[language])
    .join(', ')
}

function ClosedOn(): ReactNode {
  const { closedOn } = useCaseDesk().record
  return closedOn === undefined ? null : <DateText date={closedOn} />
}

/** `4 of 9`: systems answered, rights decided, rights answered. */
function Progress({ kind }: { readonly kind: 'search' | 'decide' | 'answer' }): ReactNode {
  const t = useTexts('case')
  const {
    record,
    context: { systems },
  } = useCaseDesk()
  const { rights } = record.request
  const counts = {
    search: { done: systems.filter((system) => record.searches.has(system)).length, all: systems.length },
    decide: { done: rights.filter((right) => record.decisions.has(right)).length, all: rights.length },
    answer: { done: rights.length - unansweredRights(record).length, all: rights.length },
  }
  return t('summary.of', counts[kind])
}

function AcknowledgedOn(): ReactNode {
  const words = useStateWords()
  const letter = lettersOfKind(useCaseDesk().record, 'acknowledgement').at(-1)
  if (letter === undefined) return null
  return letter.sent === undefined ? words(letter) : <DateText date={letter.sent.on} />
}

function IdentityWords(): ReactNode {
  const t = useTexts('case')
  const names = useTexts('names')
  const { identity } = useCaseDesk().record
  if (identity.kind === 'unchecked') return t('summary.no-doubt')
  if (identity.kind === 'confirmed') return names(`identity-proofs.${identity.how}`)
  return (
    <>
      {t('summary.asked')} <DateText date={identity.on} />
    </>
  )
}

function ClarificationWords(): ReactNode {
  const t = useTexts('case')
  const { clarification } = useCaseDesk().record
  if (clarification.kind === 'none') return t('summary.nothing-asked')
  return (
    <>
      {t(clarification.kind === 'asked' ? 'summary.asked' : 'summary.answered')}{' '}
      <DateText date={clarification.on} />
    </>
  )
}
