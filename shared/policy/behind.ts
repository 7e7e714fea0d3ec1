import type { KindId } from '../law/kinds/kind'
import type { Section } from '../letters/sections'
import type { Behind } from './clause'
import type { ClockRuleId } from './clock-rules'
import type { Organisation } from './organisation'
import type { RegisterName } from './registers'

/** Makers of what stands behind a clause: an id that does not exist does not compile. */
export const kinds = (...ids: readonly KindId[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'case-kind', id }))
export const registers = (...ids: readonly RegisterName[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'register', id }))
export const clocks = (...ids: readonly ClockRuleId[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'clock', id }))
export const letterSections = (...ids: readonly Section[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'letter-section', id }))
export const settings = (...ids: readonly (keyof Organisation | 'calendar')[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'setting', id }))
export const gates = (...ids: readonly string[]): readonly Behind[] => ids.map((id) => ({ kind: 'gate', id }))
export const departuresBehind = (...ids: readonly string[]): readonly Behind[] =>
  ids.map((id) => ({ kind: 'departure', id }))
export const statement = (id: string): readonly Behind[] => [{ kind: 'statement', id }]
