import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseRow } from '../../../shared/case/case-row'
import type { Intake } from '../../../shared/intake/intake'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { DateText } from '../../components/date-text'
import { TextInput } from '../../components/field'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useRoute, type MailFile } from '../../route'
import { earlierCases } from './earlier-cases'

/** A reminder is no request of its own (EDPB 01/2022 para 29): it is filed with the case that it reminds of. */
export function Reminder({ intake, file }: { readonly intake: Intake; readonly file: MailFile }) {
  const t = useTexts('new-request')
  const { rows } = useCaseRows()
  const act = useFiling(intake, file)
  const [reference, setReference] = useState('')
  const wanted = reference.trim().toUpperCase()
  const found =
    wanted === ''
      ? earlierCases(rows, intake.name.value ?? '').filter(({ stage }) => stage !== 'closed')
      : rows.filter((row) => row.reference === wanted && row.stage !== 'closed')
  return (
    <Message kind="note">
      <Typography>{t('reminder.text')}</Typography>
      <TextInput
        label={t('reminder.reference')}
        hint={found.length === 0 ? t('reminder.none') : undefined}
        value={reference}
        onChange={setReference}
        isOptional
        sx={{ maxWidth: 220, my: 0.5 }}
      />
      {found.slice(0, 5).map((row) => (
        <Typography key={row.id} sx={{ mt: 0.5 }}>
          <Button size="small" variant="outlined" disabled={act.isBusy} onClick={() => act.fileTo(row)}>
            {t('reminder.file', { reference: row.reference })}
          </Button>{' '}
          {row.name} · <DateText date={row.received} />
        </Typography>
      ))}
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Message>
  )
}

/** Files the mail with the case and leaves a note that says what it is; then shows the case. */
function useFiling(intake: Intake, file: MailFile) {
  const t = useTexts('new-request')
  const api = useApi()
  const { go } = useRoute()
  const { run, isBusy, refusal } = useAct<RefusalOf<'addDocument'> | Fault>()
  const fileTo = ({ id: caseId }: CaseRow) =>
    void run(
      async () => {
        const filed = await api.addDocument({ caseId, kind: 'request', ...file })
        return filed.ok
          ? api.addNote({ caseId, text: t('reminder.note', { subject: intake.subject }) })
          : filed
      },
      () => go({ screen: 'case', caseId }),
    )
  return { isBusy, refusal, fileTo }
}
