import { useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Organisation } from '../../../shared/policy/organisation'
import { useApi } from '../../api'
import { FormBox } from '../../components/form-box'
import { OrganisationFields } from '../../components/organisation/organisation-fields'
import { organisationErrors, toOrganisation } from '../../components/organisation/organisation-form'
import { useAct } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import { SaveBar } from './save-bar'
import { Section } from './section'

/** The controller and its data protection officer, as every letter names them. */
export function OrganisationSection({ kept }: { readonly kept: Organisation }) {
  const t = useTexts('settings')
  const common = useTexts('common')
  const api = useApi()
  const act = useAct<RefusalOf<'setOrganisation'> | Fault>()
  const [value, setValue] = useState(kept)
  const [isChecked, setChecked] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const errors = organisationErrors(value)
  const save = (): void => {
    setChecked(true)
    if (Object.keys(errors).length > 0) return
    void act.run(
      () => api.setOrganisation({ organisation: toOrganisation(value) }),
      () => setSaved(true),
    )
  }
  return (
    <Section title={t('organisation.title')} hint={t('organisation.hint')}>
      <FormBox onSubmit={save} label={t('organisation.title')}>
        <OrganisationFields
          value={value}
          errors={isChecked ? errors : {}}
          onChange={(next) => {
            setValue(next)
            setSaved(false)
          }}
        />
        <SaveBar
          isPrimary
          label={common('button.save')}
          isBusy={act.isBusy}
          isSaved={isSaved}
          refusal={act.refusal}
        />
      </FormBox>
    </Section>
  )
}
