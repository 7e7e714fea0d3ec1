import AttachFile from '@mui/icons-material/AttachFile'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Attached } from '../../../shared/ipc/contract'
import { useLanguage, useTexts } from '../../i18n/texts'
import { fileSize } from './file-size'

/** What came with a mail: names and sizes only; nothing of it is opened here. */
export function AttachmentList({ attachments }: { readonly attachments: readonly Attached[] }) {
  const t = useTexts('new-request')
  const language = useLanguage()
  if (attachments.length === 0) return null
  return (
    <Box>
      <Typography sx={{ mb: 0.5, fontWeight: 600 }}>
        {t('mail.attachments', { count: attachments.length })}
      </Typography>
      <Box
        component="ul"
        aria-label={t('mail.attachments', { count: attachments.length })}
        sx={{ m: 0, p: 0 }}
      >
        {attachments.map(({ name, size }, index) => (
          <Box
            component="li"
            key={`${index}-${name}`}
            sx={{ listStyle: 'none', display: 'flex', gap: 0.75, py: 0.25 }}
          >
            <AttachFile aria-hidden sx={{ fontSize: 16, color: 'text.secondary', mt: '2px' }} />
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {name}{' '}
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {fileSize(size, language)}
              </Box>
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
