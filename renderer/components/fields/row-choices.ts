import { useCallback } from 'react'
import type { Team } from '../../../shared/team/team'
import { useLanguage } from '../../i18n/texts'
import { useTeam } from '../../team'

/** A row of a register as a form offers it. */
export type RowChoice = { readonly code: string; readonly name: string }

/** The rows of a register by its name, each with its name in the language of the interface; none when there is no such register. */
export type RowChoices = (register: string) => readonly RowChoice[]

export function useRowChoices(): RowChoices {
  const { registers } = useTeam()
  const language = useLanguage()
  return useCallback(
    (register) =>
      rowsOf(registers, register).map(({ code, name }) => ({ code, name: name[language] || code })),
    [registers, language],
  )
}

const rowsOf = (registers: Team['registers'], register: string) =>
  Object.entries(registers).find(([name]) => name === register)?.[1] ?? []
