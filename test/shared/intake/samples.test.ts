import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { intakeCommand } from '../../../scripts/desk/intake'

const optional = v.optional(v.string())
const expectedSchema = v.array(
  v.object({
    file: v.string(),
    rights: v.array(v.string()),
    language: v.string(),
    receivedOn: v.string(),
    name: v.string(),
    email: v.string(),
    phone: optional,
    requesterReference: optional,
    role: optional,
    representative: optional,
    authorityReference: optional,
    isRequest: v.optional(v.boolean()),
  }),
)
type Expected = v.InferOutput<typeof expectedSchema>[number]

const vectors = join(import.meta.dirname, '../../vectors/inbox')
const templates = join(import.meta.dirname, '../../../../shared/samples/inbox')
const expectedIn = (folder: string): readonly Expected[] =>
  v.parse(expectedSchema, JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')))

const rowSchema = v.array(v.record(v.string(), v.unknown()))
const rowOf = async (path: string) => v.parse(rowSchema, JSON.parse(await intakeCommand([path])))[0] ?? {}

async function expectAsWritten(folder: string, one: Expected): Promise<void> {
  const { reasons, role, ...row } = await rowOf(join(folder, one.file))
  expect(row).toEqual({
    file: one.file,
    rights: one.rights,
    language: one.language,
    receivedOn: one.receivedOn,
    name: one.name,
    email: one.email,
    phone: one.phone ?? null,
    requesterReference: one.requesterReference ?? null,
    representative: one.representative ?? null,
    authorityReference: one.authorityReference ?? null,
    isRequest: one.isRequest ?? true,
  })
  // the templates do not say the role: without a sign of the contrary the controller's
  expect(role).toBe(one.role ?? 'controller')
  expect(reasons).toBeInstanceOf(Array)
}

describe('the inbox written for this project', () => {
  const mails = expectedIn(vectors).filter((one) => existsSync(join(vectors, one.file)))
  it.each(mails.map((one): [string, Expected] => [one.file, one]))(
    '%s is read as a DPO reads it',
    async (_, one) => {
      await expectAsWritten(vectors, one)
    },
  )
  it('is whole', () => {
    expect(mails).toHaveLength(12)
  })
})

// Public templates that are not kept in this repository; beside it they are read too
const beside = existsSync(templates)
  ? expectedIn(templates).filter((one) => one.file.startsWith('template-'))
  : []

describe.skipIf(beside.length === 0)(
  'the public request templates (skipped: ../shared/samples/inbox is not there)',
  () => {
    it.each(beside.map((one): [string, Expected] => [one.file, one]))(
      '%s is read as a DPO reads it',
      async (_, one) => {
        await expectAsWritten(templates, one)
      },
    )
  },
)

describe('the intake command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'intake-'))
    writeFileSync(join(folder, 'no-mail.eml'), 'this is a shopping list\nmilk\n')
    writeFileSync(join(folder, 'old.msg'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    writeFileSync(
      join(folder, 'good.eml'),
      'From: Sam Carter <sam@example.org>\nTo: dpo@sendberry.example\nSubject: hi\n\nPlease delete my data',
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('names a bad file and goes on with the rest', async () => {
    const paths = ['no-mail.eml', 'missing.eml', 'old.msg', 'good.eml'].map((name) => join(folder, name))
    const rows = v.parse(rowSchema, JSON.parse(await intakeCommand(paths)))
    expect(rows.slice(0, 3)).toEqual([
      { file: 'no-mail.eml', error: 'not-a-mail' },
      { file: 'missing.eml', error: 'the file cannot be read' },
      { file: 'old.msg', error: 'outlook-msg' },
    ])
    expect(rows[3]).toMatchObject({
      file: 'good.eml',
      rights: ['ERASURE'],
      receivedOn: null,
      email: 'sam@example.org',
    })
  })

  it('says what it needs when no file is given', async () => {
    await expect(intakeCommand([])).rejects.toThrow('intake needs at least one .eml file')
  })
})
