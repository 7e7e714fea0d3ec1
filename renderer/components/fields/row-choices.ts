import { useCallback } from 'react'
import type { Bilingual } from '../../../shared/lib/language'
import type { Team } from '../../../shared/team/team'
import { useLanguage } from '../../i18n/texts'
import { useTeam } from '../../team'

/** A row of a register as a form names it. A withdrawn row keeps its name in old records, but is offered no more. */
export type RowChoice = { readonly code: string; readonly name: string; readonly isWithdrawn?: boolean }

/** The rows of a register by its name, each with its name in the language of the interface; none when there is no such register. */
export type RowChoices = (register: string) => readonly RowChoice[]

export function useRowChoices(): RowChoices {
  const { registers } = useTeam()
  const language = useLanguage()
  return useCallback(
    (register) =>
      rowsOf(registers, register).map(({ code, name, status }) => ({
        code,
        name: name[language] || name.lv || code,
        isWithdrawn: status === 'withdrawn',
      })),
    [registers, language],
  )
}

type NamedRow = { readonly code: string; readonly name: Bilingual; readonly status: string }

const rowsOf = (registers: Team['registers'], register: string): readonly NamedRow[] =>
  Object.entries<readonly NamedRow[]>(registers).find(([name]) => name === register)?.[1] ?? []
