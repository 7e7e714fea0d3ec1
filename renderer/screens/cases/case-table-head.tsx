import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useTexts } from '../../i18n/texts'
import { columns, type Column, type Sorting } from './cases-view'

const widths: Readonly<Record<Column, string>> = {
  reference: '124px',
  name: 'auto',
  rights: 'auto',
  received: '184px',
  due: '184px',
  next: '230px',
  stage: '160px',
}

/** Where there is no room for all, the due date says more than the date of receipt and the next step. */
export const narrowing: Readonly<Partial<Record<Column, object>>> = {
  received: { '@media (max-width: 1000px)': { display: 'none' } },
  next: { '@media (max-width: 1350px)': { display: 'none' } },
}

/** The heads sort; the sorted one says so to a screen reader and shows an arrow. */
export function CaseTableHead({
  sorting,
  onSort,
  height,
}: {
  readonly sorting: Sorting
  readonly onSort: (column: Column) => void
  readonly height: number
}) {
  const t = useTexts('cases')
  const Arrow = sorting.direction === 'ascending' ? ArrowUpward : ArrowDownward
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height }}>
        {columns.map((column) => (
          <Box
            key={column}
            component="th"
            scope="col"
            aria-sort={sorting.column === column ? sorting.direction : 'none'}
            sx={{
              width: widths[column],
              position: 'sticky',
              top: 0,
              zIndex: 1,
              p: 0,
              textAlign: 'left',
              bgcolor: 'background.default',
              boxShadow: 'inset 0 -1px 0 var(--mui-palette-divider)',
              ...narrowing[column],
            }}
          >
            <ButtonBase
              onClick={() => onSort(column)}
              sx={{
                px: 1,
                height: 1,
                width: 1,
                minHeight: 34,
                gap: 0.5,
                justifyContent: 'flex-start',
                font: 'inherit',
                fontSize: '0.8125rem',
                fontWeight: 600,
                color: 'text.secondary',
              }}
            >
              {t(`column.${column}`)}
              {sorting.column === column ? <Arrow aria-hidden sx={{ fontSize: 14 }} /> : null}
            </ButtonBase>
          </Box>
        ))}
      </tr>
    </thead>
  )
}
