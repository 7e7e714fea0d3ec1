import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { Letterhead } from '../../../shared/policy/letterhead'
import type { Organisation } from '../../../shared/policy/organisation'
import { useLanguage, useTexts } from '../../i18n/texts'
import { headLines } from './letterhead-form'
import '../letter/letter-font.css'

/** The head and the foot of a letter on white paper, in either theme: that is what they are printed on. */
export function LetterheadPreview({
  letterhead,
  organisation,
}: {
  readonly letterhead: Letterhead
  readonly organisation: Organisation
}) {
  const t = useTexts('settings')
  const id = useId()
  const language = useLanguage()
  const { logo, foot } = letterhead
  return (
    <Box component="figure" aria-labelledby={id} sx={{ m: 0 }}>
      <Typography id={id} component="figcaption" sx={{ fontSize: '0.8125rem', fontWeight: 550, mb: 0.5 }}>
        {t('letterhead.preview')}
      </Typography>
      <Box
        sx={{
          border: 1,
          borderColor: 'divider',
          borderRadius: 0.5,
          px: 4,
          py: 3,
          bgcolor: '#ffffff',
          color: '#111111',
          fontFamily: '"Noto Serif", serif',
          overflowWrap: 'anywhere',
        }}
      >
        {logo === undefined ? null : (
          <Box
            component="img"
            alt={t('letterhead.logo-alt', { name: organisation.name })}
            src={`data:${logo.mediaType};base64,${logo.base64}`}
            sx={{ display: 'block', maxHeight: 64, maxWidth: '60%', objectFit: 'contain', mb: 1 }}
          />
        )}
        <Box sx={{ fontWeight: 700 }}>{organisation.name}</Box>
        {headLines(letterhead, organisation, language).map((line, index) => (
          <Box key={index} sx={{ fontSize: '0.8125rem', color: '#444444' }}>
            {line}
          </Box>
        ))}
        <Box sx={{ borderBottom: '1px solid #777777', mt: 1, mb: 6 }} />
        <Box
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 2,
            fontSize: '0.75rem',
            color: '#444444',
          }}
        >
          <span>{foot}</span>
          <span>1</span>
        </Box>
      </Box>
    </Box>
  )
}
