import Box from '@mui/material/Box'
import { Page } from '../../components/page'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { AboutSection } from './about-section'
import { AppearanceSection } from './appearance-section'
import { CalendarSection } from './calendar-section'
import { DataSection } from './data-section'
import { LetterheadSection } from './letterhead-section'
import { OrganisationSection } from './organisation-section'
import { PassphraseSection } from './passphrase-section'
import { RecoverySection } from './recovery-section'
import { TemplatesSection } from './templates-section'

/** What the desk knows of the organisation, how it looks, what it counts by, where it lies and how it is opened. */
export function SettingsScreen({ version }: { readonly version: string | undefined }) {
  const t = useTexts('settings')
  const { organisation, letterhead, calendarChoice } = useTeam()
  return (
    <Page title={t('title')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5, maxWidth: 760 }}>
        <OrganisationSection kept={organisation} />
        <LetterheadSection kept={letterhead} organisation={organisation} />
        <TemplatesSection />
        <AppearanceSection />
        <CalendarSection kept={calendarChoice} />
        <DataSection />
        <PassphraseSection />
        <RecoverySection />
        <AboutSection version={version} />
      </Box>
    </Page>
  )
}
