import type { DateOnly } from '../../lib/date-only'
import type { Language } from '../../lib/language'
import { liveRows, type Registers, type RowOf } from '../../policy/registers'
import type { Team } from '../../team/team'
import type { Letter } from '../letter'
import { isCampaignLetter, type CampaignLetterKind } from '../letter-kind'

/** The row of a register that a letter without a case rests on: a version of the policy, a batch of data from others. */
export type CampaignRow = RowOf<'policy-versions'> | RowOf<'notices'>

export type CampaignInput = {
  readonly row: CampaignRow
  readonly team: Team
  readonly language: Language
  readonly today: DateOnly
  readonly letterId: string
}

export const campaignRegisters = {
  'policy-change': 'policy-versions',
  'information-notice': 'notices',
} as const satisfies Readonly<Record<CampaignLetterKind, CampaignRow['register']>>

export const campaignKindOf = ({ register }: Pick<CampaignRow, 'register'>): CampaignLetterKind =>
  register === 'notices' ? 'information-notice' : 'policy-change'

/** The row of a code, unless it is not there or was taken out of its register. */
export function campaignRow(
  registers: Registers,
  kind: CampaignLetterKind,
  code: string,
): CampaignRow | undefined {
  const rows: readonly CampaignRow[] = registers[campaignRegisters[kind]]
  return liveRows(rows).find((row) => row.code === code)
}

/** The row that a letter says it is about; undefined for a letter of a case. */
export const rowOfLetter = (registers: Registers, { kind, about = '' }: Letter): CampaignRow | undefined =>
  isCampaignLetter(kind) ? campaignRow(registers, kind, about) : undefined
