import type { Refusal } from '../../shared/case/refusal'
import { caseKinds } from '../../shared/law/kinds/kinds'
import { commonGates } from '../../shared/law/kinds/common-gates'
import { factKinds } from '../../shared/law/kinds/fact-kinds'
import type { Gate } from '../../shared/law/kinds/gate'
import { caseRights } from '../../shared/law/right'
import type { Option } from '../../shared/lib/fields'
import { listDate } from '../../shared/lib/date-words'
import type { Bilingual, Language } from '../../shared/lib/language'
import type { Team } from '../../shared/team/team'
import { useLanguage, useTexts } from '../i18n/texts'
import { useToday } from '../now'
import { useTeamIfLoaded } from '../team-context'
import { RefusalSentences } from './refusal-text'

export type ClosedGate = Extract<Refusal, { readonly kind: 'gate-closed' }>

/**
 * The words of a closed gate are the data of its kind of case. They are loaded when the first gate is shown: the unlock
 * screen needs none of them.
 */
export function GateText({ refusal }: { readonly refusal: ClosedGate }) {
  const { rule, next } = useGateWords(refusal)
  return <RefusalSentences rule={rule} next={next} law={refusal} />
}

/** What is not done and why, and what to do. */
function useGateWords(refusal: ClosedGate): { readonly rule: string; readonly next: string } {
  const t = useTexts('refusals')
  const names = useTexts('names')
  const language = useLanguage()
  const today = useToday()
  const team = useTeamIfLoaded()
  const gate = gates.get(refusal.gate)
  if (gate === undefined) return { rule: t('gate-closed'), next: t('gate-closed.next') }
  const values = {
    day: refusal.day === undefined ? '' : listDate(refusal.day, language, today),
    of: refusal.of
      .map((code) => {
        const right = caseRights.find((one) => one === code)
        return right === undefined ? codeInWords(code, team, language) : names(`rights.${right}`)
      })
      .join(', '),
  }
  return { rule: filled(gate.rule[language], values), next: filled(gate.next[language], values) }
}

/** The rule alone, where there is room for a line only. */
export function GateRule({ refusal }: { readonly refusal: ClosedGate }) {
  return useGateWords(refusal).rule
}

const gates: ReadonlyMap<string, Gate> = new Map(
  [...commonGates, ...caseKinds.flatMap((kind) => kind.gates)].map((gate) => [gate.id, gate]),
)

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)

/** A register row by its name, an option of a fact or a ground by its; a code that nobody knows stands as it is. */
function codeInWords(code: string, team: Team | undefined, language: Language): string {
  const row = rowsOf(team).find((one) => one.code === code)
  return row?.name[language] ?? optionNames().get(code)?.[language] ?? code
}

type NamedRow = { readonly code: string; readonly name: Bilingual }

const rowsOf = (team: Team | undefined): readonly NamedRow[] =>
  team === undefined ? [] : Object.values<readonly NamedRow[]>(team.registers).flat()

const optionNames = (): ReadonlyMap<string, Bilingual> =>
  new Map(
    [
      ...factKinds.flatMap(({ fields }) => Object.values(fields).flatMap(optionsOf)),
      ...caseKinds.flatMap(({ grounds }) => grounds),
    ].map(({ code, name }) => [code, name]),
  )

const optionsOf = (field: (typeof factKinds)[number]['fields'][string]): readonly Option[] =>
  field.kind === 'choice' || field.kind === 'choices' ? field.options : []
