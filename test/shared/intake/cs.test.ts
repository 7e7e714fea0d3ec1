import { describe, expect, it } from 'vitest'
import { letters } from './letters-cs'
import { intakeOf, rightsOf, type Letter } from './mail-of'

describe('Czech letters', () => {
  it.each(letters.map((letter): [string, Letter] => [letter.it, letter]))(
    'understands the one that %s',
    (_, letter) => {
      const intake = intakeOf(letter)
      expect(rightsOf(intake)).toEqual([...letter.asks].sort())
      // no value is better than a wrong language
      expect([undefined, 'cs']).toContain(intake.language.value)
      if (letter.role !== undefined) expect(intake.role.value).toBe(letter.role)
      if (letter.representative === true) expect(intake.representative.value).toBe('Anna Test')
      for (const right of intake.rights)
        expect(intake[right.in].slice(right.start, right.end)).toBe(right.phrase)
    },
  )
})
