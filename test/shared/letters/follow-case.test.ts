import { describe, expect, it } from 'vitest'
import { list, paragraph } from '../../../shared/letters/blocks'
import { followCase, hasOwnWords } from '../../../shared/letters/follow-case'
import type { LetterBlock } from '../../../shared/letters/letter'
import { withOrigins } from '../../../shared/letters/origins'
import { letter } from '../../helpers/case-maker'

const hello = paragraph('head', 'Labdien!', 'request')
const copies = (...names: readonly string[]): readonly LetterBlock[] =>
  names.length === 0
    ? []
    : [paragraph('art-15-3', 'Kopija ir pielikumā:', 'attachments'), list('art-15-3', names, 'attachments')]
const end = paragraph('signature', 'Ar cieņu,', 'organisation')
const given = (...names: readonly string[]) => withOrigins([hello, ...copies(...names), end])

describe('a letter after something that it was composed from changed', () => {
  it('follows where nobody edited it', () => {
    expect(followCase(letter({ blocks: given('a.csv') }), given('a.csv'), given('a.csv', 'b.csv'))).toEqual(
      given('a.csv', 'b.csv'),
    )
  })

  it('gains and loses whole blocks', () => {
    expect(followCase(letter({ blocks: given() }), given(), given('a.csv'))).toEqual(given('a.csv'))
    expect(followCase(letter({ blocks: given('a.csv') }), given('a.csv'), given())).toEqual(given())
  })

  it('keeps what the DPO edited, and follows beside it', () => {
    const [first, intro, items, last] = given('a.csv')
    const mine: LetterBlock = { ...intro!, type: 'paragraph', runs: [{ text: 'Klāt ir kopija:' }] }
    const followed = followCase(
      letter({ blocks: [first!, mine, items!, last!] }),
      given('a.csv'),
      given('a.csv', 'b.csv'),
    )
    expect(followed[1]).toBe(mine)
    expect(followed[2]).toEqual(given('a.csv', 'b.csv')[2])
  })

  it('does not take over what the case had changed before: that is for the DPO to decide', () => {
    const old = withOrigins([paragraph('head', 'Labdien, Anna!', 'request'), end])
    expect(followCase(letter({ blocks: old }), given(), given('a.csv'))[0]).toBe(old[0])
  })
})

describe('words of the DPO’s own', () => {
  const composed = letter({ blocks: given('a.csv') })

  it('are not in a letter as it was composed, also when the case has changed since', () => {
    expect(hasOwnWords(composed, composed)).toBe(false)
    expect(hasOwnWords(composed, letter({ blocks: given('b.csv') }))).toBe(false)
  })

  it('are an edited block, an own one, another subject, and what was taken out', () => {
    const own: LetterBlock = { type: 'paragraph', section: 'head', runs: [{ text: 'Paldies.' }] }
    expect(hasOwnWords({ ...composed, blocks: [...composed.blocks, own] }, composed)).toBe(true)
    expect(hasOwnWords({ ...composed, subject: 'Cits temats' }, composed)).toBe(true)
    const taken = { ...composed, blocks: composed.blocks.slice(1), removed: [composed.blocks[0]!.origin!] }
    expect(hasOwnWords(taken, composed)).toBe(true)
    const edited: LetterBlock = { ...composed.blocks[0]!, type: 'paragraph', runs: [{ text: 'Sveiki!' }] }
    expect(hasOwnWords({ ...composed, blocks: [edited, ...composed.blocks.slice(1)] }, composed)).toBe(true)
  })
})
