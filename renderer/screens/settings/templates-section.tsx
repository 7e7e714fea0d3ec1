import Button from '@mui/material/Button'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { Section } from './section'

/** The way to the organisation's own letters. */
export function TemplatesSection() {
  const t = useTexts('settings')
  const templates = useTexts('templates')
  const { go } = useRoute()
  return (
    <Section title={templates('title')} hint={templates('intro')}>
      <Button variant="outlined" onClick={() => go({ screen: 'templates' })}>
        {t('templates.open')}
      </Button>
    </Section>
  )
}
