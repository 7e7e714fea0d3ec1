import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Typography from '@mui/material/Typography'
import type { Intake, RightReading } from '../../../shared/intake/intake'
import { caseRights, type CaseRight } from '../../../shared/law/right'
import { useTexts } from '../../i18n/texts'
import type { FieldsProps } from './request-fields'
import { withRight } from './request-form'

/** What is asked for: each right with the words that it was read from, and how surely. Those that were read come first. */
export function RightsField({ form, intake, onChange }: FieldsProps) {
  const t = useTexts('new-request')
  const read = caseRights.filter((right) => phraseOf(intake, right) !== undefined)
  const others = caseRights.filter((right) => !read.includes(right))
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <FormLabel component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 550, color: 'text.primary' }}>
        {t('rights.title')}
      </FormLabel>
      {intake !== undefined && read.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('rights.none-read')}
        </Typography>
      ) : null}
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', columnGap: 1.5 }}
      >
        {[...read, ...others].map((right) => (
          <RightBox
            key={right}
            right={right}
            reading={phraseOf(intake, right)}
            isOn={form.rights.includes(right)}
            onChange={(isOn) => onChange(withRight(form, right, { isOn }))}
          />
        ))}
      </Box>
    </Box>
  )
}

/** The surest words that were read as this right. */
const phraseOf = (intake: Intake | undefined, right: CaseRight): RightReading | undefined => {
  const readings = intake?.rights.filter((one) => one.right === right) ?? []
  return readings.find(({ confidence }) => confidence === 'sure') ?? readings[0]
}

function RightBox({
  right,
  reading,
  isOn,
  onChange,
}: {
  readonly right: CaseRight
  readonly reading: RightReading | undefined
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}) {
  const t = useTexts('new-request')
  const names = useTexts('names')
  return (
    <Box sx={reading === undefined ? {} : { gridColumn: '1 / -1' }}>
      <FormControlLabel
        sx={{ mr: 0 }}
        label={names(`rights.${right}`)}
        control={
          <Checkbox
            size="small"
            sx={{ py: 0.5 }}
            checked={isOn}
            onChange={({ target }) => onChange(target.checked)}
          />
        }
      />
      {reading === undefined ? null : (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ pl: 3.75, mb: 0.5, overflowWrap: 'anywhere' }}
        >
          {t('rights.phrase', { phrase: reading.phrase })} · {t(`confidence.${reading.confidence}`)}
        </Typography>
      )}
    </Box>
  )
}
