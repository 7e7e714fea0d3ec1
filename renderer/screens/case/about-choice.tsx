import Box from '@mui/material/Box'
import { useState } from 'react'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { SelectInput } from '../../components/field'
import { useRowChoices } from '../../components/fields/row-choices'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { ActForm } from './act-form'
import { useCaseDesk } from './case-desk'
import { choiceMissing } from './form-problem'
import { rowAskedFor } from './letters-view'

const idle = { isBusy: false, refusal: undefined }

/** Before a letter to a customer or a recipient is written: to which one. */
export function AboutChoice({
  kind,
  onCancel,
}: {
  readonly kind: CaseLetterKind
  readonly onCancel?: () => void
}) {
  const t = useTexts('case')
  const names = useTexts('names')
  const common = useTexts('common')
  const { go } = useRoute()
  const { caseId } = useCaseDesk()
  const rows = useRowChoices()
  const [about, setAbout] = useState('')
  const register = rowAskedFor(kind)
  if (register === undefined) return null
  const offered = rows(register).filter(({ isWithdrawn }) => isWithdrawn !== true)
  return (
    <Box sx={{ maxWidth: 480 }}>
      <ActForm
        isMain={false}
        label={names(`letters.${kind}`)}
        submit={t('letters.write-this', { letter: names(`letters.${kind}`) })}
        problem={about === '' ? choiceMissing : undefined}
        act={idle}
        onSubmit={() => go({ screen: 'letter', caseId, kind, about })}
        {...(onCancel === undefined ? {} : { onCancel })}
      >
        <SelectInput
          label={t(register === 'customers' ? 'letters.about-customer' : 'letters.about-recipient')}
          hint={offered.length === 0 ? common('field.no-rows') : undefined}
          value={about}
          options={[
            { value: '', label: t('form.choose-option') },
            ...offered.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
          ]}
          onChange={setAbout}
        />
      </ActForm>
    </Box>
  )
}
