import { describe, expect, it } from 'vitest'
import { newIdentity, recipientOf, sealAge } from '../../electron/vault/age-file'
import { journalFileName } from '../../electron/vault/file-names'
import type { CaseId } from '../../shared/journal/ids'
import { journalFile, otherDevice, recipientOfCase, signedLine, unsignedEvent } from '../helpers/forged-files'
import { caseId } from '../helpers/journal-arbitraries'
import { bytesOf, errorOf, valueOf } from '../helpers/outcome'
import { madeVault, notesIn, saveNotes } from '../helpers/vault-maker'
import type { MadeVault } from '../helpers/vault-maker'

async function madeCase(texts: readonly string[]) {
  const made = await madeVault()
  const scope = valueOf(await made.vault.createCase())
  await saveNotes(made.vault, scope, texts)
  return { ...made, scope }
}
const problemsIn = async ({ vault }: Pick<MadeVault, 'vault'>, scope: CaseId) =>
  valueOf(await vault.readScope(scope)).problems.map(({ reason, setAside }) => [reason, setAside])

describe('a file that is not what it says', () => {
  const forgeries = [
    ['signed with another device’s key', 'forged', true, { signer: 'other' }],
    ['made for another vault', 'forged', true, { vault: '9'.repeat(26) }],
    ['of another case', 'wrong-place', true, { scope: caseId('9'.repeat(26)) }],
    ['with another number than its name', 'wrong-place', true, { n: 7 }],
    ['by a device that is not in the team', 'unknown-device', false, { known: 'nobody' }],
  ] as const

  it.each(forgeries)('%s is kept out: %s', async (...forgery) => {
    const [, reason, setAside, how] = forgery
    const made = await madeCase(['one'])
    const recovery = made.vault.device().recoveryRecipient
    const [bruno, other] = [await otherDevice(recovery), await otherDevice(recovery)]
    if (!('known' in how)) valueOf(made.vault.setTeam({ devices: [bruno.public], recipients: [] }))
    const signer = 'signer' in how ? { ...bruno, signer: other.signer } : bruno
    const event = unsignedEvent(bruno, 'scope' in how ? how.scope : made.scope)
    const line = signedLine(signer, 'vault' in how ? how.vault : made.vault.vaultId, event)
    const recipient = await recipientOfCase(made, made.scope)
    const file = await journalFile(bruno, { lines: [line], n: 'n' in how ? how.n : 1, recipient })
    made.disk.put(`cases/${made.scope}/${file.name}`, file.bytes)
    expect(await notesIn(made.vault, made.scope)).toEqual(['one'])
    expect(await problemsIn(made, made.scope)).toEqual([[reason, setAside]])
    expect(errorOf(await made.vault.admit({ scope: made.scope, ...file }))).toEqual({
      kind: 'refused',
      reason,
    })
  })

  it.each([
    ['no events', ['']],
    ['rubbish', ['{"a":1}']],
    ['a line too deep to be honest', ['['.repeat(100_000) + ']'.repeat(100_000)]],
    ['an empty line between', ['good', '', 'good']],
  ])('holding %s is kept out whole, though its hash is right', async (_, lines) => {
    const made = await madeCase(['one'])
    const bruno = await otherDevice(made.vault.device().recoveryRecipient)
    valueOf(made.vault.setTeam({ devices: [bruno.public], recipients: [] }))
    const good = signedLine(bruno, made.vault.vaultId, unsignedEvent(bruno, made.scope))
    const recipient = await recipientOfCase(made, made.scope)
    const file = await journalFile(bruno, {
      lines: lines.map((line) => (line === 'good' ? good : line)),
      n: 1,
      recipient,
    })
    made.disk.put(`cases/${made.scope}/${file.name}`, file.bytes)
    expect(await notesIn(made.vault, made.scope)).toEqual(['one'])
    expect(await problemsIn(made, made.scope)).toEqual([['malformed', true]])
  })

  it('and not padded is kept out', async () => {
    const made = await madeCase(['one'])
    const bruno = await otherDevice(made.vault.device().recoveryRecipient)
    const bytes = await sealAge(bytesOf('short\n'), [await recipientOfCase(made, made.scope)])
    const name = journalFileName(bruno.public.id, 1, bytes)
    made.disk.put(`cases/${made.scope}/${name}`, bytes)
    expect(await problemsIn(made, made.scope)).toEqual([['malformed', true]])
  })

  it('sealed to somebody else waits for its key', async () => {
    const made = await madeCase(['one'])
    const bruno = await otherDevice(made.vault.device().recoveryRecipient)
    const file = await journalFile(bruno, {
      lines: ['x'],
      n: 1,
      recipient: await recipientOf(await newIdentity()),
    })
    made.disk.put(`cases/${made.scope}/${file.name}`, file.bytes)
    expect(await problemsIn(made, made.scope)).toEqual([['no-key', false]])
  })

  it.each([
    ['4 MiB and a byte', 4 * 1024 * 1024 + 128 * 1024 + 1],
    ['ten times that', 42 * 1024 * 1024],
  ])('of %s is refused before it is read', async (_, size) => {
    const made = await madeCase(['one'])
    const name = journalFileName(made.vault.device().id, 2, bytesOf('x'))
    made.disk.put(`cases/${made.scope}/${name}`, new Uint8Array(size))
    const before = performance.now()
    expect(await problemsIn(made, made.scope)).toContainEqual(['too-large', true])
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it.each([
    ['a million events', (bytes: Uint8Array) => bytes.map((_, at) => bytesOf('{}\n')[at % 3]!)],
    ['nothing but line ends before one letter', (bytes: Uint8Array) => bytes.with(bytes.length - 2, 0x78)],
  ])('with %s is refused in a second', async (_, fill) => {
    const made = await madeCase(['one'])
    const bruno = await otherDevice(made.vault.device().recoveryRecipient)
    const bytes = fill(new Uint8Array(4 * 1024 * 1024).fill(0x0a)).with(-1, 0x0a)
    const sealed = await sealAge(bytes, [await recipientOfCase(made, made.scope)])
    made.disk.put(`cases/${made.scope}/${journalFileName(bruno.public.id, 1_000_000, sealed)}`, sealed)
    const before = performance.now()
    expect(await problemsIn(made, made.scope)).toEqual([['malformed', true]])
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
