import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { FileAnswer, NextAct } from '../../../shared/rehearsal/ground'
import type { RaisedGround } from '../../../shared/rehearsal/rehearse'
import { DateText } from '../../components/date-text'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { foldedAnswers, routeOf, sourceInWords } from './rehearsal-view'
import { looks, VerdictChip } from './verdict-chip'

/** What the file answers to one ground: the verdict, each sentence with its source, and what to do now. */
export function FileAnswers({ ground, caseId }: { readonly ground: RaisedGround; readonly caseId: string }) {
  const t = useTexts('rehearsal')
  const language = useLanguage()
  const { shown, folded } = foldedAnswers(ground.answers)
  return (
    <Box
      component="section"
      aria-label={t('answer.of', { ground: ground.name[language] })}
      sx={{ minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, mb: 0.75 }}>
        <Typography variant="body2" color="text.secondary">
          {t('answer.title')}
        </Typography>
        <VerdictChip verdict={ground.verdict}>{t(`verdict.${ground.verdict}`)}</VerdictChip>
      </Box>
      <Answers answers={shown} />
      {folded.length === 0 ? null : (
        <Box component="details" sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', mb: 1 }}>
            {t('answer.more', { count: folded.length })}
          </Box>
          <Answers answers={folded} />
        </Box>
      )}
      {ground.acts.length === 0 ? null : <Acts acts={ground.acts} caseId={caseId} />}
    </Box>
  )
}

function Answers({ answers }: { readonly answers: readonly FileAnswer[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      {answers.map((answer, index) => (
        <Answer key={index} answer={answer} />
      ))}
    </Box>
  )
}

const verdictOf = { proves: 'answered', supports: 'weak', against: 'open' } as const

function Answer({ answer: { weight, text, source, day } }: { readonly answer: FileAnswer }) {
  const t = useTexts('rehearsal')
  const names = useTexts('names')
  const language = useLanguage()
  const { Icon, colour } = looks[verdictOf[weight]]
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
