import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { unansweredRights } from '../../../../shared/case/evolve'
import { Message } from '../../../components/message'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { useCaseDesk } from '../case-desk'
import { answers, answersToWrite, notCarriedOut } from '../letters-view'
import { LetterLines } from './letter-lines'
import { StepReason } from './work-step'

/** Access and portability are answered before anything is erased: what is gone cannot be copied any more. */
export function DeliverCopyStep(props: { readonly onDone: () => void }) {
  const t = useTexts('case')
  return <Answers {...props} reason={t('deliver-copy.reason')} />
}

/** The answers: one letter for each kind that the decisions call for; sent, or brought back as the mail that left. */
export function AnswerStep(props: { readonly onDone: () => void }) {
  const t = useTexts('case')
  return <Answers {...props} reason={t('answer.reason')} />
}

function Answers({ onDone, reason }: { readonly onDone: () => void; readonly reason: string }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { caseId, record, context, isWorkable } = useCaseDesk()
  const kinds = answersToWrite(record, context)
  const unfinished = notCarriedOut(record, context)
  const undecided = record.request.rights.filter((right) => !record.decisions.has(right))
  const isLast = unansweredRights(record).length <= 1
  return (
    <>
      <StepReason>{reason}</StepReason>
      {undecided.length === 0 ? null : (
        <Message kind="note">
          {t('answer.undecided', { rights: undecided.map((right) => names(`rights.${right}`)).join(', ') })}
        </Message>
      )}
      {unfinished.length === 0 ? null : (
        <Message kind="note">
          {t('answer.not-carried-out', {
            rights: unfinished.map((right) => names(`rights.${right}`)).join(', '),
          })}
        </Message>
      )}
      <LetterLines letters={answers(record)} onSent={isLast ? onDone : () => undefined} />
      {isWorkable && kinds.length > 0 ? (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {kinds.map((kind, index) => (
            <Button
              key={kind}
              variant={index === 0 ? 'contained' : 'outlined'}
              onClick={() => go({ screen: 'letter', caseId, kind })}
            >
              {t('answer.write', { letter: names(`letters.${kind}`) })}
            </Button>
          ))}
        </Box>
      ) : null}
    </>
  )
}
