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
  const named = { letter, reference: current.told.request.reference }
  const pdf = await pdfFile(desk, open, named)
  switch (as) {
    case 'pdf':
    case 'print':
      return ok([pdf])
    case 'docx':
      return ok([await docxFile(open, named), pdf])
    case 'email': {
      const eml = await draftOf(desk, open, { current, letter, pdf })
      return eml.ok ? ok([fileOf(named, 'eml', eml.value), pdf]) : eml
    }
  }
}

/** `reference`: the number of the case, or the code of the row that a letter of no case rests on. */
type Named = { readonly letter: Letter; readonly reference: string }

export function fileOf(
  { letter: { kind, language }, reference }: Named,
  extension: 'pdf' | 'eml' | 'docx',
  bytes: Uint8Array,
): LetterFile {
  const title = letterFileName({ kind, language, reference }, extension)
  return { title, mediaType: mediaTypeOf(title), bytes }
}

export const pdfFile = async (desk: Desk, { team }: OpenDesk, named: Named): Promise<LetterFile> =>
  fileOf(named, 'pdf', await letterToPdf(named.letter, team, await desk.fonts()))

export async function docxFile({ team }: OpenDesk, named: Named): Promise<LetterFile> {
  // a large library that few letters need: it is loaded with the first of them
  const { letterToDocx } = await import('../letters/letter-to-docx')
  return fileOf(named, 'docx', await letterToDocx(named.letter, team))
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
