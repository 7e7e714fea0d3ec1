import Box from '@mui/material/Box'
import { useMemo, useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { NewPassphraseFields, useNewPassphrase } from '../unlock/new-passphrase-fields'
import { PassphraseInput } from '../unlock/passphrase-input'
import { SaveBar } from './save-bar'
import { Section } from './section'

/** Changing the passphrase needs the present one: an unlocked desk may have been left alone. */
export function PassphraseSection() {
  const t = useTexts('settings')
  const unlock = useTexts('unlock')
  const common = useTexts('common')
  const api = useApi()
  const { organisation } = useTeam()
  const act = useAct<RefusalOf<'changePassphrase'> | Fault>()
  const [current, setCurrent] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const knownWords = useMemo(
    () => [organisation.name, organisation.brand, organisation.dpoName],
    [organisation.name, organisation.brand, organisation.dpoName],
  )
  const entry = useNewPassphrase(knownWords)
  const save = async (): Promise<void> => {
    setMissing(current === '')
    setSaved(false)
    const next = await entry.check()
    if (next === undefined || current === '') return
    await act.run(
      () => api.changePassphrase({ current, next }),
      () => {
        setSaved(true)
        setCurrent('')
        entry.reset()
      },
    )
  }
  return (
    <Section title={t('passphrase.title')} hint={t('passphrase.hint')}>
      <Box sx={{ maxWidth: 460 }}>
        <FormBox onSubmit={() => void save()} label={t('passphrase.title')}>
          <PassphraseInput
            label={t('passphrase.current')}
            value={current}
            error={isMissing ? common('field.required') : undefined}
            onChange={(next) => {
              setCurrent(next)
              setMissing(false)
            }}
          />
          <NewPassphraseFields entry={entry} label={unlock('passphrase.new')} />
          <SaveBar
            label={t('passphrase.change')}
            isBusy={act.isBusy}
            isSaved={isSaved}
            refusal={act.refusal}
          />
        </FormBox>
      </Box>
    </Section>
  )
}
