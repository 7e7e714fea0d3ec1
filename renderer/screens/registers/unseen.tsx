import Box from '@mui/material/Box'

/** Words for a screen reader alone: what others see by a line or a sign. */
export function Unseen({ children }: { readonly children: string }) {
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        width: '1px', // in sx a bare 1 is the whole width
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
