import type { Intake } from '../../../../shared/intake/intake'
import { dateOnly } from '../../../../shared/lib/date-only'

const unread = { confidence: 'unsure', from: '' } as const
const text = 'Labdien! Lūdzu izsniegt kopiju.'

/** What intake reads of a plain access request, for tests of the form. */
export const intake = (change: Partial<Intake> = {}): Intake => ({
  subject: 'Pieprasījums',
  text,
  rights: [
    {
      right: 'ACCESS',
      phrase: 'izsniegt kopiju',
      in: 'text',
      start: text.indexOf('izsniegt'),
      end: text.length - 1,
      confidence: 'sure',
    },
  ],
  language: { value: 'lv', confidence: 'sure', from: 'Labdien' },
  received: {
    value: dateOnly('2026-01-31'),
    confidence: 'sure',
    where: {
      kind: 'hop',
      hop: { by: 'mx.sendberry.example', at: '2026-01-30T22:30:00+00:00' },
      line: 'mx.sendberry.example',
    },
  },
  name: { value: 'Inese Kalniņa', confidence: 'sure', from: 'From' },
  email: { value: 'inese.kalnina@example.lv', confidence: 'sure', from: 'From' },
  phone: unread,
  requesterReference: unread,
  role: { value: 'controller', confidence: 'likely', from: 'Mans Sendberry konts' },
  representative: unread,
  authorityReference: unread,
  authorityDate: unread,
  isRequest: { value: true, confidence: 'sure', from: 'Lūdzu' },
  reasons: [],
  ...change,
})
