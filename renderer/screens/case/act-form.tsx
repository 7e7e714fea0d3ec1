import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import type { Act } from '../../components/use-act'
import { useTexts } from '../../i18n/texts'
import type { CaseRefusal } from './case-desk'
import { showsWhen, type FormProblem } from './form-problem'

/**
 * A form of one act. A gate that no input can open stands where the button would be; what is wrong with a value is said
 * as soon as it is wrong, what is missing when the act is tried. A refused save leaves every word in the form.
 */
export function ActForm({
  label,
  submit,
  problem,
  act,
  onSubmit,
  onTry,
  onCancel,
  cancel,
  isMain = true,
  hint,
  more,
  children,
}: {
  readonly label: string
  readonly submit: string
  readonly problem: FormProblem | undefined
  readonly act: Pick<Act<CaseRefusal>, 'isBusy' | 'refusal'>
  readonly onSubmit: () => void
  /** the act was tried while something is still missing */
  readonly onTry?: () => void
  readonly onCancel?: (() => void) | undefined
  /** what the way out is called, when it is more than leaving the form */
  readonly cancel?: string | undefined
  /** false for an act beside the next one: a screen has one main button */
  readonly isMain?: boolean
  /** a few words beside the button, for example its shortcut */
  readonly hint?: string
  /** another way to the same act, beside the button */
  readonly more?: ReactNode
  readonly children: ReactNode
}) {
  const t = useTexts('common')
  const [isTried, setTried] = useState(false)
  const isGate = problem !== undefined && showsWhen(problem) === 'gate'
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(problem !== undefined)
    if (problem === undefined) onSubmit()
    else onTry?.()
  }
  return (
    <Box
      component="form"
      noValidate
      aria-label={label}
      onSubmit={send}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, maxWidth: '75ch' }}
    >
      {children}
      <ProblemMessage problem={problem} isTried={isTried} />
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        {isGate ? null : (
          <>
            <Button type="submit" variant={isMain ? 'contained' : 'outlined'} disabled={act.isBusy}>
              {submit}
            </Button>
            {more}
            <Hint>{hint}</Hint>
          </>
        )}
        {onCancel === undefined ? null : <Button onClick={onCancel}>{cancel ?? t('button.cancel')}</Button>}
      </Box>
    </Box>
  )
}

const Hint = ({ children }: { readonly children: string | undefined }) => (
  <Typography variant="body2" color="text.secondary">
    {children}
  </Typography>
)

function ProblemMessage({
  problem,
  isTried,
}: {
  readonly problem: FormProblem | undefined
  readonly isTried: boolean
}) {
  const t = useTexts('common')
  const tCase = useTexts('case')
  if (problem === undefined || (showsWhen(problem) === 'on-submit' && !isTried)) return null
  if (problem.kind === 'not-a-day') return <Message kind="problem">{t('field.not-date')}</Message>
  if (problem.kind === 'choice-missing') return <Message kind="problem">{tCase('form.choose')}</Message>
  return <RefusalMessage refusal={problem} />
}
