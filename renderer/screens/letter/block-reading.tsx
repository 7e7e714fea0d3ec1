import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { LetterBlock, Run } from '../../../shared/letters/letter'

/** A block of a letter to be read, not written: what the case says now, or the other language. */
export function BlockReading({ block }: { readonly block: LetterBlock }): ReactNode {
  switch (block.type) {
    case 'heading':
      return <Box sx={{ fontWeight: 700 }}>{block.text}</Box>
    case 'paragraph':
      return (
        <Box sx={{ whiteSpace: 'pre-wrap' }}>
          <Runs runs={block.runs} />
        </Box>
      )
    case 'list':
      return (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {block.items.map((item, at) => (
            <li key={at}>
              <Runs runs={item} />
            </li>
          ))}
        </Box>
      )
    case 'table':
      return <TableReading table={block} />
  }
}

const Runs = ({ runs }: { readonly runs: readonly Run[] }): ReactNode =>
  runs.map(({ text, bold, italic }, at) => (
    <Box
      component="span"
      key={at}
      sx={{ fontWeight: bold === true ? 700 : 'inherit', fontStyle: italic === true ? 'italic' : 'inherit' }}
    >
      {text}
    </Box>
  ))

function TableReading({ table }: { readonly table: Extract<LetterBlock, { type: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {table.head.map((cell, at) => (
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
