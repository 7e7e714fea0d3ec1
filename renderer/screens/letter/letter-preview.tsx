import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useCallback, useMemo } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { RefusalMessage } from '../../components/refusal-message'
import { useAnswer } from '../../components/use-answer'
import { useTexts } from '../../i18n/texts'
import { MailHtml } from '../new-request/mail-html'
import { safeMail } from '../new-request/safe-html'

/** The letter as the e-mail will carry it. The PDF cannot be shown in this window; it can be saved. */
export function LetterPreview({ caseId, letter }: { readonly caseId?: string; readonly letter: Letter }) {
  const t = useTexts('letter')
  const api = useApi()
  const { answer } = useAnswer(
    useCallback(() => api.previewLetter({ caseId, letter }), [api, caseId, letter]),
  )
  if (answer === undefined) return <Busy label={t('preview.making')} />
  if (!answer.ok) return <RefusalMessage refusal={answer.error} />
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 0.5, px: { xs: 2, md: 4 }, py: 3 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('preview.note')}
      </Typography>
      <PreviewPage html={answer.value.html} />
    </Box>
  )
}

function PreviewPage({ html }: { readonly html: string }) {
  const t = useTexts('letter')
  return <MailHtml mail={useMemo(() => safeMail(html), [html])} label={t('view.preview')} serif />
}
