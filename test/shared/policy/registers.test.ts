import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  liveRegisters,
  liveRows,
  putRow,
  registerKinds,
  registerNames,
  registerRowSchema,
} from '../../../shared/policy/registers'
import { withdrawnRow } from '../../../shared/policy/row-draft'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { anyRow } from './register-rows'

const head = { code: 'X-01', name: { lv: 'nosaukums', en: 'name' }, status: 'confirmed' }

describe('rows of the registers', () => {
  it.each(registerNames)('of %s are read back as they were written', (name) => {
    fc.assert(
      fc.property(anyRow(name), (row) => {
        const written: unknown = JSON.parse(JSON.stringify(row))
        expect(v.parse(registerRowSchema, written)).toEqual(row)
      }),
      { numRuns: 60 },
    )
  })

  /** The shapes of the first version, as they stand in journals. */
  it.each([
    { register: 'categories', origin: 'provided', purposes: ['P01'] },
    { register: 'sources', categories: ['DAT-01'] },
    { register: 'purposes', basis: '6(1)(b)' },
    {
      register: 'recipients',
      entities: 'Acme',
      role: 'processor',
      outsideEea: true,
      transferTool: 'SCC',
      categories: [],
    },
    { register: 'retention', categories: [] },
    { register: 'systems', categories: [] },
  ])('written before registers had more fields are read: $register', (row) => {
    expect(v.parse(registerRowSchema, { ...head, ...row })).toEqual({ ...head, ...row })
  })

  it('of an unknown register, or with an unknown field, are refused', () => {
    expect(v.safeParse(registerRowSchema, { ...head, register: 'people', categories: [] }).success).toBe(
      false,
    )
    const row = { ...head, register: 'systems', categories: [], password: 'x' }
    expect(v.safeParse(registerRowSchema, row).success).toBe(false)
  })

  it('of consents know no “use of the site” (departure D03)', () => {
    expect(registerKinds.consents.fields['method']).toMatchObject({
      options: ['opt-in', 'signed', 'written', 'recorded-oral', 'banner'].map((code) => ({ code })),
    })
    const row = {
      ...head,
      register: 'consents',
      who: 'K-1',
      purpose: 'P03',
      textVersion: '1',
      method: 'use-of-site',
      given: '2026-01-05',
    }
    expect(v.safeParse(registerRowSchema, row).success).toBe(false)
    expect(v.safeParse(registerRowSchema, { ...row, method: 'opt-in' }).success).toBe(true)
  })

  it('that are withdrawn leave every list, and their codes stay known', () => {
    const [first] = shippedRegisters.systems
    const registers = putRow(shippedRegisters, withdrawnRow(first!))
    expect(liveRows(registers.systems).map(({ code }) => code)).not.toContain('SYS-01')
    expect(liveRegisters(registers).systems).toHaveLength(8)
    expect(registers.systems[0]).toMatchObject({ code: 'SYS-01', status: 'withdrawn' })
  })
})

describe('the kinds of register', () => {
  it('are R1 to R14, R16 and R17 of the law’s list, with the erasures of clause 8.2.3', () => {
    expect(registerNames).toEqual([
      'categories',
      'sources',
      'purposes',
      'recipients',
      'retention',
      'systems',
      'cookies',
      'excluded',
      'customers',
      'consents',
      'suppression',
      'erasures',
      'disclosures',
      'notices',
      'policy-versions',
      'departures',
      'representatives',
    ])
  })

  it.each(registerNames)('say what %s is for, its article, and each field in both languages', (name) => {
    const kind = registerKinds[name]
    const labels = Object.values(kind.fields).map(({ label }) => label)
    for (const { lv, en } of [kind.name, kind.about, kind.nameLabel, ...labels]) {
      expect(lv.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
    }
    expect(kind.article).toMatch(/Art\. \d/)
  })

  it('link only registers that exist', () => {
    for (const { fields } of Object.values(registerKinds))
      for (const field of Object.values(fields))
        if (field.kind === 'row' || field.kind === 'rows') expect(registerNames).toContain(field.register)
  })

  it('keep personal and confidential registers out of the policy pack', () => {
    const outside = registerNames.filter((name) => !registerKinds[name].inPack)
    expect(outside).toEqual([
      'customers',
      'consents',
      'suppression',
      'erasures',
      'disclosures',
      'notices',
      'representatives',
    ])
  })
})
