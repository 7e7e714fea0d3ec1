import * as v from 'valibot'
import { err, ok, type Result } from '../../lib/result'
import { composeLetter } from '../compose'
import type { LetterInput } from '../compose/letter-input'
import { letterSchema, type Letter, type LetterBlock } from '../letter'
import { withOrigins } from '../origins'
import { unknownWords } from './check-words'
import { isLink, markdownBlocks } from './markdown-blocks'
import { placeParts } from './place-parts'
import type { LetterTemplate } from './template'
import { parseTemplate, renderTemplate, type ParsedTemplate, type Rendered } from './template-engine'
import type { TemplateProblem } from './template-problem'
import { wordValues } from './words'

type Text = Pick<LetterTemplate, 'code' | 'body'>

/** The letter as the organisation's template words it, from the case as it stands; or what is wrong in the template. */
export function composeFromTemplate(
  input: LetterInput,
  template: Text,
): Result<Letter, readonly TemplateProblem[]> {
  const parsed = parsedTemplate(template, input)
  if (!parsed.ok) return parsed
  const rendered = renderTemplate(parsed.value, wordValues(input))
  if (!rendered.ok) return rendered
  const letter = composeLetter(input)
  const blocks = withOrigins(blocksFrom(rendered.value, template, letter.blocks))
  // what the blocks of a letter can hold (letter.ts): a loop around parts can make more than that
  if (!v.safeParse(letterSchema.entries.blocks, blocks).success) {
    return err([{ kind: 'too-long', line: 1, column: 1 }])
  }
  return ok({ ...letter, template: template.code, blocks })
}

/**
 * The letter as it was begun: from the desk's own text, or from the template whose code it carries. Where that template
 * is gone or does not work for this case, from the desk's own text, so that there is always a letter to compare with.
 */
export function composeAsWritten(input: LetterInput, template: string | undefined): Letter {
  const found = input.team.templates.find(({ code }) => code === template)
  if (found === undefined) return composeLetter(input)
  const letter = composeFromTemplate(input, found)
  return letter.ok ? letter.value : composeLetter(input)
}

function parsedTemplate(
  { body }: Text,
  { language }: Pick<LetterInput, 'language'>,
): Result<ParsedTemplate, readonly TemplateProblem[]> {
  const parsed = parseTemplate(body, language)
  if (!parsed.ok) return parsed
  const problems = [...unknownWords(parsed.value.templates), ...badLinks(body)]
  return problems.length === 0
    ? parsed
    : err(problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems))
}

// nobody mends more than these before looking again
const mostProblems = 50

const blocksFrom = (
  { pieces, outputs }: Rendered,
  { code }: Text,
  composed: readonly LetterBlock[],
): readonly LetterBlock[] =>
  placeParts(
    pieces.map((piece) =>
      piece.type === 'part'
        ? piece
        : {
            type: 'own',
            section: piece.section,
            blocks: markdownBlocks({ ...piece, source: `template ${code}`, outputs }),
          },
    ),
    composed,
  )

/** Links that lead nowhere or to where nobody should be led; those that hold a value are asked when it is known. */
const badLinks = (body: string): readonly TemplateProblem[] =>
  body.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\]\(([^()\s]*)/g)].flatMap((match): readonly TemplateProblem[] => {
      const [, to = ''] = match
      if (to.includes('{{') || isLink(to)) return []
      return [{ kind: 'link-not-allowed', to: to.slice(0, 100), line: index + 1, column: match.index + 3 }]
    }),
  )
