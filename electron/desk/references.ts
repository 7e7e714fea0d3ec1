import { err, ok, type Result } from '../../shared/lib/result'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { DateOnly } from '../../shared/lib/date-only'
import type { OpenDesk } from './desk'
import { saveFailureOf } from './save-failure'

/** The last number given out this year; local and sealed. Lost or damaged, it is found again in the cases themselves. */
const draftId = 'last-reference'

/**
 * The next human reference, `2026-AB-0012`: year, this device's letters, a number of this device's own, so that two
 * laptops never give the same one. A number is used up even when the registration that asked for it fails.
 */
export async function nextReference(open: OpenDesk, today: DateOnly): Promise<Result<string, SaveFailure>> {
  const start = `${today.slice(0, 4)}-${open.vault.device().letters}-`
  const last = (await keptNumber(open, start)) ?? (await greatestNumber(open, start))
  const reference = `${start}${String(last + 1).padStart(4, '0')}`
  const kept = await open.vault.writeDraft(draftId, new TextEncoder().encode(reference))
  return kept.ok ? ok(reference) : err(saveFailureOf(kept.error))
}

async function keptNumber(open: OpenDesk, start: string): Promise<number | undefined> {
  const kept = await open.vault.readDraft(draftId)
  if (!kept.ok) return undefined
  const reference = new TextDecoder().decode(kept.value)
  // another year's number says nothing about this one: the cases do
  return numberOf(reference, start)
}

async function greatestNumber(open: OpenDesk, start: string): Promise<number> {
  const listed = await open.vault.listCases()
  let greatest = 0
  for (const { id } of listed.ok ? listed.value : []) {
    const read = await open.shelf.read(id)
    if (!read.ok || read.value.told.stage === 'empty') continue
    greatest = Math.max(greatest, numberOf(read.value.told.request.reference, start) ?? 0)
  }
  return greatest
}

function numberOf(reference: string, start: string): number | undefined {
  const digits = reference.startsWith(start) ? reference.slice(start.length) : ''
  return /^\d{4,}$/.test(digits) ? Number(digits) : undefined
}
