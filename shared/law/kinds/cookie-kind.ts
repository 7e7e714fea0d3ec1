import type { RowOf } from '../../policy/registers'
import type { Team } from '../../team/team'

/** What sort of cookie a row of the register is; undefined for a row that is not there. */
export const cookieKindOf = (code: string, { registers }: Team): RowOf<'cookies'>['kind'] | undefined =>
  registers.cookies.find((row) => row.code === code)?.kind
