import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { Message } from '../../components/message'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useTeam } from '../../team'
import { setUpView } from './set-up-view'

/** What the first start left open; gone when nothing is. */
export function SetUpNotice() {
  const t = useTexts('today')
  const { go } = useRoute()
  const team = useTeam()
  const { isEmailMissing, unconfirmedRows } = useMemo(() => setUpView(team), [team])
  if (!isEmailMissing && unconfirmedRows === 0) return null
  return (
    <Box component="section" aria-labelledby="today-set-up">
      <Message
        kind="note"
        actions={
          <>
            {isEmailMissing ? (
              <Button size="small" variant="outlined" onClick={() => go({ screen: 'settings' })}>
                {t('set-up.to-settings')}
              </Button>
            ) : null}
            {unconfirmedRows > 0 ? (
              <Button size="small" variant="outlined" onClick={() => go({ screen: 'registers' })}>
                {t('set-up.to-registers')}
              </Button>
            ) : null}
          </>
        }
      >
        <Typography variant="h2" id="today-set-up">
          {t('set-up.title')}
        </Typography>
        {isEmailMissing ? <Typography>{t('set-up.email')}</Typography> : null}
        {unconfirmedRows > 0 ? (
          <Typography>{t('set-up.registers', { count: unconfirmedRows })}</Typography>
        ) : null}
      </Message>
    </Box>
  )
}
