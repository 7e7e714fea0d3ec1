import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  putRow,
  registerNames,
  registerRowSchema,
  type RegisterName,
  type RegisterRow,
} from '../../../shared/policy/registers'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'

const rowsOf = (register: RegisterName): readonly RegisterRow[] => shippedRegisters[register]
const everyRow = registerNames.flatMap(rowsOf)
const range = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${prefix}-${String(from + n).padStart(2, '0')}`)
const each = (codes: readonly string[], clause: string): readonly (readonly [string, string])[] =>
  codes.map((code) => [code, clause])

type InPolicy = 'categories' | 'sources' | 'purposes' | 'recipients' | 'retention' | 'cookies' | 'excluded'
/** law.md §5.1–5.7: every row that stands in the policy, with its clause. */
const fromLaw: Readonly<Record<InPolicy, readonly (readonly [string, string])[]>> = {
  categories: [
    ...each(['DAT-01', 'DAT-02a', 'DAT-02b', 'DAT-02c', 'DAT-03', 'DAT-04a', 'DAT-04b', 'DAT-04c'], '2.1'),
    ...each(range('AUTO', 1, 11), '2.4'),
    ['IND-01', '2.7'],
    ['AGG-01', '2.8'],
  ],
  sources: [
    ['SRC-01', '2.1'],
    ...each(['OCC-1', 'OCC-2', 'OCC-3', 'OCC-4', 'OCC-5', 'OCC-6', 'OCC-7'], '2.1'),
    ['SRC-02', '2.4'],
    ...each(range('SRC', 3, 9), '2.6'),
    ...each(range('SRC', 10, 12), '2.7'),
    ['SRC-13', '2.5'],
  ],
  purposes: [
    ...[1, 2, 3, 4, 5].map((n) => [`P0${n}`, `4.1-${n}`] as const),
    ...[1, 2, 3, 4, 5, 6].map((n) => [`P${String(n + 5).padStart(2, '0')}`, `4.2-${n}`] as const),
  ],
  recipients: [
    ['REC-01', '5.1'],
    ['REC-02', '5.2-1'],
    ['REC-03', '5.2-2'],
    ...[1, 2, 3, 4, 5].map((n) => [`REC-0${n + 3}`, `6.1-${n}`] as const),
  ],
  retention: each(['RET-01', 'RET-02', 'RET-03'], '7.3'),
  cookies: each(range('CK', 1, 6), '3.3'),
  excluded: [...each(range('EXC', 1, 11), '2.9'), ['EXC-12', '2.10']],
}

/** law.md §5, in italics: not in the policy. */
const proposed = [
  'PROC-01',
  'CASE-01',
  'P12',
  'P13',
  'P14',
  'REC-09',
  'REC-10',
  'REC-11',
  'REC-12',
  'RET-04',
  'RET-05',
  'RET-06',
]

describe('the registers as they are shipped', () => {
  it.each(Object.entries(fromLaw))('hold every row of the policy with its clause: %s', (register, rows) => {
    const shipped = new Map(everyRow.filter((row) => row.register === register).map((row) => [row.code, row]))
    for (const [code, clause] of rows) expect([code, shipped.get(code)?.clause]).toEqual([code, clause])
    const own = [...shipped.keys()].filter((code) => !rows.some(([known]) => known === code))
    for (const code of own) expect(proposed).toContain(code)
  })

  it('are unconfirmed wherever the policy does not say it', () => {
    for (const row of everyRow) {
      const isProposal =
        proposed.includes(row.code) || row.register === 'purposes' || row.register === 'systems'
      expect([row.code, row.status]).toEqual([row.code, isProposal ? 'unconfirmed' : 'from-policy'])
    }
  })

  it('propose a basis for each purpose and claim none, since the policy names none', () => {
    for (const { basis, status } of shippedRegisters.purposes) {
      expect(basis).toMatch(/^6\(1\)\([a-f]\)/)
      expect(status).toBe('unconfirmed')
    }
  })

  it('ship the six cookie kinds of clause 3.3, of which only necessary ones go without consent', () => {
    expect(shippedRegisters.cookies.map(({ kind, consentNeeded }) => [kind, consentNeeded])).toEqual([
      ['necessary', false],
      ['performance', true],
      ['functional', true],
      ['analytical', true],
      ['advertising', true],
      ['other', false], // nobody can consent to it before it is reclassified
    ])
  })

  it('say of no excluded kind of data that it was checked', () => {
    for (const row of shippedRegisters.excluded) expect(row.checkedOn).toBeUndefined()
    expect(shippedRegisters.excluded.filter(({ article }) => article === '9')).toHaveLength(10)
  })

  it('mark the data taken from the device, and nothing else, as needing consent (AUTO-01 to AUTO-10)', () => {
    const marked = shippedRegisters.categories.filter(({ consentNeeded }) => consentNeeded === true)
    expect(marked.map(({ code }) => code)).toEqual(range('AUTO', 1, 10))
  })

  it('ship nothing of the organisation’s own records', () => {
    const own = [
      'customers',
      'consents',
      'suppression',
      'erasures',
      'disclosures',
      'notices',
      'policy-versions',
      'representatives',
    ] as const
    for (const name of own) expect(shippedRegisters[name]).toEqual([])
  })

  it('search the nine places of an access request', () => {
    expect(shippedRegisters.systems.map(({ name }) => name.en)).toEqual([
      'account database',
      'billing',
      'support tickets',
      'customer-service call log',
      'web logs and analytics',
      'advertising audiences',
      'message logs',
      'e-mail',
      'backups',
    ])
  })

  it('link only codes that exist, and no code stands twice', () => {
    const categories = new Set(shippedRegisters.categories.map(({ code }) => code))
    const purposes = new Set(shippedRegisters.purposes.map(({ code }) => code))
    for (const row of everyRow) {
      if ('categories' in row) for (const code of row.categories) expect(categories).toContain(code)
      if ('purposes' in row) for (const code of row.purposes) expect(purposes).toContain(code)
    }
    for (const register of registerNames) {
      const codes = rowsOf(register).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('give every category of the policy a storage rule and a source', () => {
    const covered = (rows: readonly { readonly categories: readonly string[] }[]): ReadonlySet<string> =>
      new Set(rows.flatMap(({ categories }) => categories))
    const kept = covered(shippedRegisters.retention)
    const sourced = covered(shippedRegisters.sources)
    const told = shippedRegisters.categories.filter(
      ({ status, code }) => status === 'from-policy' && code !== 'AGG-01',
    )
    for (const { code } of told) expect([code, kept.has(code), sourced.has(code)]).toEqual([code, true, true])
  })

  it('name no advertiser and no single disclosure as a recipient before the DPO knows of one', () => {
    const linked = shippedRegisters.recipients.filter(({ categories }) => categories.length > 0)
    expect(linked.map(({ code }) => code)).toEqual([
      'REC-01',
      'REC-02',
      'REC-09',
      'REC-10',
      'REC-11',
      'REC-12',
    ])
    for (const { entities, transferTool } of shippedRegisters.recipients)
      expect(entities + transferTool).toBe('')
  })

  it('are rows of the register’s own shape, short, in both languages', () => {
    for (const row of everyRow) {
      expect(v.safeParse(registerRowSchema, row).success).toBe(true)
      for (const name of [row.name.lv, row.name.en]) {
        expect(name.trim()).toBe(name)
        expect(name.length).toBeGreaterThan(3)
        expect(name.length).toBeLessThanOrEqual(110)
      }
    }
  })
})

describe('putRow', () => {
  it('puts a row in the place of its code, and adds a new one at the end', () => {
    const [first] = shippedRegisters.systems
    const renamed = { ...first!, name: { lv: 'CRM', en: 'CRM' } }
    const changed = putRow(shippedRegisters, renamed)
    expect(changed.systems[0]?.name.en).toBe('CRM')
    expect(changed.systems).toHaveLength(9)
    expect(putRow(changed, { ...renamed, code: 'SYS-10' }).systems.at(-1)?.code).toBe('SYS-10')
  })
})
