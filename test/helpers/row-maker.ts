import type { CaseRow } from '../../shared/case/case-row'
import { dateOnly } from '../../shared/lib/date-only'

/** An open access case received on Friday 20 February 2026, due on Friday 20 March; only what a test is about is given. */
export function makeRow(change: Partial<CaseRow> & { readonly id: string }): CaseRow {
  return {
    stamp: 's1',
    reference: `2026-AB-${change.id.replaceAll(/\D/g, '').padStart(4, '0')}`,
    name: 'Inese Kalniņa',
    rights: ['ACCESS'],
    stage: 'open',
    received: dateOnly('2026-02-20'),
    due: dateOnly('2026-03-20'),
    cautiousDue: dateOnly('2026-03-20'),
    noticeBy: dateOnly('2026-03-20'),
    extended: false,
    next: 'search',
    answeredSystems: 4,
    allSystems: 9,
    ...change,
  }
}

/** A case whose clock stands still. */
export function makePausedRow(change: Partial<CaseRow> & { readonly id: string }): CaseRow {
  const { due, noticeBy, ...row } = makeRow(change)
  return { ...row, pausedSince: dateOnly('2026-02-18'), next: 'identity', ...change }
}
