import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { languages } from '../../../shared/lib/language'
import { useTexts } from '../../i18n/texts'
import { usePreferences } from '../../preferences'
import { themeChoices } from '../../start-hints'

/** Language and theme where no settings can be reached yet. */
export function PreferenceSwitch() {
  const t = useTexts('unlock')
  const common = useTexts('common')
  const { preferences, change } = usePreferences()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 5, ml: -1, displayPrint: 'none' }}>
      <Box role="group" aria-label={t('preferences.language')}>
        {languages.map((language) => (
          <Choice
            key={language}
            label={common(`language.${language}`)}
            lang={language}
            isChosen={preferences.language === language}
            onChoose={() => change({ language })}
          />
        ))}
      </Box>
      <Box role="group" aria-label={t('preferences.theme')}>
        {themeChoices.map((theme) => (
          <Choice
            key={theme}
            label={t(`theme.${theme}`)}
            isChosen={preferences.theme === theme}
            onChoose={() => change({ theme })}
          />
        ))}
      </Box>
    </Box>
  )
}

function Choice({
  label,
  lang,
  isChosen,
  onChoose,
}: {
  readonly label: string
  readonly lang?: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  return (
    <Button
      size="small"
      color="inherit"
      lang={lang}
      aria-pressed={isChosen}
      onClick={onChoose}
      sx={{
        minWidth: 0,
        px: 1,
        color: isChosen ? 'text.primary' : 'text.secondary',
        textDecoration: isChosen ? 'underline' : 'none',
        textUnderlineOffset: 4,
      }}
    >
      {label}
    </Button>
  )
}
