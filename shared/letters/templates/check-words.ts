import { analyzeSync, ForTag, toValueSync, type Template, type Variable } from 'liquidjs'
import { listWords, words } from './words'
import { unknown, type TemplateProblem } from './template-problem'

/**
 * Words that the desk does not know, also where this case would not come by: a template is used on cases that nobody
 * had in mind when it was written.
 */
export function unknownWords(templates: Template[]): readonly TemplateProblem[] {
  const { variables, globals, locals } = analyzeSync(templates, { partials: false })
  const free = new Set(Object.values(globals).flat().map(placeOf))
  const loops = loopFields(templates)
  return Object.values(variables)
    .flat()
    .flatMap((variable) => {
      const path = pathOf(variable)
      const root = String(path[0])
      const isKnown = free.has(placeOf(variable))
        ? isWord(path)
        : root in locals || isFieldOf(loops.get(root), path)
      if (isKnown) return []
      const { row, col } = variable.location
      return [{ ...unknown('unknown-word', path.join('.'), known(loops)), line: row, column: col }]
    })
}

type Path = readonly (string | number)[]
type Loops = ReadonlyMap<string, readonly string[]>

const placeOf = ({ location: { row, col } }: Variable): string => `${row}:${col}`

/** A variable in brackets stands for the place in a list. */
const pathOf = ({ segments }: Variable): Path =>
  segments.map((segment) => (typeof segment === 'object' ? 0 : segment))

const wordNames = words.map(({ name }) => name)

function isWord(path: Path): boolean {
  const list = listWords.find(({ name }) => name === path[0])
  if (list === undefined) return wordNames.includes(path.join('.'))
  const [, place, field, ...rest] = path
  if (place === undefined || (place === 'size' && field === undefined)) return true
  const isPlace = typeof place === 'number' || place === 'first' || place === 'last'
  return (
    isPlace && rest.length === 0 && (field === undefined || list.fields.some(({ name }) => name === field))
  )
}

const ofLoop = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length']

const isFieldOf = (fields: readonly string[] | undefined, [, field, ...rest]: Path): boolean =>
  fields !== undefined &&
  rest.length === 0 &&
  (field === undefined || (typeof field === 'string' && fields.includes(field)))

/** What each loop's word has: the fields of the list that it goes through. */
function loopFields(templates: readonly Template[]): Loops {
  const fields = new Map<string, readonly string[]>([['forloop', ofLoop]])
  for (const { variable, collection } of loopsIn(templates)) {
    const list = listWords.find(({ name }) => name === collection.getText())
    const own = list?.fields.map(({ name }) => name) ?? []
    fields.set(variable, [...(fields.get(variable) ?? []), ...own])
  }
  return fields
}

function loopsIn(templates: readonly Template[]): readonly ForTag[] {
  return templates.flatMap((template) => [
    ...(template instanceof ForTag ? [template] : []),
    ...loopsIn(childrenOf(template)),
  ])
}

function childrenOf(template: Template): readonly Template[] {
  const children: unknown = toValueSync(template.children?.(false, true))
  return Array.isArray(children) ? children.filter(isTemplate) : []
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'render' in value

const known = (loops: Loops): readonly string[] => [
  ...wordNames,
  ...[...loops].flatMap(([name, fields]) => [name, ...fields.map((field) => `${name}.${field}`)]),
]
