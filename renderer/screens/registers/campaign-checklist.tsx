import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { articleInWords } from '../../../shared/law/article-words'
import { campaigns } from '../../../shared/policy/campaigns'
import type { RegisterName } from '../../../shared/policy/registers'
import { useLanguage, useTexts } from '../../i18n/texts'

/** What a notice of this register must hold, point by point: information under Art. 14, a change of the policy. */
export function CampaignChecklist({ register }: { readonly register: RegisterName }) {
  const t = useTexts('registers')
  const language = useLanguage()
  const campaign = campaigns.find((one) => one.register === register)
  if (campaign === undefined) return null
  return (
    <Box component="details" sx={{ mb: 1.5 }}>
      <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 550 }}>
        {campaign.name[language]}: {t('campaign.checklist', { count: campaign.items.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 3 }}>
        {campaign.items.map(({ code, name, article, always }) => (
          <li key={code}>
            {name[language]}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {articleInWords(article, language)}
              {always ? '' : ` · ${t('campaign.where-it-applies')}`}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  )
}
