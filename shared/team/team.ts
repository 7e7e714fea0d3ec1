import * as v from 'valibot'
import type { Calendar } from '../clock/calendar'
import { withOverrides } from '../clock/calendar'
import { calendarById } from '../clock/calendars'
import { campaignRegisters } from '../letters/campaigns/campaign'
import { leavingWays } from '../letters/leaving'
import { letterSchema } from '../letters/letter'
import { defaultOrganisation, organisationSchema, type Organisation } from '../policy/organisation'
import { letterheadSchema, plainLetterhead, type Letterhead } from '../policy/letterhead'
import { putTemplate, templateSchema, type LetterTemplate } from '../letters/templates/template'
import type { Clause } from '../policy/clause'
import { clauses } from '../policy/clauses'
import { packSchema, policySchema, type Policy } from '../policy/pack-schema'
import { shippedRegisters } from '../policy/shipped-registers'
import { putRow, registerRowSchema, type Registers } from '../policy/registers'
import { day, id, someText, text, type Of } from '../lib/schema'
import { withPack, withPolicy } from './with-pack'

/** What the whole desk shares, kept in the `team/` journal: organisation, calendar, registers, devices. */
export const calendarChoiceSchema = v.strictObject({
  calendar: someText(20),
  added: v.pipe(v.array(v.strictObject({ date: day, name: someText(200) })), v.maxLength(500)),
  removed: v.pipe(v.array(day), v.maxLength(500)),
})
export type CalendarChoice = Of<typeof calendarChoiceSchema>

const deviceSchema = v.strictObject({
  device: id,
  letters: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  signKey: someText(200),
  ageRecipient: someText(200),
  recoveryRecipient: someText(200),
  person: text(300),
})
export type RosterDevice = Of<typeof deviceSchema>

const leftLetterSchema = v.strictObject({
  register: v.picklist(Object.values(campaignRegisters)),
  code: someText(60),
  letter: letterSchema,
  as: v.picklist(leavingWays),
  on: day,
})
export type LeftLetter = Of<typeof leftLetterSchema>

const bodies = {
  'organisation-set': v.strictObject({ organisation: organisationSchema }),
  'letterhead-set': v.strictObject({ letterhead: letterheadSchema }),
  'template-set': v.strictObject({ template: templateSchema }),
  'calendar-set': calendarChoiceSchema,
  'register-row-set': v.strictObject({ row: registerRowSchema }),
  /** a letter that rests on a row and belongs to no case, as it left the desk: what many people were told, word by word */
  'campaign-letter-left': leftLetterSchema,
  'device-enrolled': deviceSchema,
  /** the text of the organisation's own policy, split into clauses */
  'policy-imported': policySchema,
  /** another organisation's policy in the place of the shipped one */
  'pack-imported': v.strictObject({ pack: packSchema }),
  /** the key of the hashes of erased and suppressed addresses */
  'identifier-salt-set': v.strictObject({ salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
} as const

type TeamEventType = keyof typeof bodies
export type TeamEvent = { [T in TeamEventType]: { readonly type: T } & Of<(typeof bodies)[T]> }[TeamEventType]

export type Team = {
  readonly organisation: Organisation
  readonly letterhead: Letterhead
  /** the organisation's own letters, in the order in which they were begun */
  readonly templates: readonly LetterTemplate[]
  readonly calendarChoice: CalendarChoice
  readonly registers: Registers
  /** whose policy it is: the name of the pack imported last */
  readonly policyName: string
  /** the clauses and what stands behind each */
  readonly clauses: readonly Clause[]
  /** texts of the policy that were imported, the latest at the end */
  readonly policies: readonly Policy[]
  /** 64 hex digits; absent until the first identifier is hashed, then never another */
  readonly identifierSalt?: string
  readonly devices: readonly RosterDevice[]
  /** letters of no case that left the desk, the latest at the end */
  readonly leftLetters: readonly LeftLetter[]
  readonly unreadable: number
}

export const newTeam: Team = {
  organisation: defaultOrganisation,
  letterhead: plainLetterhead,
  templates: [],
  calendarChoice: { calendar: 'LV', added: [], removed: [] },
  registers: shippedRegisters,
  policyName: 'Think Intermedia SIA',
  clauses,
  policies: [],
  devices: [],
  leftLetters: [],
  unreadable: 0,
}

/** The version every team event is written with. */
export const teamEventVersion = 1

/** Reads a team event's body; undefined when this app does not know it. */
export function decodeTeamEvent(type: string, version: number, body: unknown): TeamEvent | undefined {
  if (version !== teamEventVersion || !Object.hasOwn(bodies, type)) return undefined
  const known = type as TeamEventType
  const decoded = v.safeParse(bodies[known], body)
  return decoded.success ? ({ type: known, ...decoded.output } as TeamEvent) : undefined
}

/** One more event; total. */
export function evolveTeam(team: Team, event: TeamEvent | undefined): Team {
  if (event === undefined) return { ...team, unreadable: team.unreadable + 1 }
  return (appliers[event.type] as Applier<TeamEventType>)(team, event)
}

type Applier<T extends TeamEventType> = (team: Team, event: Extract<TeamEvent, { type: T }>) => Team

const appliers: { readonly [T in TeamEventType]: Applier<T> } = {
  'organisation-set': (team, { organisation }) => ({ ...team, organisation }),
  'letterhead-set': (team, { letterhead }) => ({ ...team, letterhead }),
  'template-set': (team, { template }) => ({
    ...team,
    templates: putTemplate(team.templates, template),
  }),
  'calendar-set': (team, { calendar, added, removed }) => ({
    ...team,
    calendarChoice: { calendar, added, removed },
  }),
  'register-row-set': (team, { row }) => ({ ...team, registers: putRow(team.registers, row) }),
  'campaign-letter-left': (team, { type, ...left }) => ({
    ...team,
    leftLetters: [...team.leftLetters, left],
  }),
  'device-enrolled': (team, { type, ...device }) => {
    const others = team.devices.filter((one) => one.device !== device.device)
    return { ...team, devices: [...others, device] }
  },
  'policy-imported': (team, { type, ...policy }) => ({
    ...team,
    policies: withPolicy(team.policies, policy),
  }),
  'pack-imported': (team, { pack }) => withPack(team, pack),
  // Hashes made with the first salt are in journals: a second one, set offline elsewhere, would orphan them
  'identifier-salt-set': (team, { salt }) =>
    team.identifierSalt === undefined ? { ...team, identifierSalt: salt } : team,
}

/** The calendar that the clock runs on; the Latvian one when the chosen one is not shipped any more. */
export function teamCalendar({ calendarChoice }: Team): Calendar {
  const base = calendarById(calendarChoice.calendar) ?? calendarById('LV')
  if (base === undefined) throw new Error('the Latvian calendar is shipped')
  return withOverrides(base, calendarChoice)
}

/** Mail domains of the organisation: those of the DPO's address and of the website. */
export function ownDomains({ dpoEmail, website }: Organisation): readonly string[] {
  const ofMail = dpoEmail.includes('@') ? dpoEmail.slice(dpoEmail.lastIndexOf('@') + 1) : ''
  const ofSite =
    website
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/^www\./i, '')
      .split('/')[0] ?? ''
  return [
    ...new Set(
      [ofMail, ofSite].map((domain) => domain.trim().toLowerCase()).filter((domain) => domain !== ''),
    ),
  ]
}
