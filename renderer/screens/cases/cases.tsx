import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useDeferredValue, useMemo, useState } from 'react'
import { Busy } from '../../components/busy'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useTexts } from '../../i18n/texts'
import { useCaseRows } from '../../index-db/case-rows-provider'
import { useRoute } from '../../route'
import { CaseFilter } from './case-filter'
import { CaseTable } from './case-table'
import { casesView, firstSorting, noFilter, sortedBy } from './cases-view'

/** Every case, to be found by name, reference, stage and right. */
export function CasesScreen() {
  const t = useTexts('cases')
  const common = useTexts('common')
  const { go } = useRoute()
  const { rows, loading, problem, reload } = useCaseRows()
  const [filter, setFilter] = useState(noFilter)
  const [sorting, setSorting] = useState(firstSorting)
  const calmFilter = useDeferredValue(filter)
  const shown = useMemo(() => casesView(rows, calmFilter, sorting), [rows, calmFilter, sorting])
  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="contained" onClick={() => go({ screen: 'new', files: [] })}>
          {common('frame.new')}
        </Button>
      }
    >
      {problem === undefined ? null : (
        <Box sx={{ mb: 2 }}>
          <RefusalMessage
            refusal={problem}
            actions={<Button onClick={reload}>{common('button.retry')}</Button>}
          />
        </Box>
      )}
      <CaseFilter filter={filter} onChange={setFilter} />
      <Typography role="status" color="text.secondary" sx={{ my: 1 }}>
        {loading !== undefined
          ? `${t('loading')} · ${common('busy.progress', loading)}`
          : shown.length === rows.length
            ? t('count', { count: rows.length })
            : t('count-filtered', { shown: shown.length, count: rows.length })}
      </Typography>
      {rows.length === 0 ? (
        loading === undefined ? (
          <Typography>{t('empty')}</Typography>
        ) : (
          <Busy />
        )
      ) : shown.length === 0 ? (
        <Box>
          <Typography sx={{ mb: 1 }}>{t('none-found')}</Typography>
          <Button variant="outlined" onClick={() => setFilter(noFilter)}>
            {t('clear-filter')}
          </Button>
        </Box>
      ) : (
        <CaseTable
          rows={shown}
          sorting={sorting}
          onSort={(column) => setSorting(sortedBy(sorting, column))}
          onOpen={(caseId) => go({ screen: 'case', caseId })}
        />
      )}
    </Page>
  )
}
