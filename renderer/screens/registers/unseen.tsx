import Box from '@mui/material/Box'

/** Words for a screen reader alone: what others see by a line or a sign. */
export function Unseen({ children }: { readonly children: string }) {
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
