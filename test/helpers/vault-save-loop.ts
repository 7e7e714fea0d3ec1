/**
 * A process that saves without end until it is killed; arguments: the vault's folder, the number of the round.
 * It prints a line before and after each act; what stands after `acked` must be on the disk for ever.
 */
import { writeSync } from 'node:fs'
import { diskTree } from '../../electron/disk/disk-tree'
import { unlockVault } from '../../electron/vault/unlock-vault'
import { bytesOf, valueOf } from './outcome'
import { note, now, passphrase } from './vault-maker'

const [dir = '', round = ''] = process.argv.slice(2)
// Straight to the pipe: a line that was not written cannot be believed by the parent.
const say = (...words: readonly string[]) => writeSync(1, `${words.join(' ')}\n`)

const vault = valueOf(await unlockVault(diskTree(dir), { passphrase }))
const cases = valueOf(await vault.listCases()).map(({ id }) => id)
say('ready')
for (let turn = 0; ; turn += 1) {
  if (cases.length === 0 || turn % 15 === 14) {
    const id = valueOf(await vault.createCase())
    cases.push(id)
    say('acked', 'case', id)
  }
  const scope = cases[turn % cases.length]
  if (scope === undefined) throw new Error('no case')
  const text = `${round}.${turn}`
  say('trying', 'note', scope, text)
  const drafts = [note(text), note(`${text}b`)]
  valueOf(await vault.append({ scope, drafts, by: 'anna', now: now + turn }))
  say('acked', 'note', scope, text)
  if (turn % 5 === 2) {
    const ref = valueOf(await vault.addDocument(scope, bytesOf(text.repeat(2000))))
    say('acked', 'document', scope, JSON.stringify(ref), text)
  }
  if (turn % 7 === 3) {
    valueOf(await vault.writeDraft('letter', bytesOf(text)))
    say('acked', 'draft', text)
  }
  if (turn % 9 === 4) valueOf(await vault.replaceRecoveryCode({ passphrase }))
}
