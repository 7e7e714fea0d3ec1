import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import ChevronRight from '@mui/icons-material/ChevronRight'
import HourglassEmpty from '@mui/icons-material/HourglassEmpty'
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined'
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked'
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import type { Step } from '../../../../shared/case/steps'
import { useLanguage, useTexts } from '../../../i18n/texts'

const looks = {
  done: { Icon: CheckCircleOutlined, colour: 'success.main' },
  next: { Icon: PlayCircleOutlined, colour: 'primary.main' },
  waiting: { Icon: HourglassEmpty, colour: 'info.main' },
  later: { Icon: RadioButtonUnchecked, colour: 'text.secondary' },
  optional: { Icon: RemoveCircleOutlineOutlined, colour: 'text.secondary' },
} as const

/** One step of the work: its name, its state in a word, what is known of it; its form opens in place. */
export function WorkStep({
  step,
  summary,
  isOpen,
  onToggle,
  children,
}: {
  readonly step: Step
  readonly summary: ReactNode
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}) {
  const t = useTexts('case')
  const id = useId()
  const { Icon, colour } = looks[step.state]
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', listStyle: 'none' }}>
      <Typography variant="h3" component="h3" sx={{ fontWeight: step.state === 'next' ? 600 : 500 }}>
        <ButtonBase
          id={`${id}-head`}
          data-step={step.id}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={onToggle}
          sx={{
            width: '100%',
            gap: 1,
            py: 0.875,
            px: 0.5,
            textAlign: 'start',
            font: 'inherit',
            justifyContent: 'flex-start',
          }}
        >
          <Icon aria-hidden sx={{ fontSize: 18, color: colour }} />
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            <StepName step={step} />{' '}
            <Box component="span" sx={{ color: colour, fontSize: '0.8125rem', fontWeight: 400, ml: 0.5 }}>
              {t(`state.${step.state}`)}
            </Box>
          </Box>
          <Box
            component="span"
            sx={{
              maxWidth: '50%',
              color: 'text.secondary',
              fontSize: '0.8125rem',
              fontWeight: 400,
              textAlign: 'end',
            }}
          >
            {summary}
          </Box>
          <ChevronRight
            aria-hidden
            sx={{ fontSize: 18, color: 'text.secondary', transform: isOpen ? 'rotate(90deg)' : 'none' }}
          />
        </ButtonBase>
      </Typography>
      {isOpen ? (
        <Box
          id={`${id}-body`}
          role="group"
          aria-labelledby={`${id}-head`}
          sx={{ pl: 3.75, pr: 0.5, pb: 2, pt: 0.5, display: 'flex', flexDirection: 'column', gap: 2 }}
        >
          {children}
        </Box>
      ) : null}
    </Box>
  )
}

/** The kind of case stands before its own step: a case may ask for several rights. */
function StepName({ step: { kind, part } }: { readonly step: Step }) {
  const names = useTexts('names')
  const language = useLanguage()
  if (kind !== 'work') return names(`steps.${kind}`)
  return (
    <>
      {part === undefined ? null : (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {part.of.name[language]}:{' '}
        </Box>
      )}
      {part?.step.name[language]}
    </>
  )
}

/** Why a step is there, in one or two sentences of the law. */
export function StepReason({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '75ch' }}>
      {children}
    </Typography>
  )
}
