import { readFile } from 'node:fs/promises'
import { answerVector } from './clock-vector'

/**
 * `desk clock FILE.json`: the lawful dates of an array of vectors (test/vectors/README.md) as JSON text, one answer a
 * vector, in order. A vector that cannot be counted gives `{id, error}` and the rest goes on. Rejects, with the sentence
 * to show, when the file is not given, not readable or not an array.
 */
export async function clockCommand(args: readonly string[]): Promise<string> {
  const [file] = args
  if (file === undefined || args.length > 1) throw new Error('usage: desk clock FILE.json')
  const vectors = parseJson(await readText(file))
  if (!Array.isArray(vectors)) throw new Error(`${file} is not a JSON array of vectors`)
  return JSON.stringify(vectors.map(answerVector), undefined, 1)
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message : 'unknown reason'}`)
  }
}

// a byte order mark is what some Windows editors put first
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
