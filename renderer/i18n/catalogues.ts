import type { calculator } from './en/calculator'
import type { cases } from './en/cases'
import type { caseTexts } from './en/case'
import type { clock } from './en/clock'
import type { common } from './en/common'
import type { letter } from './en/letter'
import type { names } from './en/names'
import type { newRequest } from './en/new-request'
import type { proof } from './en/proof'
import type { refusals } from './en/refusals'
import type { registers } from './en/registers'
import type { rehearsal } from './en/rehearsal'
import type { settings } from './en/settings'
import type { templates } from './en/templates'
import type { today } from './en/today'
import type { unlock } from './en/unlock'

/** Which texts there are: one namespace per screen, and three that all share. English is the shape, Latvian follows it. */
export type Catalogues = {
  readonly common: typeof common
  readonly names: typeof names
  readonly refusals: typeof refusals
  readonly unlock: typeof unlock
  readonly today: typeof today
  readonly cases: typeof cases
  readonly settings: typeof settings
  readonly registers: typeof registers
  readonly calculator: typeof calculator
  readonly 'new-request': typeof newRequest
  readonly case: typeof caseTexts
  readonly letter: typeof letter
  readonly rehearsal: typeof rehearsal
  readonly proof: typeof proof
  readonly clock: typeof clock
  readonly templates: typeof templates
}
export type Namespace = keyof Catalogues
