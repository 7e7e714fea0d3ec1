import * as v from 'valibot'
import type { SaveFailure } from '../../shared/ipc/answers'
import { letterSchema, type Letter } from '../../shared/letters/letter'
import { err, ok, type Result } from '../../shared/lib/result'
import type { OpenDesk } from './desk'
import { saveFailureOf } from './save-failure'

/** Unsent letters, sealed. One that cannot be read as a letter is left alone: the vault has set aside what is damaged. */
export async function draftsUnder(
  { vault }: OpenDesk,
  prefix: string,
): Promise<Result<readonly Letter[], SaveFailure>> {
  const listed = await vault.listDrafts()
  if (!listed.ok) return err(saveFailureOf(listed.error))
  const letters: Letter[] = []
  for (const id of listed.value.filter((one) => one.startsWith(prefix))) {
    const read = await vault.readDraft(id)
    const letter = read.ok ? v.safeParse(letterSchema, parse(read.value)) : undefined
    if (letter?.success) letters.push(letter.output)
  }
  return ok(letters)
}

export async function keepDraft(
  { vault }: OpenDesk,
  id: string,
  letter: Letter,
): Promise<Result<undefined, SaveFailure>> {
  const kept = await vault.writeDraft(id, new TextEncoder().encode(JSON.stringify(letter)))
  return kept.ok ? ok(undefined) : err(saveFailureOf(kept.error))
}

export async function discardDraft({ vault }: OpenDesk, id: string): Promise<Result<undefined, SaveFailure>> {
  const removed = await vault.removeDraft(id)
  return removed.ok ? ok(undefined) : err(saveFailureOf(removed.error))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
