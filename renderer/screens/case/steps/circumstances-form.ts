import type { CaseRecord } from '../../../../shared/case/case'
import { factsOf } from '../../../../shared/case/facts'
import { activeKinds } from '../../../../shared/law/kinds/active-kinds'
import { circumstance } from '../../../../shared/law/kinds/circumstances'
import type { ValuesOf } from '../../../../shared/lib/fields'

type Noted = ValuesOf<typeof circumstance.fields>
export type CircumstanceCode = Noted['circumstance']

/** Which circumstances apply, and what shows it. */
export type CircumstancesForm = { readonly applying: readonly CircumstanceCode[]; readonly note: string }

export const circumstanceOptions = circumstance.fields.circumstance.options

/** What was noted; before that what the case itself shows, for example a representative named in the request. */
export function circumstancesForm(record: CaseRecord): CircumstancesForm {
  const active = new Set<string>(activeKinds(record).map(({ id }) => id))
  const noted = factsOf(record, circumstance)
  return {
    applying: circumstanceOptions
      .map(({ code }) => code)
      .filter((code) => noted.find((one) => one.circumstance === code)?.applies ?? active.has(code)),
    note: noted.find(({ note }) => note !== '')?.note ?? '',
  }
}

/** The facts that the form says: those that differ from what is noted, and all of them at the first time. */
export function circumstanceFacts(
  record: CaseRecord,
  { applying, note }: CircumstancesForm,
): readonly Noted[] {
  const noted = factsOf(record, circumstance)
  return circumstanceOptions
    .map(({ code }): Noted => {
      const applies = applying.includes(code)
      return { circumstance: code, applies, note: applies ? note.trim() : '' }
    })
    .filter(({ circumstance: code, applies, note: why }) => {
      const before = noted.find((one) => one.circumstance === code)
      return before === undefined || before.applies !== applies || before.note !== why
    })
}
