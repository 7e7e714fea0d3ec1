import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { useId, useRef, type ReactNode } from 'react'
import { useTexts } from '../../i18n/texts'

/** A file read into memory. */
export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** A file of this computer, chosen in the system's dialog; its name stands beside the button. */
export function FileInput({
  label,
  accept,
  chosen,
  hint,
  error,
  onChoose,
}: {
  readonly label: string
  readonly accept: string
  readonly chosen: ChosenFile | undefined
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly onChoose: (file: ChosenFile) => void
}) {
  const t = useTexts('registers')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const text = error ?? hint
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    onChoose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    // so that the same file, mended meanwhile, can be chosen again
    if (input.current !== null) input.current.value = ''
  }
  return (
    <Box>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button
          variant="outlined"
          startIcon={<UploadFileOutlined />}
          aria-describedby={id}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {chosen === undefined ? null : t('file.chosen', { name: chosen.name })}
        </Box>
      </Box>
      <FormHelperText
        id={id}
        error={error !== undefined}
        sx={{ mx: 0 }}
        {...(error === undefined ? {} : { role: 'alert' })}
      >
        {text}
      </FormHelperText>
    </Box>
  )
}
