import { TextInput } from '../../../components/field'
import { DayInput } from '../../../components/day-input'
import { useTexts } from '../../../i18n/texts'
import type { FormProblem } from '../form-problem'

type Asked = { readonly on: string; readonly lateReason: string }

/** When the person was asked; a question that comes late stops the clock only with its reason (EDPB 01/2022 para 159). */
export function AskedFields<F extends Asked>({
  form,
  problem,
  onChange,
}: {
  readonly form: F
  readonly problem: FormProblem | undefined
  readonly onChange: (form: F) => void
}) {
  const t = useTexts('case')
  return (
    <>
      <DayInput label={t('identity.asked-on')} value={form.on} onChange={(on) => onChange({ ...form, on })} />
      {problem?.kind === 'asked-late' || form.lateReason !== '' ? (
        <TextInput
          label={t('form.late-question')}
          value={form.lateReason}
          onChange={(lateReason) => onChange({ ...form, lateReason })}
          multiline
        />
      ) : null}
    </>
  )
}
