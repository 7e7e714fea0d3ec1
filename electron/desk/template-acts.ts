import type { SaveFailure, TemplateRefusal } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import type { LetterTemplate } from '../../shared/letters/templates/template'
import { err, type Result } from '../../shared/lib/result'
import type { Team } from '../../shared/team/team'
import { locked } from './act'
import type { Desk } from './desk'
import { changeTeam } from './team-acts'

/** The organisation's own wording of letters. A draft may have mistakes in it: nothing that was written is lost. */
export function templateActs(desk: Desk): Pick<Handlers, 'setTemplate'> {
  return {
    setTemplate: async ({ template }): Promise<Result<undefined, TemplateRefusal | SaveFailure>> => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const line = template.status === 'in-use' ? await firstProblem(template, open.team) : undefined
      if (line !== undefined) return err({ kind: 'template-does-not-work', line })
      return changeTeam(desk, [{ type: 'template-set', template }])
    },
  }
}

/** The template engine is loaded when a template is kept, not when the desk starts. */
async function firstProblem(template: LetterTemplate, team: Team): Promise<number | undefined> {
  const { trialProblems } = await import('../../shared/letters/templates/trial')
  return trialProblems(template, team)[0]?.line
}
