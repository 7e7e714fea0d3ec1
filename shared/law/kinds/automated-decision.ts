import type { CaseRecord, Decision } from '../../case/case'
import { factOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import type { ValuesOf } from '../../lib/fields'
import type { RefusalGroundCode } from '../refusal-grounds'
import { automatedDecision, automatedReview } from './automated-decision-facts'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'
import { isOnMerits, isOwnWork, outcomesOfObjections, refusalsOfObjections } from './own-work'

const unexamined: Gate = {
  id: 'automated-unexamined',
  article: 'Art. 22(1)',
  clauses: [],
  rule: {
    lv: 'Nav noskaidrots, vai ir bijis automatizēts lēmums un vai tas būtiski ietekmē personu.',
    en: 'It is not established whether an automated decision was taken and whether it significantly affects the person.',
  },
  next: {
    lv: 'Aprakstiet lēmumu, tā ietekmi un to, kas to atļauj.',
    en: 'Describe the decision, its effect and what allows it.',
  },
}

const noSuchDecision: Gate = {
  id: 'automated-no-such-decision',
  article: 'Art. 22(1)',
  clauses: [],
  rule: {
    lv: 'Pēc ierakstītā šāda lēmuma nav: tas nav tikai automatizēts vai personu būtiski neietekmē.',
    en: 'By what is recorded there is no such decision: it is not solely automated, or has no significant effect.',
  },
  next: {
    lv: 'Atsakiet, norādot, ka šāda lēmuma nav, vai labojiet ierakstu par lēmumu.',
    en: 'Refuse, saying that there is no such decision, or correct the record of the decision.',
  },
}

const decisionExists: Gate = {
  id: 'automated-decision-exists',
  article: 'Art. 22(1)',
  clauses: [],
  rule: {
    lv: 'Pēc ierakstītā ir pieņemts tikai automatizēts lēmums ar būtisku ietekmi, tāpēc nevar apgalvot, ka tāda nav.',
    en: 'By what is recorded a solely automated decision with significant effect was taken: it cannot be denied.',
  },
  next: {
    lv: 'Nodrošiniet, ka lēmumu pārskata cilvēks.',
    en: 'Have the decision reviewed by a human.',
  },
}

const exceptionDiffers: Gate = {
  id: 'automated-exception-differs',
  article: 'Art. 22(2)',
  clauses: [],
  rule: {
    lv: 'Atteikuma pamats neatbilst tam, kas pēc ierakstītā šādu lēmumu atļauj.',
    en: 'The ground of refusal is not what, by the record, allows such a decision.',
  },
  next: {
    lv: 'Izvēlieties to pašu izņēmumu vai labojiet ierakstu par lēmumu.',
    en: 'Choose the same exception, or correct the record of the decision.',
  },
}

/** Art. 22(3) names the exceptions (a) and (c) only: under (b) the law that authorises the decision lays down the safeguards. */
const noHumanReview: Gate = {
  id: 'automated-no-human-review',
  article: 'Art. 22(3)',
  clauses: [],
  rule: {
    lv: 'Personai ir tiesības uz to, ka iejaucas cilvēks, uzklausa viņas viedokli un lēmumu pārskata; tas nav ierakstīts.',
    en: 'The person has a right to human intervention, to be heard and to contest the decision; none is recorded.',
  },
  next: {
    lv: 'Ierakstiet, kurš cilvēks lēmumu pārskatīja, personas viedokli un pamatojumu.',
    en: 'Record which human reviewed the decision, the person’s view and the reasons.',
  },
}

type Examined = ValuesOf<typeof automatedDecision.fields>

const isSuch = ({ solely, significant }: Examined): boolean => solely && significant

/**
 * Where no such decision was taken the answer is a refusal that says so (R-22-1-none), with its remedies: `fulfilled`
 * would claim a review, and `no-data` would speak of data.
 */
function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (!isOnMerits(outcome) || (!outcomeCarriesOut(outcome) && !isOfArt22(ground))) return undefined
  const examined = factOf(record, automatedDecision)
  if (examined === undefined) return closed(unexamined)
  if (!isSuch(examined)) {
    return outcome === 'refused' && ground === 'R-22-1-none' ? undefined : closed(noSuchDecision)
  }
  return exception(examined, ground) ?? safeguard(examined, record, outcome)
}

const isOfArt22 = (ground: RefusalGroundCode | undefined): boolean => ground?.startsWith('R-22-') === true

function exception({ allowedBy }: Examined, ground: RefusalGroundCode | undefined): Refusal | undefined {
  if (ground === 'R-22-1-none') return closed(decisionExists)
  return isOfArt22(ground) && ground !== `R-${allowedBy}` ? closed(exceptionDiffers) : undefined
}

function safeguard(
  examined: Examined,
  record: CaseRecord,
  outcome: Decision['outcome'],
): Refusal | undefined {
  if (outcome === 'refused' && examined.allowedBy === '22-2-b') return undefined
  return isReviewed(record) ? undefined : closed(noHumanReview)
}

function isReviewed(record: CaseRecord): boolean {
  const review = factOf(record, automatedReview)
  return (
    review !== undefined &&
    [review.reviewer, review.statement, review.reasons].every((text) => text.trim() !== '')
  )
}

const steps: readonly KindStep[] = [
  {
    id: 'automated-identify',
    phase: 'examine',
    name: { lv: 'Noskaidrot, kāds lēmums pieņemts', en: 'Establish which decision was taken' },
    why: {
      lv: 'Tiesības attiecas uz lēmumu, kas ir tikai automatizēts un personu būtiski ietekmē. Aprakstiet arī, kā tas pieņemts.',
      en: 'The right concerns a decision that is solely automated and significantly affects the person. Describe how it was made as well.',
    },
    article: 'Art. 22(1)',
    facts: [automatedDecision],
    isNeeded: (record) => isOwnWork(record, 'AUTOMATED_DECISION'),
    isDone: (record) => factOf(record, automatedDecision) !== undefined,
  },
  {
    id: 'automated-review',
    phase: 'examine',
    name: { lv: 'Pārskatīt lēmumu: to dara cilvēks', en: 'Have a human review the decision' },
    why: {
      lv: 'Cilvēks, kas lēmumu var mainīt, uzklausa personu un izlemj no jauna. Izņēmums par līgumu vai piekrišanu šo pienākumu neatceļ.',
      en: 'A human who can change the decision hears the person and decides anew. The exceptions for contract and consent do not lift this duty.',
    },
    article: 'Art. 22(3)',
    facts: [automatedReview],
    isNeeded: (record) => {
      const examined = factOf(record, automatedDecision)
      if (examined === undefined || !isOwnWork(record, 'AUTOMATED_DECISION')) return false
      return isSuch(examined) && examined.allowedBy !== '22-2-b'
    },
    isDone: isReviewed,
  },
]

/** Automated individual decisions, Art. 22 (law.md §2.11; the policy is silent: departure D36). */
export const automatedDecisions: CaseKind = {
  id: 'AUTOMATED_DECISION',
  sort: 'right',
  name: { lv: 'Automatizēts lēmums', en: 'Automated decision' },
  article: 'Art. 22',
  articles: ['Art. 22', 'Art. 15(1)(h)', 'Art. 12'],
  clauses: [],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: [],
  refusals: ['R-22-1-none', 'R-22-2-a', 'R-22-2-b', 'R-22-2-c', ...refusalsOfObjections],
  outcomes: outcomesOfObjections,
  steps,
  gates: [unexamined, noSuchDecision, decisionExists, exceptionDiffers, noHumanReview],
  letter: ['automated-decision', 'automated-review', 'automated-logic'],
  decide,
}
