import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Fragment } from 'react'
import { useTexts } from '../../i18n/texts'

/** Clauses by number, each leading to its place in the policy. */
export function ClauseLinks({
  clauses,
  onGo,
}: {
  readonly clauses: readonly string[]
  readonly onGo: (clause: string) => void
}) {
  const t = useTexts('registers')
  return clauses.map((clause, index) => (
    <Fragment key={clause}>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <Link
          component="button"
          variant="inherit"
          sx={{ verticalAlign: 'baseline' }}
          aria-label={t('clause.show', { clause })}
          onClick={() => onGo(clause)}
        >
          {clause}
        </Link>
        {index < clauses.length - 1 ? ',' : ''}
      </Box>{' '}
    </Fragment>
  ))
}
