import type { ReactNode } from 'react'
import type { Step } from '../../../shared/case/steps'
import { unansweredRights } from '../../../shared/case/evolve'
import { lettersOfKind } from '../../../shared/case/case'
import { DateText } from '../../components/date-text'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk } from './case-desk'

/** What is known of a step, in a few words beside its name. */
export function StepSummary({ kind }: { readonly kind: Step['kind'] }): ReactNode {
  const names = useTexts('names')
  const { record } = useCaseDesk()
  if (kind === 'search' || kind === 'decide' || kind === 'answer') return <Progress kind={kind} />
  if (kind === 'acknowledge') return <AcknowledgedOn />
  if (kind === 'identity') return <IdentityWords />
  if (kind === 'clarify') return <ClarificationWords />
  if (kind === 'role') return record.role.kind === 'decided' ? names(`roles.${record.role.role}`) : null
  return record.closedOn === undefined ? null : <DateText date={record.closedOn} />
}

/** `4 of 9`: systems answered, rights decided, rights answered. */
function Progress({ kind }: { readonly kind: 'search' | 'decide' | 'answer' }): ReactNode {
  const t = useTexts('case')
  const { record, systems } = useCaseDesk()
  const { rights } = record.request
  const counts = {
    search: { done: systems.filter((system) => record.searches.has(system)).length, all: systems.length },
    decide: { done: rights.filter((right) => record.decisions.has(right)).length, all: rights.length },
    answer: { done: rights.length - unansweredRights(record).length, all: rights.length },
  }
  return t('summary.of', counts[kind])
}

function AcknowledgedOn(): ReactNode {
  const t = useTexts('case')
  const letter = lettersOfKind(useCaseDesk().record, 'acknowledgement').at(-1)
  if (letter === undefined) return null
  return letter.sent === undefined ? t('letters.drafted') : <DateText date={letter.sent.on} />
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
