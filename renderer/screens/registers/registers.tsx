import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { registerNames, type RegisterName } from '../../../shared/policy/registers'
import { Page } from '../../components/page'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { RegisterTable } from './register-table'

/** What letters and search lists are filled from: each row with the clause of the policy it comes from. */
export function RegistersScreen() {
  const t = useTexts('registers')
  const names = useTexts('names')
  const { registers } = useTeam()
  const [register, setRegister] = useState<RegisterName>('categories')
  const choose = (value: unknown): void => {
    const chosen = registerNames.find((name) => name === value)
    if (chosen !== undefined) setRegister(chosen)
  }
  return (
    <Page title={t('title')}>
      <Tabs
        value={register}
        onChange={(_event, value: unknown) => choose(value)}
        variant="scrollable"
        aria-label={t('title')}
        sx={{
          minHeight: 36,
          borderBottom: 1,
          borderColor: 'divider',
          '& .MuiTab-root': { minHeight: 36, px: 1.5 },
        }}
      >
        {registerNames.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`register-tab-${name}`}
            aria-controls="register-panel"
            label={names(`registers.${name}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="register-panel" aria-labelledby={`register-tab-${register}`} sx={{ pt: 2 }}>
        <Typography color="text.secondary" sx={{ maxWidth: '75ch', mb: 1.5 }}>
          {t(`about.${register}`)}
        </Typography>
        <RegisterTable key={register} register={register} rows={registers[register]} registers={registers} />
      </Box>
    </Page>
  )
}
