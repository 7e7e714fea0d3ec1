import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Decision } from '../../../../shared/case/case'
import type { CaseRight } from '../../../../shared/law/right'
import { refusalGround } from '../../../../shared/law/refusal-grounds'
import { DateText } from '../../../components/date-text'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { DecisionEditor } from './decision-editor'
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
      {decision === undefined || isOpen ? null : <DecisionSummary decision={decision} />}
      {isOpen ? <DecisionEditor right={right} onDone={onDone} onCancel={onCancel} /> : null}
    </Box>
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
