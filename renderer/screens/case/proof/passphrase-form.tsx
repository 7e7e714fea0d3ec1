import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseLetter } from '../../../../shared/case/case'
import { tellPassphrase } from '../../../../shared/case/deliveries'
import { passphraseChannels, type PassphraseChannel } from '../../../../shared/letters/proof'
import { useApi } from '../../../api'
import { DayInput } from '../../../components/day-input'
import { SelectInput, TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { dayOf, notADay, problemOf, written, type FormProblem } from '../form-problem'

/** By which way the passphrase of an encrypted attachment was told. There is no field for the passphrase itself. */
export function PassphraseForm({
  one,
  name,
  onDone,
}: {
  readonly one: CaseLetter
  readonly name: string
  readonly onDone: () => void
}) {
  const t = useTexts('proof')
  const api = useApi()
  const { caseId, record, today } = useCaseDesk()
  const act = useCaseAct()
  const [channel, setChannel] = useState<PassphraseChannel>('phone')
  const [on, setOn] = useState<string>(today)
  const [address, setAddress] = useState('')
  const day = dayOf(on)
  const told = { channel, ...(channel === 'other-email' ? written('address', address) : {}) }
  const problem = (): FormProblem | undefined =>
    day === undefined
      ? notADay
      : problemOf(tellPassphrase(record, { letter: one.letter.id, on: day, ...told }, today))
  const save = () => {
    if (day === undefined) return
    void act.run(() => api.tellPassphrase({ caseId, letterId: one.letter.id, on: day, ...told }), onDone)
  }
  return (
    <ActForm
      isMain={false}
      label={t('passphrase.form', { letter: name })}
      submit={t('passphrase.submit')}
      problem={problem()}
      act={act}
      onSubmit={save}
      onCancel={onDone}
    >
      <Typography variant="body2" color="text.secondary">
        {t('passphrase.hint')}
      </Typography>
      <SelectInput
        label={t('passphrase.channel')}
        value={channel}
        options={passphraseChannels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={setChannel}
      />
      {channel === 'other-email' ? (
        <TextInput
          type="email"
          label={t('passphrase.address')}
          value={address}
          onChange={setAddress}
          inputProps={{ maxLength: 320 }}
        />
      ) : null}
      <DayInput label={t('passphrase.on')} value={on} onChange={setOn} />
    </ActForm>
  )
}
