import { describe, expect, it } from 'vitest'
import { forgetForm, keepForm, keptForm } from '../../../../renderer/screens/new-request/kept-form'
import { emptyForm } from '../../../../renderer/screens/new-request/request-form'

describe('a request that is being typed', () => {
  it('is kept beside its own window until it is registered', () => {
    const window = {}
    keepForm(window, { ...emptyForm, name: 'Andris Ozols' })
    expect(keptForm(window)?.name).toBe('Andris Ozols')
    expect(keptForm({})).toBeUndefined()
    forgetForm(window)
    expect(keptForm(window)).toBeUndefined()
  })
})
