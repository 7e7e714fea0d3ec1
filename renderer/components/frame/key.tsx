import Box from '@mui/material/Box'

/** A key of the keyboard, as it is printed. */
export function Key({ name }: { readonly name: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        minWidth: 20,
        px: 0.5,
        textAlign: 'center',
        display: 'inline-block',
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        fontFamily: 'inherit',
        fontSize: '0.75rem',
        fontWeight: 500,
        lineHeight: '18px',
        color: 'text.secondary',
      }}
    >
      {name}
    </Box>
  )
}
