import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readMail } from '../../electron/mail/read-mail'
import type { Confidence, Intake, Reading } from '../../shared/intake/intake'
import { readIntake } from '../../shared/intake/read-intake'

/**
 * `desk intake FILE.eml…`: what the New request form would be filled with, as a JSON array, one object a file. A value
 * that is absent or only a guess is null. A file that cannot be read gives `{file, error}`; the others go on.
 */
export async function intakeCommand(args: readonly string[]): Promise<string> {
  if (args.length === 0) throw new Error('intake needs at least one .eml file: desk intake FILE.eml…')
  const rows: unknown[] = []
  for (const path of args) rows.push(await readOne(path))
  return JSON.stringify(rows, null, 2)
}

async function readOne(path: string): Promise<unknown> {
  const file = basename(path)
  const bytes = await bytesOf(path)
  if (bytes === undefined) return { file, error: 'the file cannot be read' }
  const mail = await readMail(bytes)
  if (!mail.ok) return { file, error: mail.error.kind }
  return rowOf(file, readIntake(mail.value, { ownDomains: [] }))
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined
  }
}

const trusted = (one: { readonly confidence: Confidence }): boolean => one.confidence !== 'unsure'
const valueOf = <T>(reading: Reading<T>): T | null => (trusted(reading) ? (reading.value ?? null) : null)

function rowOf(file: string, intake: Intake): unknown {
  return {
    file,
    rights: intake.rights
      .filter(trusted)
      .map((one) => one.right)
      .sort(),
    language: valueOf(intake.language),
    receivedOn: trusted(intake.received) ? (intake.received.value ?? null) : null,
    name: valueOf(intake.name),
    email: valueOf(intake.email),
    phone: valueOf(intake.phone),
    requesterReference: valueOf(intake.requesterReference),
    // A role is always suggested: without a sign of the contrary we decide about the data
    role: intake.role.value ?? null,
    representative: valueOf(intake.representative),
    authorityReference: valueOf(intake.authorityReference),
    isRequest: valueOf(intake.isRequest),
    reasons: [`received: ${intake.received.where.line}`, ...intake.reasons],
  }
}
