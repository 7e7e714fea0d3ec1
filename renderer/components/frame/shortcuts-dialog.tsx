import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useTexts } from '../../i18n/texts'
import { Key } from './key'
import { shortcuts } from './shortcuts'

const words = {
  today: 'frame.today',
  cases: 'frame.cases',
  registers: 'frame.registers',
  calculator: 'frame.calculator',
  new: 'frame.new',
  settings: 'frame.settings',
  lock: 'frame.lock',
  'show-shortcuts': 'frame.shortcuts-show',
} as const

export function ShortcutsDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const t = useTexts('common')
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby="shortcuts-title" maxWidth="xs" fullWidth>
      <DialogTitle id="shortcuts-title" variant="h2">
        {t('frame.shortcuts')}
      </DialogTitle>
      <DialogContent>
        <table>
          <tbody>
            {shortcuts.map(({ key, act }) => (
              <tr key={key}>
                <th scope="row">
                  <Key name={key} />
                </th>
                <Typography component="td" sx={{ pl: 2, py: 0.5 }}>
                  {t(words[act])}
                </Typography>
              </tr>
            ))}
          </tbody>
        </table>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {t('frame.shortcuts-hint')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t('button.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
