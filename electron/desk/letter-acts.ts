import * as v from 'valibot'
import { caseClock } from '../../shared/case/case-clock'
import type { CaseEvent } from '../../shared/case/events'
import { draftLetter, sendLetter } from '../../shared/case/letters'
import type { MailRefusal, SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers, Saved } from '../../shared/ipc/contract'
import { checkLetter } from '../../shared/letters/check'
import { letterSchema, type Letter } from '../../shared/letters/letter'
import { letterToHtml } from '../../shared/letters/letter-to-html'
import { letterToText } from '../../shared/letters/letter-to-text'
import { matchSentLetter } from '../../shared/letters/match-sent'
import { dayOfInstant } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { readMail } from '../mail/read-mail'
import { writeDraft } from '../mail/write-draft'
import { contextOf, locked, onCase, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { readFiled, seal } from './documents'
import { saveFailureOf } from './save-failure'

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
      const bytes = new TextEncoder().encode(JSON.stringify(letter))
      const kept = await desk.open?.vault.writeDraft(draftId(caseId, letter.id), bytes)
      if (kept === undefined) return err(locked)
      return kept.ok ? ok(undefined) : err(saveFailureOf(kept.error))
    },
    discardLetterDraft: async ({ caseId, letterId }) => {
      const removed = await desk.open?.vault.removeDraft(draftId(caseId, letterId))
      if (removed === undefined) return err(locked)
      return removed.ok ? ok(undefined) : err(saveFailureOf(removed.error))
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

const draftId = (caseId: string, letterId: string): string => `${caseId}-${letterId}`

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

type Leaving = { readonly caseId: string; readonly letter: Letter; readonly as: 'email' | 'pdf' }

/** A letter leaves the desk: the gates, the files, the place the person picks, and then the record of it. */
const leave = (desk: Desk, { caseId, letter, as }: Leaving): Promise<Result<Saved, ActRefusal>> =>
  onCase(desk, caseId, async (open, current): Promise<Result<Saved, ActRefusal>> => {
    const gate = {
      fatal: fatalFindings(desk, open, { told: current.told, letter, as }),
      dpoEmail: open.team.organisation.dpoEmail,
    }
    const allowed = draftLetter(current.told, { letter, files: [] }, gate)
    if (!allowed.ok) return allowed
    const files = await letterFiles(desk, open, { current, letter })
    if (!files.ok) return files
    const saved = await desk.dialogs.save(
      `${files.value.stem}.${as === 'email' ? 'eml' : 'pdf'}`,
      as === 'email' ? files.value.eml : files.value.pdf,
    )
    if (!saved.ok || saved.value.kind === 'cancelled') return saved
    const pdf = await seal(open, current.id, {
      title: `${files.value.stem}.pdf`,
      mediaType: 'application/pdf',
      bytes: files.value.pdf,
    })
    if (!pdf.ok) return pdf
    const eml = await seal(open, current.id, {
      title: `${files.value.stem}.eml`,
      mediaType: 'message/rfc822',
      bytes: files.value.eml,
    })
    if (!eml.ok) return eml
    const event: CaseEvent = { type: 'letter-drafted', letter, files: [pdf.value, eml.value] }
    const recorded = await save(desk, open, { current, events: [event] })
    if (!recorded.ok) return recorded
    await open.vault.removeDraft(draftId(caseId, letter.id))
    return saved
  })

function fatalFindings(
  desk: Desk,
  open: OpenDesk,
  { told, letter, as }: { told: ToldCase['told']; letter: Letter; as: 'email' | 'pdf' },
): readonly string[] {
  const { today, calendar, team } = contextOf(desk, open)
  const findings = checkLetter(letter, {
    record: told,
    team,
    clock: caseClock(told, calendar),
    today,
    leavesAs: as,
  })
  return findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
}

type LetterFiles = { readonly stem: string; readonly pdf: Uint8Array; readonly eml: Uint8Array }

/** The PDF and the e-mail of a letter. File names carry the case's reference and the letter's kind, nobody's name. */
async function letterFiles(
  desk: Desk,
  open: OpenDesk,
  { current, letter }: { readonly current: ToldCase; readonly letter: Letter },
): Promise<Result<LetterFiles, SaveFailure>> {
  const record = current.told
  const stem = `${record.request.reference}-${letter.kind}`
  const pdf = await letterToPdf(letter, open.team.organisation, await desk.fonts())
  const attachments = [{ name: `${stem}.pdf`, mediaType: 'application/pdf', bytes: pdf }]
  for (const { document, title } of letter.attachments) {
    const filed = record.documents.find(({ name }) => name === document)
    if (filed === undefined) continue
    const bytes = await readFiled(open, current.id, filed)
    if (!bytes.ok) return bytes
    attachments.push({ name: title, mediaType: filed.mediaType, bytes: bytes.value })
  }
  const { mail } = record.request
  const eml = await writeDraft({
    letter,
    organisation: open.team.organisation,
    ...(mail === undefined ? {} : { thread: mail }),
    attachments,
    date: new Date(desk.now()).toISOString(),
  })
  return ok({ stem, pdf, eml })
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
  const saved = await save(desk, open, { current, events: [decided.value] })
  return saved.ok ? ok({ letterId: id, on }) : saved
}
