import type { Run } from '../../../shared/letters/letter'

/** The words of a line of runs. */
export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/**
 * The runs after the person changed their words in a plain text field: what stands before and after the change keeps
 * its weight, what was typed takes that of the character before it.
 */
export function editRuns(runs: readonly Run[], text: string): readonly Run[] {
  const before = runsText(runs)
  if (before === text) return runs
  const start = sameStart(before, text)
  const end = sameEnd(before.slice(start), text.slice(start))
  const head = cut(runs, 0, start)
  const tail = cut(runs, before.length - end, before.length)
  const typed = text.slice(start, text.length - end)
  const style = head.at(-1) ?? runs[0] ?? { text: '' }
  return joined([...head, { ...style, text: typed }, ...tail])
}

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let index = 0
  while (index < most && a[index] === b[index]) index += 1
  return index
}

function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}

/** The part of the runs between two places in their text. */
function cut(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const parts: Run[] = []
  let at = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') parts.push({ ...run, text })
    at += run.text.length
  }
  return parts
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last !== undefined && sameStyle(last, run))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') result.push(run)
  }
  return result
}

const sameStyle = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic
