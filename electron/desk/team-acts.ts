import type { SaveFailure } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import type { JsonValue } from '../../shared/journal/json-value'
import { parseDeviceId } from '../../shared/journal/ids'
import { err, ok, type Result } from '../../shared/lib/result'
import {
  decodeTeamEvent,
  evolveTeam,
  newTeam,
  teamEventVersion,
  type Team,
  type TeamEvent,
} from '../../shared/team/team'
import type { OpenVault } from '../vault/open-vault'
import { locked } from './act'
import type { Desk } from './desk'
import { saveFailureOf } from './save-failure'

/** The team's journal, folded: organisation, calendar, registers, devices. */
export async function readTeam(vault: OpenVault): Promise<Result<Team, SaveFailure>> {
  const content = await vault.readScope('team')
  if (!content.ok) return err(saveFailureOf(content.error))
  const team = content.value.events
    .map(({ type, v, body }) => decodeTeamEvent(type, v, body))
    .reduce(evolveTeam, newTeam)
  const devices = team.devices.flatMap(({ device, signKey }) => {
    const id = parseDeviceId(device)
    return id === undefined ? [] : [{ id, signingKey: signKey }]
  })
  vault.setTeam({ devices, recipients: team.devices.map(({ ageRecipient }) => ageRecipient) })
  return ok(team)
}

/** Writes events of the team's journal. */
export async function saveToTeam(
  vault: OpenVault,
  events: readonly TeamEvent[],
  now: number,
): Promise<Result<undefined, SaveFailure>> {
  const drafts = events.map(({ type, ...body }) => ({
    type,
    v: teamEventVersion,
    body: body as unknown as JsonValue,
  }))
  const saved = await vault.append({ scope: 'team', drafts, by: vault.device().id, now })
  return saved.ok ? ok(undefined) : err(saveFailureOf(saved.error))
}

type TeamMethods = 'team' | 'setOrganisation' | 'setCalendar' | 'setRegisterRow'

export function teamActs(desk: Desk): Pick<Handlers, TeamMethods> {
  return {
    team: () => Promise.resolve(desk.open === undefined ? err(locked) : ok(withoutSalt(desk.open.team))),
    setOrganisation: ({ organisation }) => changeTeam(desk, [{ type: 'organisation-set', organisation }]),
    setCalendar: (choice) => changeTeam(desk, [{ type: 'calendar-set', ...choice }]),
    setRegisterRow: ({ row }) => changeTeam(desk, [{ type: 'register-row-set', row }]),
  }
}

/** The window hashes nothing: the salt stays in here. */
const withoutSalt = ({ identifierSalt: _, ...team }: Team): Team => team

/** Writes to the team's journal and tells the window. */
export async function changeTeam(
  desk: Desk,
  events: readonly TeamEvent[],
): Promise<Result<undefined, SaveFailure>> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const saved = await saveToTeam(open.vault, events, desk.now())
  if (!saved.ok) return saved
  open.team = events.reduce(evolveTeam, open.team)
  desk.tell('teamChanged', undefined)
  return ok(undefined)
}
