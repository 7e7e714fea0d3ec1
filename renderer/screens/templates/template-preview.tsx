import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { articleInWords } from '../../../shared/law/article-words'
import { checkLetter } from '../../../shared/letters/check'
import type { LetterInput } from '../../../shared/letters/compose/letter-input'
import type { Finding } from '../../../shared/letters/finding'
import type { Letter } from '../../../shared/letters/letter'
import { letterToHtml } from '../../../shared/letters/letter-to-html'
import type { SampleSize } from '../../../shared/letters/templates/sample-case'
import { ChoiceInput } from '../../components/choice-input'
import { useLanguage, useTexts } from '../../i18n/texts'
import { MailHtml } from '../new-request/mail-html'
import { safeMail } from '../new-request/safe-html'

/** The letter that the template gives on a sample case, and what the check says to it. */
export function TemplatePreview({
  letter,
  input,
  size,
  onSize,
}: {
  /** undefined while the template has mistakes */
  readonly letter: Letter | undefined
  readonly input: LetterInput
  readonly size: SampleSize
  readonly onSize: (size: SampleSize) => void
}) {
  const t = useTexts('templates')
  return (
    <Box component="section" aria-label={t('preview.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('preview.title')}
      </Typography>
      <ChoiceInput
        isRow
        label={t('preview.case')}
        hint={t('preview.note')}
        value={size}
        options={[
          { value: 'full', label: t('preview.full') },
          { value: 'minimal', label: t('preview.minimal') },
        ]}
        onChange={onSize}
      />
      {letter === undefined ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {t('preview.broken')}
        </Typography>
      ) : (
        <>
          <Paper letter={letter} />
          <Check letter={letter} input={input} />
        </>
      )}
    </Box>
  )
}

function Paper({ letter }: { readonly letter: Letter }) {
  const t = useTexts('templates')
  const mail = useMemo(() => safeMail(letterToHtml(letter)), [letter])
  return (
    <Box
      lang={letter.language}
      // scrolled by keyboard as well
      role="group"
      aria-label={t('preview.letter')}
      tabIndex={0}
      sx={{
        mt: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        bgcolor: 'background.paper',
        px: { xs: 2, md: 3 },
        py: 2,
        maxHeight: '70vh',
        overflowY: 'auto',
      }}
    >
      <MailHtml mail={mail} label={t('preview.letter')} serif />
    </Box>
  )
}

const looks = {
  fatal: { Icon: ErrorOutlined, colour: 'error' },
  should: { Icon: WarningAmberOutlined, colour: 'warning' },
  consider: { Icon: InfoOutlined, colour: 'info' },
} as const

function Check({ letter, input }: { readonly letter: Letter; readonly input: LetterInput }) {
  const t = useTexts('templates')
  const findings = useMemo(() => checkLetter(letter, input), [letter, input])
  return (
    <Box component="section" aria-label={t('check.title')} sx={{ mt: 2 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {t('check.title')}
      </Typography>
      {findings.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('check.clean')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {findings.map((finding, index) => (
            <FindingLine key={`${finding.code}-${index}`} finding={finding} />
          ))}
        </Box>
      )}
    </Box>
  )
}

function FindingLine({ finding: { severity, text, article } }: { readonly finding: Finding }) {
  const t = useTexts('templates')
  const language = useLanguage()
  const { Icon, colour } = looks[severity]
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Icon color={colour} titleAccess={t(`check.${severity}`)} sx={{ fontSize: 17, mt: '2px' }} />
      <Typography variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {text[language]}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {articleInWords(article, language)}
        </Box>
      </Typography>
    </Box>
  )
}
