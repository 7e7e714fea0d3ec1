import type { CaseRow } from '../../../shared/case/case-row'
import type { ReadMail } from '../../../shared/ipc/contract'
import { earlierCases } from './earlier-cases'

/** Cases that a mail may belong to, and what says so; undefined when it looks like a request of its own. */
export type BelongsToView = {
  readonly sign: 'reminder' | 'reply'
  readonly cases: readonly CaseRow[]
  /** found by our reference or in the thread, not by the person alone */
  readonly isSure: boolean
}

/** `typed`: the number of a case that the DPO writes, when the mail names none. */
export function belongsTo(
  rows: readonly CaseRow[],
  { intake, thread }: Pick<ReadMail, 'intake' | 'thread'>,
  typed: string,
): BelongsToView | undefined {
  const isReminder = intake.rights.some(({ right }) => right === 'REMINDER')
  const earlier = earlierCases(rows, {
    name: intake.name.value ?? '',
    email: intake.email.value ?? '',
    thread,
    words: `${intake.subject}\n${intake.text}`,
  })
  const sure = earlier.filter(({ by }) => by === 'reference' || by === 'thread').map(({ row }) => row)
  if (sure.length > 0) return { sign: isReminder ? 'reminder' : 'reply', cases: sure, isSure: true }
  if (!isReminder) return undefined
  const wanted = typed.trim().toUpperCase()
  const cases =
    wanted === ''
      ? earlier.map(({ row }) => row).filter(({ stage }) => stage !== 'closed')
      : rows.filter(({ reference }) => reference === wanted)
  return { sign: 'reminder', cases, isSure: false }
}
