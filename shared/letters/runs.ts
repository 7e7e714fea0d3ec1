import type { Run } from './letter'

/** The words of a line of runs. */
export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The same line with as few runs as it can have: neighbours of one look are one run, empty ones are gone. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && isSameLook(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') joined.push(run)
  }
  return joined
}

const isSameLook = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link

/** Neighbours that lead to the same address belong together, however their words look. */
export function linkGroups(
  runs: readonly Run[],
): readonly { readonly link: string | undefined; readonly runs: readonly Run[] }[] {
  const groups: { readonly link: string | undefined; readonly runs: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last !== undefined && last.link === run.link) last.runs.push(run)
    else groups.push({ link: run.link, runs: [run] })
  }
  return groups
}
