import { cleanLine } from './clean-text'
import { fold } from './fold'
import { linesOf, type Line, type Stretch } from './lines'
import type { MailAddress } from './mail'

/**
 * What in a mail's text is somebody else's or an earlier mail: lines with `>`, everything below "On … wrote:", below
 * the header block of Outlook. Only the sender's own words can ask for something.
 */
export type HeaderBlock = {
  readonly from?: MailAddress | undefined
  readonly subject?: string | undefined
  readonly date?: string | undefined
  /** The block's lines as they stand. */
  readonly start: number
  readonly bodyStart: number
  readonly depth: number
}

type Label = 'from' | 'date' | 'to' | 'subject' | 'other'

const labels: ReadonlyMap<string, Label> = new Map(
  (
    [
      ['from', 'from von de no от od nuo saatja expéditeur odesílatel sūtītājs отправитель nadawca'],
      [
        'date',
        'date sent gesendet datum envoyé datums nosūtīts nosūtīšanas_datums дата отправлено odesláno datum data wysłano išsiųsta saadetud kuupäev',
      ],
      ['to', 'to an à kam кому komu do pro kellele destinataire adresāts получатель'],
      ['subject', 'subject betreff objet sujet tēma temats тема předmět temat teema'],
      [
        'other',
        'cc bcc kopie copie kopija копия kopie_(cc) reply-to attachments anlagen pielikumi importance',
      ],
    ] as const
  ).flatMap(([label, words]) =>
    words.split(' ').map((word) => [fold(word.replace('_', ' ')), label] as const),
  ),
)

const labelLine =
  /^[ \t]{0,8}\*{0,2}([\p{L}][\p{L} ()-]{0,20}?)[ \t]{0,2}\*{0,2}[ \t]{0,2}:\*{0,2}[ \t]{0,8}(.*)$/u
const longestBlock = 14

/** The first header block of a quoted or forwarded mail in a text: From with Date or Sent, and To or Subject, in any order. */
export function findHeaderBlock(text: string): HeaderBlock | undefined {
  const lines = linesOf(text)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || labelOf(line) === undefined) continue
    const block = readBlock(lines.slice(i, i + longestBlock))
    if (block !== undefined) return { ...block, start: line.start, depth: line.depth }
  }
  return undefined
}

function labelOf(line: Line): { readonly label: Label; readonly value: string } | undefined {
  const match = labelLine.exec(line.bare.slice(0, 400))
  const label = labels.get(fold(match?.[1] ?? '').trim())
  return label === undefined ? undefined : { label, value: cleanLine(match?.[2] ?? '') }
}

function readBlock(lines: readonly Line[]): Omit<HeaderBlock, 'start' | 'depth'> | undefined {
  const values = new Map<Label, string>()
  let bodyStart = 0
  for (const line of lines) {
    const read = labelOf(line)
    if (line.bare.trim() === '' || (read === undefined && endsBlock(values))) break
    keep(values, read)
    bodyStart = line.end + 1
  }
  const from = values.get('from')
  if (from === undefined || !values.has('date') || !(values.has('to') || values.has('subject')))
    return undefined
  return { from: writtenAddress(from), subject: values.get('subject'), date: values.get('date'), bodyStart }
}

// A long To: runs over to a next line without a label; a line before or after the block has none either
const endsBlock = (values: ReadonlyMap<Label, string>): boolean => values.size < 2 || values.size === 4

function keep(values: Map<Label, string>, read: ReturnType<typeof labelOf>): void {
  if (read !== undefined && read.label !== 'other' && !values.has(read.label))
    values.set(read.label, read.value)
}

const address = /<?([^\s<>[\]()"';:,]{1,64}@[^\s<>[\]()"';:,]{1,255})>?/

/** `Name <a@b>`, `"Name" [mailto:a@b]`, `a@b`. */
function writtenAddress(value: string): MailAddress | undefined {
  const match = address.exec(value.slice(0, 500))
  if (match === null) return undefined
  const name = cleanLine(value.slice(0, match.index).replace(/\[mailto:$|["'<[(]+/g, ' '))
  return { name: name.slice(0, 300), email: (match[1] ?? '').toLowerCase() }
}

const wrote =
  /\b(?:wrote|schrieb|ecrit|napsal|napsala|rakstija|napisal|napisala|rase|parase|kirjutas)\b|написал|пишет|писал/u
const when = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/
const opening =
  /^(?:on|am|le|dne|den|w dniu|\d{1,4}[.,\/-]?|(?:mon|tue|wed|thu|fri|sat|sun|pirmd|otrd|tresd|ceturtd|piektd|sestd|svetd|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|po|ut|st|ct|pa|ne|пн|вт|ср|чт|пт|сб|вс)\.?,?) /u
const angle = /<[^<>\s]{1,80}@[^<>\s]{1,80}>/

function isAttribution(line: Line, next: Line | undefined): boolean {
  const joined = fold(`${line.bare} ${line.bare.trimEnd().endsWith(':') ? '' : (next?.bare ?? '')}`).trim()
  if (joined.length > 400 || !joined.endsWith(':')) return false
  return when.test(joined) && (angle.test(joined) || (wrote.test(joined) && opening.test(joined)))
}

const divider =
  /^[-_ ]{3,}.{0,10}(?:original|ursprungliche|weitergeleitete|d'origine|transfere|puvodni|preposlana|parsutita|sakotneja|исходное|пересыла|переадрес|перенаправ|forwarded).{0,40}[-_ ]{3,}$|^_{20,}$/u

/** Stretches of the text that are not the sender's own words. `depth`: how many `>` his own lines carry (a forward can be quoted as a whole). */
export function quotedStretches(text: string, depth = 0): readonly Stretch[] {
  const lines = linesOf(text)
  const from = tailStart(text, lines, depth)
  const stretches: Stretch[] = lines.filter(
    (line, i) => line.start < from && (line.depth > depth || attributes(lines, i)),
  )
  return from < text.length ? [...stretches, { start: from, end: text.length }] : stretches
}

// "On …, X wrote:" itself, in one line or two
const attributes = (lines: readonly Line[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === undefined) return false
  return (
    isAttribution(line, after) ||
    (before !== undefined && line.bare.trimEnd().endsWith(':') && isAttribution(before, line))
  )
}

/** The signature below its mark (`-- `, RFC 3676 §4.3): who writes, but nothing asked for. */
export function signatureStretches(text: string): readonly Stretch[] {
  const mark = linesOf(text).find((line) => line.bare === '-- ' || line.bare === '--')
  return mark === undefined ? [] : [{ start: mark.start, end: text.length }]
}

// Below an attribution whose quote carries `>` the sender may go on in his own words; without `>` all the rest is quoted
function tailStart(text: string, lines: readonly Line[], depth: number): number {
  const block = findHeaderBlock(text)
  const blockStart = block === undefined || block.depth > depth ? text.length : block.start
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || line.start >= blockStart) break
    if (line.depth > depth) continue
    if (divider.test(fold(line.bare.trim().slice(0, 120)))) return line.start
    if (isAttribution(line, lines[i + 1]) && !followedByMarks(lines, i, depth)) return line.start
  }
  return blockStart
}

function followedByMarks(lines: readonly Line[], at: number, depth: number): boolean {
  const next = lines
    .slice(at + 1, at + 6)
    .find((line, i) => line.bare.trim() !== '' && (i > 0 || line.depth > depth))
  return next !== undefined && next.depth > depth
}
