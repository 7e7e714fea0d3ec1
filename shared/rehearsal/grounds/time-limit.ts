import { unansweredRights } from '../../case/evolve'
import { isOnTime } from '../../clock/state'
import { hasLawfulMonth } from '../../law/right'
import type { DateOnly } from '../../lib/date-only'
import { answeredDay, isPastDue, ownRights } from '../answers'
import { against, notRaised, proves, raised, toStep, type Examined, type Ground, type Place } from '../ground'
import { byDay, onDay, sinceDay } from '../words'

/** No answer within the time limit, or a late one (Art. 12(3); Reg. 1182/71). */
export const timeLimit: Ground = {
  id: 'time-limit',
  article: 'Art. 12(3)',
  name: { lv: 'Atbilde nav sniegta laikus', en: 'No answer in time' },
  examine(place) {
    const rights = ownRights(place).filter(hasLawfulMonth)
    if (rights.length === 0) return notRaised(noTimeLimit)
    const waiting = unansweredRights(place.record).some((right) => rights.includes(right))
    if (waiting) return isPastDue(place) ? unanswered(place) : notYet(place)
    const days = rights.flatMap((right) => answeredDay(place, right) ?? [])
    const last = [...days].sort().at(-1)
    return last === undefined ? notRaised(noTimeLimit) : answered(place, last)
  },
}

const noTimeLimit = {
  lv: 'Lietā nav tiesību, par kurām mums pašiem būtu jāatbild VDAR noteiktajā termiņā.',
  en: 'The case has no right that we ourselves must answer within a time limit of the GDPR.',
}

function notYet({ clock }: Place): Examined {
  const { due, cautiousDue, openPauseFrom } = clock
  if (due === undefined) {
    const since = sinceDay(openPauseFrom ?? cautiousDue)
    return notRaised(
      {
        lv: `Vēl ne: termiņš ir apturēts ${since.lv}; bez apturēšanas atbilde būtu jāsniedz ${byDay(cautiousDue).lv}.`,
        en: `Not yet: the clock stands still ${since.en}; without that the answer would be due ${byDay(cautiousDue).en}.`,
      },
      cautiousDue,
    )
  }
  return notRaised(
    { lv: `Vēl ne: atbilde jāsniedz ${byDay(due).lv}.`, en: `Not yet: the answer is due ${byDay(due).en}.` },
    due,
  )
}

function unanswered({ record, clock }: Place): Examined {
  const asked = onDay(record.request.received)
  const last = clock.due ?? clock.cautiousDue
  const due = byDay(last)
  const ended = onDay(last)
  return raised(
    {
      lv: `Pieprasījumu iesniedzu ${asked.lv}. Atbilde bija jāsniedz ${due.lv}, bet uz visu prasīto tās joprojām nav.`,
      en: `I made my request ${asked.en}. The answer was due ${due.en}, but to all that I asked for there is none to this day.`,
    },
    [
      against(
        { kind: 'clock' },
        {
          lv: `Lietā nav nosūtītas atbildes par visām tiesībām, un termiņš beidzās ${ended.lv}.`,
          en: `The case does not show an answer sent on every right, and the time limit ended ${ended.en}.`,
        },
        toStep(
          'answer',
          'Nosūtiet atbildi šodien un tajā paskaidrojiet kavēšanos.',
          'Send the answer today, and explain the delay in it.',
        ),
      ),
    ],
  )
}

function answered({ record, clock }: Place, last: DateOnly): Examined {
  const asked = onDay(record.request.received)
  const told = onDay(last)
  const due = clock.due === undefined ? undefined : byDay(clock.due)
  const claim = {
    lv: `Pieprasījumu iesniedzu ${asked.lv}, bet pilnu atbildi man nosūtīja tikai ${told.lv} – vēlāk, nekā VDAR pieļauj.`,
    en: `I made my request ${asked.en}, but the full answer was sent to me only ${told.en}, later than the GDPR allows.`,
  }
  if (isOnTime(clock.due, last) !== false) {
    return raised(claim, [
      proves(
        { kind: 'clock' },
        {
          lv: `Atbilde nosūtīta ${told.lv}${due === undefined ? ', kad termiņš bija apturēts' : `; tā bija jāsniedz ${due.lv}`}.`,
          en: `The answer was sent ${told.en}${due === undefined ? ', while the clock stood still' : `; it was due ${due.en}`}.`,
        },
        last,
      ),
    ])
  }
  return raised(claim, [
    against(
      { kind: 'clock' },
      {
        lv: `Atbilde nosūtīta ${told.lv}, bet tā bija jāsniedz ${due?.lv ?? ''}. Nokavēto vairs nevar labot; var tikai paskaidrot un atvainoties.`,
        en: `The answer was sent ${told.en}, but it was due ${due?.en ?? ''}. That cannot be undone; it can be explained and owned.`,
      },
      toStep(
        'answer',
        'Pārbaudiet, vai lietā ir ierakstīts kavēšanās iemesls, un esiet gatavi to paskaidrot inspekcijai.',
        'Check that the case records the reason for the delay, and be ready to explain it to the authority.',
      ),
    ),
  ])
}
