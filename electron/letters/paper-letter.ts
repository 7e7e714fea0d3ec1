import { cleanText, oneLine } from '../../shared/letters/clean-text'
import type { Letter, LetterBlock, Run } from '../../shared/letters/letter'
import { saysAddress, shownAddress } from '../../shared/letters/link-words'
import { dateInWords } from '../../shared/lib/date-words'
import type { Language } from '../../shared/lib/language'
import { logoOf, type Logo } from './logo'
import type { Sender } from './sender'

export type PaperRun = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** an address in ASCII, as every format asks for it */
  readonly link?: string
}
type Runs = readonly PaperRun[]

/** `rank`: the level among the headings of the letter; the first one is 1 however it looks, so that none is skipped. */
export type PaperHeading = {
  readonly type: 'heading'
  readonly level: 1 | 2
  readonly rank: 1 | 2
  readonly text: string
}
type PaperParagraph = { readonly type: 'paragraph'; readonly runs: Runs }
/** Every row has as many cells as `shares`, the parts of the width that the columns take, together 1. */
export type PaperTable = {
  readonly type: 'table'
  readonly caption: string
  readonly head: readonly string[] | undefined
  readonly rows: readonly (readonly string[])[]
  readonly shares: readonly number[]
}
export type PaperBlock = { readonly section: string } & (
  PaperHeading | PaperParagraph | { readonly type: 'list'; readonly items: readonly Runs[] } | PaperTable
)

/** What stands on paper, word for word the same in the PDF, the DOCX and in print; blocks that say nothing are left out. */
export type PaperLetter = {
  readonly language: Language
  readonly title: string
  readonly logo: (Logo & { readonly alt: string }) | undefined
  readonly name: string
  /** the small lines below the name */
  readonly lines: readonly string[]
  readonly to: readonly string[]
  readonly date: string
  readonly blocks: readonly PaperBlock[]
  readonly foot: string
}

export const locales: Readonly<Record<Language, string>> = { lv: 'lv-LV', en: 'en-GB' }

export function paperLetter(letter: Letter, { organisation, letterhead }: Sender): PaperLetter {
  const { language, to } = letter
  const name = oneLine(organisation.name)
  const { registrationNumber, address, website } = organisation
  const registered = registrationNumber.trim() === '' ? '' : `${registeredAs[language]} ${registrationNumber}`
  const own = linesOf(letterhead.lines)
  const logo = logoOf(letterhead)
  return {
    language,
    title: oneLine(letter.subject),
    logo: logo === undefined ? undefined : { ...logo, alt: `${name} ${logoWord[language]}` },
    name,
    lines: own.length > 0 ? own : [[registered, address, website].map(oneLine).filter(isFilled).join(' · ')],
    to: [to.name, to.address ?? '', to.email ?? ''].flatMap(linesOf),
    date: dateInWords(letter.date, language),
    blocks: ranked(letter.blocks.flatMap(paperBlock)),
    foot: oneLine(letterhead.foot),
  }
}

const registeredAs: Readonly<Record<Language, string>> = { lv: 'reģ. Nr.', en: 'reg. no.' }
const logoWord: Readonly<Record<Language, string>> = { lv: 'logotips', en: 'logo' }

const isFilled = (text: string): boolean => text.trim() !== ''
const linesOf = (text: string): readonly string[] => paperText(text).split('\n').map(oneLine).filter(isFilled)

// a tab means nothing on paper
const paperText = (text: string): string => cleanText(text).replace(/\t/g, ' ')

function ranked(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.level === 1)
  const before = first === -1 ? blocks.length : first
  return blocks.map((block, index) =>
    block.type === 'heading' && index < before ? { ...block, rank: 1 as const } : block,
  )
}

function paperBlock(block: LetterBlock): readonly PaperBlock[] {
  const { section } = block
  switch (block.type) {
    case 'heading': {
      const text = paperText(block.text).trim()
      return text === '' ? [] : [{ type: 'heading', section, level: block.level, rank: block.level, text }]
    }
    case 'paragraph': {
      const runs = paperRuns(block.runs)
      return runs.length === 0 ? [] : [{ type: 'paragraph', section, runs }]
    }
    case 'list': {
      const items = block.items.map(paperRuns).filter((runs) => runs.length > 0)
      return items.length === 0 ? [] : [{ type: 'list', section, items }]
    }
    case 'table':
      return paperTable(block).map((table) => ({ ...table, section }))
  }
}

/** Runs without the space around them all; behind a link stands its address, which paper could not tell otherwise. */
export function paperRuns(runs: readonly Run[]): Runs {
  const filled = runs.map((run) => ({ ...run, text: paperText(run.text) })).filter(({ text }) => text !== '')
  if (!filled.some(({ text }) => isFilled(text))) return []
  return trimmed(
    filled.flatMap((run, index): Runs => {
      const { text, link } = run
      const one = { text, bold: run.bold === true, italic: run.italic === true }
      if (link === undefined) return [one]
      const linked = { ...one, ...linkTo(link) }
      if (filled[index + 1]?.link === link) return [linked]
      return [linked, ...addressAfter(wordsOfLink(filled, index), link)]
    }),
  )
}

/** RFC 3986: an address is ASCII, its host in punycode; what no program could open is plain words. */
function linkTo(address: string): { readonly link?: string } {
  try {
    return { link: new URL(paperText(address)).href }
  } catch {
    return {}
  }
}

/** The words of a link that ends here; it may change its look on the way. */
function wordsOfLink(runs: readonly Run[], last: number): string {
  const { link } = runs[last] ?? {}
  let first = last
  while (first > 0 && runs[first - 1]?.link === link) first -= 1
  return runs
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('')
}

const addressAfter = (words: string, link: string): Runs =>
  saysAddress(words, link) ? [] : [{ text: ` (${shownAddress(link)})`, bold: false, italic: false }]

function trimmed(runs: Runs): Runs {
  const first = runs.findIndex(({ text }) => isFilled(text))
  const last = runs.findLastIndex(({ text }) => isFilled(text))
  return runs.slice(first, last + 1).map((run, index, kept) => {
    const head = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === kept.length - 1 ? head.trimEnd() : head }
  })
}

type TableBlock = Extract<LetterBlock, { type: 'table' }>

function paperTable(block: TableBlock): readonly (PaperTable | PaperParagraph)[] {
  const clean = (cells: readonly string[]): readonly string[] => cells.map((cell) => paperText(cell).trim())
  const says = (cells: readonly string[]): boolean => cells.some(isFilled)
  const rows = block.rows.map(clean).filter(says)
  const head = clean(block.head)
  const caption = paperText(block.caption ?? '').trim()
  if (!says(head) && rows.length === 0) return captionAlone(caption)
  const count = Math.max(says(head) ? head.length : 0, ...rows.map((cells) => cells.length), 1)
  const whole = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: count }, (_, index) => cells[index] ?? '')
  const table = { head: says(head) ? whole(head) : undefined, rows: rows.map(whole) }
  return [{ type: 'table', caption, ...table, shares: sharesOf([whole(head), ...table.rows], count) }]
}

/** The caption of a table that has no cells is no table. */
const captionAlone = (caption: string): readonly PaperParagraph[] =>
  caption === '' ? [] : [{ type: 'paragraph', runs: [{ text: caption, bold: true, italic: false }] }]

/** Wider columns for those with more text, within bounds, so that none is squeezed. */
function sharesOf(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, index) => {
    const longest = rows.reduce((most, cells) => Math.max(most, (cells[index] ?? '').length), 0)
    return Math.min(Math.max(longest, 12), 60)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
