import Box from '@mui/material/Box'
import { useState } from 'react'
import type { CaseLetter } from '../../../../shared/case/case'
import { sentWays, type SentWay } from '../../../../shared/letters/proof'
import { useApi } from '../../../api'
import { DayInput } from '../../../components/day-input'
import { SelectInput, TextInput } from '../../../components/field'
import { useTexts } from '../../../i18n/texts'
import { ActForm } from '../act-form'
import { useCaseAct, useCaseDesk } from '../case-desk'
import { dayOf, written } from '../form-problem'
import { sentProblem, type SentBy } from '../steps/sent-form'

/** A letter that left without a mail to bring back: the day, the way, and the number of registered post. */
export function SentByHand({
  one,
  name,
  onSent,
  isMain,
}: {
  readonly one: CaseLetter
  readonly name: string
  readonly onSent: () => void
  readonly isMain: boolean
}) {
  const t = useTexts('case')
  const proof = useTexts('proof')
  const api = useApi()
  const { caseId, record: told, today } = useCaseDesk()
  const act = useCaseAct()
  const [on, setOn] = useState<string>(today)
  const [by, setBy] = useState<SentWay>(one.letter.to.email === undefined ? 'registered-post' : 'email')
  const [number, setNumber] = useState('')
  const way: SentBy = { by, ...(by === 'registered-post' ? written('postNumber', number) : {}) }
  const save = () => {
    const day = dayOf(on)
    if (day === undefined) return
    void act.run(() => api.markLetterSent({ caseId, letterId: one.letter.id, on: day, ...way }), onSent)
  }
  return (
    <ActForm
      isMain={isMain}
      label={t('letters.mark-sent-named', { letter: name })}
      submit={t('letters.mark-sent')}
      problem={sentProblem(told, one, { on, today, ...way })}
      act={act}
      onSubmit={save}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
        <DayInput label={t('letters.sent-on')} value={on} onChange={setOn} />
        <SelectInput
          label={proof('way.label')}
          value={by}
          options={sentWays.map((value) => ({ value, label: proof(`way.${value}`) }))}
          onChange={setBy}
        />
        {by === 'registered-post' ? (
          <TextInput
            label={proof('number.label')}
            hint={proof('number.hint')}
            isOptional
            value={number}
            onChange={setNumber}
            inputProps={{ maxLength: 40 }}
          />
        ) : null}
      </Box>
    </ActForm>
  )
}
