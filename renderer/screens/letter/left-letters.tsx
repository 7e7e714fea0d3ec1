import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { CampaignRow } from '../../../shared/letters/campaigns/campaign'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { DateText } from '../../components/date-text'
import { useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'

/** The letters that left from this row, each with the words that it had: what people were told can be shown for ever. */
export function LeftLetters({ row: { register, code } }: { readonly row: CampaignRow }) {
  const t = useTexts('letter')
  const title = useId()
  const letters = useTeam().leftLetters.filter((one) => one.register === register && one.code === code)
  if (letters.length === 0) return null
  return (
    <Box component="section" aria-labelledby={title}>
      <Typography variant="h2" id={title} sx={{ mb: 1 }}>
        {t('campaign.left', { count: letters.length })}
      </Typography>
      {letters.toReversed().map(({ letter, as, on }, index) => (
        <Box component="details" key={index} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
            <DateText date={on} /> · {t(`campaign.left-${as}`)} · {t(`language.${letter.language}`)}
          </Typography>
          <Typography
            variant="body2"
            lang={letter.language}
            sx={{
              mt: 1,
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
              fontFamily: '"Noto Serif", serif',
            }}
          >
            {letterToText(letter)}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
