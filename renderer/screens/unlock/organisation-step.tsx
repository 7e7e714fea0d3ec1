import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Organisation } from '../../../shared/policy/organisation'
import { FormBox } from '../../components/form-box'
import { OrganisationFields } from '../../components/organisation/organisation-fields'
import { organisationErrors, toOrganisation } from '../../components/organisation/organisation-form'
import { useTexts } from '../../i18n/texts'

/** Whose desk it is, and how the data protection officer is reached; prefilled from the policy. */
export function OrganisationStep({
  organisation,
  onChange,
  onNext,
}: {
  readonly organisation: Organisation
  readonly onChange: (organisation: Organisation) => void
  readonly onNext: () => void
}) {
  const common = useTexts('common')
  const [isChecked, setChecked] = useState(false)
  const errors = organisationErrors(organisation)
  const next = (): void => {
    setChecked(true)
    if (Object.keys(errors).length > 0) return
    onChange(toOrganisation(organisation))
    onNext()
  }
  return (
    <FormBox onSubmit={next}>
      <OrganisationFields value={organisation} errors={isChecked ? errors : {}} onChange={onChange} isShort />
      <Box>
        <Button type="submit" variant="contained">
          {common('button.next')}
        </Button>
      </Box>
    </FormBox>
  )
}
