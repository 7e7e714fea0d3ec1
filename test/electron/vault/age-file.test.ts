import { describe, expect, it } from 'vitest'
import { isRecipient, newIdentity, openerOf, recipientOf, sealAge } from '../../../electron/vault/age-file'
import { bytesOf, errorOf, textOf, valueOf } from '../../helpers/outcome'

const header = 'age-encryption.org/v1\n'

async function pair() {
  const identity = await newIdentity()
  return { identity, recipient: await recipientOf(identity) }
}

describe('age files', () => {
  it('open for each recipient and for nobody else', async () => {
    const [anna, sheet, stranger] = await Promise.all([pair(), pair(), pair()])
    const sealed = await sealAge(bytesOf('text'), [anna.recipient, sheet.recipient])
    for (const { identity } of [anna, sheet]) {
      expect(textOf(valueOf(await openerOf([identity]).open(sealed)))).toBe('text')
    }
    expect(errorOf(await openerOf([stranger.identity]).open(sealed))).toEqual({ kind: 'no-key' })
    expect(errorOf(await openerOf([]).open(sealed))).toEqual({ kind: 'no-key' })
  })

  it('give nothing out when a byte is changed, cut off or added, at any place', async () => {
    const { identity, recipient } = await pair()
    const sealed = await sealAge(bytesOf('text'), [recipient])
    const opener = openerOf([identity])
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect((await opener.open(flipped)).ok).toBe(false)
      expect((await opener.open(sealed.slice(0, at))).ok).toBe(false)
    }
    expect((await opener.open(new Uint8Array([...sealed, 0]))).ok).toBe(false)
  })

  it('of several chunks do not open without the last one', async () => {
    const { identity, recipient } = await pair()
    const chunk = 64 * 1024 + 16
    const sealed = await sealAge(new Uint8Array(3 * 64 * 1024), [recipient])
    expect(errorOf(await openerOf([identity]).open(sealed.slice(0, -chunk)))).toEqual({ kind: 'malformed' })
  })

  it.each([
    ['no age file', 'hello'],
    ['another version', 'age-encryption.org/v2\n--- \n'],
    ['no end of the header', header + '-> X25519 a\n'.repeat(10)],
    ['a hundred thousand recipients', `${header}${'-> X25519 AAAA\nAAAA\n'.repeat(100_000)}--- AAAA\n`],
    ['two passphrases', `${header}-> scrypt AAAA 10\nAAAA\n-> scrypt AAAA 10\nAAAA\n--- AAAA\n`],
    ['binary rubbish', '\u0000\u0001\u0002'],
    ['nothing', ''],
  ])('that are %s are refused quickly', async (_, text) => {
    const { identity } = await pair()
    const before = performance.now()
    expect((await openerOf([identity]).open(bytesOf(text))).ok).toBe(false)
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it('are sealed only to what is a recipient', async () => {
    const { recipient, identity } = await pair()
    expect(isRecipient(recipient)).toBe(true)
    for (const wrong of [
      '',
      'age1',
      identity,
      recipient.slice(0, -1),
      `${recipient.slice(0, -1)}x`,
      'age1pq1abc',
    ])
      expect(isRecipient(wrong)).toBe(wrong === recipient)
  })
})
