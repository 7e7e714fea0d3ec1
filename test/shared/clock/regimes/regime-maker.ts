import type { RegimeExtension, RegimeInput } from '../../../../shared/clock/regimes/regime-input'
import { ruleSetFor, type Regime } from '../../../../shared/clock/regimes/rule-set'
import type { Pause, PauseKind } from '../../../../shared/clock/stops'
import { dateOnly } from '../../../../shared/lib/date-only'
import { calendar } from '../clock-maker'

/** A request under the law in force on its day; English holidays unless told otherwise. */
export const regimeRequest = (
  regime: Regime,
  received: string,
  more: Partial<RegimeInput> = {},
): RegimeInput => ({
  ruleSet: ruleSetFor(regime, dateOnly(received)),
  received: dateOnly(received),
  calendar: calendar('UK-EW'),
  pauses: [],
  pausePolicy: 'edpb',
  ...more,
})

export const question = (kind: PauseKind, asked: string, answered?: string): Pause => ({
  kind,
  asked: dateOnly(asked),
  answered: answered === undefined ? undefined : dateOnly(answered),
})

export const notice = (
  noticeSent: string,
  more: Partial<RegimeExtension> = {},
): { readonly extension: RegimeExtension } => ({
  extension: { noticeSent: dateOnly(noticeSent), reasons: 'a large archive', ...more },
})
