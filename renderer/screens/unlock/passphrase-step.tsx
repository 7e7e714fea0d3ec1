import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { RecoverySheet } from '../../../shared/ipc/answers'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Organisation } from '../../../shared/policy/organisation'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase-fields'
import { UnlockRefusalMessage } from './unlock-refusal-message'

/** The passphrase twice; then the vault is made. */
export function PassphraseStep({
  organisation,
  knownWords,
  onBack,
  onCreated,
}: {
  readonly organisation: Organisation
  readonly knownWords: readonly string[]
  readonly onBack: () => void
  readonly onCreated: (sheet: RecoverySheet) => void
}) {
  const t = useTexts('unlock')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'createVault'> | Fault>()
  const entry = useNewPassphrase(knownWords)
  const create = async (): Promise<void> => {
    const passphrase = await entry.check()
    if (passphrase !== undefined) {
      await act.run(() => api.createVault({ passphrase, organisation }), onCreated)
    }
  }
  return (
    <FormBox onSubmit={() => void create()}>
      <Typography color="text.secondary">{t('create.passphrase-why')}</Typography>
      <NewPassphraseFields autoFocus entry={entry} label={t('passphrase.label')} />
      {act.refusal === undefined ? null : <UnlockRefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" loading={act.isBusy}>
          {t('create.submit')}
        </Button>
        <Button onClick={onBack}>{common('button.back')}</Button>
      </Box>
    </FormBox>
  )
}
