import type { SaveFailure } from '../../shared/ipc/answers'
import { letterFileName } from '../../shared/letters/file-name'
import type { LeavingWay } from '../../shared/letters/leaving'
import type { Letter } from '../../shared/letters/letter'
import { isToThirdParty } from '../../shared/letters/letter-kind'
import { ok, type Result } from '../../shared/lib/result'
import { letterToPdf } from '../letters/letter-to-pdf'
import { writeDraft } from '../mail/write-draft'
import type { ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { readFiled } from './documents'
import { mediaTypeOf } from './media-type'

export type LetterFile = { readonly title: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type LeavingCase = { readonly current: ToldCase; readonly letter: Letter; readonly as: LeavingWay }

/**
 * The files of a letter that leaves, the one that leaves first; all of them are kept sealed. The PDF is always among
 * them: it is what the letter looked like. File names carry the case's reference, nobody's name.
 */
export async function letterFiles(
  desk: Desk,
  open: OpenDesk,
  { current, letter, as }: LeavingCase,
): Promise<Result<readonly [LetterFile, ...LetterFile[]], SaveFailure>> {
  const named = { kind: letter.kind, language: letter.language, reference: current.told.request.reference }
  const file = (extension: 'pdf' | 'eml' | 'docx', bytes: Uint8Array): LetterFile => {
    const title = letterFileName(named, extension)
    return { title, mediaType: mediaTypeOf(title), bytes }
  }
  const pdf = file('pdf', await letterToPdf(letter, open.team, await desk.fonts()))
  switch (as) {
    case 'pdf':
    case 'print':
      return ok([pdf])
    case 'docx': {
      // a large library that few letters need: it is loaded with the first of them
      const { letterToDocx } = await import('../letters/letter-to-docx')
      return ok([file('docx', await letterToDocx(letter, open.team)), pdf])
    }
    case 'email': {
      const eml = await draftOf(desk, open, { current, letter, pdf })
      return eml.ok ? ok([file('eml', eml.value), pdf]) : eml
    }
  }
}

async function draftOf(
  desk: Desk,
  open: OpenDesk,
  { current, letter, pdf }: Omit<LeavingCase, 'as'> & { readonly pdf: LetterFile },
): Promise<Result<Uint8Array, SaveFailure>> {
  const attached = await attachmentsOf(open, current, letter)
  if (!attached.ok) return attached
  const { mail } = current.told.request
  return ok(
    await writeDraft({
      letter,
      organisation: open.team.organisation,
      // only what goes to the person belongs to the person's thread
      ...(mail === undefined || isToThirdParty(letter.kind) ? {} : { thread: mail }),
      attachments: [{ name: pdf.title, mediaType: pdf.mediaType, bytes: pdf.bytes }, ...attached.value],
      date: new Date(desk.now()).toISOString(),
    }),
  )
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
