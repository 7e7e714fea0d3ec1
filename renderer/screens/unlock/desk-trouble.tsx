import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { DeskState } from '../../../shared/ipc/answers'
import { useApi } from '../../api'
import { useTexts } from '../../i18n/texts'
import { Centred } from './centred'
import { UnlockRefusalMessage } from './unlock-refusal-message'

type Trouble = Extract<DeskState, { readonly kind: 'damaged' | 'too-new' }>

/** A vault that cannot be opened at all: which file, that nothing was changed, and what to do. Never a way to start anew over it. */
export function DeskTrouble({ state, onRetry }: { readonly state: Trouble; readonly onRetry: () => void }) {
  const t = useTexts('unlock')
  const common = useTexts('common')
  const api = useApi()
  return (
    <Centred title={t(`trouble.${state.kind}`)} isWide>
      <UnlockRefusalMessage refusal={state} />
      {state.kind === 'damaged' ? (
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {t('trouble.folder', { folder: state.dataFolder })}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" onClick={onRetry}>
          {common('button.retry')}
        </Button>
        <Button variant="outlined" onClick={() => void api.showDataFolder()}>
          {t('trouble.open-folder')}
        </Button>
      </Box>
    </Centred>
  )
}
