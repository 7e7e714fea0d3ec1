import { openBox, sealBox } from './crypto'
import type { Session } from './session'

const about = (session: Session, id: string): string => `dsr-desk/row/1/${session.vault}/${id}`

/** Seals a row of the rebuildable index. The row's id is bound in: a box under another id does not open. */
export const sealRow = (session: Session, id: string, bytes: Uint8Array): Uint8Array =>
  sealBox(session.rowKey, { bytes, about: about(session, id) }, session.random)

/** The row again, or undefined: then it is rebuilt from the journal. */
export const openRow = (session: Session, id: string, box: Uint8Array): Uint8Array | undefined =>
  openBox(session.rowKey, { bytes: box, about: about(session, id) })
