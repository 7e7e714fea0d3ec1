import * as v from 'valibot'
import { someText, text, type Of } from '../lib/schema'

/**
 * The registers that letters and search lists are filled from (law.md's R1–R5 and R17). A row says which clause of the
 * policy it comes from; `unconfirmed` rows are our proposals that the policy does not contain.
 */
const rowStatuses = ['from-policy', 'unconfirmed', 'confirmed'] as const
const bilingual = v.strictObject({ lv: text(2000), en: text(2000) })
const codes = v.pipe(v.array(someText(60)), v.maxLength(200))
const common = {
  code: someText(60),
  clause: v.optional(text(20)),
  name: bilingual,
  status: v.picklist(rowStatuses),
}

export const categoryOrigins = ['provided', 'observed', 'indirect'] as const
export const recipientRoles = ['controller', 'processor', 'joint-controller', 'carrier'] as const

export const registerRowSchema = v.variant('register', [
  /** Art. 15(1)(b) */
  v.strictObject({
    register: v.literal('categories'),
    ...common,
    origin: v.picklist(categoryOrigins),
    purposes: codes,
  }),
  /** Art. 15(1)(g) */
  v.strictObject({ register: v.literal('sources'), ...common, categories: codes }),
  /** Art. 15(1)(a); `basis` as in `6(1)(b)`, empty until the DPO sets it */
  v.strictObject({ register: v.literal('purposes'), ...common, basis: text(100) }),
  /** Art. 15(1)(c), 15(2); `entities` are the named recipients (C-154/21) */
  v.strictObject({
    register: v.literal('recipients'),
    ...common,
    entities: text(4000),
    role: v.picklist(recipientRoles),
    outsideEea: v.boolean(),
    transferTool: text(1000),
    categories: codes,
  }),
  /** Art. 15(1)(d) */
  v.strictObject({ register: v.literal('retention'), ...common, categories: codes }),
  /** Where data lie: the search list of an access request */
  v.strictObject({ register: v.literal('systems'), ...common, categories: codes }),
])

export type RegisterRow = Of<typeof registerRowSchema>
export type RegisterName = RegisterRow['register']
export type RowOf<N extends RegisterName> = Extract<RegisterRow, { register: N }>
export const registerNames: readonly RegisterName[] = [
  'categories',
  'sources',
  'purposes',
  'recipients',
  'retention',
  'systems',
]

export type Registers = { readonly [N in RegisterName]: readonly RowOf<N>[] }

/** The registers with one row put in the place of its code, or added when the code is new. */
export function putRow(registers: Registers, row: RegisterRow): Registers {
  const rows: readonly RegisterRow[] = registers[row.register]
  const known = rows.some(({ code }) => code === row.code)
  const next = known ? rows.map((one) => (one.code === row.code ? row : one)) : [...rows, row]
  return { ...registers, [row.register]: next }
}
