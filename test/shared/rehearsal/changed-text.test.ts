import { describe, expect, it } from 'vitest'
import type { TextMatch } from '../../../shared/letters/proof'
import { accessAnswer, accessGranted } from './case-stories'
import { clarificationAsked, clarificationLetter } from './sending-stories'
import { raisedOn, saidIn } from './raised-in'

const leftAs = (match: TextMatch) => ({ left: { text: { match, sha256: 'f'.repeat(64) } } })
const information = (match: TextMatch) =>
  raisedOn('2026-03-20', [...accessGranted, ...accessAnswer({}, leftAs(match))], 'access-information')

describe('what an answer says', () => {
  it('is weak when another text left than the one that was checked', () => {
    const ground = information('changed')
    expect(ground.verdict).toBe('weak')
    expect(saidIn(ground)).toEqual([
      '2026. gada 18. martā nosūtītajā vēstulē ir atbildēts uz katru 15. panta 1. un 2. punkta jautājumu. Taču nosūtītais teksts atšķiras no pārbaudītās vēstules.',
    ])
    expect(ground.acts.map(({ to, text }) => [to, text.en])).toEqual([
      [
        { kind: 'step', step: 'answer' },
        'Look at how the text that left differs from the checked letter; if what matters was lost or changed, send the right one.',
      ],
    ])
  })

  it.each(['same', 'with-additions', 'enclosed'] as const)(
    'is proven by the letter that left as checked: %s',
    (match) => {
      expect(information(match).verdict).toBe('answered')
    },
  )

  it('stays wrong where the checked letter was wrong already', () => {
    const events = [...accessGranted, ...accessAnswer({ 'art-15-1-d': '' }, leftAs('changed'))]
    const ground = raisedOn('2026-03-20', events, 'access-information')
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground).join()).not.toContain('atšķiras')
  })

  it('leaves alone what does not rest on its words', () => {
    const events = [...accessGranted, ...accessAnswer({}, leftAs('changed'))]
    expect(raisedOn('2026-03-20', events, 'time-limit').verdict).toBe('answered')
    expect(raisedOn('2026-03-20', events, 'search').verdict).toBe('answered')
  })

  it('of one letter says nothing of another', () => {
    const events = [
      ...accessGranted,
      clarificationAsked,
      ...clarificationLetter(),
      ...accessAnswer({}, leftAs('changed')),
    ]
    expect(raisedOn('2026-03-20', events, 'clarification').verdict).toBe('answered')
  })
})
