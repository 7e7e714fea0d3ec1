import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '../../helpers/case-maker'
import { openDesk, registration } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const saved = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name))

const customer = {
  register: 'customers',
  code: 'CUS-01',
  name: { lv: 'SIA Veikals', en: 'SIA Veikals' },
  status: 'confirmed',
  contactName: '',
  contactEmail: 'dati@veikals.example',
  contactPhone: '',
  dpa: '=1+1',
  account: '',
  disclosureAllowed: true,
} as const

describe('a register', () => {
  it('remembers who changed a row and what, also after locking', async () => {
    const desk = await openDesk()
    valueOf(await desk.handlers.setRegisterRow({ row: customer }))
    valueOf(await desk.handlers.setRegisterRow({ row: { ...customer, dpa: 'DPA-7' } }))
    const history = valueOf(await desk.handlers.registerHistory({ register: 'customers', code: 'CUS-01' }))
    expect(history.map(({ row }) => (row.register === 'customers' ? row.dpa : ''))).toEqual(['=1+1', 'DPA-7'])
    expect(history.every(({ at }) => at.startsWith('2026-02-02'))).toBe(true)
  })

  it('leaves as CSV that no spreadsheet runs, and as JSON that reads back', async () => {
    const desk = await openDesk()
    valueOf(await desk.handlers.setRegisterRow({ row: customer }))
    const wish = { register: 'customers', language: 'lv' } as const
    valueOf(await desk.handlers.exportRegister({ ...wish, format: 'csv' }))
    valueOf(await desk.handlers.exportRegister({ ...wish, format: 'json' }))
    expect(saved(desk.saved, 'customers.csv')).toContain("'=1+1")
    expect(saved(desk.saved, 'customers.json')).toContain('"dpa": "=1+1"')
  })
})

describe('the policy', () => {
  it('comes in as text, split by its clauses; a file that is none says so and changes nothing', async () => {
    const desk = await openDesk()
    const policy = { version: '2026-01', captured: day('2026-02-01') }
    const wrong = await desk.handlers.importPolicyText({
      ...policy,
      bytes: Uint8Array.of(0x25, 0x50, 0xff, 0xfe),
    })
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'policy-no-text' } })
    const prose = await desk.handlers.importPolicyText({ ...policy, bytes: bytes('Mēs cienām privātumu.\n') })
    expect(prose).toMatchObject({ ok: false, error: { kind: 'policy-no-clauses' } })
    const text = '1. Vispārīgi\n1.1. Mēs cienām privātumu.\n1.2. Rakstiet mums.\n2. Dati\n2.1. Vārds.\n'
    const told = valueOf(await desk.handlers.importPolicyText({ ...policy, bytes: bytes(text) }))
    expect(told.clauses).toBeGreaterThanOrEqual(3)
    expect(
      valueOf(await desk.handlers.team(undefined))
        .policies.at(-1)
        ?.clauses.map(({ no }) => no),
    ).toContain('2.1')
  })

  const real = path.resolve(import.meta.dirname, '../../../../shared/policy-lv.txt')
  it.skipIf(!existsSync(real))('of the organisation itself is split into every clause', async () => {
    const desk = await openDesk()
    const policy = { version: 'lv', captured: day('2026-02-01'), bytes: new Uint8Array(readFileSync(real)) }
    valueOf(await desk.handlers.importPolicyText(policy))
    const numbers = valueOf(await desk.handlers.team(undefined))
      .policies.at(-1)
      ?.clauses.map(({ no }) => no)
    expect(numbers).toEqual(
      expect.arrayContaining(['1.1', '2.6', '5.3', '7.3', '8.2.1', '8.2.9', '10.2', '12']),
    )
  })

  it('goes out as a pack and comes back; a broken pack names the place and changes nothing', async () => {
    const desk = await openDesk()
    valueOf(await desk.handlers.exportPolicyPack(undefined))
    const pack = saved(desk.saved, 'policy-pack.json')
    const before = JSON.stringify(valueOf(await desk.handlers.team(undefined)).registers.purposes)
    const broken = pack.replace('"basis": "', '"basis": 7, "was": "')
    expect(await desk.handlers.importPolicyPack({ bytes: bytes(broken) })).toMatchObject({
      ok: false,
      error: { kind: 'pack-broken', path: expect.stringMatching(/^registers\.purposes\[\d+\]/) as string },
    })
    expect(JSON.stringify(valueOf(await desk.handlers.team(undefined)).registers.purposes)).toBe(before)
    expect((await desk.handlers.importPolicyPack({ bytes: bytes('{') })).ok).toBe(false)
    const renamed = pack.replace('Think Intermedia SIA', 'SIA Cita')
    expect(valueOf(await desk.handlers.importPolicyPack({ bytes: bytes(renamed) })).rows).toBeGreaterThan(50)
  })
})

describe('the dates of open cases as a calendar file', () => {
  it('name the case and the day, never the person', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    valueOf(await desk.handlers.saveDeadlines({ caseIds: [caseId], language: 'lv' }))
    const file = saved(desk.saved, 'termini.ics').replaceAll(/\r\n[ \t]/g, '')
    // received 31 January 2026: the month ends Saturday 28 February, hence Monday 2 March
    expect(file).toContain('DTSTART;VALUE=DATE:20260302')
    expect(file).toMatch(/SUMMARY:2026-[A-Z]{2}-0001/)
    expect(file).not.toMatch(/Inese|Kalni|example\.lv/)
  })
})

describe('a mail that belongs to a case', () => {
  it('is kept with it and opens a closed one again, when the DPO says why', async () => {
    const desk = await openDesk()
    const { caseId } = valueOf(await desk.handlers.registerRequest(registration))
    const on = day('2026-02-02')
    const end = { right: 'ACCESS', outcome: 'withdrawn-by-subject', decidedBy: 'Jānis Ozols' } as const
    valueOf(await desk.handlers.decideRight({ caseId, on, advice: '', ...end }))
    valueOf(await desk.handlers.closeCase({ caseId, on }))
    const mail = {
      name: 'atgadinajums.eml',
      bytes: bytes(
        'From: a@example.lv\r\nTo: dpo@sendberry.example\r\nSubject: Re\r\n\r\nKur ir atbilde?\r\n',
      ),
    }
    expect((await desk.handlers.attachMail({ caseId, ...mail, reopen: ' ' })).ok).toBe(false)
    valueOf(await desk.handlers.attachMail({ caseId, ...mail, reopen: 'persona atgādina' }))
    const view = valueOf(await desk.handlers.readCase({ caseId }))
    const types = view.entries.map(({ event }) => event.type)
    expect(types.slice(-2)).toEqual(['document-added', 'case-reopened'])
  })
})
