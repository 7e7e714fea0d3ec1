import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { NotRaisedGround } from '../../../shared/rehearsal/rehearse'
import { DateText } from '../../components/date-text'
import { useLanguage, useTexts } from '../../i18n/texts'

/** The grounds that this person cannot raise today, each with the reason; those that only time keeps away come first. */
export function NotRaised({ grounds }: { readonly grounds: readonly NotRaisedGround[] }) {
  const t = useTexts('rehearsal')
  const language = useLanguage()
  if (grounds.length === 0) return null
  const inOrder = [
    ...grounds.filter(({ until }) => until !== undefined),
    ...grounds.filter(({ until }) => until === undefined),
  ]
  return (
    <Box component="details" sx={{ mt: 3 }}>
      <Box component="summary" sx={{ cursor: 'pointer', mb: 0.75 }}>
        <Typography variant="h2" component="h2" sx={{ display: 'inline' }}>
          {t('not-raised', { count: grounds.length })}
        </Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {inOrder.map(({ id, name, why, until }) => (
          <Box component="li" key={id} sx={{ mb: 0.5, maxWidth: '75ch' }}>
            {name[language]}:{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {why[language]}
              {until === undefined ? null : (
                <>
                  {' '}
                  (<DateText date={until} />)
                </>
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
