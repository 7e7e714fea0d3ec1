/** A stretch of a text, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

export type Line = Stretch & {
  readonly text: string
  /** How many `>` it begins with. */
  readonly depth: number
  /** The line without them. */
  readonly bare: string
}

const marks = /^(?:[ \t]{0,3}>){1,40} ?/

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = text.slice(start, end)
    const quote = marks.exec(line)?.[0] ?? ''
    lines.push({
      start,
      end,
      text: line,
      depth: quote.replace(/[^>]/g, '').length,
      bare: line.slice(quote.length),
    })
    start = end + 1
  }
  return lines
}

/** The same text with these stretches (in order, not overlapping) made blank: places stay, line ends stay. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of stretches) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    at = Math.max(at, end)
  }
  return [...pieces, text.slice(at)].join('')
}
