import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import type { TemplateProblem } from '../../../shared/letters/templates/template-problem'
import { useTexts } from '../../i18n/texts'
import { problemInWords } from './problem-words'

/** The mistakes of a template; each leads to its place in the text. */
export function ProblemList({
  problems,
  onShow,
}: {
  readonly problems: readonly TemplateProblem[]
  readonly onShow: (problem: TemplateProblem) => void
}) {
  const t = useTexts('templates')
  return (
    <Box component="section" aria-label={t('problems.title')}>
      <Typography
        role="status"
        variant="body2"
        sx={{ fontWeight: 550, color: problems.length === 0 ? 'text.secondary' : 'error.main' }}
      >
        {problems.length === 0 ? t('problems.none') : t('problems.count', { count: problems.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {problems.map((problem, index) => (
          <li key={`${problem.line}-${problem.column}-${index}`}>
            <ButtonBase
              onClick={() => onShow(problem)}
              sx={{
                gap: 0.75,
                py: 0.5,
                px: 0.5,
                borderRadius: 1,
                font: 'inherit',
                fontSize: '0.875rem',
                textAlign: 'left',
                alignItems: 'flex-start',
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              <ErrorOutlined color="error" aria-hidden sx={{ fontSize: 17, mt: '2px' }} />
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {problemInWords(problem, t)}
              </Box>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  )
}
