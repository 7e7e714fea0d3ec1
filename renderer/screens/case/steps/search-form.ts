import type { CaseRecord } from '../../../../shared/case/case'
import type { searchOutcomes } from '../../../../shared/case/events'
import { recordSearch } from '../../../../shared/case/search'
import type { DateOnly } from '../../../../shared/lib/date-only'
import { choiceMissing, dayOf, notADay, problemOf, type FormProblem } from '../form-problem'

/** What one system of the register held; `by`: who looked. */
type SearchForm = {
  readonly system: string
  readonly outcome: (typeof searchOutcomes)[number] | undefined
  readonly on: string
  readonly by: string
  readonly note: string
}

/** The earlier answer for this system, or an empty form with the person who looked last. */
export function searchForm(record: CaseRecord, system: string, today: DateOnly): SearchForm {
  const earlier = record.searches.get(system)
  if (earlier !== undefined) return earlier
  return {
    system,
    outcome: undefined,
    on: today,
    by: [...record.searches.values()].at(-1)?.by ?? '',
    note: '',
  }
}

export function searchInput({ system, outcome, on, by, note }: SearchForm) {
  const day = dayOf(on)
  if (day === undefined || outcome === undefined) return undefined
  return { system, outcome, on: day, by: by.trim(), note: note.trim() }
}

export function searchProblem(
  record: CaseRecord,
  form: SearchForm,
  context: { readonly today: DateOnly; readonly systems: readonly string[] },
): FormProblem | undefined {
  const input = searchInput(form)
  if (input === undefined) return form.outcome === undefined ? choiceMissing : notADay
  return problemOf(recordSearch(record, input, context))
}
