import Box from '@mui/material/Box'
import { languages } from '../../../shared/lib/language'
import { SelectInput } from '../../components/field'
import { useTexts } from '../../i18n/texts'
import { usePreferences } from '../../preferences'
import { themeChoices } from '../../start-hints'
import { Section } from './section'

/** Language and theme of the window; they take effect at once. */
export function AppearanceSection() {
  const t = useTexts('settings')
  const common = useTexts('common')
  const { preferences, change } = usePreferences()
  return (
    <Section title={t('appearance.title')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
        <SelectInput
          label={t('appearance.language')}
          hint={t('appearance.language-hint')}
          value={preferences.language}
          options={languages.map((language) => ({ value: language, label: common(`language.${language}`) }))}
          onChange={(language) => change({ language })}
        />
        <SelectInput
          label={t('appearance.theme')}
          value={preferences.theme}
          options={themeChoices.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </Box>
    </Section>
  )
}
