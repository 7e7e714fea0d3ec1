import { isDict, nameOf, Tokens, type PdfValue } from './pdf-objects'

/** The operators that put something on the page: text, paths, images, shadings (ISO 32000-1, annex A). */
const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'BI',
])
const showing = new Set(['Tj', 'TJ', "'", '"'])

type Mark = { readonly tag: string; readonly id: number | undefined }

/** Walks the content of a page: everything painted must belong to one element or be an artifact (7.1). */
export function marksOf(content: string): {
  readonly broken: readonly string[]
  readonly ids: readonly number[]
} {
  const broken: string[] = []
  const ids: number[] = []
  let open: Mark | undefined
  for (const { operator, operands } of operationsOf(content)) {
    if (operator === 'BDC' || operator === 'BMC') {
      if (open !== undefined) broken.push('7.1 a mark stands within another')
      open = markOf(operands)
      if (open.id !== undefined) ids.push(open.id)
    } else if (operator === 'EMC') {
      if (open === undefined) broken.push('7.1 a mark ends that never began')
      open = undefined
    } else if (painting.has(operator)) broken.push(...paintingRules({ operator, operands }, open))
  }
  return { broken: open === undefined ? broken : [...broken, '7.1 a mark does not end on its page'], ids }
}

function paintingRules({ operator, operands }: Operation, mark: Mark | undefined): readonly string[] {
  const owned =
    mark === undefined
      ? [`7.1 ${operator} is neither tagged nor an artifact`]
      : mark.tag !== 'Artifact' && mark.id === undefined
        ? [`7.1 ${mark.tag} has no number`]
        : []
  return showing.has(operator) && hasMissingGlyph(operands) ? [...owned, '7.21.8 a glyph is missing'] : owned
}

type Operation = { readonly operator: string; readonly operands: readonly PdfValue[] }

function markOf(operands: readonly PdfValue[]): Mark {
  const [tag, properties] = operands
  const id = isDict(properties) ? properties['MCID'] : undefined
  return {
    tag: nameOf(tag) ?? '',
    id: typeof id === 'number' ? id : undefined,
  }
}

/** Text is glyphs of two bytes; glyph 0 is the box for what a font lacks. */
const hasMissingGlyph = (operands: readonly PdfValue[]): boolean =>
  operands
    .flat()
    .filter((one) => typeof one === 'string')
    .some((text) => /^(?:[\s\S]{2})*?\0\0/.test(text))

function* operationsOf(content: string): Generator<Operation> {
  const tokens = new Tokens(content, 0)
  let operands: PdfValue[] = []
  while (!tokens.isEnd) {
    const operator = tokens.operator()
    if (operator === undefined) operands.push(tokens.value())
    else {
      yield { operator, operands }
      operands = []
    }
  }
}
