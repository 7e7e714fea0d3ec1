import fc from 'fast-check'
import type { LetterBlock, Run } from '../../../../shared/letters/letter'
import { joinRuns } from '../../../../shared/letters/runs'

/** Any block of a letter, its runs as few as they can be. */
const words = fc
  .string({ unit: fc.constantFrom('a', 'ž', ' ', '\n', '😀', '<', '&', '"', '\t'), maxLength: 20 })
  .filter((text) => text !== '')

const run: fc.Arbitrary<Run> = fc
  .record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constantFrom(undefined, 'https://example.lv/a?b=1', 'mailto:dpo@example.lv', 'tel:+37160000000'),
  })
  .map(({ text, bold, italic, link }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(link === undefined ? {} : { link }),
  }))
const runs = fc.array(run, { maxLength: 5 }).map(joinRuns)
const cell = fc.oneof(words, fc.constant(''))

const common = fc
  .record({
    section: fc.constantFrom('head', 'text', 'art-15-1-c'),
    source: fc.constantFrom(undefined, 'clock', 'register purposes: P01'),
    origin: fc.constantFrom(undefined, 'cbf29ce484222325', 'cbf29ce484222325.1'),
  })
  .map(({ section, source, origin }) => ({
    section,
    ...(source === undefined ? {} : { source }),
    ...(origin === undefined ? {} : { origin }),
  }))

const heading: fc.Arbitrary<LetterBlock> = fc
  .tuple(common, fc.constantFrom(1 as const, 2 as const), cell)
  .map(([all, level, text]) => ({ type: 'heading', ...all, level, text }))
const paragraph: fc.Arbitrary<LetterBlock> = fc
  .tuple(common, runs)
  .map(([all, line]) => ({ type: 'paragraph', ...all, runs: line }))
const list: fc.Arbitrary<LetterBlock> = fc
  .tuple(common, fc.array(runs, { minLength: 1, maxLength: 4 }))
  .map(([all, items]) => ({ type: 'list', ...all, items }))
const table: fc.Arbitrary<LetterBlock> = fc
  .tuple(common, fc.option(words, { nil: undefined }), fc.integer({ min: 1, max: 3 }))
  .chain(([all, caption, columns]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns })
    return fc.tuple(row, fc.array(row, { maxLength: 3 })).map(([head, rows]): LetterBlock => ({
      type: 'table',
      ...all,
      ...(caption === undefined ? {} : { caption }),
      head,
      rows,
    }))
  })

const anyBlock = fc.oneof(heading, paragraph, list, table)
export const anyBlocks = fc.array(anyBlock, { minLength: 1, maxLength: 8 })
