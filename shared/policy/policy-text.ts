import * as v from 'valibot'
import { err, ok, type Result } from '../lib/result'
import { text, type Of } from '../lib/schema'

/** One clause of a policy's text; `no` as in `8.2.3`, `title` for what stands before the first clause. */
export const policyClauseSchema = v.strictObject({ no: text(20), heading: text(300), text: text(50_000) })
export type PolicyClause = Of<typeof policyClauseSchema>
export const policyClausesSchema = v.pipe(v.array(policyClauseSchema), v.minLength(1), v.maxLength(500))

export type PolicyTextProblem =
  | { readonly kind: 'empty' }
  /** not plain text: a PDF, a Word file, a web page, an unknown encoding */
  | { readonly kind: 'not-text' }
  /** no line starts with a clause number */
  | { readonly kind: 'no-clauses' }
  /** a clause or the whole is longer than any policy */
  | { readonly kind: 'too-long' }

type Numbered = { readonly parts: readonly number[]; readonly rest: string }
type Draft = { readonly no: string; readonly parts: readonly number[]; readonly lines: readonly string[] }

/**
 * A policy as plain text, split where a line starts with the next clause number (`1.1.`, `1.1`, `8.2.3)`). A number that
 * does not go on from the last one is part of the text: `30 days`, `25. maijā`, `1.` of a list.
 */
export function splitPolicyText(policy: string): Result<readonly PolicyClause[], PolicyTextProblem> {
  const plain = policy
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
  if (plain.trim() === '') return err({ kind: 'empty' })
  if (isOtherFile(plain)) return err({ kind: 'not-text' })
  const [title, ...clauses] = draftsOf(plain.split('\n'))
  if (clauses.length === 0 || title === undefined) return err({ kind: 'no-clauses' })
  const whole = [...(title.lines.every((line) => line.trim() === '') ? [] : [title]), ...clauses].map(
    clauseOf,
  )
  return v.is(policyClausesSchema, whole) ? ok(whole) : err({ kind: 'too-long' })
}

// U+FFFD is what a decoder leaves of another encoding; other control characters are in no text file
const isOtherFile = (plain: string): boolean =>
  /^(%PDF|PK\u0003\u0004|\{\\rtf|\s*<(!doctype|html|\?xml))/i.test(plain) ||
  /[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(plain)

function draftsOf(lines: readonly string[]): readonly Draft[] {
  const drafts: Draft[] = [{ no: 'title', parts: [], lines: [] }]
  for (const line of lines) {
    const last = drafts[drafts.length - 1]
    if (last === undefined) continue
    const numbered = numberOf(line)
    if (numbered !== undefined && goesOn(last.parts, numbered.parts)) {
      drafts.push({ no: numbered.parts.join('.'), parts: numbered.parts, lines: [numbered.rest] })
    } else {
      drafts[drafts.length - 1] = { ...last, lines: [...last.lines, line] }
    }
  }
  return drafts
}

/** `8.2.6 Text`, `8.2.6. Text`, `8.2.6) Text`, also alone on its line; a single number needs its dot or bracket. */
function numberOf(line: string): Numbered | undefined {
  const found = /^\s{0,8}(\d{1,2}(?:\.\d{1,2}){0,4})([.)]{0,2})(?:\s+(\S.*))?$/.exec(line)
  const [, digits = '', end = '', rest = ''] = found ?? []
  if (digits === '' || (end === '' && !digits.includes('.'))) return undefined
  return { parts: digits.split('.').map(Number), rest }
}

/**
 * Whether a number can follow the last one: deeper by a first step, or later on some level. A level may skip numbers (a
 * clause was deleted), but not many: `1.30` after `1.2` is no clause.
 */
function goesOn(last: readonly number[], next: readonly number[]): boolean {
  const differs = next.findIndex((part, level) => part !== last[level])
  if (differs === -1) return false
  const before = last[differs] ?? 0
  const step = (next[differs] ?? 0) - before
  const isFirstBelow = next.slice(differs + 1).every((part) => part === 1)
  return step >= 1 && step <= 3 && isFirstBelow
}

const longestHeading = 150

function clauseOf({ no, parts, lines }: Draft): PolicyClause {
  const [first = '', ...rest] = lines
  const own = first.trim()
  const isHeading = parts.length === 1 && own.length <= longestHeading && !/[.;:!?]$/.test(own)
  return isHeading ? { no, heading: own, text: tidy(rest) } : { no, heading: '', text: tidy(lines) }
}

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
