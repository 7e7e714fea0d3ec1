import Box from '@mui/material/Box'
import { useEffect, useRef, type ReactNode } from 'react'
import type { CaseRow } from '../../../shared/case/case-row'
import { DateText } from '../../components/date-text'
import { rowState } from '../../components/row-state'
import { NextStep } from '../../components/next-step'
import { StatusChip, type Meaning } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { narrowing } from './case-table-head'
import { earliest, type Column } from './cases-view'

/** One case in the list. Only the active row is in the tab order; it takes the focus when the keys move there. */
export function CaseTableRow({
  row,
  index,
  focus,
  onActive,
  onOpen,
}: {
  readonly row: CaseRow
  readonly index: number
  /** `take`: the keys have moved here */
  readonly focus: 'none' | 'tab-stop' | 'take'
  readonly onActive: () => void
  readonly onOpen: () => void
}) {
  const t = useTexts('cases')
  const names = useTexts('names')
  const element = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (focus === 'take') element.current?.focus({ preventScroll: true })
  }, [focus])
  const rights = row.rights.map((right) => names(`rights.${right}`)).join(', ')
  return (
    <Box
      component="tr"
      ref={element}
      aria-rowindex={index + 2}
      tabIndex={focus === 'none' ? -1 : 0}
      onClick={onOpen}
      onFocus={onActive}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen()
      }}
      sx={{
        height: 36,
        cursor: 'pointer',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Cell>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {row.reference}
        </Box>
      </Cell>
      <Cell>
        <span dir="auto" title={row.name}>
          {row.name === '' ? t('no-name') : row.name}
        </span>
      </Cell>
      <Cell>
        <span title={rights}>{rights}</span>
      </Cell>
      <Cell column="received">
        <DateText date={row.received} />
      </Cell>
      <Cell>
        <Due row={row} />
      </Cell>
      <Cell column="next">
        <NextStep row={row} />
      </Cell>
      <Cell>
        <Stage row={row} />
      </Cell>
    </Box>
  )
}

function Cell({
  column,
  children,
}: {
  /** given where the cell goes with a column that is hidden on a narrow window */
  readonly column?: Column
  readonly children: ReactNode
}) {
  return (
    <Box
      component="td"
      role="gridcell"
      sx={{
        px: 1,
        py: 0,
        borderBottom: 1,
        borderColor: 'divider',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        ...(column === undefined ? {} : narrowing[column]),
      }}
    >
      {children}
    </Box>
  )
}

/** The nearest date, of the clock or of a right; a stopped clock has none. */
function Due({ row }: { readonly row: CaseRow }) {
  const t = useTexts('cases')
  const date = earliest(row)
  if (date === undefined) return row.stage === 'open' ? t('stopped') : ''
  return <DateText date={date} />
}

const meanings: Readonly<Record<ReturnType<typeof rowState>['kind'], Meaning | undefined>> = {
  running: undefined,
  'due-soon': 'due',
  'due-today': 'due',
  overdue: 'overdue',
  paused: 'waiting',
  answered: 'done',
  closed: undefined,
}

function Stage({ row }: { readonly row: CaseRow }) {
  const t = useTexts('cases')
  const state = rowState(row, useToday())
  const meaning = meanings[state.kind]
  const word = t(`state.${state.kind}`)
  return meaning === undefined ? word : <StatusChip meaning={meaning}>{word}</StatusChip>
}
