import type { RightReading } from '../../../shared/intake/intake'
import type { Right } from '../../../shared/law/right'

/** A piece of the mail's text, and the rights that its words were read as. */
type Segment = { readonly text: string; readonly rights: readonly Right[] }

/** The text cut at the edges of its phrases; put together again it is the same text. */
export function segments(
  text: string,
  readings: readonly Pick<RightReading, 'right' | 'start' | 'end'>[],
): readonly Segment[] {
  const inside = readings.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const edges = [0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const rights = inside.filter(({ start, end }) => start <= from && to <= end).map(({ right }) => right)
    return { text: text.slice(from, to), rights: [...new Set(rights)] }
  })
}
