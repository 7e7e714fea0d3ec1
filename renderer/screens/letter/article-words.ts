import type { Language } from '../../../shared/lib/language'

/**
 * A citation as the rules write it, `Art. 13(1)(b), 38(4)`, in the reader's words: `13. panta 1. punkta b) apakšpunkts,
 * 38. panta 4. punkts`. What is not written so is given back as it is.
 */
export function articleInWords(citation: string, language: Language): string {
  if (language === 'en') return citation
  const recital = /^recitals? (\d+)$/.exec(citation.trim())
  if (recital !== null) return `${recital[1] ?? ''}. apsvērums`
  const articles = /^Arts?\.? (.+)$/.exec(citation.trim())
  if (articles === null) return citation
  const parts = (articles[1] ?? '').split(/, | and /).map(inLatvian)
  return parts.every((part) => part !== undefined) ? parts.join(', ') : citation
}

const shape = /^(\d{1,2})(?:\((\d)\))?(?:\(([a-z])\)(?:–\(([a-z])\))?)?$/

function inLatvian(part: string): string | undefined {
  const match = shape.exec(part.trim())
  if (match === null) return undefined
  const [, article = '', point, letter, lastLetter] = match
  if (point === undefined) return letter === undefined ? `${article}. pants` : undefined
  if (letter === undefined) return `${article}. panta ${point}. punkts`
  const letters = lastLetter === undefined ? `${letter})` : `${letter})–${lastLetter})`
  return `${article}. panta ${point}. punkta ${letters} apakšpunkts`
}
