/**
 * Makes the frozen vault of a format version: `npx tsx test/helpers/vault-golden.ts DIR`, once in that version's life.
 * Every later version must open it; it is never made again for the same version.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskTree } from '../../electron/disk/disk-tree'
import { createVault } from '../../electron/vault/create-vault'
import { bytesOf, valueOf } from './outcome'
import { cost, now } from './vault-maker'

const [dir = ''] = process.argv.slice(2)
const passphrase = 'ķēniņš jāj pa ledu'
const document = 'Lūdzu izsniegt manu datu kopiju. Ieva Paraugs'
const draft = 'Melnraksts'

const { vault, recovery } = valueOf(await createVault(diskTree(join(dir, 'vault')), { passphrase, cost }))
const scope = valueOf(await vault.createCase())
const ref = valueOf(await vault.addDocument(scope, bytesOf(document)))
const bodies = [{ on: '2026-11-22', right: 'access' }, { name: ref.name }, { text: 'piezīme' }]
const drafts = bodies.map((body, index) => ({ type: `golden-${index + 1}`, v: 1, body }))
valueOf(await vault.append({ scope, drafts: drafts.slice(0, 1), by: 'anna', now }))
valueOf(await vault.append({ scope, drafts: drafts.slice(1), by: 'anna', now: now + 1000 }))
valueOf(await vault.append({ scope: 'team', drafts: drafts.slice(2), by: 'anna', now }))
valueOf(await vault.writeDraft('letter-1', bytesOf(draft)))
await vault.lock()

const code = recovery.code.reveal()
const identity = recovery.identity.reveal()
const expected = {
  passphrase,
  code,
  identity,
  vault: vault.vaultId,
  device: vault.device(),
  scope,
  bodies,
  ref,
  document,
  draft,
}
writeFileSync(join(dir, 'expected.json'), `${JSON.stringify(expected, undefined, 2)}\n`)
