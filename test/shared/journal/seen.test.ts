import { describe, expect, it } from 'vitest'
import { hasSeen, seenBy } from '../../../shared/journal/seen'
import { devices } from '../../helpers/journal-arbitraries'

const [anna, bruno, carla] = devices

describe('who knew what', () => {
  it('names the last number of every device but one’s own', () => {
    const events = [
      { device: anna!, n: 4 },
      { device: bruno!, n: 2 },
      { device: bruno!, n: 7 },
      { device: carla!, n: 1 },
    ]
    expect(seenBy(anna!, events)).toEqual({ [bruno!]: 7, [carla!]: 1 })
  })

  it('says that two events written side by side had not seen each other', () => {
    const first = { device: anna!, n: 3, seen: { [bruno!]: 1 } }
    const second = { device: bruno!, n: 2, seen: { [anna!]: 2 } }
    expect(hasSeen(first, second)).toBe(false)
    expect(hasSeen(second, first)).toBe(false)
  })

  it('says that a later event knew an earlier one', () => {
    const answer = { device: bruno!, n: 2, seen: { [anna!]: 3 } }
    expect(hasSeen(answer, { device: anna!, n: 3 })).toBe(true)
    expect(hasSeen({ device: anna!, n: 4, seen: {} }, { device: anna!, n: 3 })).toBe(true)
    expect(hasSeen({ device: anna!, n: 3, seen: {} }, { device: anna!, n: 3 })).toBe(false)
  })
})
