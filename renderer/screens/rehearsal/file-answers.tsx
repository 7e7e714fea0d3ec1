import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { FileAnswer, NextAct } from '../../../shared/rehearsal/ground'
import type { RaisedGround } from '../../../shared/rehearsal/rehearse'
import { DateText } from '../../components/date-text'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { routeOf, sourceInWords } from './rehearsal-view'
import { VerdictChip } from './verdict-chip'

/** What the file answers to one ground: the verdict, each sentence with its source, and what to do now. */
export function FileAnswers({ ground, caseId }: { readonly ground: RaisedGround; readonly caseId: string }) {
  const t = useTexts('rehearsal')
  const language = useLanguage()
  return (
    <Box
      component="section"
      aria-label={t('answer.of', { ground: ground.name[language] })}
      sx={{ minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mb: 0.75 }}>
        <Typography variant="body2" color="text.secondary">
          {t('answer.title')}
        </Typography>
        <VerdictChip verdict={ground.verdict}>{t(`verdict.${ground.verdict}`)}</VerdictChip>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
        {ground.answers.map((answer, index) => (
          <Answer key={index} answer={answer} />
        ))}
      </Box>
      {ground.acts.length === 0 ? null : <Acts acts={ground.acts} caseId={caseId} />}
    </Box>
  )
}

const looks = {
  proves: { Icon: CheckCircleOutlined, colour: 'success' },
  supports: { Icon: HelpOutlineOutlined, colour: 'warning' },
  against: { Icon: ErrorOutlineOutlined, colour: 'error' },
} as const

function Answer({ answer: { weight, text, source, day } }: { readonly answer: FileAnswer }) {
  const t = useTexts('rehearsal')
  const names = useTexts('names')
  const language = useLanguage()
  const { Icon, colour } = looks[weight]
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, minWidth: 0, maxWidth: '75ch' }}>
      <Icon
        titleAccess={t(`weight.${weight}`)}
        color={colour}
        sx={{ fontSize: 18, mt: '1px', flexShrink: 0 }}
      />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {text[language]}
        <Typography variant="body2" color="text.secondary">
          {t(`weight.${weight}`)} · {sourceInWords(source, { t, names, language })}
          {day === undefined ? null : (
            <>
              {' · '}
              <DateText date={day} />
            </>
          )}
        </Typography>
      </Box>
    </Box>
  )
}

function Acts({ acts, caseId }: { readonly acts: readonly NextAct[]; readonly caseId: string }) {
  const t = useTexts('rehearsal')
  const language = useLanguage()
  const { go } = useRoute()
  return (
    <Box sx={{ mt: 1.25, pl: 1.5, borderLeft: 2, borderColor: 'divider', maxWidth: '75ch' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('answer.do')}
      </Typography>
      {acts.map((act) => {
        const label = t(`go.${act.to.kind}`)
        return (
          <Box key={act.text.en} sx={{ mt: 0.5 }}>
            {act.text[language]}{' '}
            <Button
              size="small"
              aria-label={`${label}: ${act.text[language]}`}
              onClick={() => go(routeOf(act, caseId))}
              sx={{ verticalAlign: 'baseline', py: 0 }}
            >
              {label}
            </Button>
          </Box>
        )
      })}
    </Box>
  )
}
