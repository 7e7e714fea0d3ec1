import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { recordOf } from '../../helpers/case-maker'
import { decided, receivedFor } from './letter-maker'
import { foundNowhere, forwarded } from './notice-stories'
import { codesOf, edited, findingOf, ready } from './ready-letter'

describe('telling the person of the forwarding', () => {
  it('asks to think again when a customer may not be named', () => {
    const record = recordOf(receivedFor('full'), ...forwarded())
    expect(codesOf(ready('forwarding-notice', { record }))).toEqual(['controller-not-disclosed'])
  })

  it('names nobody when no customer was found', () => {
    const record = recordOf(receivedFor('full'), foundNowhere('lv'))
    expect(codesOf(ready('forwarding-notice', { record }))).toEqual([])
  })
})

describe('the answer to the authority', () => {
  it('answers every numbered question', () => {
    const one = ready('authority-answer')
    const half = edited(one, (letter) => ({
      ...letter,
      blocks: letter.blocks.map((block) =>
        block.type === 'table'
          ? {
              ...block,
              rows: block.rows.map((cells, n) => (n === 1 ? [cells[0] ?? '', cells[1] ?? '', ' '] : cells)),
            }
          : block,
      ),
    }))
    expect(findingOf(half, 'authority-question-unanswered')).toMatchObject({ severity: 'fatal' })
    expect(findingOf(half, 'authority-question-unanswered')?.text.lv).toContain('jautājumiem: 2.')
  })

  it('may answer in paragraphs that begin with the number', () => {
    const one = edited(ready('authority-answer'), (letter) => ({
      ...letter,
      blocks: letter.blocks.flatMap((block): readonly LetterBlock[] =>
        block.type === 'table'
          ? ['1. Pieprasījumu saņēmām 2. martā.', '2) Atbildējām 20. martā.'].map((text) => ({
              type: 'paragraph',
              section: 'authority-answers',
              runs: [{ text }],
            }))
          : [block],
      ),
    }))
    expect(codesOf(one)).toEqual([])
  })

  it('is in our language whatever the person wrote, and offers the authority no complaint', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['DVI_ENQUIRY'], language: 'ru' }),
      decided({ right: 'DVI_ENQUIRY' }),
    )
    const codes = codesOf(ready('authority-answer', { record }))
    expect(codes).not.toContain('language-differs')
    expect(codes).not.toContain('remedies-not-offered')
    expect(codes).toContain('authority-answers-missing')
  })
})

describe('any notice', () => {
  it.each(caseLetterKinds)('is checked without falling over when its parts are gone: %s', (kind) => {
    const one = edited(ready(kind), (letter) => ({ ...letter, blocks: [] }))
    expect(codesOf(one)).toContain('dpo-email-not-in-letter')
  })
})
