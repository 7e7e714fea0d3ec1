import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../shared/letters/letter'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { found, recordOf } from '../../helpers/case-maker'
import { copyFiled, decided, receivedFor } from './letter-maker'
import { codesOf, edited, findingOf, known, ready, section, without } from './ready-letter'
import { smallRegisters } from './small-registers'

describe('an access answer', () => {
  it('needs the points in whatever form the DPO writes them', () => {
    const one = ready('access-response')
    const table: LetterBlock = {
      type: 'table',
      section: 'art-15-1-c',
      head: ['Kas', 'Kāpēc'],
      rows: [['Google Ireland Ltd, Sendberry UK Ltd, Sendberry OÜ', 'mērījumi']],
    }
    const retold = edited(without(one, 'art-15-1-c'), (letter) => ({
      ...letter,
      blocks: [...letter.blocks, table],
    }))
    expect(codesOf(retold)).toEqual([])
  })

  it('names the recipients that are known, and says which kinds have no name', () => {
    const one = ready('access-response')
    const kindsOnly = section(one, 'art-15-1-c', 'Analītikas pakalpojumu sniedzēji un grupas uzņēmumi.')
    expect(findingOf(kindsOnly, 'recipients-unnamed')?.text.lv).toContain('Google Ireland Ltd')
    expect(findingOf(kindsOnly, 'recipients-unnamed')?.severity).toBe('should')
    const nameless = ready('access-response', {
      registers: { ...known, recipients: smallRegisters.recipients },
    })
    expect(findingOf(nameless, 'recipients-not-known')?.text.en).toContain('group companies')
  })

  it('names the unconfirmed register rows it was filled from', () => {
    const one = ready('access-response', { registers: { ...known, purposes: smallRegisters.purposes } })
    const finding = findingOf(one, 'unconfirmed-rows-used')
    expect(finding?.severity).toBe('should')
    expect(finding?.text.en).toContain('P09 security of the platform')
    expect(finding?.text.en).not.toContain('P01')
  })

  it('names the proposals that it leaves out', () => {
    const record = recordOf(receivedFor('full'), copyFiled, found('SYS-02'), decided({}))
    const one = ready('access-response', { record, registers: shippedRegisters })
    const finding = findingOf(one, 'unconfirmed-rows-left-out')
    expect(finding?.text.en).toContain('RET-04 accounting source documents: 5 years')
    expect(finding?.text.lv).toContain('REC-09')
  })
})
