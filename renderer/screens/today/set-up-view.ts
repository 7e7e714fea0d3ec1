import { registerNames } from '../../../shared/policy/registers'
import type { Team } from '../../../shared/team/team'

/** What is left to set up: without the DPO's e-mail no letter leaves; unconfirmed rows are our proposals only. */
export type SetUpView = { readonly isEmailMissing: boolean; readonly unconfirmedRows: number }

export const setUpView = ({ organisation, registers }: Team): SetUpView => ({
  isEmailMissing: organisation.dpoEmail.trim() === '',
  unconfirmedRows: registerNames
    .flatMap((name) => [...registers[name]])
    .filter(({ status }) => status === 'unconfirmed').length,
})
