import { factsOf } from '../../case/facts'
import { caseKind } from '../../law/kinds/kinds'
import { rectificationCheck, rectificationDone } from '../../law/kinds/rectification-facts'
import { onRight } from '../carried-out'
import {
  against,
  inFact,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { rowsOf } from '../refusal-words'
import { rowsInWords } from '../words'

/** The data were not corrected in every system (Art. 16, 5(1)(d)). */
export const rectified: Ground = {
  id: 'rectified',
  article: 'Art. 16, 5(1)(d)',
  name: { lv: 'Dati nav izlaboti visur', en: 'Data not corrected everywhere' },
  examine: (place) =>
    onRight(place, 'RECTIFICATION', () =>
      raised(
        {
          lv: 'Pieprasīju izlabot savus datus, bet kādā no sistēmām joprojām ir nepareizie dati.',
          en: 'I asked to have my data corrected, but the wrong data are still in one of the systems.',
        },
        answers(place),
      ),
    ),
}

const correct = toStep(
  'RECTIFICATION/correct-systems',
  'Izlabojiet datus katrā sistēmā un ierakstiet to.',
  'Correct the data in each system, and record it.',
)

function answers(place: Place): readonly FileAnswer[] {
  const { record, context } = place
  const refusal = caseKind('RECTIFICATION').close?.(record, context)
  const open = refusal === undefined ? [] : rowsOf(refusal)
  const names = rowsInWords(context.team.registers, 'systems', open)
  const first =
    refusal === undefined
      ? done(place)
      : [
          against(
            inFact(rectificationDone),
            {
              lv: `Nav ierakstīts, vai dati ir izlaboti šajās sistēmās: ${names.lv}.`,
              en: `It is not recorded whether the data are corrected in: ${names.en}.`,
            },
            correct,
          ),
        ]
  return [...first, ...disputes(place)]
}

function done({ record, context }: Place): readonly FileAnswer[] {
  const rows = factsOf(record, rectificationDone)
  const names = rowsInWords(
    context.team.registers,
    'systems',
    rows.filter(({ result }) => result === 'corrected').map(({ system }) => system),
  )
  const last = rows
    .map(({ on }) => on)
    .sort()
    .at(-1)
  return [
    proves(
      inFact(rectificationDone),
      {
        lv: `Izlabots: ${names.lv}. Par katru sistēmu ir ieraksts.`,
        en: `Corrected in: ${names.en}. Each system is accounted for.`,
      },
      last,
    ),
  ]
}

/** Where the truth could not be found the law leaves a dispute, and a right to restriction. */
const disputes = ({ record }: Place): readonly FileAnswer[] =>
  factsOf(record, rectificationCheck)
    .filter(({ result }) => result === 'unclear')
    .map(({ item, reasoning }) =>
      supports(inFact(rectificationCheck), {
        lv: `${item}: patiesību nevarēja noskaidrot, strīds ir atzīmēts. ${reasoning}`,
        en: `${item}: the truth could not be established, the dispute is noted. ${reasoning}`,
      }),
    )
