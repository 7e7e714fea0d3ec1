import { factOf } from '../../case/facts'
import { automatedDecision, automatedReview } from '../../law/kinds/automated-decision-facts'
import { caseKind } from '../../law/kinds/kinds'
import { isOnlyProcessor, isOwnWork } from '../../law/kinds/own-work'
import { answerOn, findingsAgainst, hasCode, isPastDue } from '../answers'
import { notOurs } from '../carried-out'
import {
  against,
  inDecision,
  inFact,
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

/** An automated decision without a human, or without its logic (Art. 22(3), 15(1)(h)). */
export const automated: Ground = {
  id: 'automated',
  article: 'Art. 22(3), 15(1)(h)',
  name: { lv: 'Automatizētu lēmumu nav pārskatījis cilvēks', en: 'No human reviewed the automated decision' },
  examine(place) {
    const { record, clock } = place
    if (!record.request.rights.includes('AUTOMATED_DECISION')) {
      return notRaised({
        lv: 'Pārskatīt automatizētu lēmumu nav lūgts.',
        en: 'No review of an automated decision was asked for.',
      })
    }
    if (isOnlyProcessor(record)) return notRaised(notOurs)
    const decision = record.decisions.get('AUTOMATED_DECISION')
    if (!isOwnWork(record, 'AUTOMATED_DECISION') || (decision === undefined && !isPastDue(place))) {
      return notRaised(
        {
          lv: 'Vēl ne: par to vēl nav lemts, vai lūgums izbeigts citādi.',
          en: 'Not yet: it is not decided, or ended otherwise.',
        },
        clock.due,
      )
    }
    return raised(
      {
        lv: 'Par mani lēma programma. Neviens cilvēks mani neuzklausīja, lēmumu nepārskatīja un nepaskaidroja, kā tas pieņemts.',
        en: 'A program decided about me. No human heard me, reviewed the decision or explained how it was made.',
      },
      [...examined(place), ...logic(place)],
    )
  },
}

const review = toStep(
  'AUTOMATED_DECISION/automated-review',
  'Uzklausiet personu, un lēmumu lai pārskata cilvēks, kurš to var mainīt.',
  'Hear the person, and have a human who can change the decision review it.',
)

/** What the kind asks of a decision on this right, asked of the one that was taken. */
function examined({ record, context }: Place): readonly FileAnswer[] {
  const decision = record.decisions.get('AUTOMATED_DECISION')
  const fact = factOf(record, automatedDecision)
  if (decision === undefined || fact === undefined) {
    return [
      against(
        inFact(automatedDecision),
        {
          lv: 'Nav noskaidrots, vai par personu lēma automatizēti.',
          en: 'It is not established whether the decision was automated.',
        },
        toStep(
          'AUTOMATED_DECISION/automated-identify',
          'Noskaidrojiet, kāds lēmums pieņemts un kā.',
          'Establish which decision was taken, and how.',
        ),
      ),
    ]
  }
  const refusal = caseKind('AUTOMATED_DECISION').decide?.(decision, record, context)
  if (refusal !== undefined)
    return [
      against(inDecision('AUTOMATED_DECISION'), refusalInWords(refusal, context.team.registers), review),
    ]
  if (!fact.solely || !fact.significant) {
    return [
      supports(inFact(automatedDecision), {
        lv: 'Ierakstīts, ka lēmums nav tikai automatizēts vai personu būtiski neietekmē.',
        en: 'It is recorded that the decision is not solely automated, or has no significant effect.',
      }),
    ]
  }
  return [reviewed(record)]
}

function reviewed(record: Place['record']): FileAnswer {
  const done = factOf(record, automatedReview)
  if (done === undefined) {
    return supports(inFact(automatedDecision), {
      lv: 'Lēmumu atļauj tiesību akts, kas garantijas nosaka pats.',
      en: 'A law allows the decision and lays down its own safeguards.',
    })
  }
  const on = onDay(done.on)
  return proves(
    inFact(automatedReview),
    {
      lv: `Lēmumu ${on.lv} pārskatīja ${done.reviewer}. ${done.reasons}`,
      en: `${done.reviewer} reviewed the decision ${on.en}. ${done.reasons}`,
    },
    done.on,
  )
}

function logic(place: Place): readonly FileAnswer[] {
  const letter = answerOn(place, 'AUTOMATED_DECISION')
  return letter === undefined
    ? []
    : findingsAgainst(
        letter,
        hasCode('automated-logic-missing', 'automated-review-missing', 'automated-decision-missing'),
        toLetter(
          'answer',
          'Paskaidrojiet personai saprotami, kā lēmums pieņemts.',
          'Explain to the person intelligibly how the decision was made.',
        ),
      )
}
