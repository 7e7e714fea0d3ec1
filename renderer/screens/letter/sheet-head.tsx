import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ChangeEvent } from 'react'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { setSubject } from './letter-edit'
import type { ChangeLetter } from './use-letter'

/** Whom the letter goes to, and its subject. */
export function SheetHead({ letter, change }: { readonly letter: Letter; readonly change: ChangeLetter }) {
  const t = useTexts('letter')
  return (
    <Box sx={{ mb: 1.5, pb: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {t('sheet.to', { to: addresseeOf(letter) })}
      </Typography>
      <Box component="label" sx={{ display: 'flex', alignItems: 'baseline', gap: 0.5 }}>
        <Typography variant="body2" color="text.secondary" component="span">
          {t('sheet.subject')}
        </Typography>
        <Subject value={letter.subject} onChange={(subject) => change((one) => setSubject(one, subject))} />
      </Box>
    </Box>
  )
}

/** As tall as its text: a hidden twin of the text in the same grid cell gives the height. */
function Subject({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <Box
      data-text={`${value} `}
      sx={{
        ...{ display: 'grid', flex: 1, minWidth: 0, fontWeight: 600 },
        '&::after, & > textarea': {
          ...{ gridArea: '1 / 1 / 2 / 2', minWidth: 0, m: 0, p: '2px 4px', border: '1px solid transparent' },
          ...{ font: 'inherit', lineHeight: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
        },
        '&::after': { content: 'attr(data-text)', visibility: 'hidden' },
        '& > textarea': { color: 'inherit', bgcolor: 'transparent', borderRadius: 0.5 },
        '& > textarea:hover': { borderColor: 'divider' },
      }}
    >
      <Box
        component="textarea"
        rows={1}
        value={value}
        maxLength={1000}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) =>
          onChange(target.value.replace(/\s*\n\s*/g, ' '))
        }
        sx={{ width: '100%', resize: 'none', overflow: 'hidden' }}
      />
    </Box>
  )
}

const addresseeOf = ({ to }: Letter): string =>
  [to.name, to.email === undefined ? '' : `<${to.email}>`].filter((part) => part !== '').join(' ')
