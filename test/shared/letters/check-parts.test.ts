import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import type { CaseRight } from '../../../shared/law/right'
import { circumstance } from '../../../shared/law/kinds/circumstances'
import { minor } from '../../../shared/law/kinds/minor'
import type { Section } from '../../../shared/letters/sections'
import { recordOf } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { decided, receivedFor } from './letter-maker'
import { exportFiled, exportName, partStories } from './part-stories'
import { codesOf, edited, findingOf, ready, section, without, type Ready } from './ready-letter'

/** An answer to one right that was met, with everything on record. */
const answered = (right: CaseRight, ...more: readonly CaseEvent[]): Ready => {
  const record = recordOf(
    receivedFor('full', { rights: [right] }),
    decided({ right }),
    ...(partStories[right]?.('lv') ?? []),
    ...more,
  )
  const one = ready('answer', { record })
  return right === 'PORTABILITY' ? section(one, 'portability-link', 'Dati ir pievienoti.') : one
}

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
  it.each(rights)('has nothing against it when all is told: %s', (right) => {
    expect(codesOf(answered(right))).toEqual([])
  })

  // law.md §4.3, what L06–L12 mark as mandatory
  const mandatory: readonly (readonly [CaseRight, Section])[] = [
    ['RECTIFICATION', 'rectified'],
    ['RECTIFICATION', 'recipients-told'],
    ['ERASURE', 'erased'],
    ['ERASURE', 'kept'],
    ['ERASURE', 'recipients-told'],
    ['RESTRICTION', 'restricted'],
    ['RESTRICTION', 'restriction-ground'],
    ['RESTRICTION', 'restriction-promise'],
    ['PORTABILITY', 'portability-content'],
    ['PORTABILITY', 'portability-format'],
    ['PORTABILITY', 'portability-link'],
    ['OBJECTION_MARKETING', 'marketing-stopped'],
    ['OBJECTION', 'objection-decision'],
    ['CONSENT_WITHDRAWAL', 'consent-withdrawn'],
    ['CONSENT_WITHDRAWAL', 'consent-stopped'],
    ['CONSENT_WITHDRAWAL', 'consent-continuing'],
    ['AUTOMATED_DECISION', 'automated-review'],
    ['COOKIE_CONSENT', 'cookies'],
  ]
  it.each(mandatory)('cannot leave without its part, deleted or emptied: %s, %s', (right, name) => {
    for (const broken of [without(answered(right), name), section(answered(right), name, ' … ')]) {
      expect(findingOf(broken, `${name}-missing`)).toMatchObject({ severity: 'fatal', section: name })
    }
  })

  const advised: readonly (readonly [CaseRight, Section])[] = [
    ['RECTIFICATION', 'not-rectified'],
    ['RECTIFICATION', 'rectified-where'],
    ['ERASURE', 'backups'],
    ['ERASURE', 'consequences'],
    ['RESTRICTION', 'restriction-end'],
    ['PORTABILITY', 'portability-excluded'],
    ['PORTABILITY', 'portability-direct'],
    ['PORTABILITY', 'portability-not-erasure'],
    ['OBJECTION_MARKETING', 'suppression'],
    ['OBJECTION', 'objection-balance'],
    ['CONSENT_WITHDRAWAL', 'consent-before'],
    ['AUTOMATED_DECISION', 'automated-logic'],
  ]
  it.each(advised)('should hold what the facts make worth telling: %s, %s', (right, name) => {
    const finding = findingOf(without(answered(right), name), `${name}-missing`)
    expect(finding?.severity).toBe('should')
    expect(finding?.text.lv).toContain('vēstulē nav pateikts')
  })

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

describe('a file of portable data', () => {
  const attach = (mediaType: string, title: string): Ready => {
    const record = recordOf(
      receivedFor('full', { rights: ['PORTABILITY'] }),
      decided({ right: 'PORTABILITY' }),
      exportFiled(mediaType, title),
      ...(partStories.PORTABILITY?.('lv') ?? []),
    )
    return edited(ready('answer', { record }), (letter) => ({
      ...letter,
      attachments: [{ document: exportName, title }],
    }))
  }

  it('is never a PDF', () => {
    expect(findingOf(attach('application/pdf', 'dati.pdf'), 'portability-pdf')?.severity).toBe('fatal')
    expect(codesOf(attach('application/json', 'dati.json'))).not.toContain('portability-pdf')
  })
})

describe('a copy of an identity document', () => {
  const asking = (text: string, ...events: readonly CaseEvent[]): Ready => {
    const record = recordOf(
      receivedFor('full', { rights: ['ENQUIRY'] }),
      decided({ right: 'ENQUIRY' }),
      ...events,
    )
    return section(ready('answer', { record }), 'text', text)
  }
  const doubt: CaseEvent = { type: 'identity-asked', on: receivedDay(), doubt: 'cita adrese nekā kontā' }

  it.each([
    'Lūdzam atsūtīt pases kopiju.',
    'Lūdzam iesniegt personu apliecinoša dokumenta kopiju!',
    'Please send us a copy of your passport.',
    'We need a scan of your identity card.',
  ])('is not asked for without doubt, and better not at all: %s', (text) => {
    expect(findingOf(asking(text), 'identity-copy')?.severity).toBe('fatal')
    expect(findingOf(asking(text, doubt), 'identity-copy')?.severity).toBe('should')
  })

  it.each([
    'Lūdzam nesūtīt personu apliecinoša dokumenta kopiju.',
    'Please do not send a copy of your passport.',
    'Jūsu datu kopija ir pievienota.',
    'Pase nav vajadzīga.',
  ])('is not asked for here: %s', (text) => {
    expect(codesOf(asking(text))).not.toContain('identity-copy')
  })
})

function receivedDay() {
  return recordOf(receivedFor('full')).request.received
}

describe('a letter in a case with a circumstance', () => {
  const minorNoted = factEvent(circumstance, { circumstance: 'MINOR', applies: true })

  it('to a child is in plain words', () => {
    const record = recordOf(receivedFor('full', { rights: ['OBJECTION'] }), minorNoted)
    expect(findingOf(ready('acknowledgement', { record }), 'minor-language')?.severity).toBe('consider')
    const byParent = recordOf(
      receivedFor('full', { rights: ['OBJECTION'] }),
      minorNoted,
      factEvent(minor, { age: 9, askedBy: 'parent', plainLanguage: false }),
    )
    expect(codesOf(ready('acknowledgement', { record: byParent }))).not.toContain('minor-language')
    expect(codesOf(ready('acknowledgement'))).not.toContain('minor-language')
  })

  it('about a deceased person should not point to complaint and court', () => {
    const record = recordOf(
      receivedFor('full'),
      factEvent(circumstance, { circumstance: 'DECEASED', applies: true }),
      decided({ outcome: 'not-a-data-subject-request' }),
    )
    const one = ready('answer', { record })
    expect(codesOf(one)).toEqual([])
    const pointing = edited(one, (letter) => ({
      ...letter,
      blocks: [
        ...letter.blocks,
        { type: 'paragraph', section: 'remedies', runs: [{ text: 'Varat vērsties tiesā.' }] },
      ],
    }))
    expect(findingOf(pointing, 'deceased-remedies')?.severity).toBe('should')
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
