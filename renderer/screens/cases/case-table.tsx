import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import type { CaseRow } from '../../../shared/case/case-row'
import { useTexts } from '../../i18n/texts'
import { CaseTableHead } from './case-table-head'
import { CaseTableRow } from './case-table-row'
import { columns, type Column, type Sorting } from './cases-view'
import { rowAfterKey } from './row-keys'
import { useWindow } from './use-window'

const rowHeight = 36
const headHeight = 36

/** The list as a table of which only the rows in sight are drawn; arrow keys move, Enter opens. */
export function CaseTable({
  rows,
  sorting,
  onSort,
  onOpen,
}: {
  readonly rows: readonly CaseRow[]
  readonly sorting: Sorting
  readonly onSort: (column: Column) => void
  readonly onOpen: (caseId: string) => void
}) {
  const t = useTexts('cases')
  const { container, from, to, onScroll, reveal } = useWindow({ count: rows.length, rowHeight, headHeight })
  const [active, setActive] = useState({ index: 0, takesFocus: false })
  const here = Math.min(active.index, rows.length - 1)
  // scrolled out of sight by the wheel, the active row is not drawn: the first drawn one is then the way in for Tab
  const tabStop = here >= from && here < to ? here : from
  const move = (event: KeyboardEvent): void => {
    const target = rowAfterKey(event.key, here, rows.length)
    if (target === undefined) return
    event.preventDefault()
    setActive({ index: target, takesFocus: true })
    reveal(target)
  }
  return (
    <Box
      ref={container}
      onScroll={onScroll}
      sx={{
        height: 'calc(100vh - 232px)',
        minHeight: 240,
        overflow: 'auto',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        component="table"
        role="grid"
        aria-label={t('title')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={move}
        sx={{ width: '100%', minWidth: 760, borderCollapse: 'collapse', tableLayout: 'fixed' }}
      >
        <CaseTableHead sorting={sorting} onSort={onSort} height={headHeight} />
        <tbody>
          <Spacer rows={from} />
          {rows.slice(from, to).map((row, offset) => (
            <CaseTableRow
              key={row.id}
              row={row}
              index={from + offset}
              focus={from + offset !== tabStop ? 'none' : active.takesFocus ? 'take' : 'tab-stop'}
              onActive={() => setActive({ index: from + offset, takesFocus: false })}
              onOpen={() => onOpen(row.id)}
            />
          ))}
          <Spacer rows={rows.length - to} />
        </tbody>
      </Box>
    </Box>
  )
}

/** Stands for the rows that are not drawn. */
function Spacer({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null
  return (
    <tr aria-hidden style={{ height: rows * rowHeight }}>
      <td colSpan={columns.length} style={{ padding: 0 }} />
    </tr>
  )
}
