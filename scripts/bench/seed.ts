import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { nodeCalls } from '../../electron/disk/node-calls'
import { treeOver } from '../../electron/disk/disk-tree'
import { halfMinute } from '../../electron/disk/patience'
import type { Desk } from '../../electron/desk/desk'
import { handlersOf } from '../../electron/desk/handlers'
import { addDays, dateOnly } from '../../shared/lib/date-only'
import { ok } from '../../shared/lib/result'
import { newTeam } from '../../shared/team/team'

/** A vault with so many cases, made by the desk's own use cases; only the disk is not waited for, since nobody needs it after. */
export type Seeded = {
  readonly profile: string
  readonly passphrase: string
  readonly ids: readonly string[]
}

const firstDay = dateOnly('2026-10-01')

export async function seed(profile: string, cases: number, notesEach: number): Promise<Seeded> {
  const passphrase = 'a bench passphrase of five words'
  const folder = path.join(profile, 'vault')
  mkdirSync(profile, { recursive: true })
  const handlers = handlersOf(deskIn(folder))
  const organisation = { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail: 'dpo@sendberry.example' }
  const made = await handlers.createVault({ passphrase, organisation })
  if (!made.ok) throw new Error(made.error.kind)
  const ids: string[] = []
  for (let i = 0; i < cases; i++) ids.push(await oneCase(handlers, i, i < 300 ? notesEach : 0))
  await handlers.lock(undefined)
  return { profile, passphrase, ids }
}

function deskIn(folder: string): Desk {
  const calls = nodeCalls(folder)
  const unsynced = {
    ...calls,
    syncDir: () => Promise.resolve(),
    create: async (file: string) => ({ ...(await calls.create(file)), sync: () => Promise.resolve() }),
  }
  return {
    open: undefined,
    tree: treeOver(unsynced, halfMinute),
    dataFolder: folder,
    now: () => Date.parse('2026-11-22T10:00:00Z'),
    dialogs: {
      choose: () => Promise.resolve([]),
      save: () => Promise.resolve(ok({ kind: 'cancelled' })),
      print: () => Promise.resolve(ok('cancelled')),
      showDataFolder: () => Promise.resolve(),
    },
    fonts: () => Promise.reject(new Error('the bench writes no letters')),
    preferences: { read: () => ({ theme: 'system', language: 'lv' }), write: () => undefined },
    tell: () => undefined,
    locked: () => undefined,
  }
}

async function oneCase(handlers: ReturnType<typeof handlersOf>, i: number, notes: number): Promise<string> {
  const registered = await handlers.registerRequest({
    received: addDays(firstDay, i % 50),
    receivedFrom: { where: 'typed', line: '' },
    channel: 'post',
    rights: ['ACCESS'],
    language: 'lv',
    requester: { name: `Persona ${i} Bērziņa-Kalniņa`, email: `persona${i}@example.lv` },
    role: 'controller',
    roleReason: '',
    text: 'Lūdzu izsniegt manu personas datu kopiju un informāciju par apstrādi. '.repeat(10),
  })
  if (!registered.ok) throw new Error(registered.error.kind)
  for (let n = 0; n < notes; n++) {
    await handlers.addNote({
      caseId: registered.value.caseId,
      text: `Piezīme ${n}: sazinājos ar atbalsta nodaļu.`,
    })
  }
  return registered.value.caseId
}
