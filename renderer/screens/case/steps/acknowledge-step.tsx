import Button from '@mui/material/Button'
import { lettersOfKind } from '../../../../shared/case/case'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { useCaseDesk } from '../case-desk'
import { LetterLines } from './letter-lines'
import { StepReason } from './work-step'

/** The acknowledgement: written, sent, and recorded as sent. */
export function AcknowledgeStep({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('case')
  const { go } = useRoute()
  const { caseId, record, isWorkable } = useCaseDesk()
  const letters = lettersOfKind(record, 'acknowledgement')
  return (
    <>
      <StepReason>{t('acknowledge.reason')}</StepReason>
      <LetterLines letters={letters} onSent={onDone} />
      {letters.length === 0 && isWorkable ? (
        <div>
          <Button
            variant="contained"
            onClick={() => go({ screen: 'letter', caseId, kind: 'acknowledgement' })}
          >
            {t('acknowledge.write')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
