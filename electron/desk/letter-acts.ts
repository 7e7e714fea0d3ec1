import { sendLetter } from '../../shared/case/letters'
import type { MailRefusal, SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers } from '../../shared/ipc/contract'
import type { Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { matchSentLetter } from '../../shared/letters/match-sent'
import { dayOfInstant } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { readMail } from '../mail/read-mail'
import { contextOf, locked, onCase, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { seal } from './documents'
import { leave, letterDraftId } from './leave-letter'
import { discardDraft, draftsUnder, keepDraft } from './letter-drafts'

type LetterMethods =
  | 'letterDrafts'
  | 'keepLetterDraft'
  | 'discardLetterDraft'
  | 'previewLetter'
  | 'saveLetterAsEmail'
  | 'saveLetterAsPdf'
  | 'recordSentMail'

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
      const pdf = await letterToPdf(letter, open.team.organisation, await desk.fonts())
      return ok({ pdf, text: letterToText(letter), html: letterToHtml(letter) })
    },
    saveLetterAsEmail: ({ caseId, letter }) => leave(desk, { caseId, letter, as: 'email' }),
    saveLetterAsPdf: ({ caseId, letter }) => leave(desk, { caseId, letter, as: 'pdf' }),
    recordSentMail: ({ caseId, name, bytes }) =>
      onCase(desk, caseId, (open, current) => recordSent(desk, open, { current, name, bytes })),
  }
}

async function drafts(desk: Desk, caseId: string): Promise<Result<readonly Letter[], SaveFailure>> {
  const { open } = desk
  if (open === undefined) return err(locked)
  return draftsUnder(open, `${caseId}-`)
}

type SentMail = { readonly current: ToldCase; readonly name: string; readonly bytes: Uint8Array }

/** The sent message comes back: it is matched to its letter, kept as proof, and the letter counts as sent on its date. */
async function recordSent(
  desk: Desk,
  open: OpenDesk,
  { current, name, bytes }: SentMail,
): Promise<
  Result<
    { readonly letterId: string; readonly on: string },
    ActRefusal | MailRefusal | { readonly kind: 'no-matching-letter' }
  >
> {
  const mail = await readMail(bytes)
  if (!mail.ok) return mail
  const record = current.told
  const { to, cc, subject, text, date } = mail.value
  const matched = matchSentLetter(
    { to: [...to, ...cc].map(({ email }) => email), subject, text },
    record.letters,
  )
  if (matched === undefined) return err({ kind: 'no-matching-letter' })
  const { today } = contextOf(desk, open)
  const on = (date === undefined ? undefined : dayOfInstant(date)) ?? today
  const proof = await seal(open, current.id, { title: name, mediaType: 'message/rfc822', bytes })
  if (!proof.ok) return proof
  const { id, kind } = matched.letter
  const decided = sendLetter(
    current.told,
    { letter: id, kind, on, how: 'mail-dropped', proof: proof.value },
    today,
  )
  if (!decided.ok) return decided
  const saved = await save(desk, open, { current, events: decided.value })
  return saved.ok ? ok({ letterId: id, on }) : saved
}
