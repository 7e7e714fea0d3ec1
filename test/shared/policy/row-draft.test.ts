import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../../shared/lib/date-only'
import type { FieldValues } from '../../../shared/lib/fields'
import { registerNames, type RegisterName } from '../../../shared/policy/registers'
import {
  confirmedRow,
  draftOf,
  draftProblems,
  hasOneName,
  newDraft,
  nextCode,
  rowProblems,
  type RowDraft,
} from '../../../shared/policy/row-draft'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'

const filled = (register: RegisterName, values: FieldValues): RowDraft => {
  const draft = newDraft(register, shippedRegisters)
  return { ...draft, name: { lv: 'nosaukums', en: 'nosaukums' }, values: { ...draft.values, ...values } }
}
const problemFields = (register: RegisterName, values: FieldValues): readonly string[] =>
  Object.keys(draftProblems(filled(register, values), shippedRegisters))
const shipped = (code: string) => {
  const row = registerNames.flatMap((name) => [...shippedRegisters[name]]).find((one) => one.code === code)
  if (row === undefined) throw new Error(code)
  return row
}
const day = dateOnly('2026-03-10')

describe('confirming a row', () => {
  it('of a purpose needs one lawful basis (Art. 13(1)(c))', () => {
    expect(problemFields('purposes', { basis: '' })).toEqual(['basis'])
    expect(problemFields('purposes', { basis: '6(1)(a) / 6(1)(f)' })).toEqual(['basis'])
    expect(problemFields('purposes', { basis: '6(1)(b)' })).toEqual([])
  })

  it('of a recipient or a source outside the EEA needs the safeguard (Arts 44–49, departure D12)', () => {
    for (const register of ['recipients', 'sources'] as const) {
      const role = { role: 'processor' }
      expect(problemFields(register, { ...role, outsideEea: true, transferTool: ' ' })).toEqual([
        'transferTool',
      ])
      expect(problemFields(register, { ...role, outsideEea: true, transferTool: 'SCC' })).toEqual([])
      expect(problemFields(register, { ...role, outsideEea: false })).toEqual([])
    }
  })

  it('of an advertiser with personal data needs a note on clause 5.3', () => {
    const advertiser = { role: 'controller', kind: 'advertiser' }
    expect(problemFields('recipients', { ...advertiser, categories: [] })).toEqual([])
    expect(problemFields('recipients', { ...advertiser, categories: ['DAT-02b'] })).toEqual(['departureNote'])
    expect(
      problemFields('recipients', { ...advertiser, categories: ['DAT-02b'], departureNote: 'Auditorijas.' }),
    ).toEqual([])
  })

  it('lets an advertiser have aggregates once it is said why they are anonymous (recital 26)', () => {
    const draft = filled('recipients', { role: 'controller', kind: 'advertiser', categories: ['AGG-01'] })
    expect(Object.keys(draftProblems(draft, shippedRegisters))).toEqual(['departureNote'])
    const categories = shippedRegisters.categories.map((row) =>
      row.code === 'AGG-01' ? { ...row, anonymous: 'Grupās vismaz 50 personu.' } : row,
    )
    expect(draftProblems(draft, { ...shippedRegisters, categories })).toEqual({})
  })

  it('knows the advertisers of the policy in rows written before recipients had a kind', () => {
    const old = draftOf(shipped('REC-03'))
    const values = { ...old.values, kind: undefined, categories: ['DAT-02b'] }
    expect(Object.keys(draftProblems({ ...old, values }, shippedRegisters))).toEqual(['departureNote'])
  })

  it('of a cookie of kind “other” cannot ask for consent, of an advertising one must', () => {
    expect(problemFields('cookies', { kind: 'other', consentNeeded: true })).toEqual(['consentNeeded'])
    expect(problemFields('cookies', { kind: 'other', consentNeeded: false })).toEqual([])
    expect(problemFields('cookies', { kind: 'advertising', consentNeeded: false })).toEqual(['consentNeeded'])
    expect(problemFields('cookies', { kind: 'necessary', consentNeeded: false })).toEqual([])
  })

  it('of a disclosure needs its own lawful basis (departure D21)', () => {
    const given = { who: 'SIA Pircējs', categories: ['DAT-01'], on: day, ground: '6.1-1' }
    expect(problemFields('disclosures', given)).toEqual(['basis'])
    expect(problemFields('disclosures', { ...given, basis: '6(1)(f)' })).toEqual([])
  })

  it('of a policy version with new purposes needs e-mails sent before it takes effect (Art. 13(3))', () => {
    const version = { version: '2', captured: day, newPurposes: true }
    const told = (emailSent: string, effective: string): readonly string[] =>
      problemFields('policy-versions', {
        ...version,
        emailSent: dateOnly(emailSent),
        effective: dateOnly(effective),
      })
    expect(problemFields('policy-versions', version)).toEqual(['emailSent'])
    expect(told('2026-04-01', '2026-04-01')).toEqual(['emailSent'])
    expect(told('2026-04-02', '2026-04-01')).toEqual(['emailSent'])
    expect(told('2026-03-31', '2026-04-01')).toEqual([])
    expect(problemFields('policy-versions', { ...version, newPurposes: false })).toEqual([])
  })

  it('of a consent cannot be withdrawn before it was given', () => {
    const consent = { who: 'konts 17', purpose: 'P03', textVersion: '3', method: 'opt-in', given: day }
    expect(problemFields('consents', { ...consent, withdrawn: dateOnly('2026-03-09') })).toEqual([
      'withdrawn',
    ])
    expect(problemFields('consents', { ...consent, withdrawn: day })).toEqual([])
  })

  it('of a sent notice needs every point of Art. 14 that is always told', () => {
    const notice = { source: 'SRC-04', obtained: day, sent: day }
    expect(problemFields('notices', { ...notice, told: ['14-1-a'] })).toEqual(['told'])
    const told = ['14-1-a', '14-1-b', '14-1-c', '14-1-d', '14-2-a', '14-2-c', '14-2-e', '14-2-f']
    expect(problemFields('notices', { ...notice, told })).toEqual([])
    expect(problemFields('notices', { source: 'SRC-04', obtained: day })).toEqual([])
  })

  it('of a customer needs an address for requests', () => {
    expect(problemFields('customers', {})).toEqual(['contactEmail'])
    expect(problemFields('customers', { contactEmail: 'nav' })).toEqual(['contactEmail'])
    expect(problemFields('customers', { contactEmail: 'dati@klients.example' })).toEqual([])
  })

  it('of an excluded kind of data says how it was checked', () => {
    expect(problemFields('excluded', { article: '9', checkedOn: day })).toEqual(['checkedHow'])
    expect(problemFields('excluded', { article: '9' })).toEqual([])
  })

  it('of a suppressed address takes a hash and nothing else', () => {
    const entry = { channel: 'email', since: day, caseReference: '2026-AA-0001' }
    expect(problemFields('suppression', { ...entry, hash: 'anna@example.com' })).toEqual(['hash'])
    expect(problemFields('suppression', { ...entry, hash: 'a'.repeat(64) })).toEqual([])
  })

  it('needs its name: in both languages, or once where names are one text', () => {
    const purpose = { ...filled('purposes', { basis: '6(1)(b)' }), name: { lv: '', en: ' ' } }
    expect(Object.keys(draftProblems(purpose, shippedRegisters))).toEqual(['name.lv', 'name.en'])
    const customer = { ...filled('customers', { contactEmail: 'a@b.example' }), name: { lv: '', en: '' } }
    expect(Object.keys(draftProblems(customer, shippedRegisters))).toEqual(['name'])
  })

  it('says of a shipped purpose with several proposed bases that one is to be chosen', () => {
    expect(rowProblems(shipped('P03'), shippedRegisters)).toEqual({
      basis: { lv: 'Izvēlieties vienu tiesisko pamatu.', en: 'Choose one lawful basis.' },
    })
    expect(rowProblems(shipped('P01'), shippedRegisters)).toEqual({})
  })
})

describe('a row in a form', () => {
  it.each(registerNames)('of %s is the same row when nothing was changed, only confirmed', (name) => {
    for (const row of shippedRegisters[name])
      expect(confirmedRow(draftOf(row))).toEqual({ ...row, status: 'confirmed' })
  })

  it('loses the spaces around its texts', () => {
    const draft = { ...filled('systems', {}), name: { lv: ' CRM ', en: ' CRM ' } }
    expect(confirmedRow(draft)?.name).toEqual({ lv: 'CRM', en: 'CRM' })
  })

  it('cannot be kept while a day or a choice is missing', () => {
    expect(confirmedRow(filled('disclosures', { who: 'x' }))).toBeUndefined()
  })

  it.each(registerNames)('of %s starts under a code that no row has', (name) => {
    expect(shippedRegisters[name].map(({ code }) => code)).not.toContain(
      newDraft(name, shippedRegisters).code,
    )
  })

  it('asks for one name of a customer, and keeps both of a shipped system', () => {
    expect(hasOneName(newDraft('customers', shippedRegisters))).toBe(true)
    expect(hasOneName(newDraft('purposes', shippedRegisters))).toBe(false)
    expect(hasOneName(shipped('SYS-01'))).toBe(false)
  })

  it.each([
    ['SYS-', ['SYS-01', 'SYS-09'], 'SYS-10'],
    ['P', ['P01', 'P14'], 'P15'],
    ['DAT-', ['DAT-01', 'DAT-02a', 'AUTO-11'], 'DAT-03'],
    ['CUS-', [], 'CUS-01'],
  ])('with prefix %s after %j is %s', (prefix, codes, next) => {
    expect(
      nextCode(
        prefix,
        codes.map((code) => ({ code })),
      ),
    ).toBe(next)
  })
})
