import type { Outcome } from '../../../shared/case/outcome'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { startingBody } from '../../../shared/letters/templates/starting-body'
import {
  longestBody,
  type LetterTemplate,
  type TemplateStatus,
} from '../../../shared/letters/templates/template'
import type { Language } from '../../../shared/lib/language'
import { nextCode } from '../../../shared/policy/row-draft'
import type { Team } from '../../../shared/team/team'

/** A template as the editor holds it. */
export type TemplateForm = {
  readonly code: string
  readonly name: string
  readonly kind: CaseLetterKind
  readonly outcomes: readonly Outcome[]
  readonly language: Language
  readonly body: string
  readonly status: TemplateStatus
}

/** A new template: the desk's own text of that letter, part by part, under the next free code. */
export function newForm(team: Team, language: Language): TemplateForm {
  const kind: CaseLetterKind = 'acknowledgement'
  const wanted = { kind, language }
  return {
    code: nextCode('TPL-', team.templates),
    name: '',
    ...wanted,
    outcomes: [],
    body: startingBody(wanted, team),
    status: 'draft',
  }
}

export const formOf = ({ outcomes = [], ...template }: LetterTemplate): TemplateForm => ({
  ...template,
  outcomes,
})

/** The template that a form stands for. */
export const templateOf = ({ outcomes, name, ...form }: TemplateForm): LetterTemplate => ({
  ...form,
  name: name.trim(),
  ...(outcomes.length === 0 ? {} : { outcomes: [...outcomes] }),
})

/** A change of what the template is for. A text that nobody has touched yet follows; words of the DPO never change by it. */
export function changeForm(
  form: TemplateForm,
  change: Partial<Pick<TemplateForm, 'kind' | 'language' | 'outcomes'>>,
  team: Team,
): TemplateForm {
  const next = { ...form, ...change }
  const isUntouched = form.body === startingBody(templateOf(form), team)
  return isUntouched ? { ...next, body: startingBody(templateOf(next), team) } : next
}

export type FormErrors = {
  readonly name?: 'required'
  readonly body?: { readonly most: number; readonly count: number }
}

export const formErrors = ({ name, body }: TemplateForm): FormErrors => ({
  ...(name.trim() === '' ? { name: 'required' } : {}),
  ...(body.length > longestBody ? { body: { most: longestBody, count: body.length } } : {}),
})

export const isChanged = (form: TemplateForm, kept: TemplateForm): boolean =>
  JSON.stringify(templateOf(form)) !== JSON.stringify(templateOf(kept))

/** Where a place of a text begins, by its line and column, both from 1. */
export function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return Math.min(before + Math.min(column - 1, lines[line - 1]?.length ?? 0), text.length)
}
