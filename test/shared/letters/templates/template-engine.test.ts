import { Liquid } from 'liquidjs'
import { describe, expect, it } from 'vitest'
import { ownBlocks, letterFrom, problemsOf } from './template-maker'

const saidBy = (body: string): string =>
  ownBlocks(letterFrom(body))
    .flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text) : []))
    .join('|')

describe('a template', () => {
  it.each([
    ['a word of the case', 'Nr. {{ case.reference }}', 'Nr. 2026-AB-0001'],
    ['a condition', '{% if clock.due %}termiņš{% else %}apturēts{% endif %}', 'termiņš'],
    [
      'a condition that is not met',
      '{% if clock.paused_from %}apturēts{% elsif clock.due %}tek{% endif %}',
      'tek',
    ],
    ['the opposite of a condition', '{% unless requester.representative %}pati{% endunless %}', 'pati'],
    ['one of several cases', '{% case rights.size %}{% when 2 %}divas{% else %}cits{% endcase %}', 'divas'],
    ['a comparison of days', '{% if letter.date < clock.due %}laikā{% else %}vēlu{% endif %}', 'laikā'],
    ['a list gone through', '{% for right in rights %}{{ forloop.index }}{% endfor %}', '12'],
    ['a loop that is left', '{% for right in rights %}{{ forloop.index }}{% break %}{% endfor %}', '1'],
    ['a name given to a value', '{% assign nr = case.reference %}{{ nr }}', '2026-AB-0001'],
    ['the first of a list', '{{ decisions.first.outcome }}', 'pieprasījuma izpilde atteikta'],
    ['a remark for the writer', 'a{% comment %} nav redzams {% endcomment %}b', 'ab'],
    ['another text where the case says nothing', '{{ requester.representative | default: "nav" }}', 'nav'],
  ])('may hold %s', (_, body, said) => {
    expect(saidBy(body)).toBe(said)
  })

  it.each([
    'include',
    'render',
    'layout',
    'block',
    'tablerow',
    'cycle',
    'increment',
    'decrement',
    'capture',
    'echo',
    'liquid',
    'raw',
  ])('may not hold the tag %s, which reads files, keeps state or goes round the rules', (name) => {
    expect(problemsOf(`Sveiki\n{% ${name} "x" %}`)).toEqual([
      expect.objectContaining({ kind: 'unknown-tag', name, line: 2 }),
    ])
  })

  const own = ['date', 'default']
  it.each(Object.keys(new Liquid().filters).filter((name) => !own.includes(name)))(
    'may not use the engine’s own filter %s',
    (name) => {
      expect(problemsOf(`{{ case.reference | ${name} }}`)).toEqual([
        expect.objectContaining({ kind: 'unknown-filter', name }),
      ])
    },
  )

  it.each([
    'constructor',
    '__proto__',
    'case.constructor',
    'case.reference.constructor',
    'case.reference.length',
    'case.__proto__.x',
    'clock.due.date',
    'decisions.first.right.constructor',
    'decisions.map',
    'team',
    'record.request.text',
  ])('cannot reach %s, which is no word of a template', (word) => {
    expect(problemsOf(`{{ ${word} }}`)).toEqual([
      expect.objectContaining({ kind: 'unknown-word', name: word, line: 1 }),
    ])
  })

  it('leaves no line in the letter where a line holds a tag only', () => {
    const letter = letterFrom(
      'Divas tiesības:\n{% for right in rights %}\n- {{ forloop.index }}\n{% endfor %}\nBeigas.',
    )
    expect(ownBlocks(letter).map(({ type }) => type)).toEqual(['paragraph', 'list'])
    expect(ownBlocks(letter)[1]).toMatchObject({ items: [[{ text: '1' }], [{ text: '2 Beigas.' }]] })
  })

  it('leaves a placeholder, which the check finds, where the case does not say what is asked for', () => {
    expect(saidBy('Pārstāvis: {{ requester.representative }}, no {{ clock.paused_from | date_from }}')).toBe(
      'Pārstāvis: […], no […]',
    )
  })
})

describe('a hostile template', () => {
  const within = (body: string) => {
    const start = performance.now()
    const problems = problemsOf(body)
    return { problems, seconds: (performance.now() - start) / 1000 }
  }

  it.each([
    ['a range without end', '{% for i in (1..1000000000) %}x{% endfor %}', 'too-much-work'],
    [
      'ranges in ranges',
      '{% for i in (1..100) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}',
      'too-much-work',
    ],
    [
      'a list gone through by itself thirty times over',
      `${'{% for a in rights %}'.repeat(30)}${'{% endfor %}'.repeat(30)}`,
      'too-much-work',
    ],
    [
      'thousands of conditions in each other',
      `${'{% if true %}'.repeat(1800)}${'{% endif %}'.repeat(1800)}`,
      'too-much-work',
    ],
    ['much text many times', `{% for i in (1..10000) %}${'x'.repeat(1000)}{% endfor %}`, 'too-long'],
    [
      'a part of the letter many times',
      '{% for i in (1..900) %}{% part "reasons" %}{% endfor %}',
      'too-long',
    ],
    ['a table of ten thousand columns', `${'|a'.repeat(9000)}\n${'|-'.repeat(9000)}\n|b`, 'too-long'],
  ])('of %s is refused in seconds', (_, body, kind) => {
    const { problems, seconds } = within(body)
    expect(problems).toEqual([expect.objectContaining({ kind })])
    expect(seconds).toBeLessThan(10)
  })

  it.each([
    '*',
    '_',
    '[',
    '](',
    '**a',
    '> ',
    '- ',
    '1. ',
    '|',
    '\\',
    '#',
    '{',
    '{{',
    '{%',
    '%}',
    '`',
    '<a>',
    '&#',
    '![',
  ])('of nothing but %s ends in seconds, in a letter or in a mistake that is named', (piece) => {
    const body = piece.repeat(Math.floor(50_000 / piece.length))
    const { seconds } = within(body)
    expect(seconds).toBeLessThan(10)
  })

  it('longer than a template may be is refused', () => {
    expect(problemsOf('x'.repeat(100_001))).toEqual([expect.objectContaining({ kind: 'too-long' })])
  })

  it('cannot write the private marks of the desk: no part comes in by a text', () => {
    const marks = '\ue002part reasons\ue003 \ue0000\ue001 {{ "\\uE002part reasons\\uE003" }}'
    const letter = letterFrom(marks)
    expect(letter.blocks.some(({ section }) => section === 'reasons')).toBe(false)
    expect(saidBy(marks)).toContain('part reasons 0')
  })
})
