import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Fragment } from 'react'
import type { Clause } from '../../../shared/policy/clause'
import { registerKinds, registerNames } from '../../../shared/policy/registers'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { rowsOfClause } from './clause-numbers'
import { rowName } from './row-form-values'

const mostRows = 6

/** The registers behind a clause, each with the rows that come from the clause. */
export function ClauseRows({
  clause,
  onGo,
}: {
  readonly clause: Clause
  readonly onGo: (place: RegistersPlace) => void
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { registers } = useTeam()
  const rowsBy = rowsOfClause(registers, clause.id)
  const behind = registerNames.filter((name) =>
    clause.behind.some(({ kind, id }) => kind === 'register' && id === name),
  )
  const shown = [...new Set([...behind, ...rowsBy.map(({ register }) => register)])]
  return shown.map((register) => {
    const rows = rowsBy.find((one) => one.register === register)?.rows ?? []
    return (
      <Box key={register} sx={{ fontSize: '0.8125rem', lineHeight: '26px' }}>
        <Link
          component="button"
          variant="inherit"
          sx={{ verticalAlign: 'baseline' }}
          onClick={() => onGo({ part: 'register', register })}
        >
          {registerKinds[register].name[language]}
        </Link>
        {rows.length === 0 ? '' : ': '}
        {rows.slice(0, mostRows).map((row, index) => (
          <Fragment key={row.code}>
            {index === 0 ? '' : ', '}
            <Link
              component="button"
              variant="inherit"
              sx={{ verticalAlign: 'baseline' }}
              title={rowName(row, language)}
              aria-label={t('clause.row', { code: row.code, name: rowName(row, language) })}
              onClick={() => onGo({ part: 'register', register, code: row.code })}
            >
              {row.code}
            </Link>
          </Fragment>
        ))}
        {rows.length > mostRows ? ` ${t('clause.more-rows', { count: rows.length - mostRows })}` : ''}
      </Box>
    )
  })
}
