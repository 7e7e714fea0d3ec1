import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { documentKinds } from '../../../../shared/case/events'
import { useApi } from '../../../api'
import { SelectInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import type { MailFile } from '../../../route'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { FileDrop } from '../file-drop'
import { Fact } from './fact'
import { SaveFile } from './letters'

/** The documents of the case, grouped by what they are; more are added by dropping them or through the dialog. */
export function Documents() {
  const t = useTexts('case')
  const names = useTexts('names')
  const { record, isWorkable } = useCaseDesk()
  const { documents } = record
  return (
    <Fact title={t('facts.documents', { count: documents.length })}>
      {documentKinds
        .filter((kind) => documents.some((one) => one.kind === kind))
        .map((kind) => (
          <Box key={kind} sx={{ mb: 0.75 }}>
            <Typography variant="body2" color="text.secondary">
              {names(`document-kinds.${kind}`)}
            </Typography>
            {documents
              .filter((one) => one.kind === kind)
              .map((one) => (
                <SaveFile key={one.name} document={one.name} title={one.title} />
              ))}
          </Box>
        ))}
      {isWorkable ? <AddDocument /> : null}
    </Fact>
  )
}

function AddDocument() {
  const t = useTexts('case')
  const names = useTexts('names')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useCaseAct()
  const [kind, setKind] = useState<(typeof documentKinds)[number]>('finding')
  const add = async (files: readonly MailFile[]) => {
    for (const file of files) {
      const isFiled = await act.run(() => api.addDocument({ caseId, kind, ...file }))
      if (!isFiled) return // the refusal names why; the files after it are still where they were
    }
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, mt: 1 }}>
      <SelectInput
        label={t('documents.kind')}
        value={kind}
        options={documentKinds.map((one) => ({ value: one, label: names(`document-kinds.${one}`) }))}
        onChange={setKind}
      />
      <FileDrop
        label={t('documents.drop')}
        hint={t('documents.drop-hint')}
        refusal={act.refusal}
        onChoose={() => void act.run(() => api.chooseDocuments({ caseId, kind }))}
        onFiles={(files) => void add(files)}
      />
    </Box>
  )
}
