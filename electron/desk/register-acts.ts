import type { PolicyRefusal, SaveFailure } from '../../shared/ipc/answers'
import type { Handlers, InputOf } from '../../shared/ipc/contract'
import { instantOfHlc } from '../../shared/journal/hlc'
import { err, ok, type Result } from '../../shared/lib/result'
import { exportPack, importPack, packToJson, type PackProblem } from '../../shared/policy/pack'
import type { PolicyPack } from '../../shared/policy/pack-schema'
import { splitPolicyText, type PolicyTextProblem } from '../../shared/policy/policy-text'
import { registerToCsv, registerToJson } from '../../shared/policy/register-export'
import { registerHistory, type RowEvent } from '../../shared/policy/register-history'
import { decodeTeamEvent } from '../../shared/team/team'
import { sha256Hex } from '../vault/crypto'
import { locked } from './act'
import { personOf } from './case-acts'
import type { Desk } from './desk'
import { saveFailureOf } from './save-failure'
import { changeTeam } from './team-acts'

type RegisterMethods =
  'registerHistory' | 'exportRegister' | 'importPolicyText' | 'exportPolicyPack' | 'importPolicyPack'

/** What goes in and out of the registers as files, and what they were before. */
export function registerActs(desk: Desk): Pick<Handlers, RegisterMethods> {
  return {
    registerHistory: (wanted) => history(desk, wanted),
    exportRegister: async ({ register, format, language }) => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const { registers } = open.team
      const rows = registers[register]
      const file =
        format === 'csv'
          ? registerToCsv(register, rows, { registers, language })
          : registerToJson(register, rows)
      return desk.dialogs.save(`${register}.${format}`, new TextEncoder().encode(file))
    },
    importPolicyText: (policy) => importText(desk, policy),
    exportPolicyPack: async () => {
      const { open } = desk
      if (open === undefined) return err(locked)
      const pack = exportPack(open.team)
      return desk.dialogs.save('policy-pack.json', new TextEncoder().encode(packToJson(pack)))
    },
    importPolicyPack: ({ bytes }) => importPolicyPack(desk, bytes),
  }
}

async function history(
  desk: Desk,
  wanted: InputOf<'registerHistory'>,
): ReturnType<Handlers['registerHistory']> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const content = await open.vault.readScope('team')
  if (!content.ok) return err(saveFailureOf(content.error))
  const written = content.value.events.flatMap(({ type, v, body, hlc, device }): readonly RowEvent[] => {
    const event = decodeTeamEvent(type, v, body)
    const at = instantOfHlc(hlc)
    const by = personOf(open, device)
    if (event?.type === 'register-row-set') return [{ at, by, row: event.row }]
    return event?.type === 'pack-imported' ? rowsOf(event.pack).map((row) => ({ at, by, row })) : []
  })
  return ok(registerHistory(written, wanted))
}

const rowsOf = ({ registers, departures }: PolicyPack): readonly RowEvent['row'][] => [
  ...Object.values(registers).flat(),
  ...departures,
]

async function importText(
  desk: Desk,
  { version, captured, bytes }: InputOf<'importPolicyText'>,
): Promise<Result<{ readonly clauses: number }, PolicyRefusal | SaveFailure>> {
  const text = utf8(bytes)
  if (text === undefined) return err({ kind: 'policy-no-text' })
  const split = splitPolicyText(text)
  if (!split.ok) return err(textRefusal(split.error))
  const clauses = [...split.value]
  const saved = await changeTeam(desk, [
    { type: 'policy-imported', version: version.trim(), captured, sha256: sha256Hex(bytes), clauses },
  ])
  return saved.ok ? ok({ clauses: clauses.length }) : saved
}

const textRefusal = ({ kind }: PolicyTextProblem): PolicyRefusal =>
  kind === 'no-clauses' ? { kind: 'policy-no-clauses' } : { kind: 'policy-no-text' }

async function importPolicyPack(
  desk: Desk,
  bytes: Uint8Array,
): Promise<Result<{ readonly rows: number }, PolicyRefusal | SaveFailure>> {
  const text = utf8(bytes)
  if (text === undefined) return err({ kind: 'pack-not-json' })
  const pack = importPack(text)
  if (!pack.ok) return err(packRefusal(pack.error))
  const saved = await changeTeam(desk, [{ type: 'pack-imported', pack: pack.value }])
  return saved.ok ? ok({ rows: rowsOf(pack.value).length }) : saved
}

function packRefusal(problem: PackProblem): PolicyRefusal {
  switch (problem.kind) {
    case 'not-json':
      return { kind: 'pack-not-json' }
    case 'wrong-format':
      return { kind: 'pack-wrong-format' }
    case 'too-new':
      return { kind: 'pack-too-new', version: problem.version }
    case 'broken':
      return { kind: 'pack-broken', path: problem.path, problem: problem.problem }
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
