import { cleanLine, cut } from './clean-text'
import { readMailDate } from './mail-date'
import type { MailHop } from './mail'

const longestLine = 4000

/** Reads one `Received:` value (RFC 5321 §4.4). What is missing or unreadable is absent. */
export function readHop(value: string): MailHop {
  const line = cleanLine(value.slice(0, longestLine))
  const lastSemicolon = line.lastIndexOf(';')
  const at = readMailDate(lastSemicolon < 0 ? line : line.slice(lastSemicolon + 1))
  const clauses = withoutComments(lastSemicolon < 0 ? line : line.slice(0, lastSemicolon))
  const by = host(wordAfter(clauses, 'by'))
  const from = host(wordAfter(clauses, 'from'))
  const mailbox = wordAfter(clauses, 'for')?.replace(/^<|>$/g, '')
  return {
    ...(by === undefined ? {} : { by }),
    ...(from === undefined ? {} : { from }),
    ...(mailbox?.includes('@') === true ? { for: cut(mailbox, 320) } : {}),
    ...(at === undefined ? {} : { at }),
  }
}

// what the sender said of himself stands in brackets, e.g. (HELO by mx.example): it is not the server's own word
function withoutComments(line: string): string {
  let depth = 0
  let kept = ''
  for (const char of line) {
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += char
  }
  return kept
}

function wordAfter(clauses: string, name: string): string | undefined {
  const words = clauses.split(' ')
  const index = words.findIndex((word) => word.toLowerCase() === name)
  return index < 0 ? undefined : words[index + 1]
}

function host(word: string | undefined): string | undefined {
  const name = word
    ?.replace(/[;,]+$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
  return name === undefined || name === '' ? undefined : cut(name, 255)
}
