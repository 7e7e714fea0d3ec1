import Typography from '@mui/material/Typography'
import { useTexts } from '../../i18n/texts'
import { Section } from './section'

/** What this program is and what its answers rest on. */
export function AboutSection({ version }: { readonly version: string | undefined }) {
  const t = useTexts('settings')
  return (
    <Section title={t('about.title')}>
      <Typography sx={{ maxWidth: '75ch' }}>
        {version === undefined ? t('about.name') : t('about.name-version', { version })}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '75ch' }}>
        {t('about.law')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '75ch' }}>
        {t('about.network')}
      </Typography>
    </Section>
  )
}
