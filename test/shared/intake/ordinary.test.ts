import { describe, expect, it } from 'vitest'
import { intakeOf, rightsOf } from './mail-of'
import { letters as mentions } from './ordinary-mentions'
import { letters as mixed } from './ordinary-mixed'
import { letters as wishes } from './ordinary-wishes'

describe('ordinary words in six languages', () => {
  it.each([...wishes, ...mentions, ...mixed])('%s asks for %j', (text, asks) => {
    expect(rightsOf(intakeOf({ text }))).toEqual(asks)
  })
})
