import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { RegisterName } from '../../../shared/policy/registers'
import { useApi } from '../../api'
import { RefusalMessage } from '../../components/refusal-message'
import { StatusChip } from '../../components/status-chip'
import { useAct } from '../../components/use-act'
import { useLanguage, useTexts } from '../../i18n/texts'

/** The register as a file: a table for a spreadsheet, or its rows as they are kept. */
export function ExportButtons({ register }: { readonly register: RegisterName }) {
  const t = useTexts('registers')
  const language = useLanguage()
  const api = useApi()
  const act = useAct<RefusalOf<'exportRegister'> | Fault>()
  const [fileName, setFileName] = useState<string>()
  const save = (format: 'csv' | 'json'): void => {
    setFileName(undefined)
    void act.run(
      () => api.exportRegister({ register, format, language }),
      (saved) => setFileName(saved.kind === 'saved' ? saved.fileName : undefined),
    )
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" disabled={act.isBusy} onClick={() => save('csv')}>
          {t('export.csv')}
        </Button>
        <Button size="small" variant="outlined" disabled={act.isBusy} onClick={() => save('json')}>
          {t('export.json')}
        </Button>
      </Box>
      <span role="status">
        {fileName === undefined ? null : (
          <StatusChip meaning="done">{t('export.saved', { fileName })}</StatusChip>
        )}
      </span>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}
