import { describe, expect, it } from 'vitest'
import { parseSlots, slotsBytes } from '../../../electron/vault/slots'
import { bytesOf, textOf, valueOf } from '../../helpers/outcome'
import { madeVault } from '../../helpers/vault-maker'

const goodBytes = async () => (await madeVault()).disk.files().get('slots.a')!

describe('the slots file', () => {
  it('is what it was, written again', async () => {
    const bytes = await goodBytes()
    expect(textOf(slotsBytes(valueOf(parseSlots(bytes))))).toBe(textOf(bytes))
    expect(valueOf(parseSlots(bytes)).slots.map(({ kind }) => kind)).toEqual(['passphrase', 'recovery'])
  })

  it('is damaged with any bit of it flipped, or cut at any place', async () => {
    const bytes = await goodBytes()
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte))
        expect(parseSlots(flipped).ok).toBe(false)
      }
      expect(parseSlots(bytes.slice(0, at)).ok).toBe(false)
    }
  })

  it('carries a way to unlock that this version does not know', async () => {
    const slots = valueOf(parseSlots(await goodBytes()))
    const withKey = { ...slots, slots: [...slots.slots, { kind: 'security-key', anything: [1, 2] }] }
    expect(valueOf(parseSlots(slotsBytes(withKey)))).toEqual(withKey)
  })

  it('is damaged when a known slot has unknown parts', async () => {
    const slots = valueOf(parseSlots(await goodBytes()))
    const odd = { ...slots, slots: slots.slots.map((slot) => ({ ...slot, extra: 1 })) }
    expect(parseSlots(slotsBytes(odd)).ok).toBe(false)
    for (const rubbish of ['', '{}', 'null', '[]', '\u0000'.repeat(600)])
      expect(parseSlots(bytesOf(rubbish)).ok).toBe(false)
  })
})
