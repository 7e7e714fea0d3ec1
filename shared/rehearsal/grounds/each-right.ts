import { unansweredRights } from '../../case/evolve'
import type { CaseRight } from '../../law/right'
import { answerOn, isPastDue, ownRights } from '../answers'
import {
  against,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { byDay, onDay, rightsInWords } from '../words'

/** Silence on one of several rights that one request asked for (Art. 12(3), 12(4)). */
export const eachRight: Ground = {
  id: 'each-right',
  article: 'Art. 12(3), 12(4)',
  name: { lv: 'Atbildēts tikai uz daļu no prasītā', en: 'Only a part was answered' },
  examine(place) {
    const rights = ownRights(place)
    if (rights.length < 2) {
      return notRaised({
        lv: 'Pieprasījumā lūgts tikai viens.',
        en: 'The request asks for one thing only.',
      })
    }
    const open = unansweredRights(place.record).filter((right) => rights.includes(right))
    if (open.length === rights.length) {
      return notRaised(
        {
          lv: 'Nav atbildēts ne uz vienu no prasītajām tiesībām: par to ir pamats „Atbilde nav sniegta laikus”.',
          en: 'None of the rights is answered: the ground “No answer in time” is about that.',
        },
        isPastDue(place) ? undefined : place.clock.due,
      )
    }
    const asked = onDay(place.record.request.received)
    const all = rightsInWords(rights)
    return raised(
      {
        lv: `${asked.lv} pieprasīju vairākas lietas: ${all.lv}. Pārzinis atbildēja tikai uz daļu no tām un par pārējo klusē.`,
        en: `I asked ${asked.en} for several things: ${all.en}. The controller answered a part of them and is silent on the rest.`,
      },
      rights.flatMap((right) => answerAbout(place, right)),
    )
  },
}

function answerAbout(place: Place, right: CaseRight): readonly FileAnswer[] {
  const name = rightsInWords([right])
  const letter = answerOn(place, right)
  if (letter !== undefined) {
    const told = onDay(letter.on)
    return [
      proves(
        inLetter(letter),
        { lv: `${name.lv}: atbilde nosūtīta ${told.lv}.`, en: `${name.en}: the answer was sent ${told.en}.` },
        letter.on,
      ),
    ]
  }
  const act = toStep(
    'answer',
    'Pieņemiet lēmumu un nosūtiet atbildi arī par šīm tiesībām.',
    'Decide and send the answer on this right as well.',
  )
  const { due } = place.clock
  if (isPastDue(place) || due === undefined) {
    return [
      against(
        { kind: 'clock' },
        { lv: `${name.lv}: atbildes nav.`, en: `${name.en}: there is no answer.` },
        act,
      ),
    ]
  }
  return [
    supports(
      { kind: 'clock' },
      {
        lv: `${name.lv}: atbildes vēl nav, bet to var sniegt ${byDay(due).lv}.`,
        en: `${name.en}: no answer yet, but there is time to give it ${byDay(due).en}.`,
      },
      act,
    ),
  ]
}
