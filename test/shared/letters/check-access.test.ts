import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../shared/letters/letter'
import { accessSections } from '../../../shared/letters/sections'
import { shippedRegisters } from '../../../shared/policy/shipped-registers'
import { found, recordOf } from '../../helpers/case-maker'
import { attachmentName, copyFiled, decided, receivedFor } from './letter-maker'
import { codesOf, edited, findingOf, known, ready, section, without } from './ready-letter'
import { smallRegisters } from './small-registers'

describe('an access answer', () => {
  it.each(accessSections)('is not complete without %s, deleted or emptied', (name) => {
    const one = ready('access-response')
    for (const broken of [without(one, name), section(one, name, ''), section(one, name, ' […] ')]) {
      const finding = findingOf(broken, name)
      expect(finding?.severity).toBe('fatal')
      expect(finding?.article).toMatch(/^Art\. 15\(/)
    }
  })

  it.each(accessSections)('is not complete when only the heading of %s is left', (name) => {
    const one = ready('access-response')
    const onlyHeading = edited(one, (letter) => ({
      ...letter,
      blocks: letter.blocks.filter((block) => block.section !== name || block.type === 'heading'),
    }))
    expect(codesOf(onlyHeading)).toContain(name)
  })

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

  it.each([
    'Skatiet mūsu privātuma politiku.',
    'Saņēmēji norādīti Privātuma politikas 5. punktā: https://www.sendberry.com/privacy/',
    'Glabāšanas termiņi aprakstīti mūsu konfidencialitātes un sīkdatņu politikā, 7.3. punktā.',
    'Please see our Privacy Policy (section 5.2).',
    'The recipients are described in our privacy policy.',
  ])('does not answer a point by pointing to the policy: %s', (text) => {
    expect(
      findingOf(section(ready('access-response'), 'art-15-1-d', text), 'pointer-to-policy')?.severity,
    ).toBe('fatal')
  })

  it.each([
    'Google Ireland Ltd, kā aprakstīts privātuma politikā.',
    'Datus glabājam 12 mēnešus (sk. privātuma politiku).',
    'Datus glabājam līdz līguma beigām. Vairāk par to lasiet privātuma politikā.',
    'Your data are kept for 30 days after the contract ends; see also our privacy policy.',
    'No automated decisions are made.',
  ])('may mention the policy beside its own content: %s', (text) => {
    expect(codesOf(section(ready('access-response'), 'art-15-1-d', text))).not.toContain('pointer-to-policy')
  })

  it('confirms what was decided: yes when data are processed', () => {
    const one = ready('access-response')
    const no = section(one, 'confirmation', 'Apstiprinām, ka neapstrādājam Jūsu personas datus.')
    expect(findingOf(no, 'confirmation-differs')?.severity).toBe('fatal')
    const mixed = section(one, 'confirmation', 'Apstrādājam Jūsu datus; veselības datus neapstrādājam.')
    expect(codesOf(mixed)).toEqual([])
    expect(codesOf(without(one, 'confirmation'))).toContain('confirmation-missing')
  })

  it('confirms what was decided: no when none were found', () => {
    const record = recordOf(receivedFor('full'), decided({ outcome: 'no-data' }))
    const one = ready('access-response', { record })
    expect(codesOf(one)).not.toContain('confirmation-differs')
    const yes = section(one, 'confirmation', 'We confirm that we process your personal data.')
    expect(findingOf(yes, 'confirmation-differs')?.severity).toBe('fatal')
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

  it('gives the safeguard of each recipient outside the EEA', () => {
    const bare = known.recipients.map((row) => ({ ...row, transferTool: '' }))
    const one = ready('access-response', { registers: { ...known, recipients: bare } })
    expect(findingOf(one, 'safeguard-missing')?.text.en).toContain('analytics providers')
    expect(codesOf(one)).toContain('art-15-2')
  })

  it('gives a storage period for every category it lists', () => {
    const short = known.retention.filter(({ code }) => code !== 'RET-07')
    const one = ready('access-response', { registers: { ...known, retention: short } })
    expect(findingOf(one, 'storage-period-incomplete')?.text.lv).toContain('IP adrese')
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

  it('encloses only what is in the case', () => {
    const one = ready('access-response')
    const lost = edited(one, (letter) => ({
      ...letter,
      attachments: [{ document: `o-${'c'.repeat(64)}.age`, title: 'Cits fails' }],
    }))
    expect(findingOf(lost, 'attachment-absent')?.severity).toBe('fatal')
    expect(attachmentName).toBe(one.letter.attachments[0]?.document)
  })

  it('should enclose the copy that it promises', () => {
    const bare = edited(ready('access-response'), (letter) => ({ ...letter, attachments: [] }))
    expect(findingOf(bare, 'copy-not-attached')?.severity).toBe('should')
  })
})
