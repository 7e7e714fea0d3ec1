import { describe, expect, it } from 'vitest'
import { rowAfterKey } from '../../../../renderer/screens/cases/row-keys'

describe('moving in the list by keys', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 3, 18],
    ['PageDown', 95, 99],
    ['PageUp', 3, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from row %d of 100 leads to %d', (key, from, to) => {
    expect(rowAfterKey(key, from, 100)).toBe(to)
  })

  it('leaves other keys alone', () => {
    expect(rowAfterKey('n', 3, 100)).toBeUndefined()
  })
})
