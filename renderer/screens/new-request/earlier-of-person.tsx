import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useMemo } from 'react'
import type { CaseRight } from '../../../shared/law/right'
import { DateText } from '../../components/date-text'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useRoute } from '../../route'
import { earlierCases } from './earlier-cases'
import type { RequestForm } from './request-form'

const mostShown = 5

/**
 * Earlier cases of the person as they are written now, by address and by name; the DPO sees whether it is the same one,
 * and what a repeated request means.
 */
export function EarlierOfPerson({ form }: { readonly form: RequestForm }) {
  const t = useTexts('new-request')
  const { rows } = useCaseRows()
  const name = useDeferredValue(form.name)
  const email = useDeferredValue(form.email)
  const earlier = useMemo(() => earlierCases(rows, { name, email }), [rows, name, email])
  if (earlier.length === 0) return null
  const isRepeated = earlier.some(({ row }) => row.rights.some((right) => form.rights.includes(right)))
  return (
    <Box component="section" aria-label={t('earlier.title', { count: earlier.length })}>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {t('earlier.title', { count: earlier.length })}
      </Typography>
      {earlier.slice(0, mostShown).map(({ row, by }) => (
        <EarlierLine key={row.id} row={row} by={by === 'name' ? 'name' : 'email'} />
      ))}
      {isRepeated ? (
        <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '75ch' }}>
          {t('earlier.repeated')}
        </Typography>
      ) : null}
    </Box>
  )
}

function EarlierLine({
  row,
  by,
}: {
  readonly row: ReturnType<typeof earlierCases>[number]['row']
  readonly by: 'name' | 'email'
}) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  const { go } = useRoute()
  const rights = row.rights.map((right: CaseRight) => names(`rights.${right}`)).join(', ')
  return (
    <Typography variant="body2" color="text.secondary">
      <Link component="button" type="button" onClick={() => go({ screen: 'case', caseId: row.id })}>
        {row.reference}
      </Link>{' '}
      · {rights} · {names(`stages.${row.stage}`)} · <DateText date={row.received} /> · {t(`earlier.by-${by}`)}
    </Typography>
  )
}
