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

/** A section that is opened when it is wanted: its heading says how much there is. */
export function FoldedFact({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <Box component="details" sx={{ pb: 2.25, minWidth: 0 }}>
      <Box component="summary" sx={{ cursor: 'pointer', mb: 0.75 }}>
        <Typography variant="h3" component="h3" sx={{ display: 'inline' }}>
          {title}
        </Typography>
      </Box>
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
        gridTemplateColumns: '10ch minmax(0, 1fr)',
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
