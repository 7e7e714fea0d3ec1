import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { caseClock } from '../../../shared/case/case-clock'
import type { CaseRecord } from '../../../shared/case/case'
import { replay } from '../../../shared/case/evolve'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { useApi } from '../../api'
import { Busy } from '../../components/busy'
import { Message } from '../../components/message'
import { Page } from '../../components/page'
import { RefusalMessage } from '../../components/refusal-message'
import { useAnswer } from '../../components/use-answer'
import { useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { useCalendar, useTeam } from '../../team'
import { LetterDesk } from './letter-desk'
import { startLetter, type LetterFacts } from './letter-start'
import { newLetterId } from './new-letter-id'

type LetterRoute = {
  readonly caseId: string
  readonly kind: CaseLetterKind
  readonly letterId?: string
  readonly about?: string
}

/** A letter of a case: the draft that was kept, the letter as it was saved, or a new one from the case as it stands. */
export function LetterScreen(route: LetterRoute) {
  const names = useTexts('names')
  const t = useTexts('letter')
  const { caseId, kind } = route
  const { read, drafts } = useLetterSources(caseId)
  const title = names(`letters.${kind}`)
  const refused = [read, drafts].find((answer) => answer?.ok === false)
  if (refused?.ok === false)
    return (
      <Waiting title={title}>
        <RefusalMessage refusal={refused.error} />
      </Waiting>
    )
  if (read?.ok !== true || drafts?.ok !== true)
    return (
      <Waiting title={title}>
        <Busy />
      </Waiting>
    )
  const told = replay(read.value.entries)
  if (told.stage === 'empty')
    return (
      <Waiting title={title}>
        <Message kind="problem">{t('no-case')}</Message>
      </Waiting>
    )
  return (
    <LetterOfCase
      route={route}
      record={told}
      drafts={drafts.value}
      isReadOnly={read.value.readOnly || told.unreadable > 0}
    />
  )
}

/** The case and the drafts are read once: a change of the case from elsewhere does not pull the page from under the pen. */
function useLetterSources(caseId: string) {
  const api = useApi()
  const { answer: read } = useAnswer(useCallback(() => api.readCase({ caseId }), [api, caseId]))
  const { answer: drafts } = useAnswer(useCallback(() => api.letterDrafts({ caseId }), [api, caseId]))
  return { read, drafts }
}

function Waiting({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <Page title={title}>{children}</Page>
}

function LetterOfCase({
  route,
  record,
  drafts,
  isReadOnly,
}: {
  readonly route: LetterRoute
  readonly record: CaseRecord
  readonly drafts: Parameters<typeof startLetter>[1]
  readonly isReadOnly: boolean
}) {
  const team = useTeam()
  const calendar = useCalendar()
  const today = useToday()
  const { caseId, kind, letterId, about } = route
  const facts: LetterFacts = useMemo(
    () => ({ kind, about, record, team, clock: caseClock(record, calendar), today }),
    [kind, about, record, team, calendar, today],
  )
  const [start] = useState(() => startLetter(facts, drafts, { letterId, newId: newLetterId }))
  return <LetterDesk caseId={caseId} facts={facts} start={start} isReadOnly={isReadOnly} />
}
