import { describe, expect, it } from 'vitest'
import {
  effortOf,
  estimateStrength,
  isStrongEnough,
} from '../../../../renderer/screens/unlock/passphrase-strength'

describe('the estimate of a new passphrase', () => {
  it('finds a common password with a number behind it weak, long as it is', async () => {
    expect(isStrongEnough(await estimateStrength('password1234', []))).toBe(false)
  })

  it('finds repeated words weak', async () => {
    expect(isStrongEnough(await estimateStrength('abcabcabcabcabc', []))).toBe(false)
  })

  it('finds five unrelated words strong', async () => {
    expect(await estimateStrength('correct horse battery staple violin', [])).toEqual({
      score: 4,
      effort: 'centuries',
    })
  })

  it('expects that an attacker knows the name of the organisation', async () => {
    const named = await estimateStrength('Think Intermedia SIA', ['Think Intermedia SIA'])
    expect(isStrongEnough(named)).toBe(false)
  })

  it('takes very long texts without delay', async () => {
    const started = performance.now()
    await estimateStrength('a1!'.repeat(340), [])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each([
    [1, 'minutes'],
    [10_000 * 3600, 'hours'],
    [10_000 * 3600 * 24, 'days'],
    [10_000 * 3600 * 24 * 31, 'months'],
    [10_000 * 3600 * 24 * 365, 'years'],
    [10_000 * 3600 * 24 * 365 * 100, 'centuries'],
  ])('%d guesses at ten thousand a second take %s', (guesses, effort) => {
    expect(effortOf(guesses)).toBe(effort)
  })
})
