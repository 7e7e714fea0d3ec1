import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../../shared/letters/letter'
import { letterFrom, ownBlocks, sample } from './template-maker'

const body = `# {{ requester.name }}

Vārds **{{ requester.name }}** un {{ requester.name }}.

- punkts {{ requester.name }}!

| Kas | Kam |
| --- | --- |
| {{ requester.name }} | viņai |
`

const named = (name: string): readonly LetterBlock[] => {
  const input = sample()
  const { request } = input.record
  const record = { ...input.record, request: { ...request, requester: { name } } }
  return ownBlocks(letterFrom(body, {}, { ...input, record }))
}

/** The four blocks of the body, whatever the name is. */
const expected = (name: string): readonly LetterBlock[] => {
  const common = { section: 'own', source: 'template TPL-01' }
  return [
    { type: 'heading', ...common, level: 1, text: name },
    {
      type: 'paragraph',
      ...common,
      runs: [{ text: 'Vārds ' }, { text: name, bold: true }, { text: ` un ${name}.` }],
    },
    { type: 'list', ...common, items: [[{ text: `punkts ${name}!` }]] },
    { type: 'table', ...common, head: ['Kas', 'Kam'], rows: [[name, 'viņai']] },
  ]
}

describe('a name in a letter from a template', () => {
  it.each([
    '*x*',
    '**x** _y_',
    '[a](javascript:alert(1))',
    '[a](https://evil.example)',
    '# y',
    '1. y',
    '- y',
    '| z | y |',
    '\\| \\\\|',
    '<script>alert(1)</script>',
    '&amp; &#42;x&#42;',
    '{{ case.reference }}',
    '{% part "reasons" %}',
    '\ue000' + '0' + '\ue001',
    '\ue002part reasons\ue003',
    '$& $1 $`',
    'O’Brien`s',
    'محمد',
    '2026-03-02',
  ])('stands there as it is: %s', (name) => {
    expect(named(name)).toEqual(expected(name))
  })

  it('with line breaks makes no block of its own', () => {
    const blocks = named('Anna\n\n# Virsraksts\n- punkts')
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'table'])
    expect(blocks[1]).toMatchObject({
      runs: [{}, { text: 'Anna\n\n# Virsraksts\n- punkts', bold: true }, {}],
    })
  })

  it('is only ever the name: no name makes a mark, a link or a block', () => {
    const signs = fc.constantFrom(...Array.from('*_[]()#|`<>\\!-+.1&{}%"\'~:/ @=$^ āž'))
    const name = fc
      .oneof(fc.string({ unit: signs, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((text) => text.trim())
      // what no letter can hold is taken out before (clean-text.ts), and an empty name is a placeholder
      .filter((text) => text !== '' && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u.test(text))
    fc.assert(
      fc.property(name, (text) => {
        expect(named(text)).toEqual(expected(text))
      }),
      { numRuns: 300 },
    )
  })
})
