import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useId, useState } from 'react'
import type { Clock } from '../../../shared/clock/due'
import type { WorkingLine } from '../../../shared/clock/working-line'
import { Message } from '../../components/message'
import { useLanguage, useTexts } from '../../i18n/texts'
import { wide } from './wide'

const shortWorking = 8 // lines; a longer count would push the work off the screen

/** Every step of the count with its article, so that a lawyer can check it; what needs the reader's eye stands apart. */
export function ClockWorking({ clock }: { readonly clock: Clock }) {
  const t = useTexts('clock')
  const language = useLanguage()
  const id = useId()
  const isWide = useMediaQuery(wide)
  const [chosen, setChosen] = useState<boolean>()
  const steps = clock.working.filter((line) => !clock.warnings.some((warning) => warning === line))
  const isOpen = chosen ?? (isWide && steps.length <= shortWorking)
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setChosen(!isOpen)}
        sx={{ ml: -0.625 }}
      >
        {t(isOpen ? 'working.hide' : 'working.show')}
      </Button>
      {isOpen ? (
        <Box component="ol" id={id} aria-label={t('working.title')} sx={{ m: 0, pl: 2.5, maxWidth: '110ch' }}>
          {steps.map((line) => (
            <WorkingStep key={line.text.en} line={line} />
          ))}
        </Box>
      ) : null}
      {clock.warnings.map((line) => (
        <Box key={line.text.en} sx={{ mt: 1 }}>
          <Message kind="note">
            {line.text[language]}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {line.article[language]}
            </Typography>
          </Message>
        </Box>
      ))}
    </Box>
  )
}

function WorkingStep({ line }: { readonly line: WorkingLine }) {
  const language = useLanguage()
  const source = line.source?.[language]
  return (
    <Typography component="li" variant="body2" color="text.secondary" sx={{ py: 0.125 }}>
      <Box component="span" sx={{ color: 'text.primary' }}>
        {line.text[language]}
      </Box>{' '}
      {line.article[language]}
      {source === undefined ? '' : `; ${source}`}
    </Typography>
  )
}
