import type { CaseRecord, Decision } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { canBeCarriedOut, isExamined, somethingFound } from './carried-out'
import { commonOutcomes, commonRefusals } from './common-answers'
import { erasureCategory } from './erasure-facts'
import { closed } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import { keptByRestriction, liftingPlanned, restrictionLifted } from './lifting-facts'
import {
  groundedScope,
  restrictionEnd,
  restrictionGrounds,
  restrictionScope,
  restrictionUse,
  type RestrictionScope,
} from './restriction-facts'
import {
  endMissing,
  groundsDisagree,
  notApplied,
  restrictionAgainstErasure,
  restrictionGates,
  scopeMissing,
} from './restriction-gates'

const isApplied = ({ ground, since, technique, systems }: RestrictionScope): boolean =>
  ground === 'none' || (since !== undefined && technique !== undefined && systems.length > 0)

const steps: readonly KindStep[] = [
  {
    id: 'scope',
    phase: 'examine',
    name: { lv: 'Pamats un apjoms', en: 'Ground and scope' },
    why: {
      lv: 'Katrai datu kategorijai ir vai nav viens no četriem pamatiem. Ierobežotos datus atzīmē sistēmās un turpmāk tikai glabā.',
      en: 'Each category has one of the four grounds or none. Restricted data are marked in the systems and from then on only stored.',
    },
    article: 'Art. 18(1)',
    facts: [restrictionScope],
    isNeeded: (record) => isExamined(record, 'RESTRICTION'),
    isDone(record) {
      const rows = factsOf(record, restrictionScope)
      return rows.length > 0 && rows.every(isApplied)
    },
  },
  {
    id: 'end',
    phase: 'examine',
    name: { lv: 'Ierobežojuma beigas', en: 'End of the restriction' },
    why: {
      lv: 'Personai jāzina, līdz kam ierobežojums ilgs. Pārskatīšanas dienā izlemj, vai to atcelt.',
      en: 'The person must know how long it lasts. On the day of review you decide whether to lift it.',
    },
    article: 'Art. 18(3)',
    facts: [restrictionEnd],
    isNeeded: (record) => factsOf(record, restrictionScope).length === 0 || groundedScope(record).length > 0,
    isDone: (record) => factOf(record, restrictionEnd) !== undefined,
  },
  {
    id: 'uses',
    phase: 'after-answer',
    name: { lv: 'Atļautā izmantošana', en: 'Permitted uses' },
    why: {
      lv: 'Ierobežotos datus drīkst izmantot tikai četros gadījumos. Ierakstiet katru reizi, ja tāda bija.',
      en: 'Restricted data may be used in four cases only. Record each time, if there was one.',
    },
    article: 'Art. 18(2)',
    facts: [restrictionUse],
    isOptional: true,
    isNeeded: (record) => canBeCarriedOut(record, 'RESTRICTION'),
    isDone: (record) => factsOf(record, restrictionUse).length > 0,
  },
]

/** Which outcome the grounds allow; a common ground (identity, abuse) needs no judging. */
function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  const rows = factsOf(record, restrictionScope)
  const grounded = groundedScope(record)
  if (outcome === 'no-data') return rows.length > 0 ? closed(groundsDisagree) : somethingFound(record)
  if (!outcomeCarriesOut(outcome) && ground !== 'R-18-1-none') return undefined
  if (rows.length === 0) return closed(scopeMissing)
  if (outcome !== outcomeOf(grounded.length, rows.length)) return closed(groundsDisagree)
  return outcome === 'refused' ? undefined : applicationGate(record, grounded)
}

function outcomeOf(grounded: number, all: number): Decision['outcome'] {
  if (grounded === all) return 'fulfilled'
  return grounded === 0 ? 'refused' : 'partly-fulfilled'
}

function applicationGate(record: CaseRecord, grounded: readonly RestrictionScope[]): Refusal | undefined {
  const open = grounded.filter((row) => !isApplied(row))
  if (open.length > 0) return closed(notApplied, { of: open.map(({ category }) => category) })
  const kept = keptByRestriction(record)
  const erased = factsOf(record, erasureCategory).filter(
    ({ category, verdict }) => verdict === 'erase' && kept.has(category),
  )
  if (erased.length > 0)
    return closed(restrictionAgainstErasure, { of: erased.map(({ category }) => category) })
  return factOf(record, restrictionEnd) === undefined ? closed(endMissing) : undefined
}

function limits(record: CaseRecord): readonly Limit[] {
  const end = factOf(record, restrictionEnd)
  if (end === undefined) return []
  return [
    {
      id: 'restriction-review',
      what: { lv: 'Pārskatīt apstrādes ierobežojumu', en: 'Review the restriction' },
      article: 'Art. 18(3)',
      day: end.review,
      isDone: factOf(record, restrictionLifted) !== undefined || factOf(record, liftingPlanned) !== undefined,
      isTarget: true,
    },
  ]
}

export { restrictionEnd, restrictionScope, restrictionUse }

/** Right to restriction of processing, Art. 18(1)–(2) (law.md §2.4; clause 8.2.4, departure D28). */
export const restriction: CaseKind = {
  id: 'RESTRICTION',
  sort: 'right',
  name: { lv: 'Apstrādes ierobežošana', en: 'Restriction' },
  article: 'Art. 18',
  articles: ['Art. 18', 'Art. 4(3)', 'Art. 12', 'Art. 19'],
  clauses: ['8.2.4', '8.2.5'],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'always',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: restrictionGrounds,
  refusals: ['R-18-1-none', ...commonRefusals],
  outcomes: commonOutcomes,
  steps,
  gates: restrictionGates,
  letter: [
    'restricted',
    'restriction-ground',
    'restriction-allowed',
    'restriction-end',
    'restriction-promise',
    'recipients-told',
  ],
  decide,
  limits,
}
