import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A form without the browser's own messages: Enter and the submit button do the same, nothing is ever sent by the page. */
export function FormBox({
  onSubmit,
  label,
  children,
}: {
  readonly onSubmit: () => void
  /** names the form for a screen reader; needed where a page has several */
  readonly label?: string
  readonly children: ReactNode
}) {
  return (
    <Box
      component="form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      {children}
    </Box>
  )
}
