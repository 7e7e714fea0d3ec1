import { describe, expect, it } from 'vitest'
import {
  emptyForm,
  formOfIntake,
  registration,
  registrationProblem,
  withReceived,
  withRight,
} from '../../../../renderer/screens/new-request/request-form'
import { dateOnly } from '../../../../shared/lib/date-only'
import { intake } from './intake-maker'

const today = dateOnly('2026-02-10')

describe('the form that a mail fills in', () => {
  it('takes over what was read, with where the day of receipt was read', () => {
    expect(formOfIntake(intake())).toMatchObject({
      received: '2026-01-31',
      receivedFrom: { where: 'hop' },
      channel: 'email',
      rights: ['ACCESS'],
      language: 'lv',
      name: 'Inese Kalniņa',
      role: 'controller',
    })
  })

  it('leaves empty what is only a guess', () => {
    const form = formOfIntake(
      intake({
        name: { value: 'Maybe Somebody', confidence: 'unsure', from: 'signature' },
        received: { confidence: 'unsure', where: { kind: 'unknown', line: '' } },
        rights: [{ right: 'ERASURE', phrase: 'remove', in: 'text', start: 0, end: 6, confidence: 'unsure' }],
        role: { value: 'processor', confidence: 'unsure', from: 'SMS' },
      }),
    )
    expect(form).toMatchObject({ name: '', received: '', rights: [], role: undefined, roleReason: '' })
  })

  it('does not make a right of a reminder', () => {
    const reminder = { right: 'REMINDER', phrase: 'again', in: 'text', start: 0, end: 5 } as const
    expect(formOfIntake(intake({ rights: [{ ...reminder, confidence: 'sure' }] })).rights).toEqual([])
  })

  it('counts a letter of the inspectorate as come through an authority', () => {
    const enquiry = { right: 'DVI_ENQUIRY', phrase: 'DVI', in: 'text', start: 0, end: 3 } as const
    expect(formOfIntake(intake({ rights: [{ ...enquiry, confidence: 'sure' }] })).channel).toBe('authority')
  })

  it('makes a corrected day of receipt the person’s own', () => {
    expect(withReceived(formOfIntake(intake()), '2026-01-30')).toMatchObject({
      received: '2026-01-30',
      receivedFrom: { where: 'typed', line: '' },
    })
  })
})

describe('what is registered', () => {
  it('sends only what is known, and the original with it', () => {
    const file = { name: 'request.eml', bytes: new Uint8Array([1]) }
    const form = withRight(formOfIntake(intake()), 'ERASURE', { isOn: true })
    expect(registration(form, file)).toEqual({
      received: '2026-01-31',
      receivedFrom: { where: 'hop', line: 'mx.sendberry.example, 2026-01-30T22:30:00+00:00' },
      channel: 'email',
      rights: ['ACCESS', 'ERASURE'],
      requester: { name: 'Inese Kalniņa', email: 'inese.kalnina@example.lv' },
      role: 'controller',
      roleReason: 'Mans Sendberry konts',
      language: 'lv',
      subject: 'Pieprasījums',
      text: 'Labdien! Lūdzu izsniegt kopiju.',
      original: file,
    })
  })

  it.each([
    ['the day of receipt', { received: '' }, { kind: 'not-a-day' }],
    ['a day to come', { received: '2026-02-11' }, { kind: 'date-in-future', date: '2026-02-11' }],
    ['no right', { rights: [] }, { kind: 'no-rights' }],
    [
      'nobody who asks',
      { name: '', email: '' },
      { kind: 'field-missing', field: 'requester', article: 'Art. 12(2)' },
    ],
    ['no words', { text: ' ' }, { kind: 'field-missing', field: 'text', article: 'Art. 5(2)' }],
    [
      'a processor without a reason',
      { role: 'processor', roleReason: ' ' },
      { kind: 'field-missing', field: 'reason', article: 'Art. 28(3)(e)' },
    ],
    ['a date of the authority that is none', { authorityDate: '2026-02-30' }, { kind: 'not-a-day' }],
  ] as const)('is held back by %s', (_, change, problem) => {
    expect(registrationProblem({ ...formOfIntake(intake()), ...change }, today)).toEqual(problem)
  })

  it('is free to go when the form is complete, with or without a mail', () => {
    expect(registrationProblem(formOfIntake(intake()), today)).toBeUndefined()
    const typed = {
      ...emptyForm,
      received: '2026-02-09',
      rights: ['ENQUIRY'],
      name: 'A. Ozols',
      text: 'Called.',
    }
    expect(registrationProblem({ ...typed, rights: ['ENQUIRY'] }, today)).toBeUndefined()
  })
})
