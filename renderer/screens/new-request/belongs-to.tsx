import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseRow } from '../../../shared/case/case-row'
import type { ReadMail, Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { DateText } from '../../components/date-text'
import { TextInput } from '../../components/field'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useRoute, type MailFile } from '../../route'
import { belongsTo } from './belongs-to-view'

const mostShown = 3

/**
 * A reminder or a reply is no request of its own (EDPB 01/2022 para 29): it comes to the case that it belongs to. That is
 * the first choice; registering it as new stays possible below.
 */
export function BelongsTo({ mail, file }: { readonly mail: ReadMail; readonly file: MailFile }) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  const { rows } = useCaseRows()
  const [typed, setTyped] = useState('')
  const view = belongsTo(rows, mail, typed)
  if (view === undefined) return null
  return (
    <Message kind="note">
      <Typography sx={{ fontWeight: 550 }}>{t(`belongs.${view.sign}`)}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('belongs.law')}
      </Typography>
      {view.cases.slice(0, mostShown).map((row, index) => (
        <Box key={row.id} sx={{ mt: 1 }}>
          <Typography>
            {t('belongs.to', { reference: row.reference })} · {row.name} ·{' '}
            {row.rights.map((right) => names(`rights.${right}`)).join(', ')} · {names(`stages.${row.stage}`)}{' '}
            · <DateText date={row.received} />
          </Typography>
          <AddToCase row={row} file={file} isFirst={index === 0} />
        </Box>
      ))}
      {view.isSure ? null : (
        <TextInput
          label={t('reminder.reference')}
          hint={view.cases.length === 0 ? t('reminder.none') : undefined}
          value={typed}
          onChange={setTyped}
          isOptional
          sx={{ maxWidth: 220 }}
        />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('belongs.or-new')}
      </Typography>
    </Message>
  )
}

/** Adds the mail to the case and shows it; a closed case is opened again, with the reason. */
function AddToCase({
  row,
  file,
  isFirst,
}: {
  readonly row: CaseRow
  readonly file: MailFile
  readonly isFirst: boolean
}) {
  const t = useTexts('new-request')
  const api = useApi()
  const { go } = useRoute()
  const { run, isBusy, refusal } = useAct<RefusalOf<'attachMail'> | Fault>()
  const [reason, setReason] = useState('')
  const isClosed = row.stage === 'closed'
  const add = () =>
    void run(
      () => api.attachMail({ caseId: row.id, ...file, ...(isClosed ? { reopen: reason.trim() } : {}) }),
      () => go({ screen: 'case', caseId: row.id }),
    )
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 1, mt: 0.5 }}>
      {isClosed ? (
        <TextInput label={t('belongs.reopen-reason')} value={reason} onChange={setReason} multiline />
      ) : null}
      <Button
        size="small"
        variant={isFirst ? 'contained' : 'outlined'}
        disabled={isBusy || (isClosed && reason.trim() === '')}
        aria-label={`${t(isClosed ? 'belongs.add-reopen' : 'belongs.add')}: ${row.reference}`}
        onClick={add}
      >
        {t(isClosed ? 'belongs.add-reopen' : 'belongs.add')}
      </Button>
      {refusal === undefined ? null : <RefusalMessage refusal={refusal} />}
    </Box>
  )
}
