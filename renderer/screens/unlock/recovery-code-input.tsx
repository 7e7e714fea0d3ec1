import { TextInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'

export const codeFont = 'ui-monospace, "DejaVu Sans Mono", Consolas, monospace'

/** The recovery code as it is typed from paper; the main process forgives spaces, hyphens and the case of letters. */
export function RecoveryCodeInput({
  value,
  isMissing,
  onChange,
  hint,
}: {
  readonly value: string
  readonly isMissing: boolean
  readonly onChange: (value: string) => void
  readonly hint?: string
}) {
  const t = useTexts('unlock')
  const common = useTexts('common')
  return (
    <TextInput
      autoFocus
      label={t('recovery.code')}
      hint={hint}
      value={value}
      error={isMissing ? common('field.required') : undefined}
      onChange={onChange}
      autoComplete="off"
      inputProps={{ maxLength: 200, spellCheck: false }}
      sx={{ fontFamily: codeFont }}
    />
  )
}
