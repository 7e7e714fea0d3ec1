import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packJsonSchema, packSchemaFile } from '../../../scripts/policy-pack-schema'
import { dateOnly } from '../../../shared/lib/date-only'
import { exportPack, importPack, packToJson } from '../../../shared/policy/pack'
import type { PolicyPack } from '../../../shared/policy/pack-schema'
import { putRow } from '../../../shared/policy/registers'
import { withdrawnRow } from '../../../shared/policy/row-draft'
import { newTeam } from '../../../shared/team/team'

const pack = exportPack(newTeam)
const customer = {
  register: 'customers' as const,
  code: 'CUS-01',
  name: { lv: 'Slepenais klients', en: 'Slepenais klients' },
  status: 'confirmed' as const,
  contactName: '',
  contactEmail: 'dati@slepens.example',
  contactPhone: '',
  dpa: '',
  account: '',
  disclosureAllowed: false,
}

/** The pack as a file, with one thing changed in it by hand. */
const edited = (edit: (json: Draft) => void): string => {
  const json = JSON.parse(packToJson(pack)) as Draft
  edit(json)
  return JSON.stringify(json)
}
type Draft = { [key: string]: unknown } & {
  format: unknown
  version: unknown
  registers: Record<string, Record<string, unknown>[]>
  clauses: { departures: string[]; behind: { kind: string; id: string }[] }[]
}
const problemOf = (json: string) => {
  const result = importPack(json)
  return result.ok ? undefined : result.error
}

describe('a policy pack', () => {
  it('is read back as it was written', () => {
    expect(importPack(packToJson(pack))).toEqual({ ok: true, value: pack })
    expect(importPack(`\uFEFF${packToJson(pack)}`)).toEqual({ ok: true, value: pack })
  })

  it('carries the text captured last, when there is one', () => {
    const policy = (version: string, digit: string) => ({
      version,
      captured: dateOnly('2026-02-02'),
      sha256: digit.repeat(64),
      clauses: [{ no: '1', heading: 'Dati', text: 'Teksts.' }],
    })
    const written = exportPack({ ...newTeam, policies: [policy('1', 'a'), policy('2', 'b')] })
    expect(written.policy?.version).toBe('2')
    expect(importPack(packToJson(written))).toEqual({ ok: true, value: written })
    expect(pack.policy).toBeUndefined()
  })

  it('holds nothing of customers, consents, suppression or other personal registers', () => {
    const team = { ...newTeam, registers: putRow(newTeam.registers, customer) }
    expect(packToJson(exportPack(team))).not.toContain('Slepenais')
    expect(Object.keys(pack.registers)).toEqual([
      'categories',
      'sources',
      'purposes',
      'recipients',
      'retention',
      'systems',
      'cookies',
      'excluded',
      'policy-versions',
    ])
  })

  it('leaves out withdrawn rows together with the links to them, and can be read', () => {
    const [category] = newTeam.registers.categories
    const team = { ...newTeam, registers: putRow(newTeam.registers, withdrawnRow(category!)) }
    const written = exportPack(team)
    expect(packToJson({ ...written, clauses: [], departures: [] })).not.toContain('DAT-01')
    expect(importPack(packToJson(written)).ok).toBe(true)
  })
})

describe('a file that is no usable policy pack', () => {
  it('is named as not JSON, with the line where the reader stopped', () => {
    expect(problemOf('{\n  "format": "dsr-desk-policy-pack",\n  oops\n}')).toEqual({
      kind: 'not-json',
      line: 3,
    })
    expect(problemOf('{\n  "format":')).toEqual({ kind: 'not-json', line: 2 })
    expect(problemOf('')).toMatchObject({ kind: 'not-json' })
  })

  it('is named as another format', () => {
    for (const json of [
      '[]',
      'null',
      '{}',
      '{"format":"other","version":1}',
      edited((one) => (one.version = 'x')),
    ])
      expect(problemOf(json)).toEqual({ kind: 'wrong-format' })
  })

  it('is named as too new before anything else of it is judged', () => {
    const json = edited((one) => {
      one.version = 2
      one['more'] = true
    })
    expect(problemOf(json)).toEqual({ kind: 'too-new', version: 2 })
  })

  it.each<readonly [string, (json: Draft) => void]>([
    ['registers.purposes[3].basis', (json) => delete json.registers['purposes']![3]!['basis']],
    ['registers.categories[0].origin', (json) => (json.registers['categories']![0]!['origin'] = 'stolen')],
    ['registers.systems[1].secret', (json) => (json.registers['systems']![1]!['secret'] = 'value')],
    [
      'registers.categories[0].purposes[1]',
      (json) => (json.registers['categories']![0]!['purposes'] = ['P01', 'P77']),
    ],
    ['registers.systems[2].code', (json) => (json.registers['systems']![2]!['code'] = 'SYS-01')],
    ['clauses[0].departures[0]', (json) => (json.clauses[0]!.departures = ['D99'])],
    ['clauses[1].behind[0].id', (json) => (json.clauses[1]!.behind = [{ kind: 'register', id: 'people' }])],
    ['registers.customers', (json) => (json.registers['customers'] = [])],
    ['organisation', (json) => delete json['organisation']],
  ])('says that %s is broken', (path, edit) => {
    expect(problemOf(edited(edit))).toMatchObject({ kind: 'broken', path })
  })

  it('is described without what stands in it', () => {
    const json = edited((one) => (one.registers['categories']![0]!['origin'] = 'Jānis Bērziņš'))
    expect(JSON.stringify(problemOf(json))).not.toContain('Jānis')
  })

  it('may know gates that this app does not: another version has others', () => {
    const json = edited((one) => one.clauses[0]!.behind.push({ kind: 'gate', id: 'gate-of-tomorrow' }))
    expect(problemOf(json)).toBeUndefined()
  })
})

describe('the description of the pack for those who write one', () => {
  it('is current: docs/policy-pack.schema.json is what the program decodes', async () => {
    expect(readFileSync(packSchemaFile, 'utf8')).toBe(await packJsonSchema())
  })

  it('asks for what the program asks for', () => {
    const schema = JSON.parse(readFileSync(packSchemaFile, 'utf8')) as {
      readonly required: readonly string[]
    }
    const needed: readonly (keyof PolicyPack)[] = [
      'format',
      'version',
      'name',
      'organisation',
      'registers',
      'clauses',
      'departures',
    ]
    expect(schema.required).toEqual(needed)
  })
})
