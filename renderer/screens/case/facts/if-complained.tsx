import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTexts } from '../../../i18n/texts'
import { useRoute } from '../../../route'
import { useCaseDesk } from '../case-desk'
import { Fact } from './fact'

/** The way to the complaint that this person could write today; also for a case that can only be read. */
export function IfComplained() {
  const t = useTexts('case')
  const { go } = useRoute()
  const { caseId } = useCaseDesk()
  return (
    <Fact title={t('facts.rehearsal')}>
      <Typography variant="body2" color="text.secondary">
        {t('facts.rehearsal-why')}
      </Typography>
      <Link component="button" variant="body2" onClick={() => go({ screen: 'rehearsal', caseId })}>
        {t('more.rehearsal')}
      </Link>
    </Fact>
  )
}
