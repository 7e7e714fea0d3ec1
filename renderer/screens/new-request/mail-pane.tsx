import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import type { RightReading } from '../../../shared/intake/intake'
import type { ReadMail } from '../../../shared/ipc/contract'
import { useTexts } from '../../i18n/texts'
import { AttachmentList } from './attachment-list'
import { MailHtml } from './mail-html'
import { segments } from './phrases'
import { safeMail } from './safe-html'

type View = 'text' | 'html'

/** The mail that came: its text with the words that were read as a right underlined, its HTML one tab away. */
export function MailPane({ mail }: { readonly mail: ReadMail }) {
  const t = useTexts('new-request')
  const [view, setView] = useState<View>('text')
  const { intake, html, attachments } = mail
  return (
    <Box
      component="section"
      aria-label={t('mail.title')}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}
    >
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <Phrased
          text={intake.subject}
          readings={intake.rights.filter(({ in: place }) => place === 'subject')}
        />
      </Typography>
      {html === undefined ? null : (
        <Tabs value={view} onChange={(_, next: View) => setView(next)} aria-label={t('mail.views')}>
          <Tab value="text" label={t('mail.text')} />
          <Tab value="html" label={t('mail.html')} />
        </Tabs>
      )}
      {view === 'html' && html !== undefined ? (
        <Html html={html} />
      ) : (
        <Typography
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch', lineHeight: 1.6 }}
        >
          <Phrased text={intake.text} readings={intake.rights.filter(({ in: place }) => place === 'text')} />
        </Typography>
      )}
      <AttachmentList attachments={attachments} />
    </Box>
  )
}

function Html({ html }: { readonly html: string }) {
  const t = useTexts('new-request')
  const mail = useMemo(() => safeMail(html), [html])
  const { pictures } = mail
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {t('mail.made-safe')} {pictures === 0 ? null : t('mail.pictures', { count: pictures })}
      </Typography>
      <MailHtml mail={mail} label={t('mail.html')} />
    </>
  )
}

function Phrased({ text, readings }: { readonly text: string; readonly readings: readonly RightReading[] }) {
  const names = useTexts('names')
  return segments(text, readings).map((segment, index) =>
    segment.rights.length === 0 ? (
      segment.text
    ) : (
      <Box
        key={index}
        component="mark"
        title={segment.rights.map((right) => names(`rights.${right}`)).join(', ')}
        sx={{
          color: 'inherit',
          bgcolor: 'transparent',
          textDecoration: 'underline',
          textDecorationColor: 'var(--mui-palette-primary-main)',
          textDecorationThickness: 2,
          textUnderlineOffset: 3,
        }}
      >
        {segment.text}
      </Box>
    ),
  )
}
