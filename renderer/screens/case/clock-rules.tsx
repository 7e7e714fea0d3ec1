import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { caseRuleSet } from '../../../shared/case/case-clock'
import { useApi } from '../../api'
import { Message } from '../../components/message'
import { RefusalMessage } from '../../components/refusal-message'
import { useAct } from '../../components/use-act'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useCaseDesk, type CaseRefusal } from './case-desk'

/** Which rules the case was bound to when the request came, and its dates to take along. Another law than the EU's is said aloud. */
export function ClockRules() {
  const t = useTexts('clock')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const { regime, name, article, source } = caseRuleSet(record)
  const words = `${name[language]} (${article[language]}; ${source[language]})`
  if (regime === 'EU') {
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <Typography variant="body2" color="text.secondary">
          {t('rules.counted-by', { rules: words })}
        </Typography>
        <SaveDeadlines />
      </Box>
    )
  }
  return (
    <Box sx={{ my: 0.75 }}>
      <Message kind="note">{t('rules.not-eu', { rules: words })}</Message>
      <SaveDeadlines />
    </Box>
  )
}

/** The dates of this case for a calendar program; there is no personal data in the file. */
function SaveDeadlines() {
  const t = useTexts('clock')
  const language = useLanguage()
  const api = useApi()
  const { caseId } = useCaseDesk()
  const act = useAct<CaseRefusal>()
  const [saved, setSaved] = useState<string>()
  const save = () =>
    void act.run(
      () => api.saveDeadlines({ caseIds: [caseId], language }),
      (answer) => setSaved(answer.kind === 'saved' ? answer.fileName : undefined),
    )
  return (
    <>
      <Button size="small" sx={{ ml: -0.625 }} disabled={act.isBusy} onClick={save}>
        {t('calendar.save')}
      </Button>
      {saved === undefined ? null : (
        <Typography role="status" component="span" variant="body2" color="text.secondary">
          {t('calendar.saved', { file: saved })}
        </Typography>
      )}
      {act.refusal === undefined ? null : <RefusalMessage refusal={act.refusal} />}
    </>
  )
}
