import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../electron/disk/memory-tree'
import { nameOf } from '../../electron/disk/tree'
import { sha256Hex } from '../../electron/vault/crypto'
import { parseFileName } from '../../electron/vault/file-names'
import { vaultState } from '../../electron/vault/vault-state'
import { unlockVault } from '../../electron/vault/unlock-vault'
import { golden, goldenDisk, goldenScope } from '../helpers/golden-vault'
import { errorOf, valueOf } from '../helpers/outcome'
import { pathsOf } from '../helpers/vault-maker'

const proof = { passphrase: golden.passphrase }
const flip = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)))
const inCase = (part: string) => pathsOf(goldenDisk(), `cases/${golden.scope}/${part}`)

/** Every variant of a file with one byte changed, and every beginning of it. */
function* damages(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1) {
    yield flip(bytes, at)
    yield bytes.slice(0, at)
  }
}

describe('FORMAT.json with each byte changed and cut at each place', () => {
  it('is damaged or says what it said before; never another version, never another vault', async () => {
    const good = goldenDisk().files().get('FORMAT.json')!
    let named = 0
    for (const bad of damages(good)) {
      const disk = goldenDisk()
      disk.put('FORMAT.json', bad)
      const state = await vaultState(memoryTree(disk))
      if (state.kind === 'damaged') named += 1
      else expect(state).toEqual({ kind: 'present', readOnly: false })
    }
    // What is left: the name of the checksum itself, and the line end.
    expect(2 * good.length - named).toBeLessThan(12)
  })
})

describe('what the vault stands on, with each byte changed and cut at each place', () => {
  it.each([
    ['slots.a', 'slots.b'],
    ['device.sealed', 'device-copy.sealed'],
  ])('%s and %s: both bad is told, and no wrong key is ever used', async (first, second) => {
    const disk = goldenDisk()
    const tree = memoryTree(disk)
    for (const bad of damages(disk.files().get(first)!)) {
      for (const name of [first, second]) disk.put(name, bad)
      expect(errorOf(await unlockVault(tree, proof))).toEqual({ kind: 'damaged', file: first })
    }
  })

  it.each(['slots.a', 'slots.b', 'device.sealed', 'device-copy.sealed'])(
    '%s alone: the vault opens and mends it',
    async (name) => {
      const good = goldenDisk().files().get(name)!
      for (let at = 0; at < good.length; at += 1) {
        const disk = goldenDisk()
        disk.put(name, flip(good, at))
        const vault = valueOf(await unlockVault(memoryTree(disk), proof))
        expect(vault.repairs).toEqual([{ file: name, repaired: true }])
        expect(disk.files().get(name)).toEqual(good)
      }
    },
  )
})

describe('a sealed file with each byte changed and cut at each place', () => {
  it.each(['j-', 'o-', 'k-'])('%s: never taken, never shown', async (kind) => {
    const disk = goldenDisk()
    const vault = valueOf(await unlockVault(memoryTree(disk), proof))
    const [path] = inCase(kind)
    const good = disk.files().get(path!)!
    for (const bytes of damages(good)) {
      const refused = await vault.admit({ scope: goldenScope, name: nameOf(path!), bytes })
      expect(errorOf(refused)).toEqual({ kind: 'refused', reason: 'damaged' })
    }
    expect(disk.files().get(path!)).toEqual(good)
  })

  // Whoever changes a file on purpose gives it the right name too: then the seal itself must hold.
  it.each([
    ['j-', 7],
    ['o-', 7],
    ['k-', 1],
  ])('%s: refused by its seal too, when the name was made to fit', async (kind, stride) => {
    const vault = valueOf(await unlockVault(memoryTree(goldenDisk()), proof))
    const [path] = inCase(kind)
    const good = goldenDisk().files().get(path!)!
    const name = nameOf(path!)
    const hash = parseFileName(name)!.hash
    const header = 220
    for (let at = 0; at < good.length; at += at < header ? 1 : stride) {
      for (const bytes of [flip(good, at), good.slice(0, at)]) {
        const refused = await vault.admit({
          scope: goldenScope,
          name: name.replace(hash, sha256Hex(bytes)),
          bytes,
        })
        expect(['malformed', 'no-key']).toContain(reasonOf(errorOf(refused)))
      }
    }
  })

  const reasonOf = (error: { readonly kind: string; readonly reason?: string }) => error.reason

  it('in the vault: exactly that file is set aside, the others load', async () => {
    const [first] = inCase('j-')
    const good = goldenDisk().files().get(first!)!
    for (let at = 0; at < good.length; at += 97) {
      const disk = goldenDisk()
      disk.put(first!, flip(good, at))
      const vault = valueOf(await unlockVault(memoryTree(disk), proof))
      const { events, problems } = valueOf(await vault.readScope(goldenScope))
      expect(events.map(({ body }) => body)).toEqual(golden.bodies.slice(1))
      expect(problems.filter(({ setAside }) => setAside).map(({ file }) => file)).toEqual([first])
    }
  })

  it('a draft: set aside, not shown', async () => {
    const good = goldenDisk().files().get('drafts/letter-1.sealed')!
    for (const bad of damages(good)) {
      const disk = goldenDisk()
      disk.put('drafts/letter-1.sealed', bad)
      const vault = valueOf(await unlockVault(memoryTree(disk), proof))
      expect(errorOf(await vault.readDraft('letter-1')).kind).toBe('damaged')
    }
  })
})
