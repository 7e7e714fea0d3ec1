import type { CaseRow } from '../../shared/case/case-row'

const columns = [
  'reference',
  'received',
  'due',
  'cautiousDue',
  'noticeBy',
  'rights',
  'requester',
  'stage',
  'next',
] as const

/** The register of requests as CSV (RFC 4180), soonest due first. */
export function registerCsv(rows: readonly CaseRow[]): string {
  const sorted = [...rows].sort((a, b) => (a.due ?? a.cautiousDue).localeCompare(b.due ?? b.cautiousDue))
  const lines = sorted.map((row) => [
    row.reference,
    row.received,
    row.due ?? '',
    row.cautiousDue,
    row.noticeBy ?? '',
    row.rights.join(' '),
    row.name,
    row.stage,
    row.next,
  ])
  return [columns, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** A cell that a spreadsheet would run as a formula is turned into plain text by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
