import type { SaveFailure } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import type { Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { err, ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { locked } from './act'
import type { Desk } from './desk'
import { leave, letterDraftId } from './leave-letter'
import { discardDraft, draftsUnder, keepDraft } from './letter-drafts'

type LetterMethods =
  'letterDrafts' | 'keepLetterDraft' | 'discardLetterDraft' | 'previewLetter' | 'leaveLetter'

export function letterActs(desk: Desk): Pick<Handlers, LetterMethods> {
  return {
    letterDrafts: ({ caseId }) => drafts(desk, caseId),
    keepLetterDraft: async ({ caseId, letter }) => {
      const { open } = desk
      return open === undefined ? err(locked) : keepDraft(open, letterDraftId(caseId, letter.id), letter)
    },
    discardLetterDraft: async ({ caseId, letterId }) => {
      const { open } = desk
      return open === undefined ? err(locked) : discardDraft(open, letterDraftId(caseId, letterId))
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
  return draftsUnder(open, `${caseId}-`)
}
