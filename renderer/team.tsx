import Button from '@mui/material/Button'
import { useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Calendar } from '../shared/clock/calendar'
import { teamCalendar, type Team } from '../shared/team/team'
import { useApi } from './api'
import { Busy } from './components/busy'
import { RefusalMessage } from './components/refusal-message'
import { useAnswer } from './components/use-answer'
import { useTexts } from './i18n/texts'
import { TeamContext } from './team-context'

/** Loads the desk's own facts and follows their changes; the screens below always have them. */
export function TeamProvider({ children }: { readonly children: ReactNode }) {
  const api = useApi()
  const t = useTexts('common')
  const { answer, again } = useAnswer(api.team)
  useEffect(() => api.on('teamChanged', again), [api, again])
  if (answer === undefined) return <Busy />
  if (answer.ok) return <TeamContext value={answer.value}>{children}</TeamContext>
  return (
    <RefusalMessage refusal={answer.error} actions={<Button onClick={again}>{t('button.retry')}</Button>} />
  )
}

export function useTeam(): Team {
  const team = useContext(TeamContext)
  if (team === undefined) throw new Error('no TeamProvider above this component')
  return team
}

/** The holiday calendar that the clock runs on, with the desk's own changes. */
export function useCalendar(): Calendar {
  const team = useTeam()
  return useMemo(() => teamCalendar(team), [team])
}
