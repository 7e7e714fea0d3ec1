import type { RegisterName } from '../policy/registers'
import type { LetterBlock, Run } from './letter'
import type { Section } from './sections'

/** Builders of generated blocks. A line break within a run is a line break in the letter. */
export const heading = (section: Section, text: string, level: 1 | 2 = 2): LetterBlock => ({
  type: 'heading',
  section,
  level,
  text,
})

export const paragraph = (section: Section, text: string, source: string): LetterBlock => ({
  type: 'paragraph',
  section,
  source,
  runs: (text.match(longestRun) ?? [text]).map((part) => ({ text: part })),
})

// a forwarded request may be longer than one run of a letter can be (letter.ts); no character is cut in two
const longestRun = /[\s\S]{1,20000}/gu

export const boldParagraph = (section: Section, text: string, source: string): LetterBlock => ({
  type: 'paragraph',
  section,
  source,
  runs: [{ text, bold: true }],
})

/** The place for what only the DPO can say. It has no source, and the check asks for it as long as it is empty. */
export const gap = (section: Section): LetterBlock => ({ type: 'paragraph', section, runs: [{ text: '' }] })

export const list = (section: Section, items: readonly string[], source: string): LetterBlock => ({
  type: 'list',
  section,
  source,
  items: items.map((text): readonly Run[] => [{ text }]),
})

export const table = (
  section: Section,
  content: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
  source: string,
): LetterBlock => ({ type: 'table', section, source, ...content })

/** A lead and its list; nothing when there is nothing to list. */
export const listed = (
  section: Section,
  { lead, items }: { readonly lead: string; readonly items: readonly string[] },
  source: string,
): readonly LetterBlock[] =>
  items.length === 0 ? [] : [paragraph(section, lead, source), list(section, items, source)]

/** What must be said: a place for the DPO where the case does not say it. */
export const orGap = (section: Section, blocks: readonly LetterBlock[]): readonly LetterBlock[] =>
  blocks.length === 0 ? [gap(section)] : blocks

/** Which fact of the case a block was filled from. */
export const factSource = ({ id }: { readonly id: string }): string => `fact ${id}`

const longestSource = 200

/** `register purposes: P01, P02`: which rows a block was filled from; cut at a whole code when there are too many. */
export function registerSource(register: RegisterName, codes: readonly string[]): string {
  const whole = `register ${register}: ${codes.join(', ')}`
  if (whole.length <= longestSource) return whole
  return `${whole.slice(0, whole.lastIndexOf(', ', longestSource - 3))}, …`
}
