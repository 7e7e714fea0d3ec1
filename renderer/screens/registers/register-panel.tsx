import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { articleInWords } from '../../../shared/law/article-words'
import { registerKinds, type RegisterName } from '../../../shared/policy/registers'
import { useLanguage, useTexts } from '../../i18n/texts'
import type { RegistersPlace } from '../../route'
import { useTeam } from '../../team'
import { CampaignChecklist } from './campaign-checklist'
import { ClauseLinks } from './clause-links'
import { ExportButtons } from './export-buttons'
import { IdentifierCheck } from './identifier-check'
import { RegisterTable } from './register-table'

/** One register: what it is for, where it comes from, and its rows. */
export function RegisterPanel({
  register,
  code,
  onGo,
}: {
  readonly register: RegisterName
  readonly code: string | undefined
  readonly onGo: (place: RegistersPlace) => void
}) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { registers } = useTeam()
  const kind = registerKinds[register]
  return (
    <Box component="section" aria-labelledby="register-name" sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mb: 1.5 }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h2" id="register-name">
            {kind.name[language]}
          </Typography>
          <Typography color="text.secondary" sx={{ maxWidth: '75ch' }}>
            {kind.about[language]}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {articleInWords(kind.article, language)}
            {kind.clauses.length === 0 ? null : (
              <>
                {' · '}
                {t('panel.clauses')}{' '}
                <ClauseLinks clauses={kind.clauses} onGo={(clause) => onGo({ part: 'policy', clause })} />
              </>
            )}
          </Typography>
        </Box>
        <ExportButtons register={register} />
      </Box>
      <CampaignChecklist register={register} />
      {kind.isMadeByApp ? <IdentifierCheck /> : null}
      <RegisterTable register={register} rows={registers[register]} target={code} onGo={onGo} />
    </Box>
  )
}
