import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useId, type ReactNode, type RefObject } from 'react'

const gutter = 44

/**
 * The text of a template with the numbers of its lines. A hidden twin of each line, as wide as the field, gives the
 * height and stands beside its number, so that long lines can wrap and the numbers still fit.
 */
export function BodyInput({
  label,
  hint,
  error,
  value,
  wrongLines,
  field,
  onChange,
}: {
  readonly label: string
  readonly hint: ReactNode
  readonly error: string | undefined
  readonly value: string
  readonly wrongLines: ReadonlySet<number>
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <Box>
      <FormLabel
        htmlFor={id}
        error={error !== undefined}
        sx={{ fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}
      >
        {label}
      </FormLabel>
      <Box
        sx={{
          mt: 0.5,
          border: 1,
          borderColor: error === undefined ? 'divider' : 'error.main',
          borderRadius: 1,
          maxHeight: '60vh',
          minHeight: 160,
          overflowY: 'auto',
          bgcolor: 'background.paper',
          fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
          fontSize: '0.8125rem',
          lineHeight: 1.55,
          '&:focus-within': {
            borderColor: 'primary.main',
            outline: '1px solid',
            outlineColor: 'primary.main',
          },
        }}
      >
        <Box sx={{ position: 'relative', minHeight: 160, py: 0.75, boxSizing: 'border-box' }}>
          <Lines value={value} wrongLines={wrongLines} />
          <Pen id={id} field={field} value={value} isWrong={error !== undefined} onChange={onChange} />
        </Box>
      </Box>
      <FormHelperText
        id={`${id}-text`}
        error={error !== undefined}
        sx={{ mx: 0, maxWidth: '75ch' }}
        {...(error === undefined ? {} : { role: 'alert' })}
      >
        {error ?? hint}
      </FormHelperText>
    </Box>
  )
}

/** The element of a line, to be scrolled to. */
export const lineId = (line: number): string => `template-line-${line}`

function Lines({ value, wrongLines }: { readonly value: string; readonly wrongLines: ReadonlySet<number> }) {
  return value.split('\n').map((text, index) => {
    const line = index + 1
    const isWrong = wrongLines.has(line)
    return (
      <Box
        key={line}
        id={lineId(line)}
        aria-hidden
        sx={{
          position: 'relative',
          pl: `${gutter + 8}px`,
          pr: 1,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          color: 'transparent',
          userSelect: 'none',
          bgcolor: isWrong ? 'color-mix(in srgb, var(--mui-palette-error-main) 10%, transparent)' : undefined,
          '&::before': {
            content: `"${line}"`,
            position: 'absolute',
            left: 0,
            width: `${gutter - 8}px`,
            textAlign: 'right',
            color: isWrong ? 'error.main' : 'text.secondary',
            fontWeight: isWrong ? 700 : 400,
          },
        }}
      >
        {`${text}\u200b`}
      </Box>
    )
  })
}

function Pen({
  id,
  field,
  value,
  isWrong,
  onChange,
}: {
  readonly id: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  readonly isWrong: boolean
  readonly onChange: (value: string) => void
}) {
  return (
    <Box
      component="textarea"
      id={id}
      ref={field}
      aria-describedby={`${id}-text`}
      aria-invalid={isWrong}
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{
        position: 'absolute',
        inset: 0,
        left: gutter,
        width: `calc(100% - ${gutter}px)`,
        height: '100%',
        boxSizing: 'border-box',
        pl: 1,
        pr: 1,
        py: 0.75,
        m: 0,
        border: 0,
        borderLeft: 1,
        borderColor: 'divider',
        outline: 0,
        resize: 'none',
        overflow: 'hidden',
        font: 'inherit',
        lineHeight: 'inherit',
        color: 'text.primary',
        bgcolor: 'transparent',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    />
  )
}
