import { inflateSync } from 'node:zlib'

/** What the PDFs of this repo are made of; a reader for tests, of the syntax in ISO 32000-1, 7.3, without object streams. */
class PdfRef {
  readonly ref: number
  constructor(ref: number) {
    this.ref = ref
  }
}
class PdfName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export type PdfDict = { readonly [key: string]: PdfValue }
export type PdfValue = number | boolean | null | string | PdfName | PdfRef | readonly PdfValue[] | PdfDict
export type PdfObject = { readonly value: PdfValue; readonly stream: Buffer | undefined }

export class Pdf {
  private readonly objects = new Map<number, PdfObject>()
  readonly root: PdfDict

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    for (const { index, 0: head, 1: id = '' } of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
      this.objects.set(Number(id), objectAt(text, index + head.length))
    }
    const trailer = new Tokens(text, text.lastIndexOf('trailer') + 7).value()
    this.root = this.dict(this.dict(trailer)['Root'])
  }

  object(id: number): PdfObject {
    const found = this.objects.get(id)
    if (found === undefined) throw new Error(`the PDF has no object ${id}`)
    return found
  }

  get(value: PdfValue | undefined): PdfValue | undefined {
    return isRef(value) ? this.object(value.ref).value : value
  }

  dict(value: PdfValue | undefined): PdfDict {
    const got = this.get(value)
    if (!isDict(got)) throw new Error(`not a dictionary: ${JSON.stringify(value)}`)
    return got
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const got = this.get(value)
    return got === undefined || got === null ? [] : isList(got) ? got : [got]
  }

  stream(value: PdfValue | undefined): string {
    if (!isRef(value)) throw new Error('a stream stands alone')
    const { stream, value: dict } = this.object(value.ref)
    if (stream === undefined) throw new Error(`object ${value.ref} is no stream`)
    const isPacked = nameOf(this.dict(dict)['Filter']) === 'FlateDecode'
    return (isPacked ? inflateSync(stream) : stream).toString('latin1')
  }

  get fonts(): readonly PdfDict[] {
    return [...this.objects.values()]
      .map(({ value }) => value)
      .filter((value): value is PdfDict => isDict(value) && nameOf(value['Type']) === 'Font')
  }
}

export const isRef = (value: PdfValue | undefined): value is PdfRef => value instanceof PdfRef
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value)
export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  !isRef(value) &&
  !(value instanceof PdfName)
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value instanceof PdfName ? value.name : undefined

function objectAt(text: string, start: number): PdfObject {
  const tokens = new Tokens(text, start)
  const value = tokens.value()
  const [head] = /^\s*stream\r?\n/.exec(text.slice(tokens.at, tokens.at + 20)) ?? []
  const length = isDict(value) ? value['Length'] : undefined
  if (head === undefined) return { value, stream: undefined }
  const from = tokens.at + head.length
  if (typeof length !== 'number') throw new Error('a stream whose length is elsewhere')
  return { value, stream: Buffer.from(text.slice(from, from + length), 'latin1') }
}

/** Reads values one after the other; in content streams what is no value is an operator. */
export class Tokens {
  at: number
  private readonly text: string

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  get isEnd(): boolean {
    return this.peek() === undefined
  }

  /** An operator of a content stream, when one stands here. */
  operator(): string | undefined {
    this.peek()
    const found = this.match(/(?!true\b|false\b|null\b)[A-Za-z'"*]+/y)
    return found?.[0]
  }

  value(): PdfValue {
    const next = this.peek()
    if (next === '/') return new PdfName(this.need(/\/([^\s/<>[\]()]*)/y)[1] ?? '')
    if (next === '(') return this.literal()
    if (next === '[') return this.listOf()
    if (this.text.startsWith('<<', this.at)) return this.dictionary()
    if (next === '<') return Buffer.from(this.need(/<([0-9A-Fa-f\s]*)>/y)[1] ?? '', 'hex').toString('latin1')
    const ref = this.match(/(\d+) 0 R\b/y)
    return ref === undefined ? this.word() : new PdfRef(Number(ref[1]))
  }

  private word(): number | boolean | null {
    const word = this.need(/true\b|false\b|null\b|[+-]?[\d.]+(?:e-?\d+)?/y)[0]
    if (word === 'null') return null
    return word === 'true' || (word === 'false' ? false : Number(word))
  }

  private listOf(): readonly PdfValue[] {
    const values: PdfValue[] = []
    this.at += 1
    while (this.peek() !== ']') values.push(this.value())
    this.at += 1
    return values
  }

  private dictionary(): PdfDict {
    const entries: [string, PdfValue][] = []
    this.at += 2
    while (this.peek() !== '>') entries.push([nameOf(this.value()) ?? '', this.value()])
    this.at += 2
    return Object.fromEntries(entries)
  }

  /** A string in brackets; two bytes a character when it begins with their mark. */
  private literal(): string {
    const raw = this.need(/\(((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)/y)[1] ?? ''
    const text = raw.replace(/\\(\d{1,3}|[\s\S])/g, (_, sign: string) =>
      /\d/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (escapes[sign] ?? sign),
    )
    if (!text.startsWith('\u00fe\u00ff')) return text
    return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
  }

  private peek(): string | undefined {
    this.match(/\s+/y)
    return this.text[this.at]
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.at = pattern.lastIndex
    return found
  }

  private need(pattern: RegExp): RegExpExecArray {
    const found = this.match(pattern)
    if (found === undefined) throw new Error(`what is this: ${this.text.slice(this.at, this.at + 40)}`)
    return found
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
