import { describe, expect, it } from 'vitest'
import { rectificationCheck, rectificationItem } from '../../../../shared/law/kinds/rectification'
import { recipientNotice, recipients, recipientsAsked } from '../../../../shared/law/kinds/recipients'
import { restrictionScope } from '../../../../shared/law/kinds/restriction'
import { caseRights } from '../../../../shared/law/right'
import { caseKind } from '../../../../shared/law/kinds/kinds'
import { toldRights } from '../../../../shared/law/kinds/recipients-facts'
import { day } from '../../../helpers/case-maker'
import { KindWalk } from '../../../helpers/kind-walk'

/** A surname corrected by a decision of Tuesday, 10 February 2026. */
function corrected(outcome: 'corrected' | 'accurate' = 'corrected'): KindWalk {
  const walk = new KindWalk(['RECTIFICATION'])
  walk.fact(rectificationItem, {
    item: 'uzvārds',
    category: 'DAT-01',
    old: 'Kalnina',
    claimed: 'Kalniņa',
    ground: '16-1-inaccurate',
  })
  walk.fact(rectificationCheck, {
    item: 'uzvārds',
    result: outcome,
    reasoning: 'Salīdzināts ar līgumu.',
    on: day('2026-02-05'),
  })
  const answer =
    outcome === 'corrected'
      ? walk.decide('RECTIFICATION', 'fulfilled')
      : walk.decide('RECTIFICATION', 'refused', { ground: 'R-16-accurate' })
  expect(answer).toBe('done')
  return walk
}
const told = (recipient: string) => ({ recipient, state: 'notified', on: day('2026-02-12') }) as const

describe('telling the recipients (Art. 19)', () => {
  it('comes after something was rectified, erased or restricted', () => {
    expect(new KindWalk(['RECTIFICATION']).fact(recipientNotice, told('REC-09'))).toBe(
      'recipients-nothing-to-tell',
    )
    expect(corrected('accurate').fact(recipientNotice, told('REC-09'))).toBe('recipients-nothing-to-tell')
    expect(corrected().fact(recipientNotice, told('REC-09'))).toBe('done')
    const restricted = new KindWalk(['RESTRICTION'])
    restricted.fact(restrictionScope, {
      category: 'DAT-01',
      ground: '18-1-a',
      systems: ['SYS-01'],
      technique: 'locked',
      since: day('2026-02-05'),
    })
    expect(restricted.fact(recipientNotice, told('REC-09'))).toBe('done')
  })

  it.each(['not-disclosed', '19-impossible', '19-disproportionate'] as const)(
    'is left out with a reason alone: %s',
    (state) => {
      const left = { recipient: 'REC-09', state, on: day('2026-02-12') } as const
      expect(corrected().fact(recipientNotice, left)).toBe('fact-incomplete')
      expect(corrected().fact(recipientNotice, { ...left, reason: 'Nodošanas žurnālā ieraksta nav.' })).toBe(
        'done',
      )
    },
  )

  it('has the desk’s own target of five working days from the decision', () => {
    // from Tuesday 10 February: Wed 11, Thu 12, Fri 13, Mon 16, Tue 17
    const walk = corrected()
    expect(recipients.limits?.(walk.record, walk.context)).toMatchObject([
      { id: 'recipients-told', day: '2026-02-17', isDone: false, isTarget: true },
    ])
    walk.fact(recipientNotice, told('REC-09'))
    walk.fact(recipientNotice, told('REC-10'))
    expect(recipients.limits?.(walk.record, walk.context)).toMatchObject([{ isDone: true }])
    const refused = corrected('accurate')
    expect(recipients.limits?.(refused.record, refused.context)).toEqual([])
  })

  it('concerns the rights whose kinds say so', () => {
    const always = caseRights.filter((right) => caseKind(right).tellsRecipients === 'always')
    expect([...toldRights].sort()).toEqual([...always].sort())
  })
})

describe('closing a case with recipients', () => {
  it('waits until each one of the register has an answer', () => {
    const walk = corrected()
    walk.fact(recipientNotice, told('REC-09'))
    expect(recipients.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'recipients-untold',
      article: 'Art. 19',
      of: ['REC-10'],
    })
    walk.fact(recipientNotice, {
      recipient: 'REC-10',
      state: '19-impossible',
      on: day('2026-02-12'),
      reason: 'Uzņēmums likvidēts.',
    })
    expect(recipients.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('waits for nobody where nothing was carried out', () => {
    const walk = corrected('accurate')
    expect(recipients.close?.(walk.record, walk.context)).toBeUndefined()
  })

  it('waits for the letter on recipients once the person asked for it', () => {
    const walk = corrected()
    walk.fact(recipientNotice, told('REC-09'))
    walk.fact(recipientNotice, told('REC-10'))
    expect(walk.fact(recipientsAsked, { on: day('2026-02-15') })).toBe('done')
    walk.send('recipients-answer', '2026-02-14')
    expect(recipients.close?.(walk.record, walk.context)).toMatchObject({
      gate: 'recipients-question-open',
      day: '2026-02-15',
    })
    walk.send('recipients-answer', '2026-02-16')
    expect(recipients.close?.(walk.record, walk.context)).toBeUndefined()
  })
})
