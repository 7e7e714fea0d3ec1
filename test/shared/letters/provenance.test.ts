import { describe, expect, it } from 'vitest'
import { gap, heading, list, paragraph } from '../../../shared/letters/blocks'
import type { LetterBlock } from '../../../shared/letters/letter'
import { withOrigins } from '../../../shared/letters/origins'
import { provenance } from '../../../shared/letters/provenance'

const title = heading('head', 'Atbilde', 1)
const time = (day: string): LetterBlock => paragraph('time', `Atbildēsim līdz ${day}.`, 'clock')
const lead = paragraph('art-15-1-a', 'Datus apstrādājam šādiem nolūkiem:', 'register purposes: P01')
const purposes = (...names: readonly string[]): LetterBlock =>
  list('art-15-1-a', names, `register purposes: ${names.map((_, n) => `P0${n + 1}`).join(', ')}`)
const role = paragraph('role', 'Daļu datu apstrādājam klientu uzdevumā.', 'law Art. 28(3)(e)')
const end = paragraph('signature', 'Ar cieņu,', 'organisation')

const case1 = withOrigins([title, time('2. martam'), lead, purposes('norēķini'), end])
const written = (block: LetterBlock | undefined, words: string): LetterBlock => {
  if (block?.type !== 'paragraph') throw new Error('no paragraph')
  return { ...block, runs: [{ text: words }] }
}
const own: LetterBlock = { type: 'paragraph', section: 'time', runs: [{ text: 'Paldies, ka rakstījāt.' }] }
const kinds = (blocks: readonly LetterBlock[], fresh: readonly LetterBlock[]): readonly string[] =>
  provenance({ blocks }, fresh).states.map(({ kind }) => kind)

describe('where the blocks of a letter stand', () => {
  it('are all as composed when nobody changed anything', () => {
    expect(kinds(case1, case1)).toEqual(Array(5).fill('as-composed'))
    expect(provenance({ blocks: case1 }, case1).missing).toEqual([])
  })

  it('says which the DPO edited and which are their own', () => {
    const letter = [case1[0]!, written(case1[1], 'Atbildēsim drīz.'), own, ...case1.slice(2)]
    expect(kinds(letter, case1)).toEqual([
      ...['as-composed', 'edited', 'own'],
      ...['as-composed', 'as-composed', 'as-composed'],
    ])
  })

  it('says what the case says now, and whether the DPO had edited the place', () => {
    const fresh = withOrigins([title, time('4. maijam'), lead, purposes('norēķini', 'atbalsts'), end])
    const letter = [case1[0]!, written(case1[1], 'Atbildēsim drīz.'), ...case1.slice(2)]
    const { states, missing } = provenance({ blocks: letter }, fresh)
    expect(states[1]).toEqual({ kind: 'changed', fresh: fresh[1], isEdited: true })
    expect(states[3]).toEqual({ kind: 'changed', fresh: fresh[3], isEdited: false })
    expect([states[0]?.kind, states[2]?.kind, states[4]?.kind]).toEqual(Array(3).fill('as-composed'))
    expect(missing).toEqual([])
  })

  it('has nothing to say when the DPO wrote by hand what the case says now', () => {
    const fresh = withOrigins([title, time('4. maijam'), lead, purposes('norēķini'), end])
    const letter = [case1[0]!, written(case1[1], 'Atbildēsim līdz 4. maijam.'), ...case1.slice(2)]
    expect(kinds(letter, fresh)[1]).toBe('as-composed')
  })

  it('says what the case does not give any more', () => {
    const fresh = withOrigins([title, time('2. martam'), end])
    expect(kinds(case1, fresh)).toEqual(['as-composed', 'as-composed', 'gone', 'gone', 'as-composed'])
  })

  it('offers what the case gives and the letter lacks, behind the block that it follows', () => {
    const fresh = withOrigins([title, role, time('2. martam'), lead, purposes('norēķini'), end])
    expect(provenance({ blocks: case1 }, fresh).missing).toEqual([{ block: fresh[1], after: 0 }])
  })

  it('does not offer again what the DPO took out, and does once it says something else', () => {
    const letter = { blocks: [case1[0]!, ...case1.slice(2)], removed: [case1[1]!.origin!] }
    expect(provenance(letter, case1).missing).toEqual([])
    const fresh = withOrigins([title, time('4. maijam'), lead, purposes('norēķini'), end])
    expect(provenance(letter, fresh).missing).toEqual([{ block: fresh[1], after: 0 }])
  })

  it('does not take the list for its lead when the DPO took the lead out', () => {
    const fresh = withOrigins([title, time('2. martam'), lead, purposes('atbalsts'), end])
    const letter = { blocks: [...case1.slice(0, 2), ...case1.slice(3)], removed: [case1[2]!.origin!] }
    const { states, missing } = provenance(letter, fresh)
    expect(states[2]).toEqual({ kind: 'changed', fresh: fresh[3], isEdited: false })
    expect(missing).toEqual([])
  })

  it('shows at a place for the DPO’s words what the case says there by now', () => {
    const before = withOrigins([title, gap('art-15-2'), end])
    const told = paragraph('art-15-2', 'Dati netiek nosūtīti uz trešām valstīm.', 'register recipients: R1')
    const after = withOrigins([title, told, end])
    const letter = [before[0]!, written(before[1], 'Nosūtīšana nenotiek.'), before[2]!]
    expect(provenance({ blocks: letter }, after).states[1]).toEqual({
      kind: 'changed',
      fresh: after[1],
      isEdited: true,
    })
  })

  it('keeps two blocks of one part and source in their order', () => {
    const both = (a: string, b: string) =>
      withOrigins([
        paragraph('decision', a, 'decision ERASURE'),
        paragraph('decision', b, 'decision ERASURE'),
      ])
    const { states } = provenance({ blocks: both('viens', 'divi') }, both('pirmais', 'otrais'))
    expect(states.map((state) => (state.kind === 'changed' ? state.fresh : undefined))).toEqual(
      both('pirmais', 'otrais'),
    )
  })
})

describe('a letter of before blocks remembered where they came from', () => {
  const old = [title, time('2. martam'), lead, purposes('norēķini'), end]

  it('is as composed where its words are, and not known elsewhere', () => {
    const fresh = withOrigins([title, time('4. maijam'), lead, purposes('norēķini'), end])
    expect(kinds(old, fresh)).toEqual(['as-composed', 'unknown', 'as-composed', 'as-composed', 'as-composed'])
  })

  it('is offered nothing, since nobody knows what was taken out of it', () => {
    const fresh = withOrigins([title, role, time('2. martam'), end])
    expect(provenance({ blocks: old }, fresh).missing).toEqual([])
  })
})
