import { describe, expect, it } from 'vitest'
import { randomLetters, randomText, systemRandom } from '../../../electron/vault/random'
import { isDeviceLetters, parseCaseId, parseDeviceId } from '../../../shared/journal/ids'

describe('chance', () => {
  it('makes ids that are ids, each another', () => {
    const ids = Array.from({ length: 500 }, () => randomText(systemRandom, 26))
    expect(ids.every((id) => parseCaseId(id) === id)).toBe(true)
    expect(new Set(ids).size).toBe(500)
    expect(parseDeviceId(randomText(systemRandom, 16))).toBeDefined()
  })

  it('uses every letter of base 32 about as often', () => {
    const counts = new Map<string, number>()
    for (const letter of randomText(systemRandom, 32_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect(counts.size).toBe(32)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(250)
  })

  it('gives device letters that can be read out on the telephone', () => {
    for (let round = 0; round < 200; round += 1)
      expect(isDeviceLetters(randomLetters(systemRandom))).toBe(true)
  })

  it('draws again when the bytes favour some letters', () => {
    const draws = [new Uint8Array(32).fill(255), new Uint8Array(32).fill(25)]
    expect(randomLetters(() => draws.shift() ?? new Uint8Array(32))).toBe('BB')
  })
})
