import { describe, expect, it } from 'vitest'
import { partOf, stepKinds } from '../../../shared/case/steps'
import { grounds } from '../../../shared/rehearsal/grounds'
import { rehearse, type RaisedGround } from '../../../shared/rehearsal/rehearse'
import { recordOf } from '../../helpers/case-maker'
import { at } from './case-stories'
import { commonStories, type Told } from './ground-stories'
import { rightStories } from './right-stories'
import { sendingStories } from './sending-stories'

const stories = { ...commonStories, ...sendingStories, ...rightStories }

function raisedIn({ events, today = '2026-03-20', team }: Told, id: string): RaisedGround {
  const { raised, notRaised } = rehearse(recordOf(...events), at(today, team))
  const ground = raised.find((one) => one.id === id)
  const why = notRaised.find((one) => one.id === id)?.why.en
  if (ground === undefined) throw new Error(`${id} cannot be raised: ${why ?? 'no such ground'}`)
  return ground
}

describe('every ground of complaint', () => {
  it('has a case that leaves it open and one that answers it', () => {
    expect(Object.keys(stories).sort()).toEqual(grounds.map(({ id }) => id).sort())
  })

  it.each(Object.entries(stories))(
    '%s is open where the law was not kept, with what to do',
    (id, { open, because }) => {
      const { verdict, answers, acts } = raisedIn(open, id)
      const admitted = answers.filter(({ weight }) => weight === 'against').map(({ text }) => text.lv)
      expect(admitted.join('\n')).toMatch(because)
      expect(verdict).toBe('open')
      for (const { to } of acts) {
        if (to.kind !== 'step') continue
        expect(partOf(to.step) !== undefined || stepKinds.some((kind) => kind === to.step), to.step).toBe(
          true,
        )
      }
    },
  )

  it.each(Object.entries(stories))(
    '%s is answered where the file proves that it was kept',
    (id, { answered }) => {
      const { verdict, answers } = raisedIn(answered, id)
      expect(answers.filter(({ weight }) => weight !== 'proves').map(({ text }) => text.en)).toEqual([])
      expect(verdict).toBe('answered')
    },
  )

  it.each(grounds)('$id has a name of its own in both languages', ({ name, id }) => {
    const same = grounds.filter((one) => one.name.lv === name.lv || one.name.en === name.en || one.id === id)
    expect(same).toHaveLength(1)
  })
})
