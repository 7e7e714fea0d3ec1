import { describe, expect, it } from 'vitest'
import { asked } from '../case-stories'
import { raisedOn, saidIn } from '../raised-in'
import { clarificationAsked, clarificationLetter } from '../sending-stories'

describe('a request to specify', () => {
  const asking = [asked(['ACCESS']), clarificationAsked]

  it('says in its letter that everything may be asked for', () => {
    const ground = raisedOn('2026-03-20', [...asking, ...clarificationLetter()], 'clarification')
    const [letter] = ground.answers.filter(({ source }) => source.kind === 'letter')
    expect(letter?.weight).toBe('proves')
    expect(letter?.text.lv).toBe(
      '2026. gada 4. martā nosūtītajā vēstulē ir pateikts, ka var prasīt visu informāciju un pieprasījums nav jāsašaurina.',
    )
  })

  it('is open when its letter makes it a condition', () => {
    const bare = [...asking, ...clarificationLetter({ 'clarify-everything': '' })]
    const ground = raisedOn('2026-03-20', bare, 'clarification')
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground)).toContain(
      'Nav pateikts, ka persona drīkst prasīt visu informāciju un pieprasījums nav jāsašaurina.',
    )
  })

  it('is weak while no letter shows that everything may be asked for', () => {
    const ground = raisedOn('2026-03-20', asking, 'clarification')
    expect(ground.verdict).toBe('weak')
    expect(ground.acts.map(({ to }) => to)).toContainEqual({
      kind: 'letter',
      letter: 'clarification-request',
    })
  })
})
