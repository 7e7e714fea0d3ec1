import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Letter } from '../../../shared/letters/letter'
import { useTexts } from '../../i18n/texts'
import { AutoText } from './auto-text'
import { BlockEditor } from './block-editor'
import { setSubject } from './letter-edit'
import type { ChangeLetter } from './use-letter'
import './letter-font.css'

/** The letter on a page that looks like paper, in the serif that it is printed in. */
export function LetterSheet({ letter, change }: { readonly letter: Letter; readonly change: ChangeLetter }) {
  const t = useTexts('letter')
  return (
    <Box
      component="section"
      aria-label={t('sheet.title')}
      lang={letter.language}
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.5,
        boxShadow: 1,
        px: { xs: 2, md: 4 },
        py: 3,
        fontFamily: '"Noto Serif", serif',
        fontSize: '0.9375rem',
        lineHeight: 1.5,
      }}
    >
      <Box sx={{ mb: 1.5, pb: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {t('sheet.to', { to: addresseeOf(letter) })}
        </Typography>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.5 }}>
          <Typography variant="body2" color="text.secondary" component="span">
            {t('sheet.subject')}
          </Typography>
          <Box sx={{ flex: 1, fontWeight: 600 }}>
            <AutoText
              label={t('sheet.subject')}
              value={letter.subject}
              onChange={(subject) => change((one) => setSubject(one, subject.replace(/\s*\n\s*/g, ' ')))}
            />
          </Box>
        </Box>
      </Box>
      {letter.blocks.map((block, index) => (
        <BlockEditor key={index} block={block} index={index} change={change} />
      ))}
    </Box>
  )
}

const addresseeOf = ({ to }: Letter): string =>
  [to.name, to.email === undefined ? '' : `<${to.email}>`].filter((part) => part !== '').join(' ')
