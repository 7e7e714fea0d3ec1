import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState, type DragEvent } from 'react'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import type { MailFile } from '../../route'
import type { CaseRefusal } from './case-desk'

/**
 * A place to drop files on, with a button that does the same through the system's dialog. The drop stays here: it does
 * not start a new request as a drop elsewhere does.
 */
export function FileDrop({
  label,
  hint,
  refusal,
  onChoose,
  onFiles,
}: {
  readonly label: string
  readonly hint: string
  readonly refusal: CaseRefusal | undefined
  readonly onChoose: () => void
  readonly onFiles: (files: readonly MailFile[]) => void
}) {
  const t = useTexts('case')
  const [isOver, setOver] = useState(false)
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    // the list is empty once the event is over
    onFiles(await Promise.all([...event.dataTransfer.files].map(mailFile)))
  }
  return (
    <Box>
      <Box
        onDragOver={(event: DragEvent) => {
          event.preventDefault()
          event.stopPropagation()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => void drop(event)}
        sx={{
          border: '1px dashed',
          borderColor: isOver ? 'primary.main' : 'divider',
          borderRadius: 1,
          px: 1.5,
          py: 1.25,
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          flexWrap: 'wrap',
        }}
      >
        <UploadFileOutlined aria-hidden fontSize="small" color="action" />
        <Box sx={{ flex: '1 1 18ch' }}>
          <Typography variant="body2">{label}</Typography>
          <Typography variant="body2" color="text.secondary">
            {hint}
          </Typography>
        </Box>
        <Button size="small" aria-label={`${label}: ${t('file.choose')}`} onClick={onChoose}>
          {t('file.choose')}
        </Button>
      </Box>
      {refusal === undefined ? null : (
        <Box sx={{ mt: 1 }}>
          <RefusalMessage refusal={refusal} />
        </Box>
      )}
    </Box>
  )
}

async function mailFile(file: File): Promise<MailFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
