import type { Bilingual } from '../lib/language'
import { commonRefusalGrounds } from './refusal-grounds-common'
import { refusalGroundsOfData } from './refusal-grounds-of-data'
import { refusalGroundsOfObjections } from './refusal-grounds-of-objections'

/** Why a request may be refused, wholly or in part; nothing else is a ground. Texts name the rule, not the facts of the case. */
export const refusalGroundCodes = [
  'R-11-2',
  'R-12-2',
  'R-12-5-unfounded',
  'R-12-5-excessive',
  'R-15-4',
  'R-23-national',
  'R-not-personal-data',
  'R-not-about-requester',
  'R-no-authority',
  'R-16-accurate',
  'R-17-1-none',
  'R-17-3-a',
  'R-17-3-b',
  'R-17-3-c',
  'R-17-3-d',
  'R-17-3-e',
  'R-18-1-none',
  'R-20-1-outside',
  'R-20-3',
  'R-20-4',
  'R-21-basis',
  'R-21-1-compelling',
  'R-21-1-claims',
  'R-22-1-none',
  'R-22-2-a',
  'R-22-2-b',
  'R-22-2-c',
] as const
export type RefusalGroundCode = (typeof refusalGroundCodes)[number]

export type RefusalGround = {
  readonly code: RefusalGroundCode
  readonly article: string
  readonly name: Bilingual
  /** What must be shown; the burden is the controller's. */
  readonly test: Bilingual
  /** `part`: only what is withheld from the copy; the rest is given (Art. 15(4), recital 63). */
  readonly reach: 'whole' | 'part'
}

export const refusalGrounds: readonly RefusalGround[] = [
  ...commonRefusalGrounds,
  ...refusalGroundsOfData,
  ...refusalGroundsOfObjections,
]

export const refusalGround = (code: RefusalGroundCode): RefusalGround =>
  refusalGrounds.find((ground) => ground.code === code) ?? unreachable(code)

function unreachable(code: RefusalGroundCode): never {
  throw new Error(`no ground ${code}`)
}
