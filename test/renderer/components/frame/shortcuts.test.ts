import { describe, expect, it } from 'vitest'
import { keyPressOf, placeOf, shortcutAct } from '../../../../renderer/components/frame/shortcuts'

const press = { hasModifier: false, isTyping: false }

describe('single keys', () => {
  it.each([
    ['n', 'new'],
    ['N', 'new'],
    ['l', 'lock'],
    ['t', 'today'],
    ['c', 'cases'],
    ['r', 'registers'],
    ['k', 'calculator'],
    ['s', 'settings'],
    ['?', 'show-shortcuts'],
  ])('%s means %s', (key, act) => {
    expect(shortcutAct({ key, ...press })).toBe(act)
  })

  it('are letters while someone types', () => {
    expect(shortcutAct({ key: 'l', hasModifier: false, isTyping: true })).toBeUndefined()
  })

  it('belong to the system together with Ctrl, Alt or the command key', () => {
    expect(shortcutAct({ key: 'c', hasModifier: true, isTyping: false })).toBeUndefined()
  })

  it('start an empty request with N', () => {
    expect(placeOf('new')).toEqual({ screen: 'new', files: [] })
    expect(placeOf('lock')).toBeUndefined()
  })

  it.each(['input', 'textarea', 'select'])('know that a %s is a place to type', (name) => {
    const field = document.body.appendChild(document.createElement(name))
    let seen: unknown
    field.addEventListener('keydown', (event) => {
      seen = keyPressOf(event)
    })
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }))
    expect(seen).toEqual({ key: 'l', hasModifier: false, isTyping: true })
  })
})
