import { factOf } from '../../case/facts'
import { decideRight } from '../../case/decide'
import { feeGround, feeNoticeGate } from '../../law/kinds/fee'
import type { Refusal } from '../../case/refusal'
import { findingsAgainst, sentOfKind } from '../answers'
import {
  against,
  inDecision,
  inFact,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { onDay } from '../words'

/** A fee without its ground, or asked before the person was warned (Art. 12(5), 15(3); departure D32). */
export const feeAsked: Ground = {
  id: 'fee',
  article: 'Art. 12(5), 15(3)',
  name: { lv: 'Nepamatota maksa', en: 'An unfounded fee' },
  examine(place) {
    const { record } = place
    const told = sentOfKind(place, 'fee-notice')
    const ended = [...record.decisions.values()].filter(({ outcome }) => outcome === 'fee-not-accepted')
    if (factOf(record, feeGround) === undefined && told.length + ended.length === 0) {
      return notRaised({ lv: 'Maksa nav prasīta.', en: 'No fee was asked for.' })
    }
    return raised(
      {
        lv: 'Par pieprasījuma izpildi man prasīja maksu, lai gan tā ir bez maksas. Par to, ka pieprasījumu varu atsaukt vai sašaurināt, man laikus nepateica.',
        en: 'I was asked to pay for my request, although it is free of charge. I was not told in time that I may withdraw or narrow it.',
      },
      [
        ...groundAnswer(place),
        ...noticeAnswers(place),
        ...ended.flatMap(({ right }) => endAnswer(place, right)),
      ],
    )
  },
}

function groundAnswer({ record, context }: Place): readonly FileAnswer[] {
  const fee = factOf(record, feeGround)
  const refusal: Refusal | undefined =
    feeNoticeGate(record) ??
    (fee === undefined ? undefined : feeGround.gate?.({ ...fee, decidedBy: '–' }, { record, context }))
  if (refusal !== undefined || fee === undefined) {
    const text = refusal === undefined ? noGround : refusalInWords(refusal, context.team.registers)
    return [against(inFact(feeGround), text, refund)]
  }
  const text = { lv: `Maksas pamats un fakti: ${fee.facts}`, en: `Ground and facts of the fee: ${fee.facts}` }
  return record.documents.some(({ kind }) => kind !== 'request')
    ? [proves(inFact(feeGround), text)]
    : [supports(inFact(feeGround), text, proveGround)]
}

const noGround = { lv: 'Maksas pamats lietā nav ierakstīts.', en: 'The case records no ground of the fee.' }
const refund = toStep(
  'FEE/fee-ground',
  'Atsakieties no maksas un izpildiet pieprasījumu vai ierakstiet pamatu, faktus un aprēķinu.',
  'Waive the fee and meet the request, or record the ground, the facts and the calculation.',
)
const proveGround = toStep(
  'FEE/fee-ground',
  'Pievienojiet lietai pierādījumus, piemēram, agrākos pieprasījumus.',
  'File the evidence, for example the earlier requests.',
)

function noticeAnswers(place: Place): readonly FileAnswer[] {
  const [first] = sentOfKind(place, 'fee-notice')
  const act = toLetter(
    'fee-notice',
    'Nosūtiet paziņojumu par maksu, pirms kaut ko darāt vai atsakāt.',
    'Send the notice of the fee before anything is done or refused.',
  )
  if (first === undefined) {
    return [
      against(
        inFact(feeGround),
        {
          lv: 'Personai par maksu nav paziņots.',
          en: 'The person was not told of the fee.',
        },
        act,
      ),
    ]
  }
  const found = findingsAgainst(
    first,
    ({ code }) => code.startsWith('fee-') && code !== 'fee-decision-maker-missing',
    act,
  )
  return found.length > 0
    ? found
    : [
        proves(
          inLetter(first),
          {
            lv: `Par maksu, aprēķinu un iespēju pieprasījumu atsaukt vai sašaurināt paziņots ${onDay(first.on).lv}.`,
            en: `The fee, its calculation and the choice to withdraw or narrow the request were told ${onDay(first.on).en}.`,
          },
          first.on,
        ),
      ]
}

function endAnswer(
  { record, context }: Place,
  right: Parameters<typeof inDecision>[0],
): readonly FileAnswer[] {
  const decision = record.decisions.get(right)
  if (decision === undefined) return []
  const asked = decideRight({ ...record, stage: 'open', unreadable: 0 }, decision, context)
  return asked.ok
    ? []
    : [
        against(
          inDecision(right),
          refusalInWords(asked.error, context.team.registers),
          toStep(
            'decide',
            'Atsauciet lēmumu un lemiet pēc būtības.',
            'Withdraw the decision and decide on the merits.',
          ),
        ),
      ]
}
