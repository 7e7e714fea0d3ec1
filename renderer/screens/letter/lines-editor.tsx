import ClearOutlined from '@mui/icons-material/ClearOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { LetterBlock } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { AutoText } from './auto-text'
import { runsText } from './edit-runs'
import { removeLine, setText, type Place } from './letter-edit'
import type { ChangeLetter } from './use-letter'

type List = Extract<LetterBlock, { type: 'list' }>
type Table = Extract<LetterBlock, { type: 'table' }>

/** The items of a list, one field each. */
export function ListEditor({
  list,
  index,
  change,
}: {
  readonly list: List
  readonly index: number
  readonly change: ChangeLetter
}) {
  const t = useTexts('letter')
  return (
    <Box component="ul" sx={{ m: 0, mb: 0.75, pl: 3 }}>
      {list.items.map((item, at) => (
        <Box component="li" key={at}>
          <Box sx={{ display: 'flex', alignItems: 'start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <AutoText
                label={t('block.item', { number: index + 1, item: at + 1 })}
                value={runsText(item)}
                onChange={(text) =>
                  change((letter) => setText(letter, index, { place: { part: 'item', item: at }, text }))
                }
              />
            </Box>
            <RemoveLine
              label={t('block.remove-item', { number: index + 1, item: at + 1 })}
              onClick={() => change((letter) => removeLine(letter, index, at))}
            />
          </Box>
        </Box>
      ))}
    </Box>
  )
}

/** The cells of a table, one field each. */
export function TableEditor({
  table,
  index,
  change,
}: {
  readonly table: Table
  readonly index: number
  readonly change: ChangeLetter
}) {
  const t = useTexts('letter')
  const write = (place: Place, text: string) => change((letter) => setText(letter, index, { place, text }))
  const number = index + 1
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        mb: 1,
        borderCollapse: 'collapse',
        tableLayout: 'fixed',
        '& th, & td': {
          border: 1,
          borderColor: 'divider',
          p: 0.25,
          textAlign: 'start',
          verticalAlign: 'top',
        },
        '& .line-act': { width: 32, border: 0 },
      }}
    >
      <thead>
        <tr>
          {table.head.map((cell, column) => (
            <th key={column} scope="col">
              <AutoText
                label={t('block.column', { number, column: column + 1 })}
                value={cell}
                onChange={(text) => write({ part: 'head', column }, text)}
              />
            </th>
          ))}
          <td className="line-act" />
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>
                <AutoText
                  label={t('block.cell', { number, row: row + 1, column: column + 1 })}
                  value={cell}
                  onChange={(text) => write({ part: 'cell', row, column }, text)}
                />
              </td>
            ))}
            <td className="line-act">
              <RemoveLine
                label={t('block.remove-row', { number, row: row + 1 })}
                onClick={() => change((letter) => removeLine(letter, index, row))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}

function RemoveLine({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <IconButton className="acts" size="small" aria-label={label} title={label} onClick={onClick}>
      <ClearOutlined sx={{ fontSize: 14 }} />
    </IconButton>
  )
}
