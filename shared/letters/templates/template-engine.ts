import { Context, Liquid, LiquidError, toValueSync, type Emitter, type Template } from 'liquidjs'
import type { Language } from '../../lib/language'
import { err, ok, type Result } from '../../lib/result'
import { cleanText } from '../clean-text'
import { longestBody } from './template'
import { filterNames, setFilters, valueText } from './template-filters'
import { FaultInTemplate, unknown, type TemplateFault, type TemplateProblem } from './template-problem'
import { piecesOf, setTags, tagNames, type Piece } from './template-tags'

/** A template that was understood. It is for one rendering: its values are collected while it is rendered. */
export type ParsedTemplate = {
  readonly templates: Template[]
  readonly engine: Liquid
  /** what `{{ … }}` gave, in order; the rendered text only holds their numbers (`withValues`) */
  readonly outputs: string[]
}

/** What a template gave: its stretches, and the values that stand in them as numbers. */
export type Rendered = { readonly pieces: readonly Piece[]; readonly outputs: readonly string[] }

const [open, close] = ['\ue000', '\ue001'] as const
const privateMarks = /[\ue000-\ue003]/g
const longestLetter = 300_000

/**
 * LiquidJS without anything that reads files, reaches prototypes or runs without end. A value never goes through the
 * Markdown of the letter: `{{ … }}` leaves a number, and the value takes its place once the blocks are made. So no name
 * can make markup, whatever is in it.
 */
export function parseTemplate(
  body: string,
  language: Language,
): Result<ParsedTemplate, readonly TemplateProblem[]> {
  const outputs: string[] = []
  const engine = new Liquid({
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    greedy: false,
    templates: {},
    parseLimit: longestBody * 2,
    memoryLimit: 20_000,
    renderLimit: 1000,
    outputEscape: (value: unknown) => `${open}${outputs.push(valueText(value, language)) - 1}${close}`,
  })
  setFilters(engine, language)
  setTags(engine)
  return guarded(() => ({ templates: engine.parse(withoutTagLines(body)), engine, outputs }))
}

/** What the template gives with the values of a case. */
export const renderTemplate = (
  { templates, engine, outputs }: ParsedTemplate,
  values: Readonly<Record<string, unknown>>,
): Result<Rendered, readonly TemplateProblem[]> =>
  guarded(() => {
    const letter = new LetterEmitter()
    const context = new Context(values, engine.options, { sync: true }, { liquid: engine })
    toValueSync(engine.renderer.renderTemplates(templates, context, letter))
    return { pieces: piecesOf(letter.buffer), outputs }
  })

/** The values in the place of their numbers. */
export const withValues = (text: string, outputs: readonly string[]): string =>
  text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => cleanText(outputs[Number(index)] ?? ''))

/** A line that holds a tag and nothing else is no line of the letter: its end is trimmed (`-%}`), its column stays. */
const withoutTagLines = (body: string): string =>
  cleanText(body)
    .replace(privateMarks, '')
    .replace(/^([ \t]*\{%-?(?:(?!%\}).)*?)-?%\}[ \t]*$/gm, '$1-%}')

/** The tag as it was written, for the words of a problem. */
const withoutMark = (text: string): string => text.replace(/\s*-%\}$/, ' %}').slice(0, 100)

/** Collects the text up to the length of a letter: loops in loops cannot fill the memory. */
class LetterEmitter implements Emitter {
  buffer = ''

  write(text: unknown): void {
    this.buffer += typeof text === 'string' ? text : ''
    if (this.buffer.length > longestLetter) throw new FaultInTemplate({ kind: 'too-long' })
  }
}

/** The engine throws whatever is wrong with a template; it is expected here, and becomes data. */
function guarded<T>(work: () => T): Result<T, readonly TemplateProblem[]> {
  try {
    return ok(work())
  } catch (error) {
    const problem = problemOf(error)
    if (problem === undefined) throw error
    return err([problem])
  }
}

function problemOf(error: unknown): TemplateProblem | undefined {
  if (LiquidError.is(error)) {
    const [line, column] = positionOf(error)
    return { ...faultOf(error), line, column }
  }
  if (error instanceof RangeError) return { kind: 'too-much-work', line: 1, column: 1 }
  const isLimit = error instanceof Error && error.message.includes('limit exceeded')
  return isLimit ? { kind: 'too-long', line: 1, column: 1 } : undefined
}

function positionOf({ token }: LiquidError): readonly [number, number] {
  const [line = 1, column = 1] = token.getPosition()
  return [line, column]
}

/** The engine tells its errors apart by their words only. */
function faultOf(error: LiquidError): TemplateFault {
  const { originalError, message } = error
  if (originalError instanceof FaultInTemplate) return originalError.fault
  if (originalError instanceof RangeError || message.includes('limit exceeded'))
    return { kind: 'too-much-work' }
  const [said = message] = message.split(', line:')
  const found = faultPatterns.flatMap(({ pattern, fault }) => {
    const name = pattern.exec(said)?.[1]
    return name === undefined ? [] : [fault(name)]
  })
  return found[0] ?? { kind: 'not-understood', text: withoutMark(error.token.getText()) }
}

const faultPatterns: readonly {
  readonly pattern: RegExp
  readonly fault: (name: string) => TemplateFault
}[] = [
  { pattern: /^tag "([^"]*)" not found/, fault: (name) => unknown('unknown-tag', name, tagNames) },
  { pattern: /^undefined filter: (.*)/, fault: (name) => unknown('unknown-filter', name, filterNames) },
  { pattern: /^undefined variable: (.*)/, fault: (name) => ({ kind: 'unknown-word', name }) },
  { pattern: /^tag \{%-? *(\w+).* not closed/s, fault: (name) => ({ kind: 'not-closed', name }) },
  { pattern: /^output "(.{0,40}).*" not closed/s, fault: (name) => ({ kind: 'not-closed', name }) },
]
