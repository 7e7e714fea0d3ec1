import { describe, expect, it } from 'vitest'
import { hasOuterSpace, newPassphraseErrors } from '../../../../renderer/screens/unlock/new-passphrase-form'

const strong = { score: 4, effort: 'centuries' } as const
const weak = { score: 2, effort: 'hours' } as const
const twice = (passphrase: string) => ({ passphrase, repeated: passphrase })

describe('a new passphrase', () => {
  it('can be used when it is long, strong and typed twice alike', () => {
    expect(newPassphraseErrors(twice('violin anchor pepper'), strong)).toEqual({})
  })

  it('is told to be too short before anything else', () => {
    expect(newPassphraseErrors(twice('short'), weak)).toEqual({ passphrase: 'too-short' })
  })

  it('is told to be too weak', () => {
    expect(newPassphraseErrors(twice('password1234'), weak)).toEqual({ passphrase: 'too-weak' })
  })

  it('must be the same both times, to the last space', () => {
    const value = { passphrase: 'violin anchor pepper', repeated: 'violin anchor pepper ' }
    expect(newPassphraseErrors(value, strong)).toEqual({ repeated: 'different' })
  })

  it('may begin or end with a space, which is said', () => {
    expect(hasOuterSpace('violin anchor pepper ')).toBe(true)
    expect(hasOuterSpace('violin anchor pepper')).toBe(false)
  })
})
