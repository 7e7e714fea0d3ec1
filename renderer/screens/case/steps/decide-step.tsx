import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Decision } from '../../../../shared/case/case'
import { withdrawDecision } from '../../../../shared/case/decide'
import { caseKind } from '../../../../shared/law/kinds/kinds'
import type { CaseRight } from '../../../../shared/law/right'
import { refusalGround } from '../../../../shared/law/refusal-grounds'
import { useApi } from '../../../api'
import { DateText } from '../../../components/date-text'
import { TextInput } from '../../../components/field'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { problemOf } from '../form-problem'
import { DecisionEditor } from './decision-editor'
import { recorded } from './fact-form'
import { FactTable } from './fact-table'
import { StepReason } from './work-step'

/** The decision on each right of the request, one section a right; the first undecided one is open. */
export function DecideStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const { record } = useCaseDesk()
  const { rights } = record.request
  const undecided = rights.filter((right) => !record.decisions.has(right))
  const [chosen, setChosen] = useState<CaseRight>()
  const open = chosen ?? undecided[0]
  const done = () => {
    setChosen(undefined)
    if (undecided.length <= 1) onDone()
  }
  return (
    <>
      <StepReason>{t('decide.reason')}</StepReason>
      {rights.map((right) => (
        <RightSection
          key={right}
          right={right}
          isOpen={open === right}
          onOpen={() => setChosen(right)}
          onCancel={chosen === undefined ? undefined : () => setChosen(undefined)}
          onDone={done}
        />
      ))}
    </>
  )
}

function RightSection({
  right,
  isOpen,
  onOpen,
  onCancel,
  onDone,
}: {
  readonly right: CaseRight
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onCancel: (() => void) | undefined
  readonly onDone: () => void
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { record, isWorkable } = useCaseDesk()
  const decision = record.decisions.get(right)
  const name = names(`rights.${right}`)
  return (
    <Box component="section" aria-label={name} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h3" component="h4" sx={{ flex: 1 }}>
          {name}
        </Typography>
        {isOpen || !isWorkable ? null : (
          <Button size="small" aria-label={t('decide.open-for', { right: name })} onClick={onOpen}>
            {t(decision === undefined ? 'decide.open' : 'decide.change')}
          </Button>
        )}
      </Box>
      <FactsOfRight right={right} />
      {decision === undefined || isOpen ? null : <DecisionSummary decision={decision} />}
      {decision === undefined || isOpen || !isWorkable ? null : <WithdrawDecision right={right} />}
      {isOpen ? <DecisionEditor right={right} onDone={onDone} onCancel={onCancel} /> : null}
    </Box>
  )
}

/** What was found out for this right, beside the decision that rests on it. */
function FactsOfRight({ right }: { readonly right: CaseRight }) {
  const t = useTexts('case')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const kinds = caseKind(right)
    .steps.flatMap(({ facts }) => facts)
    .filter((kind) => recorded(record, kind).length > 0)
  const count = kinds.reduce((sum, kind) => sum + recorded(record, kind).length, 0)
  if (count === 0) return null
  return (
    <Box component="details" sx={{ mb: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.8125rem' }}>
        {t('decide.facts-found', { count })}
      </Box>
      {kinds.map((kind) => (
        <Box key={kind.id} sx={{ mt: 0.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 550 }}>
            {kind.name[language]}
          </Typography>
          <FactTable kind={kind} canChange={false} onOpen={() => undefined} />
        </Box>
      ))}
    </Box>
  )
}

/** A decision that was taken too early or wrongly is taken back with its reason; the journal keeps both. */
function WithdrawDecision({ right }: { readonly right: CaseRight }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId, record } = useCaseDesk()
  const act = useCaseAct()
  const [reason, setReason] = useState<string>()
  const label = t('decide.withdraw-for', { right: names(`rights.${right}`) })
  if (reason === undefined) {
    return (
      <Button size="small" sx={{ ml: -0.625 }} aria-label={label} onClick={() => setReason('')}>
        {t('decide.withdraw')}
      </Button>
    )
  }
  const withdrawal = { right, reason: reason.trim() }
  return (
    <ActForm
      isMain={false}
      label={label}
      submit={t('decide.withdraw-submit')}
      problem={problemOf(withdrawDecision(record, withdrawal))}
      act={act}
      onSubmit={() =>
        void act.run(
          () => api.withdrawDecision({ caseId, ...withdrawal }),
          () => setReason(undefined),
        )
      }
      onCancel={() => setReason(undefined)}
    >
      <TextInput label={t('decide.withdraw-reason')} value={reason} onChange={setReason} multiline />
    </ActForm>
  )
}

/** A decision as it was taken: what, by whom, on what ground; the DPO's advice apart from it. */
function DecisionSummary({ decision }: { readonly decision: Decision }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const language = useLanguage()
  const { outcome, on, decidedBy, ground, facts, advice, lateReason } = decision
  return (
    <Box sx={{ maxWidth: '75ch', overflowWrap: 'anywhere' }}>
      <Typography>
        <strong>{names(`outcomes.${outcome}`)}</strong> · <DateText date={on} /> · {decidedBy}
      </Typography>
      {ground === undefined ? null : <Typography>{refusalGround(ground).name[language]}</Typography>}
      {facts === undefined ? null : <Typography sx={{ whiteSpace: 'pre-wrap' }}>{facts}</Typography>}
      {lateReason === undefined ? null : (
        <Typography color="error">{t('decide.late-because', { reason: lateReason })}</Typography>
      )}
      {advice === '' ? null : (
        <Typography color="text.secondary" sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>
          {t('decide.advice-was', { advice })}
        </Typography>
      )}
    </Box>
  )
}
