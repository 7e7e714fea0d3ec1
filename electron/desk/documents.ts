import type { CaseDocument } from '../../shared/case/events'
import { fileDocument } from '../../shared/case/close'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers, Saved } from '../../shared/ipc/contract'
import type { CaseId } from '../../shared/journal/ids'
import { err, ok, type Result } from '../../shared/lib/result'
import { onCase, save } from './act'
import type { Desk, OpenDesk } from './desk'
import { mediaTypeOf } from './media-type'
import { saveFailureOf } from './save-failure'

type NewDocument = { readonly title: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Seals a document in the case's folder; the event that refers to it is written after it. */
export async function seal(
  open: OpenDesk,
  id: CaseId,
  { title, mediaType, bytes }: NewDocument,
): Promise<Result<CaseDocument, SaveFailure>> {
  const added = await open.vault.addDocument(id, bytes)
  if (!added.ok) return err(saveFailureOf(added.error))
  return ok({ ...added.value, mediaType, title: titleOf(title) })
}

/** The document's bytes as they were filed. */
export async function readFiled(
  open: OpenDesk,
  id: CaseId,
  document: CaseDocument,
): Promise<Result<Uint8Array, SaveFailure>> {
  const read = await open.vault.readDocument(id, document)
  return read.ok ? read : err(saveFailureOf(read.error))
}

const titleOf = (name: string): string => {
  const clean = name.replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ').trim()
  return clean === '' ? '—' : clean.slice(0, 300)
}

export function documentActs(
  desk: Desk,
): Pick<Handlers, 'addDocument' | 'chooseDocuments' | 'saveDocumentAs'> {
  const add = (
    caseId: string,
    kind: 'request' | 'finding' | 'answer' | 'proof' | 'other',
    file: { readonly name: string; readonly bytes: Uint8Array },
  ) =>
    onCase(desk, caseId, async (open, current): Promise<Result<undefined, ActRefusal>> => {
      const document = await seal(open, current.id, {
        title: file.name,
        mediaType: mediaTypeOf(file.name),
        bytes: file.bytes,
      })
      if (!document.ok) return document
      const decided = fileDocument(current.told, { document: document.value, kind })
      return decided.ok ? save(desk, open, { current, events: [decided.value] }) : decided
    })
  return {
    addDocument: ({ caseId, kind, name, bytes }) => add(caseId, kind, { name, bytes }),
    chooseDocuments: async ({ caseId, kind }) => {
      for (const file of await desk.dialogs.choose('any')) {
        const added = await add(caseId, kind, file)
        if (!added.ok) return added
      }
      return ok(undefined)
    },
    saveDocumentAs: ({ caseId, document }) =>
      onCase(desk, caseId, async (open, { id, told }): Promise<Result<Saved, ActRefusal>> => {
        const found = allDocuments(told).find(({ name }) => name === document)
        if (found === undefined) return err({ kind: 'no-such-case' })
        const bytes = await readFiled(open, id, found)
        return bytes.ok ? desk.dialogs.save(found.title, bytes.value) : bytes
      }),
  }
}

const allDocuments = (record: {
  readonly documents: readonly CaseDocument[]
  readonly letters: readonly { readonly files: readonly CaseDocument[] }[]
}) => [...record.documents, ...record.letters.flatMap(({ files }) => files)]
