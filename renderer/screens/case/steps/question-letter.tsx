import Button from '@mui/material/Button'
import { lettersOfKind } from '../../../../shared/case/case'
import { letterGate } from '../../../../shared/case/letters'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { useCaseDesk } from '../case-desk'
import { LetterLines } from './letter-lines'

/** The letter that asks the person what the step has recorded: those that are there, and the way to write one. */
export function QuestionLetter({ kind }: { readonly kind: 'identity-request' | 'clarification-request' }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { caseId, record, context, isWorkable } = useCaseDesk()
  const letters = lettersOfKind(record, kind)
  const isWaiting = letters.some(({ sent }) => sent === undefined)
  const isWritable = isWorkable && !isWaiting && letterGate(record, { kind }, context) === undefined
  return (
    <>
      <LetterLines isMain={false} letters={letters} onSent={() => undefined} />
      {isWritable ? (
        <div>
          <Button
            variant={letters.length === 0 ? 'contained' : 'outlined'}
            onClick={() => go({ screen: 'letter', caseId, kind })}
          >
            {t('answer.write', { letter: names(`letters.${kind}`) })}
          </Button>
        </div>
      ) : null}
    </>
  )
}
