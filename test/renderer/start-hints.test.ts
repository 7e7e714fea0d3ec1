import { describe, expect, it } from 'vitest'
import { readStartHints } from '../../renderer/start-hints'

describe('what the address of the window says', () => {
  it('is language, theme, state of the vault and version', () => {
    expect(readStartHints('?lang=lv&theme=dark&state=locked&version=0.1.0')).toEqual({
      language: 'lv',
      theme: 'dark',
      state: 'locked',
      version: '0.1.0',
    })
  })

  it('is nothing for words that mean nothing', () => {
    expect(readStartHints('?lang=xx&theme=pink&state=unlocked')).toEqual({
      language: undefined,
      theme: undefined,
      state: undefined,
      version: undefined,
    })
  })
})
