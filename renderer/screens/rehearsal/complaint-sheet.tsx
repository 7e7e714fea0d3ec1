import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { lawInWords } from '../../../shared/law/article-words'
import type { RaisedGround, Rehearsal } from '../../../shared/rehearsal/rehearse'
import { useLanguage, useTexts } from '../../i18n/texts'
import '../letter/letter-font.css'
import { FileAnswers } from './file-answers'
import { inReadingOrder } from './rehearsal-view'

/** The complaint as a text that could be read from top to bottom, and beside each ground what the file answers. */
export function ComplaintSheet({
  rehearsal,
  caseId,
}: {
  readonly rehearsal: Rehearsal
  readonly caseId: string
}) {
  const t = useTexts('rehearsal')
  const language = useLanguage()
  const { complaint } = rehearsal
  const grounds = inReadingOrder(rehearsal)
  if (grounds.length === 0) return <Typography sx={{ my: 2 }}>{t('complaint.none')}</Typography>
  return (
    <Box component="section" aria-label={t('complaint.title')}>
      <Beside>
        <Paper>
          <Typography variant="body2" color="text.secondary">
            {t('complaint.to', { authority: complaint.to[language] })}
          </Typography>
          <Typography variant="h2" sx={{ fontFamily: 'inherit', my: 1 }}>
            {complaint.title[language]}
          </Typography>
          {complaint.facts.map((fact) => (
            <Box component="p" key={fact.en} sx={{ my: 0.75 }}>
              {fact[language]}
            </Box>
          ))}
        </Paper>
      </Beside>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {grounds.map((ground, index) => (
          <Beside key={ground.id} component="li">
            <Paper>
              <GroundText ground={ground} number={index + 1} />
            </Paper>
            <Box sx={{ pt: { xs: 1, md: 2 }, pb: 2.5 }}>
              <FileAnswers ground={ground} caseId={caseId} />
            </Box>
          </Beside>
        ))}
      </Box>
      <Beside>
        <Paper>
          <Typography variant="body2" color="text.secondary">
            {t('complaint.asks')}
          </Typography>
          <Box component="p" sx={{ my: 0.75 }}>
            {complaint.asks[language]}
          </Box>
        </Paper>
      </Beside>
    </Box>
  )
}

function GroundText({ ground, number }: { readonly ground: RaisedGround; readonly number: number }) {
  const language = useLanguage()
  return (
    <>
      <Typography variant="h3" sx={{ fontFamily: 'inherit' }}>
        {number}. {ground.name[language]}
      </Typography>
      <Box component="p" sx={{ my: 0.75 }}>
        {ground.claim[language]}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ fontFamily: 'inherit' }}>
        {lawInWords({ article: ground.article, clauses: [] }, language)}
      </Typography>
    </>
  )
}

/** Text and answer side by side; one under the other where there is no room. */
function Beside({
  children,
  component = 'div',
}: {
  readonly children: ReactNode
  readonly component?: 'div' | 'li'
}) {
  return (
    <Box
      component={component}
      sx={{
        display: 'grid',
        columnGap: 3.5,
        gridTemplateColumns: 'minmax(0, 1fr)',
        '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      {children}
    </Box>
  )
}

/** A stretch of the same sheet of paper. */
function Paper({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        borderLeft: 1,
        borderRight: 1,
        borderColor: 'divider',
        px: { xs: 2, md: 3 },
        py: 1.5,
        fontFamily: '"Noto Serif", serif',
        fontSize: '0.9375rem',
        lineHeight: 1.5,
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  )
}
