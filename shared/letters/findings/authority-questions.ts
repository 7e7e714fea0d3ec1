import { factsOf } from '../../case/facts'
import { authorityQuestion } from '../../law/kinds/authority-enquiry'
import type { FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { runsToText } from '../letter-to-text'
import { saysSomething } from '../read-letter'

/** The authority gets an answer to each numbered question (Art. 31, 58(1)(a), (e)). */
export const authorityQuestions: FindingRule = {
  codes: ['authority-question-unanswered'],
  find: (letter, { record }): readonly Finding[] => {
    if (letter.kind !== 'authority-answer') return []
    const answered = answeredNumbers(letter)
    const open = factsOf(record, authorityQuestion)
      .map(({ no }) => no.trim())
      .filter((no) => !answered(no))
    return open.length === 0 ? [] : [unanswered(open)]
  },
}

/** A row of the table with its number and an answer, or a paragraph or item that begins with the number and goes on. */
function answeredNumbers(letter: Letter): (no: string) => boolean {
  const blocks = letter.blocks.filter(({ section }) => section === 'authority-answers')
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  const lines = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [runsToText(block.runs)]
    return block.type === 'list' ? block.items.map(runsToText) : []
  })
  return (no) =>
    rows.some((cells) => bare(cells[0]) === bare(no) && saysSomething(cells.at(-1) ?? '')) ||
    lines.some((line) => startsWithNumber(line, no))
}

const bare = (text = ''): string => text.replace(/[.)\s]/g, '')

function startsWithNumber(line: string, no: string): boolean {
  const at = line.trim()
  if (!at.startsWith(no)) return false
  const rest = at.slice(no.length)
  return /^[.):\s]/u.test(rest) && saysSomething(rest)
}

const unanswered = (numbers: readonly string[]): Finding => ({
  code: 'authority-question-unanswered',
  severity: 'fatal',
  article: 'Art. 31, 58(1)',
  section: 'authority-answers',
  text: {
    lv: `Vēstulē nav atbildes uz inspekcijas jautājumiem: ${numbers.join(', ')}.`,
    en: `The letter does not answer these questions of the authority: ${numbers.join(', ')}.`,
  },
})
