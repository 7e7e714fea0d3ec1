import {
  liveRows,
  registerNames,
  type RegisterName,
  type RegisterRow,
  type Registers,
} from '../../../shared/policy/registers'

/** The clauses that a row names, by number: `8.2.1, 8.2.6` → both, `5.2-2` (its second part) → `5.2`. */
export const clauseNumbers = (clause: string | undefined): readonly string[] => [
  ...new Set(
    (clause ?? '')
      .split(/[,;]/)
      .map((part) => part.trim().replace(/-.*$/, ''))
      .filter((part) => part !== ''),
  ),
]

/** The rows that come from a clause, by register; departures are told apart, so they are left out. */
export const rowsOfClause = (
  registers: Registers,
  no: string,
): readonly { readonly register: RegisterName; readonly rows: readonly RegisterRow[] }[] =>
  registerNames
    .filter((register) => register !== 'departures')
    .map((register) => ({
      register,
      rows: liveRows<RegisterRow>(registers[register]).filter(({ clause }) =>
        clauseNumbers(clause).includes(no),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)
