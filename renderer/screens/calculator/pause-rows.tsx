import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { DayInput } from '../../components/day-input'
import { useTexts } from '../../i18n/texts'
import { useProblemWords } from './calculator-fields'
import type { CalculatorErrors, PauseForm } from './calculator-form'

/** Questions to the person that stop the clock: when asked, and when sufficiently answered if they are. */
export function PauseRows({
  name,
  pauses,
  errors,
  onChange,
}: {
  readonly name: 'pauses' | 'clarifications'
  readonly pauses: readonly PauseForm[]
  readonly errors: CalculatorErrors
  readonly onChange: (pauses: readonly PauseForm[]) => void
}) {
  const t = useTexts('calculator')
  const common = useTexts('common')
  const words = useProblemWords()
  const put = (index: number, next: PauseForm): void =>
    onChange(pauses.map((one, at) => (at === index ? next : one)))
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontSize: '0.8125rem', fontWeight: 550 }}>
        {t(`field.${name}`)}
      </Box>
      <FormHelperText sx={{ mx: 0, mb: 1 }}>{t('field.pauses-hint')}</FormHelperText>
      {pauses.map((pause, index) => (
        <Box
          key={index}
          role="group"
          aria-label={t('pause.number', { number: index + 1 })}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(2, minmax(0, 180px)) auto',
            columnGap: 1.5,
            rowGap: 0.5,
            mb: 1.5,
          }}
        >
          <DayInput
            mayBeLater
            label={t('pause.asked')}
            value={pause.asked}
            error={words(errors[`${name}.${index}`])}
            onChange={(asked) => put(index, { ...pause, asked })}
          />
          <DayInput
            mayBeLater
            label={t('pause.answered')}
            value={pause.answered}
            onChange={(answered) => put(index, { ...pause, answered })}
          />
          <Button
            size="small"
            aria-label={`${common('button.remove')}: ${t('pause.number', { number: index + 1 })}`}
            onClick={() => onChange(pauses.filter((_, at) => at !== index))}
            sx={{ mt: '27px', alignSelf: 'start', justifySelf: 'start' }}
          >
            {common('button.remove')}
          </Button>
        </Box>
      ))}
      <Button
        variant="outlined"
        size="small"
        onClick={() => onChange([...pauses, { asked: '', answered: '' }])}
      >
        {t('pause.add')}
      </Button>
    </Box>
  )
}
