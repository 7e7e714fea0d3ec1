import { describe, expect, it } from 'vitest'
import { recordOf } from '../../helpers/case-maker'
import { answered } from './findings-table/answer'
import { decided, languages, receivedFor } from './letter-maker'
import { partStories } from './part-stories'
import { codesOf, ready } from './ready-letter'

const rights = [
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION_MARKETING',
  'OBJECTION',
  'CONSENT_WITHDRAWAL',
  'AUTOMATED_DECISION',
  'COOKIE_CONSENT',
] as const

describe('the answer to a right that was met', () => {
  it.each(rights.flatMap((right) => languages.map((language) => [right, language] as const)))(
    'has nothing against it when all is told: %s, %s',
    (right, language) => {
      expect(codesOf(answered(right, language))).toEqual([])
    },
  )

  it('is not asked for what the facts do not bear out', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['OBJECTION_MARKETING'] }),
      decided({ right: 'OBJECTION_MARKETING' }),
      ...(partStories.OBJECTION_MARKETING?.('lv') ?? []).filter(({ type }) => type !== 'identifiers-hashed'),
    )
    expect(codesOf(ready('answer', { record }))).toEqual([])
  })

  it('is not asked for parts of a right that was refused', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['ERASURE'] }),
      decided({
        right: 'ERASURE',
        outcome: 'refused',
        ground: 'R-17-3-b',
        facts: 'Rēķini jāglabā piecus gadus.',
      }),
    )
    expect(codesOf(ready('answer', { record }))).toEqual([])
  })

  it('cannot leave when nothing of what was done is on record', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['RESTRICTION'] }),
      decided({ right: 'RESTRICTION' }),
    )
    const codes = codesOf(ready('answer', { record }))
    expect(codes).toContain('restricted-missing')
    expect(codes).toContain('restriction-ground-missing')
    expect(codes).toContain('recipients-told-missing')
  })
})

describe('a notice that tells no outcome', () => {
  it.each([
    'extension',
    'fee-notice',
    'restriction-lifting',
    'recipients-answer',
    'recipient-notice',
  ] as const)('covers no right: %s', (kind) => {
    expect(ready(kind).letter.covers).toEqual([])
  })

  it('covers a right once it tells how it ended', () => {
    expect(ready('closing-notice').letter.covers).toEqual(['ACCESS'])
  })
})
