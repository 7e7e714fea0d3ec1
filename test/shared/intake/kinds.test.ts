import { describe, expect, it } from 'vitest'
import { letters as cs } from './kinds-cs'
import { letters as de } from './kinds-de'
import { letters as en } from './kinds-en'
import { letters as fr } from './kinds-fr'
import { letters as lv } from './kinds-lv'
import { letters as others } from './kinds-others'
import { letters as ru } from './kinds-ru'
import { intakeOf, rightsOf } from './mail-of'

describe.each(Object.entries({ lv, en, ru, de, fr, cs, others }))('kinds of letters in %s', (_, rows) => {
  it.each(rows)('%s "%s" asks for [%s]', (subject, text, rights) => {
    const intake = intakeOf({ subject, text })
    expect(rightsOf(intake).join(',')).toBe(rights)
    for (const one of intake.rights) expect(intake[one.in].slice(one.start, one.end)).toBe(one.phrase)
  })
})
