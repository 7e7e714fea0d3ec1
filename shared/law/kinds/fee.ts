import type { CaseRecord, Decision } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { amountField, choiceField, countField, dayField, textField, type ValuesOf } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import { isDpo } from '../decision-maker'
import type { CaseRight } from '../right'
import { factKind, type FactPlace } from './fact'
import {
  alwaysFree,
  answerAwaited,
  feeDecidedByDpo,
  feeNotDeclined,
  furtherCopyOnly,
  noCalculation,
  noGround,
  noNotice,
} from './fee-gates'
import { closed } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'

export const feeCost = factKind({
  id: 'fee-cost',
  name: { lv: 'Izmaksas', en: 'Cost' },
  article: 'Art. 12(5)',
  key: 'what',
  fields: {
    what: textField({ lv: 'Par ko', en: 'For what' }, { most: 300 }),
    quantity: countField({ lv: 'Daudzums', en: 'Quantity' }),
    unitCents: amountField({ lv: 'Cena par vienību', en: 'Price of one' }),
  },
})

const groundFields = {
  ground: choiceField({ lv: 'Pamats', en: 'Ground' }, [
    {
      code: '12-5-unfounded',
      name: { lv: 'Acīmredzami nepamatots pieprasījums', en: 'Manifestly unfounded request' },
      article: 'Art. 12(5)',
    },
    {
      code: '12-5-excessive',
      name: { lv: 'Pārmērīgs pieprasījums', en: 'Excessive request' },
      article: 'Art. 12(5)',
    },
    {
      code: '15-3-further-copy',
      name: { lv: 'Papildu kopija', en: 'Further copy' },
      article: 'Art. 15(3)',
    },
  ]),
  facts: textField(
    { lv: 'Fakti, kas to pierāda', en: 'Facts that show it' },
    {
      lines: true,
      hint: {
        lv: 'Pierādīšanas pienākums ir pārzinim. Darba apjoms nav pamats.',
        en: 'The burden is the controller’s. Effort is no ground.',
      },
    },
  ),
  decidedBy: textField({ lv: 'Kas nolēma', en: 'Decided by' }, { most: 300 }),
  answerBy: dayField({ lv: 'Gaidām atbildi līdz', en: 'Answer wished by' }, { when: 'any' }),
  payTo: textField({ lv: 'Kā samaksāt', en: 'How to pay' }, { optional: true, most: 300 }),
} as const

export const feeGround = factKind({
  id: 'fee-ground',
  name: { lv: 'Maksas pamats', en: 'Ground of the fee' },
  article: 'Art. 12(5)',
  fields: groundFields,
  gate: groundGate,
})

const answerFields = {
  answer: choiceField({ lv: 'Atbilde', en: 'Answer' }, [
    { code: 'accepted', name: { lv: 'Piekrīt', en: 'Accepted' } },
    { code: 'paid', name: { lv: 'Samaksāts', en: 'Paid' } },
    { code: 'narrowed', name: { lv: 'Pieprasījums sašaurināts', en: 'Request narrowed' } },
    { code: 'withdrawn', name: { lv: 'Pieprasījums atsaukts', en: 'Request withdrawn' } },
    { code: 'not-accepted', name: { lv: 'Nepiekrīt', en: 'Not accepted' } },
    { code: 'no-answer', name: { lv: 'Atbildes nav', en: 'No answer' } },
  ]),
  on: dayField({ lv: 'Datums', en: 'Date' }),
  note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true, lines: true }),
} as const

export const feeAnswer = factKind({
  id: 'fee-answer',
  name: { lv: 'Personas atbilde par maksu', en: 'The person’s answer on the fee' },
  article: 'Art. 12(5)',
  fields: answerFields,
  gate: answerGate,
})

type Ground = ValuesOf<typeof groundFields>
type Answer = ValuesOf<typeof answerFields>

/** Arts 15–22 but the two that nobody may refuse; an enquiry, a cookie choice and the authority are no such requests. */
const chargeable: readonly CaseRight[] = [
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'AUTOMATED_DECISION',
]

function groundGate({ ground, decidedBy }: Ground, { record, context }: FactPlace): Refusal | undefined {
  const { rights } = record.request
  if (!rights.some((right) => chargeable.includes(right))) return closed(alwaysFree)
  if (ground === '15-3-further-copy' && !rights.includes('ACCESS')) return closed(furtherCopyOnly)
  if (factsOf(record, feeCost).length === 0) return closed(noCalculation)
  return isDpo(decidedBy, context.team.organisation) ? closed(feeDecidedByDpo) : undefined
}

function answerGate({ answer, on }: Answer, { record }: FactPlace): Refusal | undefined {
  const noticed = noticeSentOn(record)
  if (noticed === undefined || noticed > on) return closed(noNotice)
  const answerBy = factOf(record, feeGround)?.answerBy
  return answer === 'no-answer' && answerBy !== undefined && on <= answerBy
    ? closed(answerAwaited, { day: answerBy })
    : undefined
}

function noticeSentOn({ letters }: CaseRecord): DateOnly | undefined {
  const days = letters.flatMap(({ letter, sent }) =>
    letter.kind === 'fee-notice' && sent !== undefined ? [sent.on] : [],
  )
  return days.sort()[0]
}

/** What the fee comes to, in euro cents. */
export const feeTotalCents = (record: CaseRecord): number =>
  factsOf(record, feeCost).reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0)

/** Why a notice of a fee cannot be written yet: it tells the ground, the facts and the calculation (Art. 12(5)). */
export function feeNoticeGate(record: CaseRecord): Refusal | undefined {
  if (factOf(record, feeGround) === undefined) return closed(noGround)
  return feeTotalCents(record) === 0 ? closed(noCalculation) : undefined
}

/** For a decision on any right: only who was told of the fee first, and declined it or kept silent, has not accepted it. */
export function feeDecisionGate({ outcome }: Decision, record: CaseRecord): Refusal | undefined {
  if (outcome !== 'fee-not-accepted') return undefined
  if (noticeSentOn(record) === undefined) return closed(noNotice)
  const answer = factOf(record, feeAnswer)?.answer
  return answer === 'not-accepted' || answer === 'no-answer' ? undefined : closed(feeNotDeclined)
}

const steps: readonly KindStep[] = [
  {
    id: 'fee-ground',
    phase: 'examine',
    name: { lv: 'Maksas pamats un aprēķins', en: 'Ground and calculation of the fee' },
    why: {
      lv: 'Pieprasījums ir bez maksas, ja vien nav pierādīts, ka tas ir acīmredzami nepamatots vai pārmērīgs, vai lūdz papildu kopiju. Termiņš tikmēr neapstājas.',
      en: 'A request is free unless it is shown to be manifestly unfounded or excessive, or asks for a further copy. The clock does not stop meanwhile.',
    },
    article: 'Art. 12(5)',
    facts: [feeCost, feeGround],
    isDone: (record) => feeNoticeGate(record) === undefined,
  },
  {
    id: 'fee-notice',
    phase: 'examine',
    name: { lv: 'Paziņot par maksu', en: 'Tell of the fee' },
    why: {
      lv: 'Persona par maksu uzzina pirms izpildes un var pieprasījumu sašaurināt vai atsaukt.',
      en: 'The person hears of the fee before the work and may narrow or withdraw the request.',
    },
    article: 'Art. 12(5)',
    facts: [],
    isDone: (record) => noticeSentOn(record) !== undefined,
  },
  {
    id: 'fee-answer',
    phase: 'examine',
    name: { lv: 'Pierakstīt personas atbildi', en: 'Record the person’s answer' },
    why: {
      lv: 'No atbildes ir atkarīgs, vai pieprasījumu izpilda. Gaidīšana termiņu neaptur.',
      en: 'Whether the request is met depends on it. Waiting does not stop the clock.',
    },
    article: 'Art. 12(5)',
    facts: [feeAnswer],
    isDone: (record) => factOf(record, feeAnswer) !== undefined,
  },
]

function limits(record: CaseRecord): readonly Limit[] {
  const answerBy = factOf(record, feeGround)?.answerBy
  if (answerBy === undefined) return []
  return [
    {
      id: 'fee-answer-by',
      what: { lv: 'Gaidām atbildi par maksu', en: 'Answer on the fee wished' },
      article: 'Art. 12(5)',
      day: answerBy,
      isDone: factOf(record, feeAnswer) !== undefined,
      isTarget: true,
    },
  ]
}

/** Fee, Arts 12(5) and 15(3) (law.md §1.2 D32; clause 8.2.6). In the EU it never stops the clock (law.md §3.3). */
export const fee: CaseKind = {
  id: 'FEE',
  sort: 'consequence',
  name: { lv: 'Maksa', en: 'Fee' },
  article: 'Art. 12(5)',
  articles: ['Art. 12(5)', 'Art. 15(3)', 'Art. 38(6)'],
  clauses: ['8.2.6'],
  period: 'none',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: groundFields.ground.options,
  refusals: [],
  outcomes: [],
  steps,
  gates: [
    noGround,
    noCalculation,
    feeDecidedByDpo,
    furtherCopyOnly,
    alwaysFree,
    noNotice,
    answerAwaited,
    feeNotDeclined,
  ],
  letter: ['fee-ground', 'fee-amount', 'fee-choice', 'fee-until'],
  decide: feeDecisionGate,
  limits,
}
