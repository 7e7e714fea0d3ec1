import { caseClock } from '../../shared/case/case-clock'
import type { CaseContext } from '../../shared/case/context'
import type { CaseDocument } from '../../shared/case/events'
import { draftLetter } from '../../shared/case/letters'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Saved } from '../../shared/ipc/contract'
import { checkLetter, fatalCodes } from '../../shared/letters/check'
import { letterFileName } from '../../shared/letters/file-name'
import type { Letter } from '../../shared/letters/letter'
import { isToThirdParty } from '../../shared/letters/letter-kind'
import { ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { writeDraft } from '../mail/write-draft'
import { contextOf, onCase, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { readFiled, seal } from './documents'

export type Leaving = { readonly caseId: string; readonly letter: Letter; readonly as: 'email' | 'pdf' }

/** Where an unsent letter is kept: under its case and its own id. */
export const letterDraftId = (caseId: string, letterId: string): string => `${caseId}-${letterId}`

/**
 * A letter leaves the desk: the gates, the file, the place the person picks, and then the record of it. When the record
 * cannot be written the person is told, and the letter stays a draft.
 */
export const leave = (desk: Desk, leaving: Leaving): Promise<Result<Saved, ActRefusal>> =>
  onCase(desk, leaving.caseId, async (open, current): Promise<Result<Saved, ActRefusal>> => {
    const { letter, caseId } = leaving
    const context = contextOf(desk, open)
    const fatal = fatalOf(context, { current, leaving })
    const allowed = draftLetter(current.told, { letter, files: [], fatal }, context)
    if (!allowed.ok) return allowed
    const files = await filesOf(desk, open, { current, leaving })
    if (!files.ok) return files
    const [leaves] = files.value
    const saved = await desk.dialogs.save(leaves.title, leaves.bytes)
    if (!saved.ok || saved.value.kind === 'cancelled') return saved
    const kept = await sealAll(open, current, files.value)
    if (!kept.ok) return kept
    const recorded = await save(desk, open, {
      current,
      events: [{ type: 'letter-drafted', letter, files: kept.value }],
    })
    if (!recorded.ok) return recorded
    await open.vault.removeDraft(letterDraftId(caseId, letter.id))
    return saved
  })

type LeavingCase = { readonly current: ToldCase; readonly leaving: Leaving }

const fatalOf = (
  { today, calendar, team }: CaseContext,
  { current, leaving }: LeavingCase,
): readonly string[] =>
  fatalCodes(
    checkLetter(leaving.letter, {
      record: current.told,
      team,
      clock: caseClock(current.told, calendar),
      today,
      leaving: leaving.as,
    }),
  )

type LetterFile = { readonly title: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** The file that leaves comes first; all of them are kept sealed. File names carry the case's reference, nobody's name. */
async function filesOf(
  desk: Desk,
  open: OpenDesk,
  { current, leaving }: LeavingCase,
): Promise<Result<readonly [LetterFile, ...LetterFile[]], SaveFailure>> {
  const { letter, as } = leaving
  const named = { kind: letter.kind, language: letter.language, reference: current.told.request.reference }
  const bytes = await letterToPdf(letter, open.team.organisation, await desk.fonts())
  const pdf = { title: letterFileName(named, 'pdf'), mediaType: 'application/pdf', bytes }
  if (as === 'pdf') return ok([pdf])
  const attached = await attachmentsOf(open, current, letter)
  if (!attached.ok) return attached
  const { mail } = current.told.request
  const eml = await writeDraft({
    letter,
    organisation: open.team.organisation,
    // only what goes to the person belongs to the person's thread
    ...(mail === undefined || isToThirdParty(letter.kind) ? {} : { thread: mail }),
    attachments: [{ name: pdf.title, mediaType: pdf.mediaType, bytes }, ...attached.value],
    date: new Date(desk.now()).toISOString(),
  })
  return ok([{ title: letterFileName(named, 'eml'), mediaType: 'message/rfc822', bytes: eml }, pdf])
}

type Attachment = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

async function attachmentsOf(
  open: OpenDesk,
  { id, told }: ToldCase,
  letter: Letter,
): Promise<Result<readonly Attachment[], SaveFailure>> {
  const attachments: Attachment[] = []
  for (const { document, title } of letter.attachments) {
    const filed = told.documents.find(({ name }) => name === document)
    if (filed === undefined) continue // the check has refused such a letter already
    const bytes = await readFiled(open, id, filed)
    if (!bytes.ok) return bytes
    attachments.push({ name: title, mediaType: filed.mediaType, bytes: bytes.value })
  }
  return ok(attachments)
}

async function sealAll(
  open: OpenDesk,
  { id }: ToldCase,
  files: readonly LetterFile[],
): Promise<Result<readonly CaseDocument[], SaveFailure>> {
  const kept: CaseDocument[] = []
  for (const file of files) {
    const sealed = await seal(open, id, file)
    if (!sealed.ok) return sealed
    kept.push(sealed.value)
  }
  return ok(kept)
}
