import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import type { Fault } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useAnswer } from '../../components/use-answer'
import { useTexts } from '../../i18n/texts'
import { useRoute, type MailFile } from '../../route'
import { MailPane } from './mail-pane'
import { RegisterForm, type Registered } from './register-form'

const noFiles: readonly MailFile[] = []

/** A new request: from one mail, from several one after the other, or typed in. */
export function NewRequestScreen() {
  const { route } = useRoute()
  const files = route.screen === 'new' ? route.files : noFiles
  const [queue, setQueue] = useState({ files, number: 0 })
  // another drop is another queue: what was written for the mails before belongs to them
  if (queue.files !== files) setQueue({ files, number: queue.number + 1 })
  return files.length === 0 ? <TypedRequest /> : <MailQueue key={queue.number} files={files} />
}

function TypedRequest() {
  const t = useTexts('new-request')
  const { go } = useRoute()
  return (
    <Page title={t('title')}>
      <Box sx={{ maxWidth: 760, display: 'flex', flexDirection: 'column', gap: 2.5 }}>
        <ChooseMail />
        <Typography color="text.secondary">{t('typed.lead')}</Typography>
        <RegisterForm
          mail={undefined}
          file={undefined}
          onRegistered={({ caseId }) => go({ screen: 'case', caseId })}
        />
      </Box>
    </Page>
  )
}

/** The drop itself is the frame's: a file dropped anywhere starts here. */
function ChooseMail() {
  const t = useTexts('new-request')
  const api = useApi()
  const { go } = useRoute()
  const act = useAct<Fault>()
  const choose = () =>
    void act.run(api.chooseMail, (files) => {
      if (files.length > 0) go({ screen: 'new', files })
    })
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Button variant="outlined" startIcon={<UploadFileOutlined />} disabled={act.isBusy} onClick={choose}>
          {t('drop.choose')}
        </Button>
        <Typography color="text.secondary">{t('drop.hint')}</Typography>
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </Box>
  )
}

/** One mail after the other; each is registered, or passed over, and the next one follows. */
function MailQueue({ files }: { readonly files: readonly MailFile[] }) {
  const t = useTexts('new-request')
  const { go } = useRoute()
  const [at, setAt] = useState(0)
  const [registered, setRegistered] = useState<readonly Registered[]>([])
  const file = files[at]
  const isLast = at === files.length - 1
  const next = (all: readonly Registered[]) => {
    const last = all.at(-1)
    if (!isLast) setAt(at + 1)
    else go(last === undefined ? { screen: 'today' } : { screen: 'case', caseId: last.caseId })
  }
  if (file === undefined) return null
  return (
    <Page
      title={t('title')}
      actions={
        files.length === 1 ? null : (
          <Typography color="text.secondary">
            {t('queue.place', { at: at + 1, all: files.length })}
          </Typography>
        )
      }
    >
      {registered.map(({ caseId, reference }) => (
        <Typography key={caseId} role="status" sx={{ mb: 1 }}>
          {t('queue.registered')}{' '}
          <Link component="button" onClick={() => go({ screen: 'case', caseId })}>
            {reference}
          </Link>
        </Typography>
      ))}
      <OneMail
        key={at}
        file={file}
        onRegistered={(one) => {
          const all = [...registered, one]
          setRegistered(all)
          next(all)
        }}
        onSkip={() => next(registered)}
        skip={t(isLast ? 'queue.leave' : 'queue.skip')}
      />
    </Page>
  )
}

function OneMail({
  file,
  onRegistered,
  onSkip,
  skip,
}: {
  readonly file: MailFile
  readonly onRegistered: (registered: Registered) => void
  readonly onSkip: () => void
  readonly skip: string
}) {
  const t = useTexts('new-request')
  const api = useApi()
  const { answer } = useAnswer(useCallback(() => api.readMail(file), [api, file]))
  if (answer === undefined) return <Busy label={t('mail.reading')} />
  if (!answer.ok) {
    return (
      <>
        <Typography sx={{ mb: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>{file.name}</Typography>
        <RefusalMessage refusal={answer.error} actions={<Button onClick={onSkip}>{skip}</Button>} />
      </>
    )
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.1fr)' },
      }}
    >
      <MailPane mail={answer.value} />
      <RegisterForm mail={answer.value} file={file} onRegistered={onRegistered} onSkip={onSkip} skip={skip} />
    </Box>
  )
}
