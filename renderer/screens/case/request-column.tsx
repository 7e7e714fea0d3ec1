import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useCallback, useMemo, useState } from 'react'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { RefusalMessage } from '../../components/refusal-message'
import { useAnswer } from '../../components/use-answer'
import { useTexts } from '../../i18n/texts'
import { AttachmentList } from '../new-request/attachment-list'
import { MailHtml } from '../new-request/mail-html'
import { safeMail } from '../new-request/safe-html'
import { useCaseDesk } from './case-desk'
import { SaveCopy } from './save-copy'

/** The request in the person's own words, and the mail it came in: as text, or as made safe HTML. */
export function RequestColumn() {
  const t = useTexts('case')
  const { request } = useCaseDesk().record
  const { subject, text, original } = request
  const [view, setView] = useState<'text' | 'html'>('text')
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {subject === undefined ? null : (
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{subject}</Typography>
      )}
      {original === undefined ? null : (
        <Tabs
          value={view}
          onChange={(_, next: 'text' | 'html') => setView(next)}
          aria-label={t('request.views')}
        >
          <Tab value="text" label={t('request.text')} />
          <Tab value="html" label={t('request.html')} />
        </Tabs>
      )}
      {view === 'text' ? <Verbatim text={text} /> : <Original />}
      {original === undefined ? (
        <Typography variant="body2" color="text.secondary">
          {t('request.typed')}
        </Typography>
      ) : (
        <div>
          <SaveCopy document={original.name}>{t('request.save-original')}</SaveCopy>
        </div>
      )}
    </Box>
  )
}

/** The original mail, read from its sealed bytes when it is asked for. */
function Original() {
  const t = useTexts('case')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const { answer } = useAnswer(useCallback(() => api.readOriginal({ caseId }), [api, caseId]))
  if (answer === undefined) return <Busy />
  if (!answer.ok) return <RefusalMessage refusal={answer.error} />
  const { html, attachments } = answer.value
  return (
    <>
      {html === undefined ? (
        <Typography color="text.secondary">{t('request.no-html')}</Typography>
      ) : (
        <MadeSafe html={html} />
      )}
      <AttachmentList attachments={attachments} />
    </>
  )
}

function MadeSafe({ html }: { readonly html: string }) {
  const t = useTexts('case')
  return <MailHtml mail={useMemo(() => safeMail(html), [html])} label={t('request.html')} />
}

function Verbatim({ text }: { readonly text: string }) {
  return (
    <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch', lineHeight: 1.55 }}>
      {text}
    </Typography>
  )
}
