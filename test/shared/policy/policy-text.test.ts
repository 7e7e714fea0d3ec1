import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPolicyText } from '../../../shared/policy/policy-text'
import { clauseNumbers } from './clause-numbers'

const split = (text: string) => {
  const result = splitPolicyText(text)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}
const numbers = (text: string): readonly string[] => split(text).map(({ no }) => no)

const policy = `Acme
Privātuma politika

1. Vispārīgi

1.1. Pirmais teikums.
1.2 Otrais teikums, kas
turpinās nākamajā rindā:
- 30 dienas pēc līguma beigām;
25. maijā stājās spēkā.

2. Tiesības

2.1. Jums ir tiesības.
2.1.1) Labot datus.
2.1.2. Dzēst datus.
2.2. Sūdzēties.

3. Kontakti

Rakstiet mums.`

describe('a policy as text', () => {
  it('is split at its clause numbers, written with a dot, without one or with a bracket', () => {
    expect(numbers(policy)).toEqual(['title', '1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3'])
  })

  it('keeps the title, the headings, and the lines of a clause together', () => {
    const clauses = split(policy)
    expect(clauses[0]).toEqual({ no: 'title', heading: '', text: 'Acme\nPrivātuma politika' })
    expect(clauses[1]).toEqual({ no: '1', heading: 'Vispārīgi', text: '' })
    expect(clauses[3]?.text).toBe(
      'Otrais teikums, kas\nturpinās nākamajā rindā:\n- 30 dienas pēc līguma beigām;\n25. maijā stājās spēkā.',
    )
    expect(clauses.at(-1)).toEqual({ no: '3', heading: 'Kontakti', text: 'Rakstiet mums.' })
  })

  it('is the same with a byte order mark and with the line ends of Windows or of old Macs', () => {
    expect(split(`\uFEFF${policy.replaceAll('\n', '\r\n')}`)).toEqual(split(policy))
    expect(split(policy.replaceAll('\n', '\r'))).toEqual(split(policy))
  })

  it('takes no list, year, amount or reference at the start of a line for a clause', () => {
    const text = '1.1. Mēs glabājam:\n2018. gada dati;\n1.99 EUR maksa;\n5.2. punkts to nosaka;\n1.2. Beigas.'
    expect(numbers(text)).toEqual(['1.1', '1.2'])
  })

  it('goes on after a clause that is missing', () => {
    expect(numbers('1.1. a.\n1.2. b.\n1.4. c.\n2.1. d.')).toEqual(['1.1', '1.2', '1.4', '2.1'])
  })

  it('counts 2.10 after 2.9', () => {
    const text = Array.from({ length: 12 }, (_, n) => `2.${n + 1}. Teikums.`).join('\n')
    expect(numbers(`2. Dati\n${text}`).slice(-4)).toEqual(['2.9', '2.10', '2.11', '2.12'])
  })

  it.each([
    ['empty', ' \n\r\n'],
    ['not-text', '%PDF-1.7\n1.1. Teksts'],
    ['not-text', '<!DOCTYPE html><p>1.1. Teksts</p>'],
    ['not-text', 'PK\u0003\u0004 word'],
    ['not-text', '1.1. Dati\u0000'],
    ['not-text', '1.1. Konfidencialit\uFFFDte'],
    ['no-clauses', 'Mēs sargājam Jūsu datus.\n30 dienas.'],
    ['too-long', `1.1. ${'a'.repeat(60_000)}`],
  ])('is refused as %s', (kind, text) => {
    expect(splitPolicyText(text)).toEqual({ ok: false, error: { kind } })
  })

  it('loses no word, whatever is written between the numbers', () => {
    const words = fc.array(fc.stringMatching(/^[a-zā-ž]{1,8}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (clauses) => {
        const text = clauses.map((own, index) => `1.${index + 1}. ${own.join(' ')}`).join('\n\n')
        expect(split(text).map((clause) => clause.text)).toEqual(
          clauses.map((own) => own.join(' ').normalize('NFC')),
        )
      }),
    )
  })
})

/** The policy that the app ships for lies beside the project while it is built; it is no part of it. */
const realPolicy = join(import.meta.dirname, '../../../../shared/policy-lv.txt')

describe.skipIf(!existsSync(realPolicy))('the policy that the desk ships for', () => {
  const clauses = existsSync(realPolicy) ? split(readFileSync(realPolicy, 'utf8')) : []

  it('has every clause of the clause table, and besides only the headings of its sections', () => {
    const found = clauses.map(({ no }) => no)
    for (const no of clauseNumbers.filter((one) => one !== 'none')) expect(found).toContain(no)
    const others = found.filter((no) => !clauseNumbers.includes(no))
    expect(others).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '8.2', '10'])
  })

  it('keeps the list of a clause with it', () => {
    const dataAtEachVisit = clauses.find(({ no }) => no === '2.4')?.text ?? ''
    expect(dataAtEachVisit.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(11)
  })
})
