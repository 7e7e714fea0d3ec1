import { fold } from './fold'
import type { Stretch } from './lines'

/** A piece of text that says one thing: a sentence, a list item, a line of its own. */
export type Clause = Stretch & {
  readonly folded: string
  readonly in: 'subject' | 'text'
  /** The clause above a list, for its items: what that one asks for, they ask for. */
  readonly introducedBy?: Clause | undefined
}

// After these a full stop ends no sentence
const abbreviations = new Set(
  'art abs nr no lit čl odst p pp st ст п ч al vgl bspw bzw z b e g i mr mrs ms dr prof plk tel tālr mob str inc ltd gada g t u utt resp např tzv č sp zn ust ods par cf env м т д г ул'.split(
    ' ',
  ),
)

const bullet = /^[ \t]{0,8}(?:[-–—•*·]|\(?\d{1,2}[.)]|\(?[a-zа-я][.)])[ \t]/u
const shortLine = 60

/** The clauses of a text whose quoted stretches are blank already. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let intro: Clause | undefined
  let start = 0
  const close = (end: number): void => {
    const clause = trimmed(text, start, end)
    start = end
    if (clause === undefined) return
    const item = bullet.test(text.slice(beforeBullet(text, clause.start), clause.end))
    clauses.push(item && intro !== undefined ? { ...clause, introducedBy: intro } : clause)
    if (!item) intro = clause
  }
  for (let i = 0; i < text.length; i++) {
    if (endsClause(text, i, start)) close(i + 1)
  }
  close(text.length)
  return clauses
}

export function subjectClause(subject: string): readonly Clause[] {
  return subject.trim() === ''
    ? []
    : [{ start: 0, end: subject.length, folded: fold(subject), in: 'subject' }]
}

function trimmed(text: string, from: number, to: number): Clause | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(text.charAt(start))) start += 1
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1
  return start === end ? undefined : { start, end, folded: fold(text.slice(start, end)), in: 'text' }
}

const isBlank = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\u00a0'
// The line's start when only blanks lie between, else the place itself
const beforeBullet = (text: string, at: number): number =>
  at - (/(?:^|\n)([ \t]{0,8})$/.exec(text.slice(Math.max(0, at - 9), at))?.[1]?.length ?? 0)

const endOfShort = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - shortLine - 40), at)
    .split('\n')
    .at(-1) ?? ''

function endsClause(text: string, at: number, start: number): boolean {
  const char = text.charAt(at)
  if (char === '\n') return endsLine(text, at)
  if (!'.!?;…'.includes(char)) return false
  const next = text.charAt(at + 1)
  if (next !== '' && !isBlank(next)) return false
  return char !== '.' || !isAbbreviation(text.slice(Math.max(start, at - 12), at))
}

// "Art. 15", "15. pants", "2026. gada": the stop belongs to the word
function isAbbreviation(before: string): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
  return /^\d+$/.test(word) || /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
}

// A line that a mail program wrapped goes on in the next one; a short line before a capital letter does not
function endsLine(text: string, at: number): boolean {
  const nextEnd = text.indexOf('\n', at + 1)
  const next = text.slice(at + 1, nextEnd < 0 ? Math.min(text.length, at + 200) : nextEnd)
  if (next.trim() === '' || bullet.test(next)) return true
  const line = endOfShort(text, at).trim()
  if (/[:,]$/.test(line) && line.length < shortLine && !line.endsWith(',')) return true
  return line.length < shortLine && /^[ \t]*[\p{Lu}\p{N}"„«(<]/u.test(next)
}
