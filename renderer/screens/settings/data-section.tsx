import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useApi } from '../../api'
import { useDeskState } from '../../desk-state'
import { useTexts } from '../../i18n/texts'
import { Section } from './section'

/** Where everything lies and how it is kept safe. */
export function DataSection() {
  const t = useTexts('settings')
  const api = useApi()
  const { dataFolder } = useDeskState()
  return (
    <Section title={t('data.title')}>
      <Typography color="text.secondary">{t('data.folder')}</Typography>
      <Typography
        sx={{ fontFamily: 'ui-monospace, "DejaVu Sans Mono", Consolas, monospace', overflowWrap: 'anywhere' }}
      >
        {dataFolder}
      </Typography>
      <Box sx={{ my: 1.5 }}>
        <Button variant="outlined" onClick={() => void api.showDataFolder()}>
          {t('data.open')}
        </Button>
      </Box>
      <Typography sx={{ maxWidth: '75ch' }}>{t('data.backup')}</Typography>
    </Section>
  )
}
