import { unansweredRights } from '../../case/evolve'
import { isOnTime } from '../../clock/state'
import { hasLawfulMonth } from '../../law/right'
import { answeredDay, ownRights, sentOfKind } from '../answers'
import {
  against,
  notRaised,
  proves,
  raised,
  supports,
  toStep,
  type Examined,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { lost, lostLetters } from '../proof-of-sending'
import { byDay, onDay } from '../words'

/** The clock was stopped longer than the law bears: the text of Art. 12(3) knows no stop (EDPB 01/2022 para 159). */
export const suspension: Ground = {
  id: 'suspension',
  article: 'Art. 12(3)',
  name: { lv: 'Termiņš apturēts pārāk ilgi', en: 'The clock was stopped too long' },
  examine(place) {
    const rights = ownRights(place).filter(hasLawfulMonth)
    if (place.record.pauses.length === 0 || rights.length === 0) {
      return notRaised({ lv: 'Termiņš nav apturēts.', en: 'The clock was never stopped.' })
    }
    const waits = unansweredRights(place.record).some((right) => rights.includes(right))
    const days = rights.flatMap((right) => answeredDay(place, right) ?? [])
    const last = waits ? undefined : [...days].sort().at(-1)
    const { cautiousDue } = place.clock
    if (last === undefined && place.context.today <= cautiousDue) {
      return notRaised(
        {
          lv: `Vēl ne: bez apturēšanas atbilde būtu jāsniedz ${byDay(cautiousDue).lv}.`,
          en: `Not yet: without any stop the answer would be due ${byDay(cautiousDue).en}.`,
        },
        cautiousDue,
      )
    }
    return examinedAt(place, last)
  },
}

function examinedAt(place: Place, last: Place['context']['today'] | undefined): Examined {
  const { clock, record } = place
  const restsOnStop = last === undefined || last > clock.cautiousDue
  const cautious = byDay(clock.cautiousDue)
  return raised(
    {
      lv: `Pārzinis uzskata, ka termiņš bija apturēts. Pieprasījumu iesniedzu ${onDay(record.request.received).lv}, un atbilde bija jāsniedz ${cautious.lv}; VDAR apturēšanu neparedz.`,
      en: `The controller holds that the clock stood still. I made my request ${onDay(record.request.received).en}, and the answer was due ${cautious.en}; the GDPR knows no suspension.`,
    },
    [againstCautious(place, last), ...justified(place), ...(restsOnStop ? unheard(place) : [])],
  )
}

/** Answered by the cautious date, nothing rests on the stop; after it all does, and the EDPB only says that it may. */
function againstCautious({ clock }: Place, last: Place['context']['today'] | undefined): FileAnswer {
  const cautious = byDay(clock.cautiousDue)
  if (last !== undefined && last <= clock.cautiousDue) {
    return proves(
      { kind: 'clock' },
      {
        lv: `Atbilde nosūtīta ${onDay(last).lv}, tātad arī bez apturēšanas laikus.`,
        en: `The answer was sent ${onDay(last).en}: in time even without the stop.`,
      },
      last,
    )
  }
  const act = toStep(
    'answer',
    'Negaidiet ilgāk, nekā vajag: atbildiet uz to, uz ko var atbildēt jau tagad.',
    'Wait no longer than you must: answer what can be answered now.',
  )
  return isOnTime(clock.due, last ?? clock.cautiousDue) === false
    ? against(
        { kind: 'clock' },
        {
          lv: 'Atbilde nokavēta arī tad, ja apturētās dienas pieskaita.',
          en: 'The answer is late even with the stopped days added.',
        },
        act,
      )
    : supports(
        { kind: 'clock' },
        {
          lv: `Atbilde iekļaujas termiņā tikai ar apturētajām dienām; bez tām tā bija jāsniedz ${cautious.lv}. Apturēšanu pieļauj EDAK pamatnostādnes 01/2022 (159. punkts), nevis VDAR teksts.`,
          en: `The answer is in time only with the stopped days; without them it was due ${cautious.en}. EDPB Guidelines 01/2022 (para 159) allow a stop, the text of the GDPR does not.`,
        },
        act,
      )
}

function justified({ clock }: Place): readonly FileAnswer[] {
  return clock.warnings.some(({ kind }) => kind === 'pause-asked-late')
    ? [
        against(
          { kind: 'clock' },
          {
            lv: 'Jautājums uzdots vairāk nekā nedēļu pēc saņemšanas, un kavēšanās nav pamatota, tāpēc apturēšana nav aizstāvama.',
            en: 'The question came more than a week after receipt and its delay is not justified, so the stop cannot be defended.',
          },
        ),
      ]
    : []
}

/** EDPB 01/2022 para 159 stops the month because the person was asked; by a letter that nobody got nobody was. */
function unheard(place: Place): readonly FileAnswer[] {
  const waits = (kind: 'identity' | 'clarification'): boolean =>
    place.record.pauses.some((pause) => pause.kind === kind && pause.answered === undefined)
  return questions
    .filter(({ pause, letter }) => waits(pause) && sentOfKind(place, letter).length === 0)
    .flatMap(({ letter }) => lostLetters(place.record, (kind) => kind === letter).map(lost))
}

const questions = [
  { pause: 'identity', letter: 'identity-request' },
  { pause: 'clarification', letter: 'clarification-request' },
] as const
