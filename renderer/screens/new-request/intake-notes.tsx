import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Intake } from '../../../shared/intake/intake'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import type { MailFile } from '../../route'
import { ReadingHint } from './reading-hint'
import { Reminder } from './reminder'

/** What is to be known before the form is filled in: that this may be no request, or a reminder of an earlier one. */
export function IntakeNotes({
  intake,
  file,
  onEnquiry,
}: {
  readonly intake: Intake
  readonly file: MailFile | undefined
  readonly onEnquiry: () => void
}) {
  const t = useTexts('new-request')
  const isReminder = intake.rights.some(({ right }) => right === 'REMINDER')
  return (
    <>
      {isReminder && file !== undefined ? <Reminder intake={intake} file={file} /> : null}
      {intake.isRequest.value === false && !isReminder ? (
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
      ) : null}
    </>
  )
}
