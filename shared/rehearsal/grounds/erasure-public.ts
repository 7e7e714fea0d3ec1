import { factOf } from '../../case/facts'
import { erasurePublic } from '../../law/kinds/erasure-facts'
import { onRight } from '../carried-out'
import { against, inFact, proves, raised, toStep, type FileAnswer, type Ground, type Place } from '../ground'

/** Data made public, and other controllers not told of the erasure (Art. 17(2)). */
export const erasureOfPublic: Ground = {
  id: 'erasure-public',
  article: 'Art. 17(2)',
  name: { lv: 'Publiskotie dati palikuši citur', en: 'Public data live on elsewhere' },
  examine: (place) =>
    onRight(place, 'ERASURE', () =>
      raised(
        {
          lv: 'Mani dati bija publiskoti, bet citiem pārziņiem nav paziņots, ka prasu dzēst arī saites uz tiem un to kopijas.',
          en: 'My data had been made public, but other controllers were not told that I want links to them and copies erased.',
        },
        [answer(place)],
      ),
    ),
}

function answer({ record }: Place): FileAnswer {
  const known = factOf(record, erasurePublic)
  const act = toStep(
    'ERASURE/public',
    'Noskaidrojiet, vai dati bija publiskoti, un paziņojiet citiem pārziņiem.',
    'Find out whether the data were public, and tell other controllers.',
  )
  if (known === undefined) {
    return against(
      inFact(erasurePublic),
      {
        lv: 'Lietā nav noskaidrots, vai dati bija publiskoti.',
        en: 'The case does not say whether the data had been made public.',
      },
      act,
    )
  }
  if (!known.madePublic) {
    return proves(inFact(erasurePublic), {
      lv: 'Ierakstīts, ka dati nav publiskoti.',
      en: 'It is recorded that the data were not public.',
    })
  }
  return known.controllersTold.trim() === ''
    ? against(
        inFact(erasurePublic),
        {
          lv: 'Dati bija publiskoti, bet citiem pārziņiem nav paziņots.',
          en: 'The data were public, but no other controller was told.',
        },
        act,
      )
    : proves(inFact(erasurePublic), {
        lv: `Paziņots pārziņiem: ${known.controllersTold}`,
        en: `Controllers told: ${known.controllersTold}`,
      })
}
