import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Desk } from '../../electron/desk/desk'
import { handlersOf } from '../../electron/desk/handlers'
import { readLetterFonts } from '../../electron/disk/letter-fonts'
import { memoryTree } from '../../electron/disk/memory-tree'
import type { Tree } from '../../electron/disk/tree'
import { replay } from '../../shared/case/evolve'
import type { CaseRecord } from '../../shared/case/case'
import type { Handlers, InputOf, SealedRow } from '../../shared/ipc/contract'
import { ok } from '../../shared/lib/result'
import { newTeam } from '../../shared/team/team'
import { day } from './case-maker'
import { valueOf } from './outcome'
import { cost, passphrase } from './vault-maker'

/** A desk without a window, on a vault in memory; what it saves outside is kept in `saved`. */
export type TestDesk = {
  readonly desk: Desk
  readonly handlers: Handlers
  readonly saved: Map<string, Uint8Array>
  /** the pages that went to the printer */
  readonly printed: string[]
  readonly rows: SealedRow[]
  /** what day it is from now on */
  readonly setToday: (today: string) => void
}

export function deskOn(tree: Tree, today = '2026-02-02'): TestDesk {
  const saved = new Map<string, Uint8Array>()
  const printed: string[] = []
  const rows: SealedRow[] = []
  let now = today
  const desk: Desk = {
    open: undefined,
    tree,
    dataFolder: 'vault',
    now: () => Date.parse(`${now}T10:00:00Z`),
    dialogs: {
      choose: () => Promise.resolve([]),
      save: (name, bytes) => {
        saved.set(name, bytes)
        return Promise.resolve(ok({ kind: 'saved', fileName: name }))
      },
      print: (html) => {
        printed.push(html)
        return Promise.resolve(ok('printed'))
      },
      showDataFolder: () => Promise.resolve(),
    },
    fonts: () => readLetterFonts(),
    preferences: { read: () => ({ theme: 'system', language: 'lv' }), write: () => undefined },
    tell: (notice, data) => {
      if (notice === 'caseChanged' && data !== undefined) rows.push(data)
    },
    locked: () => undefined,
    cost,
  }
  const setToday = (next: string): void => {
    now = next
  }
  return { desk, handlers: handlersOf(desk), saved, printed, rows, setToday }
}

const organisation = {
  ...newTeam.organisation,
  dpoName: 'Anna Liepa',
  dpoEmail: 'dpo@sendberry.example',
}

/** A desk with a new, open vault. */
export async function openDesk(tree: Tree = memoryTree(), today = '2026-02-02'): Promise<TestDesk> {
  const made = deskOn(tree, today)
  valueOf(await made.handlers.createVault({ passphrase, organisation }))
  return made
}

export const sampleMail = (name: string): { readonly name: string; readonly bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../vectors/inbox', name))),
})

export const registration: InputOf<'registerRequest'> = {
  received: day('2026-01-31'),
  receivedFrom: { where: 'hop', line: 'mx.sendberry.example' },
  channel: 'email',
  rights: ['ACCESS'],
  language: 'lv',
  requester: { name: 'Inese Kalniņa', email: 'inese.kalnina@example.lv' },
  role: 'controller',
  roleReason: '',
  subject: 'Pieprasījums par piekļuvi personas datiem',
  text: 'Lūdzu izsniegt manu personas datu kopiju.',
}

export async function recordOf({ handlers }: TestDesk, caseId: string): Promise<CaseRecord> {
  const told = replay(valueOf(await handlers.readCase({ caseId })).entries)
  if (told.stage === 'empty') throw new Error('the case is empty')
  return told
}
