import type { ReactNode } from 'react'
import type { Verdict } from '../../../shared/rehearsal/ground'
import { StatusChip, type Meaning } from '../../components/status-chip'

/** How the file stands against a ground, as word, icon and colour together. */
export function VerdictChip({
  verdict,
  children,
}: {
  readonly verdict: Verdict
  readonly children: ReactNode
}) {
  return <StatusChip meaning={meanings[verdict]}>{children}</StatusChip>
}

const meanings: Readonly<Record<Verdict, Meaning>> = { open: 'overdue', weak: 'due', answered: 'done' }
