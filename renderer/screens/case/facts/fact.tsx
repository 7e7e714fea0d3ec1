import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

/** One section of the facts, with its heading. */
export function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={{ pb: 2.25, minWidth: 0 }}>
      <Typography id={id} variant="h3" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

/** Pairs of a word and its value; a pair without a value is left out. */
export function FactPairs({
  pairs,
}: {
  readonly pairs: readonly { readonly label: string; readonly value: ReactNode }[]
}) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(9ch, max-content) minmax(0, 1fr)',
        columnGap: 1.5,
        rowGap: 0.5,
      }}
    >
      {pairs
        .filter(({ value }) => value !== undefined && value !== '')
        .map(({ label, value }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
    </Box>
  )
}
