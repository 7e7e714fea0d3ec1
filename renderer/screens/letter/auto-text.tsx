import Box from '@mui/material/Box'

/**
 * A text field as tall as its text: a hidden twin of the text in the same grid cell gives the height, so that a letter
 * of hundreds of fields needs no measuring.
 */
export function AutoText({
  label,
  value,
  onChange,
  placeholder,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
}) {
  return (
    <Box
      data-text={`${value === '' ? (placeholder ?? '') : value} `}
      sx={{
        display: 'grid',
        minWidth: 0,
        '&::after, & > textarea': {
          gridArea: '1 / 1 / 2 / 2',
          font: 'inherit',
          lineHeight: 'inherit',
          color: 'inherit',
          textAlign: 'inherit',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          minWidth: 0,
          p: '2px 4px',
          m: 0,
        },
        '& > textarea': {
          width: '100%',
          border: '1px solid transparent',
          borderRadius: 0.5,
          bgcolor: 'transparent',
          resize: 'none',
          overflow: 'hidden',
          outlineOffset: 0,
        },
        '&::after': { border: '1px solid transparent', content: 'attr(data-text)', visibility: 'hidden' },
        '& > textarea:hover': { borderColor: 'divider' },
        '& > textarea::placeholder': { color: 'text.secondary', opacity: 1 },
      }}
    >
      <textarea
        aria-label={label}
        rows={1}
        value={value}
        placeholder={placeholder}
        onChange={({ target }) => onChange(target.value)}
      />
    </Box>
  )
}
