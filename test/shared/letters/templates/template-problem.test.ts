import { describe, expect, it } from 'vitest'
import { nearest } from '../../../../shared/letters/templates/template-problem'
import { problemsOf } from './template-maker'

describe('a mistake in a template', () => {
  it.each([
    [
      'a word',
      '\n{{ requster.name }}',
      { kind: 'unknown-word', name: 'requster.name', near: 'requester.name', line: 2, column: 4 },
    ],
    [
      'a word without its second half',
      '{{ clock }}',
      { kind: 'unknown-word', name: 'clock', near: 'clock.due', line: 1 },
    ],
    [
      'a field of a list',
      '{% for decision in decisions %}\n{{ decision.outcom }}\n{% endfor %}',
      { kind: 'unknown-word', name: 'decision.outcom', near: 'decision.outcome', line: 2 },
    ],
    [
      'a filter',
      '\n\n{{ clock.due | date_untill }}',
      { kind: 'unknown-filter', name: 'date_untill', near: 'date_until', line: 3 },
    ],
    ['a tag', 'a\n{% fi clock.due %}', { kind: 'unknown-tag', name: 'fi', line: 2 }],
    ['a part', '{% part "reason" %}', { kind: 'unknown-part', name: 'reason', near: 'reasons', line: 1 }],
    [
      'the part of own text',
      '\n{% section "remedy" %}\n{% endsection %}',
      { kind: 'unknown-part', name: 'remedy', line: 2 },
    ],
    ['no part at all', '{% part %}', { kind: 'part-not-named', name: 'part', line: 1 }],
    ['a condition left open', 'a\nb\n{% if clock.due %}\nc', { kind: 'not-closed', name: 'if', line: 3 }],
    ['own text left open', '{% section "time" %}\nc', { kind: 'not-closed', name: 'section', line: 1 }],
    ['a word left open', 'x\n{{ case.reference', { kind: 'not-closed', line: 2 }],
    [
      'a date of what is none',
      '\n{{ requester.name | date_on }}',
      { kind: 'not-a-day', name: 'date_on', line: 2 },
    ],
    [
      'a count of what is none',
      '{{ requester.name | months }}',
      { kind: 'not-a-count', name: 'months', line: 1 },
    ],
    [
      'a link to a program',
      'a\n[b](javascript:alert)',
      { kind: 'link-not-allowed', to: 'javascript:alert', line: 2 },
    ],
    [
      'a link without https',
      '[b](www.dvi.lv)',
      { kind: 'link-not-allowed', to: 'www.dvi.lv', line: 1, column: 5 },
    ],
    ['an assignment that is none', '\n{% assign x %}', { kind: 'not-understood', line: 2 }],
  ])('in %s is told with its line', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([expect.objectContaining(problem)])
  })

  it('is found also where this case would not come by', () => {
    const body = '{% if clock.paused_from %}\n{{ clock.duee }}\n{% endif %}\n{{ dpo.mail }}'
    expect(problemsOf(body).map(({ line }) => line)).toEqual([2, 4])
  })
})

describe('the word that may be meant', () => {
  it('differs little from what was written', () => {
    expect(nearest('reqester', ['requester', 'request'])).toBe('requester')
    expect(nearest('Case', ['case', 'clock'])).toBe('case')
  })

  it('is not guessed where nothing is near', () => {
    expect(nearest('x', ['y', 'case'])).toBeUndefined()
    expect(nearest('organisation', ['dpo', 'clock'])).toBeUndefined()
  })
})
