import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../../shared/lib/date-only'
import { day, letter } from '../../helpers/case-maker'
import { exportPack } from '../../../shared/policy/pack'
import { registerNames, type RegisterRow } from '../../../shared/policy/registers'
import { draftOf, confirmedRow } from '../../../shared/policy/row-draft'
import { decodeTeamEvent, evolveTeam, newTeam, type Team, type TeamEvent } from '../../../shared/team/team'
import { anyRow } from '../policy/register-rows'

const after = (...events: readonly TeamEvent[]): Team => events.reduce(evolveTeam, newTeam)
const policy = (version: string, hash: string): Extract<TeamEvent, { type: 'policy-imported' }> => ({
  type: 'policy-imported',
  version,
  captured: dateOnly('2026-05-04'),
  sha256: hash.padStart(64, '0'),
  clauses: [{ no: '1.1', heading: '', text: `Versija ${version}.` }],
})
const left = (id: string): TeamEvent => ({
  type: 'campaign-letter-left',
  register: 'policy-versions',
  code: 'POL-02',
  letter: letter({ id, kind: 'policy-change', about: 'POL-02', covers: [] }),
  as: 'email',
  on: day('2026-03-20'),
})
const salt = (digit: string): TeamEvent => ({ type: 'identifier-salt-set', salt: digit.repeat(64) })
const customer: RegisterRow = {
  register: 'customers',
  code: 'CUS-01',
  name: { lv: 'Klients', en: 'Klients' },
  status: 'confirmed',
  contactName: '',
  contactEmail: 'dati@klients.example',
  contactPhone: '',
  dpa: '',
  account: '',
  disclosureAllowed: false,
}

describe('the team’s journal', () => {
  it('keeps the imported texts of the policy, the latest at the end, each text once', () => {
    const team = after(policy('1', 'a'), policy('2', 'b'), policy('1 again', 'a'))
    expect(team.policies.map(({ version }) => version)).toEqual(['2', '1 again'])
    expect(team.policies[1]).not.toHaveProperty('type')
  })

  it('keeps the last ten texts', () => {
    const team = after(...Array.from({ length: 12 }, (_, n) => policy(String(n), n.toString(16))))
    expect(team.policies.map(({ version }) => version)).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
    ])
  })

  it('never changes the key of the hashes: the first one stands', () => {
    expect(newTeam.identifierSalt).toBeUndefined()
    expect(after(salt('a'), salt('b')).identifierSalt).toBe('a'.repeat(64))
  })

  it('puts another policy in the place of the shipped one, and keeps what is the desk’s own', () => {
    const [first] = newTeam.registers.systems
    const other = exportPack({
      ...newTeam,
      policyName: 'Acme',
      organisation: { ...newTeam.organisation, name: 'Acme SIA' },
      registers: { ...newTeam.registers, systems: [{ ...first!, name: { lv: 'CRM', en: 'CRM' } }] },
      clauses: newTeam.clauses.slice(0, 1),
    })
    const row: TeamEvent = { type: 'register-row-set', row: customer }
    const team = after(row, { type: 'pack-imported', pack: other })
    expect(team.policyName).toBe('Acme')
    expect(team.organisation.name).toBe('Acme SIA')
    expect(team.clauses).toHaveLength(1)
    expect(team.registers.systems.map(({ code, status }) => [code, status]).slice(0, 2)).toEqual([
      ['SYS-01', 'unconfirmed'],
      ['SYS-02', 'withdrawn'],
    ])
    expect(team.registers.systems[0]?.name.en).toBe('CRM')
    expect(team.registers.systems).toHaveLength(9)
    expect(team.registers.customers).toEqual([customer])
  })

  it('remembers every letter of no case that left the desk, in order', () => {
    const team = after(left('letter1'), left('letter2'))
    expect(team.leftLetters.map(({ letter }) => letter.id)).toEqual(['letter1', 'letter2'])
    expect(team.leftLetters[0]).not.toHaveProperty('type')
  })

  it('can be read by the event’s name and body, as they stand in the file', () => {
    for (const event of [
      policy('1', 'a'),
      salt('c'),
      { type: 'pack-imported' as const, pack: exportPack(newTeam) },
      left('letter1'),
    ]) {
      const { type, ...body } = event
      expect(decodeTeamEvent(type, 1, JSON.parse(JSON.stringify(body)))).toEqual(event)
    }
  })

  it('counts what this app cannot read, and changes nothing for it', () => {
    const unknown = [
      decodeTeamEvent('moon-phase-set', 1, {}),
      decodeTeamEvent('identifier-salt-set', 1, { salt: 'short' }),
      decodeTeamEvent('organisation-set', 2, {}),
      decodeTeamEvent('constructor', 1, {}),
    ]
    expect(unknown.reduce(evolveTeam, newTeam)).toEqual({ ...newTeam, unreadable: 4 })
  })
})

describe('the fold of the team’s journal', () => {
  const types = [
    'organisation-set',
    'calendar-set',
    'register-row-set',
    'device-enrolled',
    'policy-imported',
    'pack-imported',
    'identifier-salt-set',
    'unknown',
  ]

  it('never fails, whatever stands in the journal', () => {
    const junk = fc.record({ type: fc.constantFrom(...types), body: fc.jsonValue({ maxDepth: 3 }) })
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), (entries) => {
        const events = entries.map(({ type, body }) => decodeTeamEvent(type, 1, body))
        const team = events.reduce(evolveTeam, newTeam)
        expect(team.unreadable).toBe(events.filter((event) => event === undefined).length)
      }),
    )
  })

  it.each(registerNames)('puts any row of %s in its place, and only there', (register) => {
    fc.assert(
      fc.property(anyRow(register), (row) => {
        const event = decodeTeamEvent('register-row-set', 1, { row })
        const team = evolveTeam(newTeam, event)
        expect(team.unreadable).toBe(0)
        expect(team.registers[register].filter(({ code }) => code === row['code'])).toEqual([row])
        for (const other of registerNames)
          if (other !== register) expect(team.registers[other]).toBe(newTeam.registers[other])
      }),
      { numRuns: 30 },
    )
  })

  it('takes a row as the form confirms it', () => {
    const row = confirmedRow(draftOf(customer))
    expect(row).toEqual(customer)
  })
})
