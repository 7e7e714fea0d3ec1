import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useCaseDesk, type CaseRefusal } from './case-desk'

/** Saves a copy of a sealed document where the person says; the dialog is the main process's, and may be cancelled. */
export function SaveCopy({
  document,
  children,
  label,
}: {
  readonly document: string
  readonly children: string
  /** what a screen reader says when `children` alone does not tell which document */
  readonly label?: string
}) {
  const t = useTexts('common')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useAct<CaseRefusal>()
  const [isSaved, setSaved] = useState(false)
  const save = () => {
    setSaved(false)
    void act.run(
      () => api.saveDocumentAs({ caseId, document }),
      ({ kind }) => setSaved(kind === 'saved'),
    )
  }
  return (
    <>
      {isSaved ? (
        <Typography role="status" variant="body2" component="span" color="text.secondary">
          {t('saved')}
        </Typography>
      ) : null}
      <Button
        size="small"
        aria-label={label}
        disabled={act.isBusy}
        onClick={save}
        sx={{ textAlign: 'start', ml: -0.625 }}
      >
        {children}
      </Button>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </>
  )
}
