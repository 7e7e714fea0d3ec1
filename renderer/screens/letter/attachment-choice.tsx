import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { toggleAttachment } from './letter-edit'
import { withAttachments, type LetterFacts } from './letter-start'
import type { ChangeLetter } from './use-letter'

/** Which documents of the case leave with the letter. */
export function AttachmentChoice({
  letter,
  facts,
  change,
}: {
  readonly letter: Letter
  readonly facts: LetterFacts
  readonly change: ChangeLetter
}) {
  const t = useTexts('letter')
  const id = useId()
  const { documents } = facts.record
  const absent = letter.attachments
    .filter(({ document }) => !documents.some(({ name }) => name === document))
    .map(({ document, title }) => ({ name: document, title }))
  const offered = [...documents, ...absent]
  return (
    <Box component="fieldset" aria-labelledby={id} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography id={id} variant="h2" sx={{ mb: 0.5 }}>
        {t('attachments.title', { count: letter.attachments.length })}
      </Typography>
      {offered.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('attachments.none')}
        </Typography>
      ) : null}
      {offered.map(({ name, title }) => (
        <FormControlLabel
          key={name}
          sx={{ display: 'flex', mr: 0, alignItems: 'flex-start' }}
          slotProps={{ typography: { variant: 'body2', sx: { overflowWrap: 'anywhere', pt: 0.625 } } }}
          label={title}
          control={
            <Checkbox
              size="small"
              sx={{ py: 0.5 }}
              checked={letter.attachments.some(({ document }) => document === name)}
              onChange={() =>
                change((one) =>
                  withAttachments(one, facts, toggleAttachment(one, { name, title }).attachments),
                )
              }
            />
          }
        />
      ))}
    </Box>
  )
}
