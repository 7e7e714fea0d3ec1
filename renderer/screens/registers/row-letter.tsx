import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { campaignKindOf, type CampaignRow } from '../../../shared/letters/campaigns/campaign'
import type { RegisterRow } from '../../../shared/policy/registers'
import { DateText } from '../../components/date-text'
import { StatusChip } from '../../components/status-chip'
import { useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { useTeam } from '../../team'

/** The letter that rests on a row: the way to write it, and when one was last saved. */
export function RowLetter({ row }: { readonly row: CampaignRow }) {
  const t = useTexts('registers')
  const { go } = useRoute()
  const { register, code, status } = row
  const left = useTeam().leftLetters.findLast((one) => one.register === register && one.code === code)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
      {status === 'withdrawn' ? null : (
        <Button
          size="small"
          variant="outlined"
          aria-label={`${t('campaign.write')} ${code}`}
          onClick={() => go({ screen: 'campaign-letter', kind: campaignKindOf(row), code })}
        >
          {t('campaign.write')}
        </Button>
      )}
      {left === undefined ? null : (
        <StatusChip meaning="done">
          {t('campaign.left')} <DateText date={left.on} />
        </StatusChip>
      )}
    </Box>
  )
}

export const isCampaignRow = (row: RegisterRow): row is CampaignRow =>
  row.register === 'notices' || row.register === 'policy-versions'
