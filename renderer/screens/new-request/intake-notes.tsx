import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Intake } from '../../../shared/intake/intake'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { ReadingHint } from './reading-hint'

/** What is to be known before the form is filled in: that this may be no request. */
export function IntakeNotes({
  intake,
  onEnquiry,
}: {
  readonly intake: Intake
  readonly onEnquiry: () => void
}) {
  const t = useTexts('new-request')
  const isReminder = intake.rights.some(({ right }) => right === 'REMINDER')
  if (intake.isRequest.value !== false || isReminder) return null
  return (
    <Message
      kind="note"
      actions={
        <Button size="small" onClick={onEnquiry}>
          {t('no-request.as-enquiry')}
        </Button>
      }
    >
      <Typography>{t('no-request.text')}</Typography>
      <Typography variant="body2" color="text.secondary">
        <ReadingHint reading={intake.isRequest} />
      </Typography>
    </Message>
  )
}
