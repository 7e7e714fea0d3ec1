import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import type { SentWay } from '../../../../shared/letters/proof'
import { day } from '../../../helpers/case-maker'
import { accessAnswer, accessGranted, passphraseTold, reported } from '../case-stories'
import { raisedOn, saidIn } from '../raised-in'

const answered = (change: Parameters<typeof accessAnswer>[1] = {}): readonly CaseEvent[] => [
  ...accessGranted,
  ...accessAnswer({}, change),
]
const ground = (...events: readonly CaseEvent[]) => raisedOn('2026-03-20', events, 'secure-sending')
const by = (way: SentWay) => answered({ left: { by: way } })

describe('data that went as an attachment', () => {
  it('by plain mail are a weak answer', () => {
    const { verdict, acts } = ground(...answered())
    expect(verdict).toBe('weak')
    expect(acts.map(({ text }) => text.lv)).toEqual([
      'Ja pielikums bija šifrēts, reģistrējiet, kā paziņota parole.',
    ])
  })

  it.each([
    ['phone', 'pa tālruni'],
    ['sms', 'īsziņā'],
    ['in-person', 'personīgi'],
    ['post', 'pa pastu'],
  ] as const)('were safe when the passphrase went another way: %s', (channel, words) => {
    const told = ground(...answered(), passphraseTold({ channel }))
    expect(told.verdict).toBe('answered')
    expect(saidIn(told)).toEqual([
      `Pielikums nosūtīts šifrēts; parole paziņota 2026. gada 18. martā ${words}, citā ceļā nekā vēstule.`,
    ])
  })

  it('were safe when the passphrase went to another mailbox, and not when it went to the same', () => {
    const to = (address: string) =>
      ground(...answered(), passphraseTold({ channel: 'other-email', address })).verdict
    expect(to('inese@darbs.example.lv')).toBe('answered')
    expect(to('Inese.Kalnina@example.lv')).toBe('open')
  })

  it('need no passphrase when the letter went by registered post in the end', () => {
    const again = [
      ...reported([...answered(), passphraseTold({ channel: 'post' })], 'failed'),
      {
        type: 'letter-sent',
        letter: 'accessresponse1',
        kind: 'access-response',
        on: day('2026-03-20'),
        how: 'recorded',
        by: 'registered-post',
      },
    ] as const
    expect(saidIn(ground(...again))).toEqual(['Vēstule nosūtīta ierakstītā pasta sūtījumā.'])
  })
})

describe('the way of the letter', () => {
  it.each(['registered-post', 'in-person', 'portal', 'e-address'] as const)(
    'answers by itself: %s',
    (way) => {
      expect(ground(...by(way)).verdict).toBe('answered')
    },
  )

  it('is weak by ordinary post', () => {
    expect(ground(...by('post')).verdict).toBe('weak')
  })

  it('makes no matter of an address that no mail went to', () => {
    const elsewhere = { name: 'Inese', email: 'cita@example.lv' }
    expect(ground(...answered({ to: elsewhere, left: { by: 'in-person' } })).verdict).toBe('answered')
    expect(ground(...answered({ to: elsewhere, left: { by: 'email' } })).verdict).toBe('open')
  })

  it('needs no cipher where nothing is attached, or was left out by mistake', () => {
    expect(ground(...answered({ attachments: [] })).verdict).toBe('answered')
    const leftOut = answered({ left: { notEnclosed: [{ title: 'Datu kopija', why: 'missing' }] } })
    expect(ground(...leftOut).verdict).toBe('answered')
    const other = answered({ left: { notEnclosed: [{ title: 'Datu kopija', why: 'other-content' }] } })
    expect(ground(...other).verdict).toBe('weak')
  })
})
