import { useState } from 'react'
import type { CaseLetter } from '../../../../shared/case/case'
import { recordDelivery, sendingOf } from '../../../../shared/case/deliveries'
import { deliveriesOf, type DeliveryKind } from '../../../../shared/letters/proof'
import { useApi } from '../../../api'
import { DayInput } from '../../../components/day-input'
import { SelectInput, TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

/** What came of a letter, when no mail tells it: the post's notice, a call, a receipt on paper. */
export function DeliveryForm({
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
  const kinds = deliveriesOf(sendingOf(one)?.by)
  const [kind, setKind] = useState<DeliveryKind>(kinds[0] ?? 'delivered')
  const [on, setOn] = useState<string>(today)
  const [detail, setDetail] = useState('')
  const day = dayOf(on)
  const delivered = { kind, detail: detail.trim() }
  const problem = (): FormProblem | undefined =>
    day === undefined
      ? notADay
      : problemOf(
          recordDelivery(
            record,
            { letter: one.letter.id, on: day, how: 'recorded', ...delivered },
            { today, reopenBecause: name },
          ),
        )
  const save = () => {
    if (day === undefined) return
    void act.run(() => api.recordDelivery({ caseId, letterId: one.letter.id, on: day, ...delivered }), onDone)
  }
  return (
    <ActForm
      isMain={false}
      label={t('record.form', { letter: name })}
      submit={t('record.submit')}
      problem={problem()}
      act={act}
      onSubmit={save}
      onCancel={onDone}
    >
      <SelectInput
        label={t('record.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`delivery.${value}`) }))}
        onChange={setKind}
      />
      <DayInput label={t('record.on')} value={on} onChange={setOn} />
      <TextInput
        label={t('record.detail')}
        isOptional
        value={detail}
        onChange={setDetail}
        inputProps={{ maxLength: 1000 }}
      />
    </ActForm>
  )
}
