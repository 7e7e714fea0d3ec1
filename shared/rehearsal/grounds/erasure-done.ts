import { factsOf } from '../../case/facts'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { caseKind } from '../../law/kinds/kinds'
import { onRight } from '../carried-out'
import { against, inFact, proves, raised, toStep, type FileAnswer, type Ground, type Place } from '../ground'
import { rowsOf } from '../refusal-words'
import { rowsInWords } from '../words'

/** Nothing shows that the data were erased in every system (Art. 17(1), 5(2)). */
export const erasureDone: Ground = {
  id: 'erasure-done',
  article: 'Art. 17(1), 5(2)',
  name: { lv: 'Dzēšana nav pierādīta', en: 'The erasure is not shown' },
  examine: (place) =>
    onRight(place, 'ERASURE', () =>
      raised(
        {
          lv: 'Man apsolīja dzēst manus datus, bet pārzinis nevar parādīt, ka tie ir dzēsti visās sistēmās.',
          en: 'I was promised that my data would be erased, but the controller cannot show that they are, in every system.',
        },
        [answer(place)],
      ),
    ),
}

const erase = toStep(
  'ERASURE/ledger',
  'Dzēsiet un par katru sistēmu ierakstiet rezultātu.',
  'Erase, and record the result for each system.',
)

function answer({ record, context }: Place): FileAnswer {
  const refusal = caseKind('ERASURE').close?.(record, context)
  const rows = factsOf(record, erasureLedger)
  if (refusal !== undefined) {
    const open = rowsInWords(context.team.registers, 'systems', rowsOf(refusal))
    return against(
      inFact(erasureLedger),
      {
        lv: `Nav ierakstīts, vai dati ir dzēsti šajās sistēmās: ${open.lv}.`,
        en: `It is not recorded whether the data are erased in: ${open.en}.`,
      },
      erase,
    )
  }
  const names = rowsInWords(
    context.team.registers,
    'systems',
    rows.filter(({ result }) => result === 'deleted').map(({ system }) => system),
  )
  return proves(
    inFact(erasureLedger),
    {
      lv: `Dzēšanas žurnālā ir atbilde par katru sistēmu; dzēsts: ${names.lv}.`,
      en: `The erasure ledger answers for each system; erased in: ${names.en}.`,
    },
    rows
      .map(({ on }) => on)
      .sort()
      .at(-1),
  )
}
