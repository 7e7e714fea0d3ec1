import GavelOutlined from '@mui/icons-material/GavelOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import ReportGmailerrorredOutlined from '@mui/icons-material/ReportGmailerrorredOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { articleInWords } from '../../../shared/law/article-words'
import type { Departure } from '../../../shared/policy/departure'
import { useLanguage, useTexts } from '../../i18n/texts'
import { ClauseLinks } from './clause-links'

const icons = { high: ReportGmailerrorredOutlined, medium: GavelOutlined, low: InfoOutlined } as const

/** How grave a departure is: word, icon and the colour of "the law says otherwise". */
function Severity({ severity }: { readonly severity: Departure['severity'] }) {
  const t = useTexts('registers')
  const Icon = icons[severity]
  return (
    <Box
      component="span"
      title={t(`severity.${severity}-about`)}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: 'secondary.main',
        fontSize: '0.8125rem',
        fontWeight: severity === 'high' ? 650 : 500,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {t(`severity.${severity}`)}
    </Box>
  )
}

/** The law first, then the clause that says otherwise, then what the app does. */
export function DepartureNote({
  departure,
  onClause,
  onRow,
}: {
  readonly departure: Departure
  /** absent where the clause stands above the note already */
  readonly onClause?: (clause: string) => void
  readonly onRow: (code: string) => void
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { no, clauses, says, law, app, articles, severity } = departure
  return (
    <Box
      component="article"
      aria-label={t('departure.label', { no })}
      sx={{ borderLeft: 3, borderColor: 'secondary.main', pl: 1.5, py: 0.25, maxWidth: '100ch' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Severity severity={severity} />
        <Link
          component="button"
          variant="inherit"
          sx={{ verticalAlign: 'baseline' }}
          aria-label={t('departure.show', { no })}
          onClick={() => onRow(no)}
        >
          {no}
        </Link>
      </Box>
      <Box sx={sideBySide}>
        <div>
          <Box component="span" sx={wordLook}>
            {t('departure.law')}
          </Box>
          {law[language]}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {articles.map((article) => articleInWords(article, language)).join('; ')}
          </Box>
        </div>
        <div>
          <Box component="span" sx={wordLook}>
            {t('departure.policy')}{' '}
            {onClause === undefined ? null : <ClauseLinks clauses={clauses} onGo={onClause} />}
          </Box>
          {says[language]}
        </div>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>
        {t('departure.app')}: {app[language]}
      </Box>
    </Box>
  )
}

const sideBySide = {
  display: 'grid',
  columnGap: 3,
  rowGap: 0.5,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
} as const
const wordLook = { display: 'block', fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' } as const
