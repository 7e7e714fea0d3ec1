import { describe, expect, it } from 'vitest'
import { readIntake } from '../../../shared/intake/read-intake'
import letters from '../../vectors/intake-unseen.json'
import { mailOf } from './mail-of'

/** Letters that nobody worked with: they measure the rules, and the rules are never changed because of one of them. */
const readings = letters.map(({ from, subject, text, rights }) => {
  const [, name = '', email = ''] = /^"?(.*?)"?\s*<(.+)>$/.exec(from) ?? []
  const intake = readIntake(mailOf({ from: { name, email }, subject, text }), { ownDomains: [] })
  const suggested = new Set(
    intake.rights.filter(({ confidence }) => confidence !== 'unsure').map(({ right }): string => right),
  )
  return { suggested: [...suggested], asked: rights }
})

const count = (of: (one: (typeof readings)[number]) => readonly string[]): number =>
  readings.reduce((all, one) => all + of(one).length, 0)

describe('letters that nobody worked with', () => {
  it('are read so that nine of ten suggested rights are asked for', () => {
    const right = count(({ suggested, asked }) => suggested.filter((one) => asked.includes(one)))
    expect(right / count(({ suggested }) => suggested)).toBeGreaterThanOrEqual(0.9)
  })

  it('are read so that five of six rights asked for are found', () => {
    const found = count(({ suggested, asked }) => asked.filter((one) => suggested.includes(one)))
    expect(found / count(({ asked }) => asked)).toBeGreaterThanOrEqual(5 / 6)
  })
})
