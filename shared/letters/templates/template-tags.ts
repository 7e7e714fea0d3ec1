import { Tag, type Context, type Emitter, type Liquid, type TagToken, type Template } from 'liquidjs'
import { sections } from '../sections'
import { FaultInTemplate, unknown } from './template-problem'

/**
 * Own tags leave marks in what the engine renders. The marks are private characters that a template's text is cleaned
 * of before, and that no value can bring in, since values stand apart (template-engine.ts).
 */
const [open, close] = ['\ue002', '\ue003'] as const

/** Everything that the desk composes for the letter and that the template neither places nor words itself. */
export const others = 'others'
const partNames: readonly string[] = [...sections, others]

/** A stretch of the rendered template: own text with the part it belongs to, or the place of a part. */
export type Piece =
  | { readonly type: 'text'; readonly section: string; readonly text: string }
  | { readonly type: 'part'; readonly name: string }

/** Where own text belongs that is in no part of the letter. */
const ownSection = 'own'

type TagParts = ConstructorParameters<Liquid['tags'][string]>

/** `{% part "reasons" %}`: what the desk composes for a part of this letter, with its sources. */
class PartTag extends Tag {
  readonly part: string

  constructor(...[token, remaining, liquid]: TagParts) {
    super(token, remaining, liquid)
    this.part = named(token, partNames)
  }

  render(_context: Context, emitter: Emitter): void {
    emitter.write(`${open}part ${this.part}${close}`)
  }
}

/** `{% section "time" %}…{% endsection %}`: own text that says what a part of the letter must say. */
class SectionTag extends Tag {
  readonly section: string
  readonly templates: Template[] = []

  constructor(...[token, remaining, liquid, parser]: TagParts) {
    super(token, remaining, liquid)
    this.section = named(token, sections)
    const stream = parser
      .parseStream(remaining)
      .on('tag:endsection', () => stream.stop())
      .on('template', (template: Template) => this.templates.push(template))
      .on('end', () => {
        throw new FaultInTemplate({ kind: 'not-closed', name: 'section' })
      })
    stream.start()
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void> {
    emitter.write(`${open}section ${this.section}${close}`)
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    emitter.write(`${open}end${close}`)
  }

  *children(): Generator<unknown, Template[]> {
    return this.templates
  }
}

function named({ name, args }: TagToken, known: readonly string[]): string {
  const part = args.trim().replace(/^(["'])(.*)\1$/, '$2')
  if (part === '') throw new FaultInTemplate({ kind: 'part-not-named', name })
  if (!known.includes(part)) throw new FaultInTemplate(unknown('unknown-part', part, known))
  return part
}

/** What of the engine's own tags a template may use: nothing that reads files, keeps state or repeats without end. */
const allowed = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment']
/** Every tag that can begin something. */
export const tagNames: readonly string[] = [...allowed, 'else', 'elsif', 'when', 'part', 'section']

export function setTags(engine: Liquid): void {
  for (const name of Object.keys(engine.tags)) {
    if (!allowed.includes(name)) Reflect.deleteProperty(engine.tags, name)
  }
  engine.registerTag('part', PartTag)
  engine.registerTag('section', SectionTag)
}

/** The rendered text cut at the marks of the own tags. */
export function piecesOf(rendered: string): readonly Piece[] {
  const within: string[] = []
  return rendered.split(/\ue002([^\ue003]*)\ue003/).flatMap((stretch, index): readonly Piece[] => {
    if (index % 2 === 0) return textPiece(stretch, within.at(-1) ?? ownSection)
    const [mark = '', name = ''] = stretch.split(' ')
    if (mark === 'part') return [{ type: 'part', name }]
    if (mark === 'section') within.push(name)
    else within.pop()
    return []
  })
}

const textPiece = (text: string, section: string): readonly Piece[] =>
  text.trim() === '' ? [] : [{ type: 'text', section, text }]
