import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseRight } from '../../../../shared/law/right'
import type { LetterBlock } from '../../../../shared/letters/letter'
import type { Section } from '../../../../shared/letters/sections'
import type { Language } from '../../../../shared/lib/language'
import { recordOf } from '../../../helpers/case-maker'
import { decided, receivedFor } from '../letter-maker'
import { exportFiled, exportName, partStories } from '../part-stories'
import { edited, ready, section, without, type Ready } from '../ready-letter'
import { both, said, type Row } from './row'

/** An answer to one right that was met, with everything on record. */
export function answered(right: CaseRight, language: Language = 'lv', ...more: readonly CaseEvent[]): Ready {
  const record = recordOf(
    receivedFor('full', { rights: [right] }),
    decided({ right }),
    ...(partStories[right]?.(language) ?? []),
    ...more,
  )
  const one = ready('answer', { record, language })
  const link = said(
    language,
    'Dati ir lejupielādējami Jūsu kontā.',
    'You can download the data in your account.',
  )
  return right === 'PORTABILITY' ? section(one, 'portability-link', link) : one
}

// law.md §4.3: what L06–L12 mark as mandatory, and what they advise where the facts make it worth telling
type Part = readonly [CaseRight, Section]
const mandatory: readonly Part[] = [
  ['RECTIFICATION', 'rectified'],
  ['RECTIFICATION', 'recipients-told'],
  ['ERASURE', 'erased'],
  ['ERASURE', 'kept'],
  ['ERASURE', 'recipients-told'],
  ['RESTRICTION', 'restricted'],
  ['RESTRICTION', 'restriction-ground'],
  ['RESTRICTION', 'restriction-promise'],
  ['RESTRICTION', 'recipients-told'],
  ['PORTABILITY', 'portability-content'],
  ['PORTABILITY', 'portability-format'],
  ['PORTABILITY', 'portability-link'],
  ['OBJECTION_MARKETING', 'marketing-stopped'],
  ['OBJECTION', 'objection-decision'],
  ['CONSENT_WITHDRAWAL', 'consent-withdrawn'],
  ['CONSENT_WITHDRAWAL', 'consent-stopped'],
  ['CONSENT_WITHDRAWAL', 'consent-continuing'],
  ['AUTOMATED_DECISION', 'automated-decision'],
  ['AUTOMATED_DECISION', 'automated-review'],
  ['COOKIE_CONSENT', 'cookies'],
]
const advised: readonly Part[] = [
  ['RECTIFICATION', 'not-rectified'],
  ['RECTIFICATION', 'rectified-where'],
  ['ERASURE', 'erasure-ground'],
  ['ERASURE', 'backups'],
  ['ERASURE', 'consequences'],
  ['RESTRICTION', 'restriction-allowed'],
  ['RESTRICTION', 'restriction-end'],
  ['PORTABILITY', 'portability-excluded'],
  ['PORTABILITY', 'portability-direct'],
  ['PORTABILITY', 'portability-not-erasure'],
  ['OBJECTION_MARKETING', 'marketing-service'],
  ['OBJECTION_MARKETING', 'suppression'],
  ['OBJECTION', 'objection-balance'],
  ['OBJECTION', 'erasure-offer'],
  ['CONSENT_WITHDRAWAL', 'consent-before'],
  ['AUTOMATED_DECISION', 'automated-logic'],
]

const partRow =
  (severity: Row['severity']) =>
  ([right, name]: Part): Row => ({
    code: `${name}-missing`,
    severity,
    when: `the answer to ${right} lacks ${name}, deleted or emptied`,
    fires: () => [
      ...both((language) => without(answered(right, language), name)),
      section(answered(right), name, ' … '),
    ],
    rests: () => both((language) => answered(right, language)),
  })

const enclosing = (): Ready =>
  edited(ready('authority-answer'), (letter) => ({
    ...letter,
    attachments: [{ document: exportName, title: 'Sarakste' }],
  }))
const enquiryOfAuthority = (...more: readonly CaseEvent[]): Ready =>
  ready('authority-answer', {
    record: recordOf(
      receivedFor('full', { rights: ['DVI_ENQUIRY'] }),
      decided({ right: 'DVI_ENQUIRY' }),
      ...more,
    ),
  })

/** Answers in paragraphs of their own instead of a table. */
const inParagraphs = (...texts: readonly string[]): Ready =>
  edited(without(ready('authority-answer'), 'authority-answers'), (letter) => ({
    ...letter,
    blocks: [
      ...letter.blocks,
      ...texts.map((text): LetterBlock => ({
        type: 'paragraph',
        section: 'authority-answers',
        runs: [{ text }],
      })),
    ],
  }))

const authorityParts: readonly Row[] = [
  {
    code: 'authority-facts-missing',
    severity: 'should',
    when: 'the authority is told no facts',
    fires: () => both((language) => section(ready('authority-answer', { language }), 'authority-facts', '')),
    rests: () => both((language) => ready('authority-answer', { language })),
  },
  {
    code: 'authority-answers-missing',
    severity: 'fatal',
    when: 'the authority is given no answers',
    fires: () => [enquiryOfAuthority(), without(ready('authority-answer'), 'authority-answers')],
    rests: () => both((language) => ready('authority-answer', { language })),
  },
  {
    code: 'authority-annexes-missing',
    severity: 'should',
    when: 'the authority is sent annexes that the letter does not list',
    fires: () => [enclosing()],
    rests: () => both((language) => ready('authority-answer', { language })),
  },
  {
    code: 'authority-question-unanswered',
    severity: 'fatal',
    when: 'a numbered question of the authority is left open',
    fires: () => [
      section(ready('authority-answer'), 'authority-answers', '1. 2026. gada 2. martā.'),
      section(
        ready('authority-answer', { language: 'en' }),
        'authority-answers',
        '2) We answered on 20 March.',
      ),
    ],
    rests: () => [
      ...both((language) => ready('authority-answer', { language })),
      inParagraphs('1. Pieprasījumu saņēmām 2. martā.', '2) Atbildējām 20. martā.'),
    ],
  },
]

const marketing = (text: string): Ready => section(ready('answer'), 'decision', text)
const enquiry = (language: Language = 'lv'): Ready =>
  ready('answer', {
    language,
    record: recordOf(receivedFor('full', { rights: ['ENQUIRY'] }), decided({ right: 'ENQUIRY' })),
  })

/** What is said of a refused erasure, the only right that was asked for. */
const thanks = (words: string): Ready => {
  const record = recordOf(
    receivedFor('full', { rights: ['ERASURE'] }),
    decided({ right: 'ERASURE', outcome: 'refused', ground: 'R-17-3-b', facts: 'Rēķini jāglabā.' }),
  )
  return section(section(ready('refusal', { record }), 'decision', words), 'reasons', 'Rēķini jāglabā.')
}

const outcomeRows: readonly Row[] = [
  {
    code: 'outcome-missing',
    severity: 'fatal',
    when: 'it does not say what became of a right',
    fires: () => [
      marketing('Jūsu datus esam izlabojuši.'),
      marketing('We have corrected your data.'),
      thanks('Paldies par Jūsu vēstuli.'),
      thanks('Thank you for your letter.'),
      section(without(enquiry(), 'decision'), 'text', ''),
    ],
    rests: () => [
      ...both((language) => ready('answer', { language })),
      marketing('Datus izlabojām; mārketinga ziņas Jums vairs nesūtīsim.'),
      marketing('Your data are corrected and we will send you no more marketing.'),
      thanks('Jūsu prasību noraidām.'),
      thanks('We cannot do what you ask.'),
    ],
  },
  {
    code: 'right-undecided',
    severity: 'fatal',
    when: 'it answers a right that nobody decided',
    fires: () => [
      edited(ready('answer'), (letter) => ({ ...letter, covers: [...letter.covers, 'RESTRICTION'] })),
    ],
    rests: () => both((language) => ready('answer', { language })),
  },
  {
    code: 'nothing-covered',
    severity: 'fatal',
    when: 'it answers nothing',
    fires: () => [edited(ready('answer'), (letter) => ({ ...letter, covers: [] }))],
    rests: () => both((language) => ready('answer', { language })),
  },
  {
    code: 'answer-text-missing',
    severity: 'fatal',
    when: 'a question gets no answer',
    fires: () => both((language) => section(enquiry(language), 'text', ' … ')),
    rests: () => both(enquiry),
  },
  {
    code: 'portability-pdf',
    severity: 'fatal',
    when: 'portable data are attached as a PDF',
    fires: () => [attached('application/pdf', 'dati.pdf')],
    rests: () => [attached('application/json', 'dati.json')],
  },
]

function attached(mediaType: string, title: string): Ready {
  const facts = [
    exportFiled(mediaType, title),
    ...(partStories.PORTABILITY?.('lv') ?? []).filter(({ type }) => type !== 'document-added'),
  ]
  const record = recordOf(
    receivedFor('full', { rights: ['PORTABILITY'] }),
    decided({ right: 'PORTABILITY' }),
    ...facts,
  )
  return edited(ready('answer', { record }), (letter) => ({
    ...letter,
    attachments: [{ document: exportName, title }],
  }))
}

export const answerRows: readonly Row[] = [
  ...mandatory.map(partRow('fatal')),
  ...advised.map(partRow('should')),
  ...authorityParts,
  ...outcomeRows,
]
