import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { Section } from '../settings/section'
import { FileInput, type ChosenFile } from './file-input'

const mostMegabytes = 5 // what the main process takes

/** The whole policy as one file, for another organisation or another desk, and the way back. */
export function PolicyPackSection() {
  const t = useTexts('registers')
  return (
    <Section title={t('pack.title')} hint={t('pack.hint')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'flex-start' }}>
        <ExportPack />
        <ImportPack />
      </Box>
    </Section>
  )
}

function ExportPack() {
  const t = useTexts('registers')
  const api = useApi()
  const act = useAct<RefusalOf<'exportPolicyPack'> | Fault>()
  const [fileName, setFileName] = useState<string>()
  const save = (): void => {
    setFileName(undefined)
    void act.run(
      () => api.exportPolicyPack(),
      (saved) => setFileName(saved.kind === 'saved' ? saved.fileName : undefined),
    )
  }
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Button variant="outlined" loading={act.isBusy} onClick={save}>
          {t('pack.export')}
        </Button>
        <span role="status">
          {fileName === undefined ? null : (
            <StatusChip meaning="done">{t('export.saved', { fileName })}</StatusChip>
          )}
        </span>
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </>
  )
}

/** Choosing the file changes nothing yet: what it replaces is said first. */
function ImportPack() {
  const t = useTexts('registers')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'importPolicyPack'> | Fault>()
  const [file, setFile] = useState<ChosenFile>()
  const [rows, setRows] = useState<number>()
  const isTooLarge = file !== undefined && file.bytes.length > mostMegabytes * 1024 * 1024
  const choose = (next: ChosenFile | undefined): void => {
    setFile(next)
    setRows(undefined)
    act.clear()
  }
  const replace = ({ bytes }: ChosenFile): void =>
    void act.run(
      () => api.importPolicyPack({ bytes }),
      (imported) => {
        setRows(imported.rows)
        setFile(undefined)
      },
    )
  return (
    <>
      <FileInput
        label={t('pack.file')}
        accept=".json,application/json"
        error={isTooLarge ? t('file.too-large', { megabytes: mostMegabytes }) : undefined}
        chosen={file}
        onChoose={choose}
      />
      {file === undefined || isTooLarge ? null : (
        <Message
          kind="note"
          actions={
            <>
              <Button variant="outlined" loading={act.isBusy} onClick={() => replace(file)}>
                {t('pack.replace')}
              </Button>
              <Button onClick={() => choose(undefined)}>{common('button.cancel')}</Button>
            </>
          }
        >
          <Typography>{t('pack.replaces')}</Typography>
        </Message>
      )}
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <span role="status">
        {rows === undefined ? null : (
          <StatusChip meaning="done">{t('pack.done', { count: rows })}</StatusChip>
        )}
      </span>
    </>
  )
}
