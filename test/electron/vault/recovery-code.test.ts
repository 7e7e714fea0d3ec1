import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from '../../../electron/vault/recovery-code'
import { systemRandom } from '../../../electron/vault/random'
import { errorOf, textOf, valueOf } from '../../helpers/outcome'

const read = (typed: string) => readRecoveryCode(typed)
const plain = (typed: string) => valueOf(read(typed)).use(textOf)
const bytes26 = fc.uint8Array({ minLength: 26, maxLength: 26 })
const codeOf = (chance: Uint8Array) => newRecoveryCode(() => chance).reveal()

describe('the recovery code', () => {
  it('is six groups of five letters and digits, 130 bits of chance', () => {
    const code = newRecoveryCode(systemRandom).reveal()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(new Set(Array.from({ length: 200 }, () => newRecoveryCode(systemRandom).reveal())).size).toBe(200)
  })

  it('is understood however it is typed', () => {
    fc.assert(
      fc.property(bytes26, (chance) => {
        const code = codeOf(chance)
        const variants = [
          code.toLowerCase(),
          code.replaceAll('-', ' '),
          code.replaceAll('-', ''),
          ` ${code.replaceAll('-', ' – ')}\n`,
          code.replaceAll('0', 'O').replaceAll('1', 'I'),
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
        ]
        for (const typed of variants) expect(plain(typed)).toBe(plain(code))
      }),
      { numRuns: 1000 },
    )
  })

  it('tells one wrong character from another code', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(
      fc.property(bytes26, fc.nat(), fc.constantFrom(...Array.from(alphabet)), (chance, pick, letter) => {
        const code = codeOf(chance).replaceAll('-', '')
        const at = pick % code.length
        const typed = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`
        fc.pre(typed !== code)
        expect(errorOf(read(typed))).toEqual({ kind: 'recovery-code-typo' })
      }),
      { numRuns: 1000 },
    )
  })

  it('tells two characters that changed places', () => {
    fc.assert(
      fc.property(bytes26, fc.nat({ max: 28 }), (chance, at) => {
        const code = codeOf(chance).replaceAll('-', '')
        const swapped = `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`
        fc.pre(swapped !== code)
        expect(read(swapped).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['', '-', 'ABCDE', 'U'.repeat(30), '0'.repeat(29), '0'.repeat(31), 'ÄÖÜ'.repeat(10)])(
    'is no code: %j',
    (typed) => {
      expect(errorOf(read(typed))).toEqual({ kind: 'recovery-code-typo' })
    },
  )
})
