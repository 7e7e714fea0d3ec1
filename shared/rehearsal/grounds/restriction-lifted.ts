import { factOf } from '../../case/facts'
import {
  liftingPlanned,
  noticeSentBefore,
  restrictionLifted,
  wasRestricted,
} from '../../law/kinds/lifting-facts'
import { sentOfKind } from '../answers'
import {
  against,
  inFact,
  inLetter,
  notRaised,
  proves,
  raised,
  toLetter,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { onDay } from '../words'

/** A restriction was lifted without telling the person first (Art. 18(3); departure D29). */
export const restrictionLiftedTold: Ground = {
  id: 'restriction-lifted',
  article: 'Art. 18(3)',
  name: { lv: 'Ierobežojums atcelts bez brīdinājuma', en: 'Restriction lifted without notice' },
  examine(place) {
    const { record, context } = place
    const lifted = factOf(record, restrictionLifted)?.on
    const planned = factOf(record, liftingPlanned)?.on
    const day = lifted ?? planned
    if (!wasRestricted(record) || day === undefined) {
      return notRaised({
        lv: 'Ierobežojums nav ne atcelts, ne plānots atcelt.',
        en: 'No restriction was lifted, and none is to be.',
      })
    }
    if (lifted === undefined && day > context.today && !noticeSentBefore(record, day)) {
      return notRaised(
        {
          lv: `Vēl ne: ierobežojumu plānots atcelt ${onDay(day).lv}; paziņojums jānosūta pirms tam.`,
          en: `Not yet: the lifting is planned ${onDay(day).en}; the notice must leave before.`,
        },
        day,
      )
    }
    return raised(
      {
        lv: `Manu datu apstrādes ierobežojumu atcēla ${onDay(day).lv}, bet pirms tam man par to nepaziņoja.`,
        en: `The restriction of my data was lifted ${onDay(day).en}, and I was not told before.`,
      },
      [answer(place, day)],
    )
  },
}

function answer(place: Place, day: Place['context']['today']): FileAnswer {
  const letter = sentOfKind(place, 'restriction-lifting').find(({ on }) => on < day)
  if (letter !== undefined) {
    return proves(
      inLetter(letter),
      {
        lv: `Paziņojums nosūtīts ${onDay(letter.on).lv}, pirms ierobežojuma atcelšanas.`,
        en: `The notice was sent ${onDay(letter.on).en}, before the lifting.`,
      },
      letter.on,
    )
  }
  return against(
    inFact(restrictionLifted),
    {
      lv: 'Lietā nav paziņojuma, kas būtu nosūtīts pirms šīs dienas.',
      en: 'The case has no notice that was sent before that day.',
    },
    toLetter(
      'restriction-lifting',
      'Atjaunojiet ierobežojumu, nosūtiet paziņojumu un atceliet to vēlāk.',
      'Put the restriction back, send the notice, and lift it later.',
    ),
  )
}
