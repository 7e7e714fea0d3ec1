import { describe, expect, it } from 'vitest'
import { bareAddress, isLink, linkOf } from '../../../shared/letters/link'
import { linkGroups } from '../../../shared/letters/runs'

describe('where a letter may lead', () => {
  it.each([
    ['https://www.dvi.gov.lv/lv', 'https://www.dvi.gov.lv/lv'],
    [' www.dvi.gov.lv ', 'https://www.dvi.gov.lv'],
    ['dvi.gov.lv/sudzibas?a=1', 'https://dvi.gov.lv/sudzibas?a=1'],
    ['pasts@dvi.gov.lv', 'mailto:pasts@dvi.gov.lv'],
    ['mailto:pasts@dvi.gov.lv', 'mailto:pasts@dvi.gov.lv'],
    ['tel:+37167223131', 'tel:+37167223131'],
  ])('„%s” means %s', (typed, address) => {
    expect(linkOf(typed)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a b',
    'smb://share',
    '',
    'inspekcija',
    'https://',
  ])('„%s” is nowhere a letter leads', (typed) => {
    expect(linkOf(typed)).toBeUndefined()
  })

  it('is not endlessly long', () => {
    expect(isLink(`https://example.lv/${'a'.repeat(1981)}`)).toBe(true)
    expect(isLink(`https://example.lv/${'a'.repeat(1982)}`)).toBe(false)
  })

  it('is the same place with and without what people leave out', () => {
    expect(bareAddress('https://Example.lv/')).toBe(bareAddress('example.lv'))
    expect(bareAddress('mailto:dpo@example.lv')).toBe(bareAddress('dpo@example.lv'))
    expect(bareAddress('https://example.lv/a')).not.toBe(bareAddress('https://example.lv/b'))
  })

  it('is one link, also when a part of its words is bold', () => {
    const link = 'https://example.lv'
    const runs = [
      { text: 'see ' },
      { text: 'this ', link },
      { text: 'page', bold: true, link },
      { text: '.' },
    ] as const
    expect(linkGroups(runs).map((group) => [group.link, group.runs.length])).toEqual([
      [undefined, 1],
      [link, 2],
      [undefined, 1],
    ])
  })
})
