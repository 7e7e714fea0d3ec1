import GavelOutlined from '@mui/icons-material/GavelOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DepartureTopic } from '../../../../shared/policy/departure-topics'
import { departuresFor, registerDepartures } from '../../../../shared/policy/departures'
import type { Departure } from '../../../../shared/policy/departure'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { articleInWords } from '../../../../shared/law/article-words'
import { useCaseDesk } from '../case-desk'
import { FoldedFact } from './fact'

/** Where our policy says otherwise than the law on these rights or steps: the law wins, the DPO should know. */
export function Departures({ topics }: { readonly topics: readonly DepartureTopic[] }) {
  const t = useTexts('case')
  const { registers } = useCaseDesk().team
  const known = registerDepartures(registers)
  const concerned = [
    ...new Map(topics.flatMap((topic) => departuresFor(topic, known)).map((one) => [one.no, one])).values(),
  ]
  if (concerned.length === 0) return null
  return (
    <FoldedFact title={t('facts.departures', { count: concerned.length })}>
      {concerned.map((departure) => (
        <DepartureNote key={departure.no} departure={departure} />
      ))}
    </FoldedFact>
  )
}

function DepartureNote({ departure }: { readonly departure: Departure }) {
  const t = useTexts('case')
  const language = useLanguage()
  const { clauses, says, law, app, articles } = departure
  return (
    <Box component="details" sx={{ mb: 0.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <GavelOutlined
          aria-hidden
          sx={{ fontSize: 15, color: 'secondary.main', verticalAlign: '-3px', mr: 0.5 }}
        />
        {clauses.length === 0 ? null : (
          <Box component="span" sx={{ color: 'secondary.main', fontWeight: 550 }}>
            {t('departures.clause', { clause: clauses.join(', ') })}{' '}
          </Box>
        )}
        {says[language]}
      </Box>
      <Typography variant="body2" sx={{ pl: 2.5 }}>
        {t('departures.law')}: {law[language]}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {articles.map((article) => articleInWords(article, language)).join('; ')}
        </Box>
      </Typography>
      <Typography variant="body2" sx={{ pl: 2.5, mb: 0.5 }} color="text.secondary">
        {t('departures.app')}: {app[language]}
      </Typography>
    </Box>
  )
}
