import type { CaseRecord } from '../../../../shared/case/case'
import type { roles } from '../../../../shared/case/events'
import { decideRole } from '../../../../shared/case/receive'
import { choiceMissing, problemOf, type FormProblem } from '../form-problem'

type RoleForm = { readonly role: (typeof roles)[number] | undefined; readonly reason: string }

export const roleForm = ({ role }: CaseRecord): RoleForm =>
  role.kind === 'decided' ? { role: role.role, reason: role.reason } : { role: undefined, reason: '' }

export const roleProblem = (record: CaseRecord, { role, reason }: RoleForm): FormProblem | undefined =>
  role === undefined ? choiceMissing : problemOf(decideRole(record, { role, reason }))
