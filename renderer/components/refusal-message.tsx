import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDateOnly } from '../../shared/lib/date-only'
import { listDate } from '../../shared/lib/date-words'
import type { AnyRefusal } from '../i18n/refusal-kind'
import type { SayValue } from '../i18n/refusal-sentence'
import { useLanguage } from '../i18n/texts'
import { useToday } from '../now'
import { useTeamIfLoaded } from '../team-context'
import { Message } from './message'
import { RefusalText } from './refusal-text'

const GateText = lazy(() => import('./gate-text').then((file) => ({ default: file.GateText })))

/** Why an act was not done, what was kept and what to do; put it next to what caused it. */
export function RefusalMessage({
  refusal,
  actions,
}: {
  readonly refusal: AnyRefusal
  readonly actions?: ReactNode
}) {
  const say = useSayValue()
  if (refusal.kind !== 'gate-closed') return <RefusalText refusal={refusal} say={say} actions={actions} />
  return (
    <Message kind="problem" actions={actions}>
      <Suspense fallback={null}>
        <GateText refusal={refusal} />
      </Suspense>
    </Message>
  )
}

/** Rights, letters and systems by their names, dates as a list shows them. */
function useSayValue(): SayValue {
  const language = useLanguage()
  const today = useToday()
  const team = useTeamIfLoaded()
  const { t, i18n } = useTranslation(['refusals', 'names'])
  const groups: Readonly<Record<string, string>> = {
    stage: 'refusals:stage',
    field: 'refusals:field',
    right: 'names:rights',
    rights: 'names:rights',
    letter: 'names:letters',
    unfit: 'refusals:field',
  }
  const systemName = (code: string): string =>
    team?.registers.systems.find((system) => system.code === code)?.name[language] ?? code
  return (name, value) => {
    const date = parseDateOnly(value)
    if (date !== undefined) return listDate(date, language, today)
    if (name === 'system' || name === 'systems') return systemName(value)
    const [ns, group] = groups[name]?.split(':') ?? []
    const key = `${group ?? ''}.${value}`
    return ns !== undefined && i18n.exists(key, { ns }) ? t(key, { ns }) : value
  }
}
