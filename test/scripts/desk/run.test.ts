import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../../scripts/desk/run'
import { registerCsv } from '../../../scripts/desk/register-csv'
import { verifyCommand } from '../../../scripts/desk/verify'
import { dateOnly } from '../../../shared/lib/date-only'

type Summary = {
  readonly cases: readonly {
    readonly file: string
    readonly due: string | null
    readonly letters: readonly string[]
  }[]
  readonly notRequests: readonly string[]
  readonly problems: readonly { readonly file: string; readonly reason: string }[]
  readonly letters?: string
}

const folder = mkdtempSync(path.join(tmpdir(), 'desk-run-'))
const inbox = path.join(folder, 'inbox')
const out = path.join(folder, 'out')
let summary: Summary

const run = async (...args: readonly string[]): Promise<Summary> =>
  JSON.parse(await runCommand(args)) as Summary

beforeAll(async () => {
  cpSync(path.resolve(import.meta.dirname, '../../vectors/inbox'), inbox, { recursive: true })
  writeFileSync(path.join(inbox, 'broken.eml'), Buffer.from([0, 1, 2, 255]))
  process.env['DESK_PASSPHRASE'] = 'a passphrase for this test alone'
  summary = await run(
    '--inbox',
    inbox,
    '--out',
    out,
    '--today',
    '2026-11-22',
    '--dpo',
    'dpo@sendberry.example',
  )
})
afterAll(() => {
  delete process.env['DESK_PASSPHRASE']
  rmSync(folder, { recursive: true })
})

describe('desk run', () => {
  it('opens a case for each request and none for what is not one', () => {
    expect(summary.cases).toHaveLength(11)
    expect(summary.notRequests).toEqual(['not-a-request-hostile-html.eml'])
    expect(summary.cases.find(({ file }) => file === 'lv-access-windows1257.eml')?.due).toBe('2026-03-02')
  })

  it('names a bad mail and goes on', () => {
    expect(summary.problems.map(({ file }) => file)).toEqual(['broken.eml'])
  })

  it('drafts the acknowledgement of each as e-mail and PDF', () => {
    expect(summary.cases.every(({ letters }) => letters.length === 2)).toBe(true)
    const pdf = readdirSync(path.join(out, 'letters')).find((name) => name.endsWith('.pdf')) ?? ''
    expect(
      readFileSync(path.join(out, 'letters', pdf))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('writes the register, soonest due first, and a vault that verifies', async () => {
    const lines = readFileSync(path.join(out, 'register.csv'), 'utf8').trim().split('\r\n')
    expect(lines).toHaveLength(12)
    expect(lines[1]).toContain('2026-03-02')
    const verified = JSON.parse(await verifyCommand([path.join(out, 'vault')])) as {
      cases: number
      bad: unknown[]
    }
    expect([verified.cases, verified.bad]).toEqual([11, []])
  })

  it('touches no vault that is there already', async () => {
    await expect(runCommand(['--inbox', inbox, '--out', out])).rejects.toThrow('not touched')
  })

  it('lets no letter leave without the DPO’s address, and says so', async () => {
    const without = await run('--inbox', inbox, '--out', path.join(folder, 'out2'), '--today', '2026-11-22')
    expect(without.cases.flatMap(({ letters }) => letters)).toEqual([])
    expect(without.letters).toContain('--dpo')
  })

  it.each([
    [[], 'usage'],
    [['--inbox', inbox, '--out', out, '--today', '2026-02-30'], '--today'],
    [['--inbox', inbox, '--out', out, '--lang', 'fr'], '--lang'],
    [['--inbox', path.join(folder, 'nowhere'), '--out', out], 'inbox'],
  ])('says what is wrong with %j', async (args, words) => {
    await expect(runCommand(args)).rejects.toThrow(words)
  })
})

describe('the register as CSV', () => {
  it('never lets a spreadsheet run what a requester wrote', () => {
    const row = {
      id: 'a1',
      stamp: '',
      reference: '2026-AB-0001',
      name: '=cmd|"/c calc"!A1',
      rights: ['ACCESS' as const],
      stage: 'open' as const,
      received: dateOnly('2026-01-31'),
      cautiousDue: dateOnly('2026-03-02'),
      extended: false,
      next: 'acknowledge' as const,
      answeredSystems: 0,
      allSystems: 9,
    }
    expect(registerCsv([row])).toContain(`"'=cmd|""/c calc""!A1"`)
  })
})
