import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CaseLetter } from '../../../../shared/case/case'
import { useApi } from '../../../api'
import { DateText } from '../../../components/date-text'
import { RefusalMessage } from '../../../components/refusal-message'
import { useAct } from '../../../components/use-act'
import { useTexts } from '../../../i18n/texts'
import { useCaseDesk, type CaseRefusal } from '../case-desk'
import { Fact } from './fact'

/** The letters of the case; the files of each can be saved again as they left. */
export function Letters() {
  const t = useTexts('case')
  const { letters } = useCaseDesk().record
  return (
    <Fact title={t('facts.letters', { count: letters.length })}>
      {letters.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('letters.none')}
        </Typography>
      ) : null}
      {letters.map((one) => (
        <Letter key={one.letter.id} one={one} />
      ))}
    </Fact>
  )
}

function Letter({ one }: { readonly one: CaseLetter }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { letter, sent, files } = one
  return (
    <Box sx={{ mb: 0.75 }}>
      <Typography variant="body2">
        {names(`letters.${letter.kind}`)} ·{' '}
        {sent === undefined
          ? t('letters.drafted')
          : t(sent.proof === undefined ? 'letters.sent' : 'letters.sent-proved')}{' '}
        <DateText date={sent?.on ?? letter.date} />
      </Typography>
      {[...files, ...(sent?.proof === undefined ? [] : [sent.proof])].map((file) => (
        <SaveFile key={file.name} document={file.name} title={file.title} />
      ))}
    </Box>
  )
}

/** Saves a copy of a sealed document where the person says; the dialog is the main process's. */
export function SaveFile({ document, title }: { readonly document: string; readonly title: string }) {
  const t = useTexts('case')
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useAct<CaseRefusal>()
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Button
          size="small"
          aria-label={t('documents.save-named', { title })}
          disabled={act.isBusy}
          onClick={() => void act.run(() => api.saveDocumentAs({ caseId, document }))}
        >
          {t('documents.save')}
        </Button>
      </Box>
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </>
  )
}
