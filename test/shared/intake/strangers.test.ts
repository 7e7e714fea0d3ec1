import { describe, expect, it } from 'vitest'
import { readIntake } from '../../../shared/intake/read-intake'
import type { Intake } from '../../../shared/intake/intake'
import { mailOf, rightsOf, type StrangersLetter } from './mail-of'
import { letters as firstCs } from './strangers-first-cs'
import { letters as firstDe } from './strangers-first-de'
import { letters as firstEn } from './strangers-first-en'
import { letters as firstFr } from './strangers-first-fr'
import { letters as firstLv } from './strangers-first-lv'
import { letters as firstRu } from './strangers-first-ru'
import { letters as secondCs } from './strangers-second-cs'
import { letters as secondDe } from './strangers-second-de'
import { letters as secondEn } from './strangers-second-en'
import { letters as secondFr } from './strangers-second-fr'
import { letters as secondLv } from './strangers-second-lv'
import { letters as others } from './strangers-second-others'
import { letters as secondRu } from './strangers-second-ru'
import { letters as thirdCs } from './strangers-third-cs'
import { letters as thirdDe } from './strangers-third-de'
import { letters as thirdEn } from './strangers-third-en'
import { letters as thirdFr } from './strangers-third-fr'
import { letters as thirdLv } from './strangers-third-lv'
import { letters as thirdRu } from './strangers-third-ru'

const lots: readonly (readonly [string, readonly StrangersLetter[]])[] = [
  ['Latvian', [...firstLv, ...secondLv, ...thirdLv]],
  ['English', [...firstEn, ...secondEn, ...thirdEn]],
  ['Russian', [...firstRu, ...secondRu, ...thirdRu]],
  ['German', [...firstDe, ...secondDe, ...thirdDe]],
  ['French', [...firstFr, ...secondFr, ...thirdFr]],
  ['Czech', [...firstCs, ...secondCs, ...thirdCs]],
]

function read(letter: StrangersLetter): Intake {
  const [name = '', email = ''] = letter.from.split(/ <|>/)
  const mail = mailOf({ from: { name, email }, subject: letter.subject ?? '', text: letter.text })
  return readIntake(mail, { ownDomains: [] })
}

const rows = (letters: readonly StrangersLetter[]) =>
  letters.map((letter): [string, StrangersLetter] => [letter.it, letter])

describe.each(lots)('%s letters of strangers', (_, letters) => {
  it.each(rows(letters))('understands: %s', (__, letter) => {
    const intake = read(letter)
    expect(rightsOf(intake)).toEqual([...letter.asks].sort())
    expect(intake.isRequest.value).toBe(letter.isRequest)
    expect(intake.language.value).toBe(letter.language)
    if (letter.role !== undefined) expect(intake.role.value).toBe(letter.role)
    expect(intake.representative.value !== undefined).toBe(letter.representative === true)
  })
})

describe('letters of strangers in a language without rules', () => {
  it.each(rows(others))('suggests nothing rather than guessing: %s', (_, letter) => {
    const intake = read(letter)
    expect(rightsOf(intake)).toEqual([])
    expect(intake.isRequest.value).toBeUndefined()
    expect(intake.isRequest.confidence).toBe('unsure')
  })
})
