import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lawOf, type RefusalLaw } from '../../shared/case/refusal-law'
import { lawInWords } from '../../shared/law/article-words'
import type { AnyRefusal } from '../i18n/refusal-kind'
import { refusalValues, type SayValue } from '../i18n/refusal-sentence'
import { useLanguage } from '../i18n/texts'
import { Message } from './message'

/** The sentences of a refusal: what happened and what was kept, then what to do, and the law it rests on. */
export function RefusalText({
  refusal,
  say,
  actions,
}: {
  readonly refusal: AnyRefusal
  readonly say: SayValue
  readonly actions?: ReactNode
}) {
  const { t } = useTranslation('refusals')
  const values = refusalValues(refusal, say)
  return (
    <Message kind="problem" actions={actions}>
      <RefusalSentences
        rule={t(refusal.kind, values)}
        next={t(`${refusal.kind}.next`, values)}
        law={lawOf(refusal)}
      />
    </Message>
  )
}

/** What is not done and why, what to do, and on a line of its own the article and the clause of the policy. */
export function RefusalSentences({
  rule,
  next,
  law,
}: {
  readonly rule: string
  readonly next: string
  readonly law: RefusalLaw | undefined
}) {
  const language = useLanguage()
  return (
    <>
      <Typography sx={{ fontWeight: 500 }}>{rule}</Typography>
      <Typography color="text.secondary">{next}</Typography>
      {law === undefined ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.25 }}>
          {lawInWords(law, language)}
        </Typography>
      )}
    </>
  )
}
