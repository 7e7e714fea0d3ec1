import { factOf } from '../../case/facts'
import { isDpo } from '../../law/decision-maker'
import { feeGround } from '../../law/kinds/fee'
import { refusingDecisionsOf } from '../answers'
import {
  against,
  inDecision,
  inFact,
  notRaised,
  proves,
  raised,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
  type Source,
} from '../ground'

/** The officer who advises decided against the person: a conflict of interest (Art. 38(6); departure D05). */
export const decisionMaker: Ground = {
  id: 'decision-maker',
  article: 'Art. 38(6)',
  name: { lv: 'Lēma datu aizsardzības speciālists', en: 'The data protection officer decided' },
  examine(place) {
    const decided = [
      ...refusingDecisionsOf(place).map(({ right, decidedBy }) => ({ source: inDecision(right), decidedBy })),
      ...feeDecider(place),
    ]
    if (decided.length === 0) {
      return notRaised({
        lv: 'Nav lēmuma, kas būtu personai nelabvēlīgs.',
        en: 'There is no decision against the person.',
      })
    }
    return raised(
      {
        lv: 'Par manu pieprasījumu lēma datu aizsardzības speciālists, kura uzdevums ir pārzini konsultēt un uzraudzīt, nevis lemt tā vietā. Tas ir interešu konflikts.',
        en: 'My request was decided by the data protection officer, whose task is to advise and monitor the controller, not to decide in its place. That is a conflict of interests.',
      },
      decided.map(({ source, decidedBy }) => byWhom(place, source, decidedBy)),
    )
  },
}

function feeDecider({ record }: Place): readonly { readonly source: Source; readonly decidedBy: string }[] {
  const fee = factOf(record, feeGround)
  return fee === undefined ? [] : [{ source: inFact(feeGround), decidedBy: fee.decidedBy }]
}

function byWhom({ context }: Place, source: Source, decidedBy: string): FileAnswer {
  return isDpo(decidedBy, context.team.organisation)
    ? against(
        source,
        {
          lv: `Lietā ierakstīts, ka lēma datu aizsardzības speciālists: ${decidedBy}.`,
          en: `The case records that the data protection officer decided: ${decidedBy}.`,
        },
        toStep(
          'decide',
          'Lūdziet pārzini pieņemt lēmumu no jauna; speciālista padomu ierakstiet atsevišķi.',
          'Ask the controller to take the decision anew; record the officer’s advice apart.',
        ),
      )
    : proves(source, {
        lv: `Lēmumu pārziņa vārdā pieņēma ${decidedBy}.`,
        en: `The decision was taken for the controller by ${decidedBy}.`,
      })
}
