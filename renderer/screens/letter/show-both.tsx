import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import type { Language } from '../../../shared/lib/language'
import { useTexts } from '../../i18n/texts'
import { otherLanguage } from './use-case-words'

/** Whether the letter of the other language stands beside this one, to be read. */
export function ShowBoth({
  language,
  isBoth,
  onChange,
}: {
  readonly language: Language
  readonly isBoth: boolean
  readonly onChange: (isBoth: boolean) => void
}) {
  const t = useTexts('letter')
  return (
    <FormControlLabel
      sx={{ mb: 0.5, ml: -0.5 }}
      slotProps={{ typography: { variant: 'body2' } }}
      control={<Switch size="small" checked={isBoth} onChange={(_, wanted) => onChange(wanted)} />}
      label={t(`both.${otherLanguage(language)}`)}
    />
  )
}
