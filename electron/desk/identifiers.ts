import type { CaseRecord } from '../../shared/case/case'
import type { CaseEvent } from '../../shared/case/events'
import type { SaveFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers, IdentifierFound } from '../../shared/ipc/contract'
import type { DateOnly } from '../../shared/lib/date-only'
import { err, ok, type Result } from '../../shared/lib/result'
import { liveRows, type RegisterRow } from '../../shared/policy/registers'
import { nextCode } from '../../shared/policy/row-draft'
import { plainIdentifier } from '../../shared/team/identifier'
import type { TeamEvent } from '../../shared/team/team'
import { identifierHash } from '../vault/identifier-hash'
import { systemRandom } from '../vault/random'
import { contextOf, locked, onCase, save, type ToldCase } from './act'
import type { Desk, OpenDesk } from './desk'
import { changeTeam } from './team-acts'

/**
 * What must stay erased or silent is remembered as salted hashes of addresses and numbers: after a restore of a system
 * they say what to erase again, and before a mailing whom to leave out (Art. 17(1), 21(3), 5(1)(c)).
 */
export type Use = 'erasure' | 'suppression'

export function identifierActs(desk: Desk): Pick<Handlers, 'hashIdentifiers' | 'checkIdentifier'> {
  return {
    hashIdentifiers: ({ caseId, use, identifiers }) =>
      onCase(desk, caseId, (open, current) => keepHashes(desk, open, { current, use, identifiers })),
    checkIdentifier: ({ identifier }) => Promise.resolve(check(desk, identifier)),
  }
}

/** The person's own addresses, as the request gives them. */
export const identifiersOf = ({ request }: CaseRecord): readonly string[] =>
  [request.requester.email, request.requester.phone].filter(
    (one) => one !== undefined && one !== '',
  ) as string[]

type Keeping = { readonly current: ToldCase; readonly use: Use; readonly identifiers: readonly string[] }

/** Keeps the hashes with the case and in the desk's register; those it has already are not kept twice. */
export async function keepHashes(
  desk: Desk,
  open: OpenDesk,
  { current, use, identifiers }: Keeping,
): Promise<Result<undefined, ActRefusal>> {
  const salt = await saltOf(desk, open)
  if (!salt.ok) return salt
  const known = new Set(current.told.hashes.filter((one) => one.use === use).flatMap(({ hashes }) => hashes))
  const fresh = [...new Set(identifiers.map((one) => plainIdentifier(one)))].flatMap((identifier) => {
    const hash = identifierHash(salt.value, identifier)
    return known.has(hash) ? [] : [{ hash, isAddress: identifier.includes('@') }]
  })
  if (fresh.length === 0) return ok(undefined)
  const { today } = contextOf(desk, open)
  const { reference } = current.told.request
  for (const one of fresh) {
    const row = rowOf(open, { ...one, use, today, reference })
    const saved = await changeTeam(desk, [{ type: 'register-row-set', row }])
    if (!saved.ok) return saved
  }
  const event: CaseEvent = { type: 'identifiers-hashed', use, hashes: fresh.map(({ hash }) => hash) }
  return save(desk, open, { current, events: [event] })
}

type Kept = {
  readonly hash: string
  readonly isAddress: boolean
  readonly use: Use
  readonly today: DateOnly
  readonly reference: string
}

function rowOf({ team }: OpenDesk, { hash, isAddress, use, today, reference }: Kept): RegisterRow {
  const what = isAddress ? { lv: 'e-pasta adrese', en: 'e-mail address' } : { lv: 'numurs', en: 'number' }
  const common = { name: what, status: 'confirmed', hash, caseReference: reference } as const
  return use === 'erasure'
    ? { register: 'erasures', code: nextCode('ERA-', team.registers.erasures), on: today, ...common }
    : {
        register: 'suppression',
        code: nextCode('SUP-', team.registers.suppression),
        channel: isAddress ? 'email' : 'sms',
        since: today,
        ...common,
      }
}

/** The desk's salt; made with the first hash, and then for ever the same. */
async function saltOf(desk: Desk, open: OpenDesk): Promise<Result<string, SaveFailure>> {
  const known = open.team.identifierSalt
  if (known !== undefined) return ok(known)
  const salt = Buffer.from(systemRandom(32)).toString('hex')
  const set: TeamEvent = { type: 'identifier-salt-set', salt }
  const saved = await changeTeam(desk, [set])
  return saved.ok ? ok(open.team.identifierSalt ?? salt) : saved
}

function check({ open }: Desk, identifier: string): Result<IdentifierFound, SaveFailure> {
  if (open === undefined) return err(locked)
  const { identifierSalt: salt, registers } = open.team
  if (salt === undefined) return ok({ suppressed: [], erased: [] })
  const hash = identifierHash(salt, plainIdentifier(identifier))
  const references = (rows: readonly { readonly hash: string; readonly caseReference: string }[]) => [
    ...new Set(rows.filter((row) => row.hash === hash).map(({ caseReference }) => caseReference)),
  ]
  return ok({
    suppressed: references(liveRows(registers.suppression)),
    erased: references(liveRows(registers.erasures)),
  })
}
