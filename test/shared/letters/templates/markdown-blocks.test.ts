import { describe, expect, it } from 'vitest'
import { letterFrom, ownBlocks } from './template-maker'

const blocks = (body: string) =>
  ownBlocks(letterFrom(body)).map(({ section: _, source: __, ...block }) => block)
const words = (body: string): readonly string[] =>
  blocks(body).flatMap((block) =>
    block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  )

describe('the Markdown of a template', () => {
  it('has two sizes of heading', () => {
    expect(blocks('# Liels\n\n## Mazs\n\n#### Mazāks')).toEqual([
      { type: 'heading', level: 1, text: 'Liels' },
      { type: 'heading', level: 2, text: 'Mazs' },
      { type: 'heading', level: 2, text: 'Mazāks' },
    ])
  })

  it('has lists, with what is listed below an item as items of their own', () => {
    expect(blocks('- viens\n- divi\n  - divi a\n- **trīs**')).toEqual([
      {
        type: 'list',
        items: [
          [{ text: 'viens' }],
          [{ text: 'divi' }],
          [{ text: 'divi a' }],
          [{ text: 'trīs', bold: true }],
        ],
      },
    ])
  })

  it('keeps the numbers of a numbered list as words', () => {
    expect(words('3. trīs\n4. *četri*\n\n5) pieci')).toEqual(['3. trīs', '4. četri', '5) pieci'])
  })

  it('has bold, italic, both, and links to sites, mail and telephones', () => {
    expect(blocks('a **b** *c* ***d*** [e](https://f.lv/g?h=1&i=%20) [j](tel:+37167223131)')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'a ' },
          { text: 'b', bold: true },
          { text: ' ' },
          { text: 'c', italic: true },
          { text: ' ' },
          { text: 'd', bold: true, italic: true },
          { text: ' ' },
          { text: 'e', link: 'https://f.lv/g?h=1&i=%20' },
          { text: ' ' },
          { text: 'j', link: 'tel:+37167223131' },
        ],
      },
    ])
  })

  it('takes one line end for a space, two spaces or a backslash before it for a new line', () => {
    expect(words('a\nb  \nc\\\nd')).toEqual(['a b\nc\nd'])
  })

  it.each([
    ['HTML', '<b>a</b> <img src=x>'],
    ['pictures', '![a](https://b.lv/c.png)'],
    ['code', '`a`'],
    ['addresses without brackets', 'https://b.lv <https://b.lv>'],
    ['entities', '&lt;b&gt; &#42;'],
    ['quotes', '> a'],
    ['rules', '---'],
  ])('has no %s: they stand there as they were written', (_, text) => {
    const shown = words(text).join('')
    expect(shown).toBe(text.replace('[a](https://b.lv/c.png)', 'a'))
  })

  it('makes no link of a value that is no address', () => {
    expect(blocks('[a]({{ requester.name }})')).toEqual([{ type: 'paragraph', runs: [{ text: 'a' }] }])
  })
})
