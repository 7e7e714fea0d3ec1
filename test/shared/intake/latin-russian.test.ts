import { describe, expect, it } from 'vitest'
import { toCyrillic } from '../../../shared/intake/latin-russian'
import { intakeOf, rightsOf } from './mail-of'

describe('Russian in Latin letters', () => {
  it.each([
    ['udalitj', 'удалить'],
    ['dannye', 'данные'],
    ['moi', 'мои'],
    ['zdravstvuite', 'здравствуите'],
    ['pozhalujsta', 'пожалуиста'],
    ['soglasie', 'согласие'],
    ['nesushchestvuyushchij', 'несуществующии'],
  ])('"%s" is "%s"', (latin, cyrillic) => {
    expect(toCyrillic(latin).text).toBe(cyrillic)
  })

  it('knows for each letter where it stood', () => {
    const { text, at } = toCyrillic('chto jesche')
    expect(at).toHaveLength(text.length + 1)
    expect(at.at(-1)).toBe('chto jesche'.length)
    expect(at[text.indexOf('т')]).toBe(2)
  })

  it('is shown in the words that were written', () => {
    const text = 'Zdravstvujte! Proshu udalitj vse moi dannye iz vashej bazy, spasibo.'
    const intake = intakeOf({ text })
    expect(rightsOf(intake)).toEqual(['ERASURE'])
    expect(intake.language.value).toBe('ru')
    expect(intake.rights[0]?.phrase).toContain('udalitj')
  })

  it('is not seen in Czech, whose letters are Latin by right', () => {
    expect(intakeOf({ text: 'Dobry den, prosim smazte moje udaje.' }).language.value).toBe('cs')
  })
})
