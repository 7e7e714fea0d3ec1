import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

/** One part of the settings under its heading. */
export function Section({
  title,
  hint,
  children,
}: {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ pb: 0.75, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        {title}
      </Typography>
      {hint === undefined ? null : (
        <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '75ch' }}>
          {hint}
        </Typography>
      )}
      {children}
    </Box>
  )
}
