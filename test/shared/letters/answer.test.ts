import { describe, expect, it } from 'vitest'
import { circumstance } from '../../../shared/law/kinds/circumstances'
import { deceased } from '../../../shared/law/kinds/deceased'
import { recipientNotice } from '../../../shared/law/kinds/recipients-facts'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { day } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { answerTo, bareAnswer, says } from './answer-maker'
import { forwarded } from './notice-stories'

describe('an answer', () => {
  it.each([
    ['RECTIFICATION', 'rectified'],
    ['ERASURE', 'erased'],
    ['RESTRICTION', 'restricted'],
    ['PORTABILITY', 'portability-content'],
    ['OBJECTION_MARKETING', 'marketing-stopped'],
    ['OBJECTION', 'objection-decision'],
    ['CONSENT_WITHDRAWAL', 'consent-withdrawn'],
    ['AUTOMATED_DECISION', 'automated-review'],
    ['COOKIE_CONSENT', 'cookies'],
    ['ENQUIRY', 'text'],
  ] as const)('invents nothing where nothing is on record: %s leaves %s to the DPO', (right, section) => {
    for (const language of ['lv', 'en'] as const) {
      const letter = bareAnswer(right, language)
      expect(letter.blocks.some((block) => block.section === section)).toBe(true)
      expect(says(letter, section)).toBe('')
    }
  })

  it('has a part for each right, under its name and article', () => {
    const letter = answerTo('RESTRICTION', { language: 'en' })
    expect(letterToText(letter)).toContain(
      'Restriction of the processing of your personal data (Art. 18 GDPR)\n\nSince 4 March 2026',
    )
  })

  it('has no part for a right that was refused, withdrawn or passed on', () => {
    for (const outcome of ['refused', 'withdrawn-by-subject', 'duplicate', 'no-reply-to-identity'] as const) {
      const letter = answerTo('ERASURE', { outcome })
      expect(letter.blocks.some((block) => block.section === 'erased')).toBe(false)
    }
  })

  it('promises no data to one whose access request ended another way', () => {
    for (const outcome of [
      'redirected-to-controller',
      'no-reply-to-identity',
      'duplicate',
      'fee-not-accepted',
    ] as const) {
      const letter = answerTo('ACCESS', { outcome, language: 'en' })
      expect(letter.covers).toEqual(['ACCESS'])
      expect(letterToText(letter)).not.toMatch(/attached|we process your|enclosed|Copy of the data/)
    }
  })

  it('names the controller to whom a request was passed on', () => {
    const letter = answerTo('ACCESS', { outcome: 'redirected-to-controller', more: forwarded().slice(0, 1) })
    expect(says(letter, 'forwarded')).toContain('pārzinis ir SIA Veikals (dati@veikals.example)')
    expect(says(letter, 'forwarded-told')).toContain('nodevām 2026. gada 3. martā')
  })

  it('says that nobody had to be told when the data were disclosed to nobody', () => {
    const nobody = ['REC-01', 'REC-02'].map((recipient) =>
      factEvent(recipientNotice, { recipient, state: 'not-disclosed', on: day('2026-03-12'), reason: 'nav' }),
    )
    expect(says(answerTo('ERASURE', { more: nobody }), 'recipients-told')).toBe(
      'Šie dati nav izpausti nevienam saņēmējam, kas par to būtu jāinformē (VDAR 19. pants).',
    )
  })

  it('about a deceased person gives kind reasons and another way, but no complaint and court', () => {
    const facts = [
      factEvent(circumstance, { circumstance: 'DECEASED', applies: true }),
      factEvent(deceased, {
        proof: 'miršanas apliecība',
        on: day('2026-03-05'),
        relation: 'meita',
        interest: 'mantojums',
        livingPersonsData: false,
        route: 'Vērsieties pie notāra, kas ved mantojuma lietu.',
      }),
    ]
    const letter = answerTo('ACCESS', { outcome: 'not-a-data-subject-request', more: facts })
    expect(says(letter, 'text')).toContain('27. apsvērums')
    expect(says(letter, 'text')).toContain('Vērsieties pie notāra')
    expect(says(letter, 'remedies')).toBe('')
  })
})
