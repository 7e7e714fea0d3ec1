import type { MailFile } from '../../route'

export const mostMegabytes = 50 // what the contract lets through as one mail

/** A file as the browser drops it; `File` is one. */
export type DroppedFile = {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

export type DropRefusal = {
  readonly kind: 'wrong-kind' | 'too-large' | 'unreadable'
  readonly names: readonly string[]
}
export type ReadDrop = { readonly files: readonly MailFile[]; readonly refusals: readonly DropRefusal[] }

type Read = { readonly file: MailFile } | { readonly kind: DropRefusal['kind']; readonly name: string }

/** Reads the dropped mails in the order they were dropped; what is no mail, too large or unreadable is named. */
export async function readDropped(dropped: readonly DroppedFile[]): Promise<ReadDrop> {
  const read = await Promise.all(dropped.map(readOne))
  const kinds = ['wrong-kind', 'too-large', 'unreadable'] as const
  return {
    files: read.flatMap((one) => ('file' in one ? [one.file] : [])),
    refusals: kinds.flatMap((kind) => {
      const names = read.flatMap((one) => ('kind' in one && one.kind === kind ? [one.name] : []))
      return names.length === 0 ? [] : [{ kind, names }]
    }),
  }
}

async function readOne(dropped: DroppedFile): Promise<Read> {
  const { name, size } = dropped
  if (!name.toLowerCase().endsWith('.eml')) return { kind: 'wrong-kind', name }
  if (size > mostMegabytes * 1024 * 1024) return { kind: 'too-large', name }
  try {
    return { file: { name, bytes: new Uint8Array(await dropped.arrayBuffer()) } }
  } catch {
    // the file was moved, or it is a folder that is called like a mail
    return { kind: 'unreadable', name }
  }
}
