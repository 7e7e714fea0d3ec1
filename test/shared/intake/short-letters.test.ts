import { describe, expect, it } from 'vitest'
import { intakeOf, rightsOf } from './mail-of'
import { shortLetters as western } from './short-letters-de-fr-cs'
import { shortLetters as eastern } from './short-letters-lv-en-ru'

describe.each(Object.entries({ ...eastern, ...western }))('short letters in %s', (language, rows) => {
  it.each(rows)('"%s" asks for [%s]', (text, rights) => {
    const intake = intakeOf({ text })
    expect(rightsOf(intake).join(',')).toBe(rights)
    expect([undefined, language]).toContain(intake.language.value)
  })
})
