import { describe, expect, it } from 'vitest'
import { asked } from '../case-stories'
import { identityAsked, identityConfirmed } from '../ground-stories'
import { raisedOn, saidIn } from '../raised-in'
import { identityLetter } from '../sending-stories'

const doubted = [asked(['ACCESS']), identityAsked('2026-03-03')]

describe('a request to prove identity', () => {
  it('rests on its doubt, also when the identity was confirmed since', () => {
    const ground = raisedOn(
      '2026-03-20',
      [...doubted, ...identityLetter(), identityConfirmed],
      'identity-request',
    )
    expect(saidIn(ground)).toEqual([
      'Lūgums ierakstīts 2026. gada 3. martā kopā ar šaubu iemeslu: Rakstīts no adreses, kuras kontā nav.',
      '2026. gada 3. martā nosūtītajā vēstulē ir pateikts šaubu iemesls un tas, ar ko pietiek; dokumenta kopiju lūgts nesūtīt.',
      'Identitāte apstiprināta 2026. gada 5. martā bez dokumenta kopijas.',
    ])
    expect(ground.answers.map(({ source }) => source.kind)).toEqual(['identity', 'letter', 'identity'])
  })

  it('names the doubt of each question when there were two', () => {
    const { answers } = raisedOn(
      '2026-03-20',
      [...doubted, identityAsked('2026-03-05', 'Kods ievadīts nepareizi.')],
      'identity-request',
    )
    expect(answers.map(({ text }) => text.en).slice(0, 2)).toEqual([
      'The request was recorded on 3 March 2026 with the reason for the doubt: Rakstīts no adreses, kuras kontā nav.',
      'The request was recorded on 5 March 2026 with the reason for the doubt: Kods ievadīts nepareizi.',
    ])
  })

  it('is weak while no letter shows what was asked for', () => {
    const ground = raisedOn('2026-03-20', doubted, 'identity-request')
    expect(ground.verdict).toBe('weak')
    expect(ground.acts.map(({ to }) => to)).toEqual([{ kind: 'letter', letter: 'identity-request' }])
  })

  it('is open when its letter does not say what the doubt is', () => {
    const ground = raisedOn(
      '2026-03-20',
      [...doubted, ...identityLetter({ 'identity-why': '' })],
      'identity-request',
    )
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground)).toContain('Nav pateikts, kāpēc ir šaubas par identitāti.')
  })

  it('is open when its letter asks for a copy of a document', () => {
    const copy = { 'identity-ways': 'Lūdzam atsūtīt pases kopiju.', 'identity-no-copy': '' }
    const ground = raisedOn('2026-03-20', [...doubted, ...identityLetter(copy)], 'identity-request')
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground).join('\n')).not.toContain('kopija nav prasīta')
  })

  it('that asks for no copy says so without a warning too', () => {
    const ground = raisedOn(
      '2026-03-20',
      [...doubted, ...identityLetter({ 'identity-no-copy': '' })],
      'identity-request',
    )
    expect(saidIn(ground).join('\n')).toContain('ar ko pietiek; dokumenta kopija nav prasīta.')
  })
})
