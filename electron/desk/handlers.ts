import type { Handlers } from '../../shared/ipc/contract'
import { ok } from '../../shared/lib/result'
import { attachMail } from './attach-mail'
import { campaignActs } from './campaign-acts'
import { caseActs } from './case-acts'
import type { Desk } from './desk'
import { documentActs } from './documents'
import { identifierActs } from './identifiers'
import { letterActs } from './letter-acts'
import { letterheadActs } from './letterhead-acts'
import { mailActs } from './mail-acts'
import { proofActs } from './proof-acts'
import { registerActs } from './register-acts'
import { rowActs } from './row-acts'
import { saveDeadlines } from './save-deadlines'
import { teamActs } from './team-acts'
import { templateActs } from './template-acts'
import { vaultActs } from './vault-acts'

/** Every method of the contract, answered by the desk. */
export function handlersOf(desk: Desk): Handlers {
  return {
    ...vaultActs(desk),
    ...teamActs(desk),
    ...letterheadActs(desk),
    ...templateActs(desk),
    ...rowActs(desk),
    ...mailActs(desk),
    ...caseActs(desk),
    ...documentActs(desk),
    ...letterActs(desk),
    ...proofActs(desk),
    ...campaignActs(desk),
    ...registerActs(desk),
    ...identifierActs(desk),
    attachMail: attachMail(desk),
    saveDeadlines: saveDeadlines(desk),
    painted: () => Promise.resolve(ok(undefined)),
    preferences: () => Promise.resolve(ok(desk.preferences.read())),
    setPreferences: (change) => {
      desk.preferences.write(change)
      return Promise.resolve(ok(undefined))
    },
    showDataFolder: async () => {
      await desk.dialogs.showDataFolder()
      return ok(undefined)
    },
  }
}
