import * as v from 'valibot'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import { letterSchema, type Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { err, ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { locked } from './act'
import type { Desk } from './desk'
import { leave, letterDraftId } from './leave-letter'
import { saveFailureOf } from './save-failure'

type LetterMethods =
  'letterDrafts' | 'keepLetterDraft' | 'discardLetterDraft' | 'previewLetter' | 'leaveLetter'

export function letterActs(desk: Desk): Pick<Handlers, LetterMethods> {
  return {
    letterDrafts: ({ caseId }) => drafts(desk, caseId),
    keepLetterDraft: async ({ caseId, letter }) => {
      const bytes = new TextEncoder().encode(JSON.stringify(letter))
      const kept = await desk.open?.vault.writeDraft(letterDraftId(caseId, letter.id), bytes)
      if (kept === undefined) return err(locked)
      return kept.ok ? ok(undefined) : err(saveFailureOf(kept.error))
    },
    discardLetterDraft: async ({ caseId, letterId }) => {
      const removed = await desk.open?.vault.removeDraft(letterDraftId(caseId, letterId))
      if (removed === undefined) return err(locked)
      return removed.ok ? ok(undefined) : err(saveFailureOf(removed.error))
    },
    previewLetter: async ({ letter }) => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const pdf = await letterToPdf(letter, open.team, await desk.fonts())
      return ok({ pdf, text: letterToText(letter), html: letterToHtml(letter) })
    },
    leaveLetter: (leaving) => leave(desk, leaving),
  }
}

async function drafts(desk: Desk, caseId: string): Promise<Result<readonly Letter[], SaveFailure>> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const listed = await open.vault.listDrafts()
  if (!listed.ok) return err(saveFailureOf(listed.error))
  const letters: Letter[] = []
  for (const id of listed.value.filter((one) => one.startsWith(`${caseId}-`))) {
    const read = await open.vault.readDraft(id)
    const letter = read.ok ? v.safeParse(letterSchema, parse(read.value)) : undefined
    if (letter?.success) letters.push(letter.output)
  }
  return ok(letters)
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
