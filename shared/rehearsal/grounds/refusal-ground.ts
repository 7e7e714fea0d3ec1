import type { Decision } from '../../case/case'
import { decideRight } from '../../case/decide'
import { commonRefusals } from '../../law/kinds/common-answers'
import { refusalGround as groundOf } from '../../law/refusal-grounds'
import { refusingDecisionsOf } from '../answers'
import {
  against,
  inDecision,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { groundsInWords } from '../words'

/** The ground of a refusal is not borne out by facts; the burden is the controller's (Art. 12(5), 5(2)). */
export const refusalGround: Ground = {
  id: 'refusal-ground',
  article: 'Art. 12(5), 5(2)',
  name: { lv: 'Atteikuma pamats nav pierādīts', en: 'The ground of refusal is not shown' },
  examine(place) {
    const decisions = refusingDecisionsOf(place)
    if (decisions.length === 0) {
      return notRaised({ lv: 'Nekas nav atteikts.', en: 'Nothing was refused.' })
    }
    const codes = decisions.flatMap(({ ground }) => ground ?? [])
    const names = groundsInWords(codes)
    const [only] = codes
    return raised(
      codes.length === 0
        ? {
            lv: 'Man atteica, nenosaucot nevienu VDAR pamatu.',
            en: 'I was refused without any ground of the GDPR.',
          }
        : {
            lv: `Man atteica, atsaucoties uz šādu pamatu: ${names.lv}. Manā gadījumā tas neatbilst patiesībai, un pārzinis to nav pierādījis.`,
            en: `I was refused on this ground: ${names.en}. In my case it is not true, and the controller has not shown it.`,
          },
      decisions.map((decision) => borneOut(place, decision)),
      codes.length === 1 && only !== undefined ? groundOf(only).article : undefined,
    )
  },
}

function borneOut(place: Place, decision: Decision): FileAnswer {
  const { right, facts, on } = decision
  const refusal = refusalOf(place, decision)
  if (refusal !== undefined) {
    return against(inDecision(right), refusalInWords(refusal, place.context.team.registers), reconsider)
  }
  const text = { lv: `Lēmumā ir fakti: ${facts ?? ''}`, en: `The decision gives facts: ${facts ?? ''}` }
  return restsOnWordsAlone(place, decision)
    ? supports(inDecision(right), text, addEvidence)
    : proves(inDecision(right), text, on)
}

/**
 * The rules that let a decision be taken are asked anew, now that all is known. Who decided and whether it was late are
 * grounds of their own, so the decision is asked as if another had taken it and owned the delay; so is the search.
 */
function refusalOf({ record, context }: Place, decision: Decision) {
  const asked = decideRight(
    { ...record, stage: 'open', unreadable: 0 },
    { ...decision, decidedBy: '–', lateReason: decision.lateReason ?? '–' },
    context,
  )
  return asked.ok || asked.error.kind === 'systems-unanswered' ? undefined : asked.error
}

/** Grounds of Arts 11, 12 and 23 have no assessment in the case: only a document can show what the decision says. */
const restsOnWordsAlone = ({ record }: Place, { ground }: Decision): boolean =>
  commonRefusals.some((code) => code === ground) && !record.documents.some(({ kind }) => evidence.has(kind))
const evidence: ReadonlySet<string> = new Set(['finding', 'proof', 'other'])

const reconsider = toStep(
  'decide',
  'Atsauciet lēmumu un pieņemiet tādu, ko apstiprina lietas fakti; personai paziņojiet to no jauna.',
  'Withdraw the decision, take one that the facts bear out, and tell the person anew.',
)

const addEvidence = toStep(
  'decide',
  'Pievienojiet lietai pierādījumus: pierādīšanas pienākums ir pārzinim.',
  'File the evidence with the case: the burden of proof is the controller’s.',
)
