import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { KindId } from '../../../../shared/law/kinds/kind'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { AboutChoice } from '../about-choice'
import { useCaseDesk } from '../case-desk'
import { letterChoices, lettersOfStep } from '../letters-view'
import { LetterLines } from './letter-lines'

/** The letters that the steps of a kind rest on: those that are there, and the way to the next one. */
export function StepLetters({ of }: { readonly of: KindId }) {
  const t = useTexts('case')
  const names = useTexts('names')
  const { go } = useRoute()
  const { caseId, record, context, isWorkable } = useCaseDesk()
  const [asking, setAsking] = useState<CaseLetterKind>()
  const kinds = lettersOfStep(of)
  if (kinds.length === 0) return null
  const writable = letterChoices(record, context).filter(
    ({ kind, gate }) => kinds.includes(kind) && gate === undefined,
  )
  return (
    <Box>
      <LetterLines
        isMain={false}
        letters={record.letters.filter(({ letter }) => kinds.some((kind) => kind === letter.kind))}
        onSent={() => undefined}
      />
      {isWorkable && writable.length > 0 ? (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1 }}>
          {writable.map(({ kind, asks }) => (
            <Button
              key={kind}
              variant="outlined"
              onClick={() => (asks === undefined ? go({ screen: 'letter', caseId, kind }) : setAsking(kind))}
            >
              {t('answer.write', { letter: names(`letters.${kind}`) })}
            </Button>
          ))}
        </Box>
      ) : null}
      {asking === undefined ? null : (
        <AboutChoice key={asking} kind={asking} onCancel={() => setAsking(undefined)} />
      )}
    </Box>
  )
}
