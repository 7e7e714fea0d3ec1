import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { DateText } from '../../../components/date-text'
import { useTexts } from '../../../i18n/texts'
import { useCaseRows } from '../../../index-db/case-rows-provider'
import { useRoute } from '../../../route'
import { earlierCases } from '../../new-request/earlier-cases'
import { useCaseDesk } from '../case-desk'
import { Fact } from './fact'

/** Other cases of the same address or name. */
export function EarlierCases() {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { rows } = useCaseRows()
  const { caseId, record } = useCaseDesk()
  const { name, email = '' } = record.request.requester
  const earlier = earlierCases(rows, { name, email }, caseId)
  return (
    <Fact title={t('facts.earlier')}>
      {earlier.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('earlier.none')}
        </Typography>
      ) : null}
      {earlier.map(({ row }) => (
        <Typography key={row.id} variant="body2">
          <Link component="button" onClick={() => go({ screen: 'case', caseId: row.id })}>
            {row.reference}
          </Link>{' '}
          {row.rights.map((right) => names(`rights.${right}`)).join(', ')} · {names(`stages.${row.stage}`)} ·{' '}
          <DateText date={row.received} />
        </Typography>
      ))}
    </Fact>
  )
}
