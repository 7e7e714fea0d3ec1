import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { addNote } from '../../../../shared/case/close'
import { dayOfInstant } from '../../../../shared/lib/date-only'
import { useApi } from '../../../api'
import { DateText } from '../../../components/date-text'
import { TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { problemOf } from '../form-problem'
import { Fact } from './fact'

/** Notes of the desk; they grow only. */
export function Notes() {
  const t = useTexts('case')
  const api = useApi()
  const { caseId, record, isEditable } = useCaseDesk()
  const act = useCaseAct()
  const [text, setText] = useState('')
  return (
    <Fact title={t('facts.notes', { count: record.notes.length })}>
      {record.notes.map(({ id, by, at, text: note }) => {
        const day = dayOfInstant(at)
        return (
          <Box key={id} sx={{ mb: 1 }}>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {day === undefined ? at : <DateText date={day} />}
              {by === '' ? null : <> · {by}</>}
            </Typography>
          </Box>
        )
      })}
      {isEditable ? (
        <ActForm
          isMain={false}
          label={t('notes.form')}
          submit={t('notes.submit')}
          problem={problemOf(addNote(record, { text }))}
          act={act}
          onSubmit={() =>
            void act.run(
              () => api.addNote({ caseId, text: text.trim() }),
              () => setText(''),
            )
          }
        >
          <TextInput label={t('notes.text')} value={text} onChange={setText} multiline minRows={2} />
        </ActForm>
      ) : null}
    </Fact>
  )
}
