import { unansweredRights } from '../../case/evolve'
import { answeredDay, findingsAgainst, hasCode, ownRights, sentOfKind } from '../answers'
import {
  against,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { byDay, onDay } from '../words'

/** The request to specify was used as a condition of the answer (recital 63). */
export const clarification: Ground = {
  id: 'clarification',
  article: 'recital 63',
  name: { lv: 'Precizēšana prasīta kā nosacījums', en: 'Clarification made a condition' },
  examine(place) {
    const asked = place.record.pauses.filter(({ kind }) => kind === 'clarification')
    const letters = sentOfKind(place, 'clarification-request')
    const first = asked[0]?.asked ?? letters[0]?.on
    if (first === undefined) {
      return notRaised({ lv: 'Precizēt nav lūgts.', en: 'Nobody asked for clarification.' })
    }
    const on = onDay(first)
    return raised(
      {
        lv: `${on.lv} man lika precizēt pieprasījumu un līdz tam neko neizsniedza, lai gan man ir tiesības saņemt visu.`,
        en: `I was told ${on.en} to specify my request, and nothing was given until then, although I am entitled to everything.`,
      },
      [
        condition(place),
        ...large(place),
        ...(letters.length === 0 ? [unwritten(place)] : letters.flatMap(inWriting)),
      ],
    )
  },
}

function condition(place: Place): FileAnswer {
  const { record, clock, context } = place
  const waiting = unansweredRights(record).filter((right) => ownRights(place).includes(right))
  const days = ownRights(place).flatMap((right) => answeredDay(place, right) ?? [])
  const last = [...days].sort().at(-1)
  if (waiting.length === 0 && last !== undefined) {
    return proves(
      { kind: 'request' },
      {
        lv: `Uz pieprasījumu atbildēts ${onDay(last).lv}; precizēšana nebija nosacījums.`,
        en: `The request was answered ${onDay(last).en}; the clarification was no condition.`,
      },
      last,
    )
  }
  const act = toStep(
    'search',
    'Sagatavojiet un izsniedziet to, kas skaidrs jau tagad; ja persona neatbild, atbildiet uz visu pieprasījumu.',
    'Prepare and give what is clear already; if the person does not reply, answer the whole request.',
  )
  return context.today > clock.cautiousDue
    ? against(
        { kind: 'request' },
        {
          lv: `Termiņš bez apturēšanas beidzies (atbilde bija jāsniedz ${byDay(clock.cautiousDue).lv}), un persona nav saņēmusi neko.`,
          en: `Without the stop the time limit is over (the answer was due ${byDay(clock.cautiousDue).en}), and the person has received nothing.`,
        },
        act,
      )
    : supports(
        { kind: 'request' },
        {
          lv: 'Darbs pie atbildes vēl turpinās, bet lietā nav redzams, ka kaut kas jau būtu izsniegts.',
          en: 'Work on the answer goes on, but the case does not show that anything was given yet.',
        },
        act,
      )
}

/** Recital 63 lets who holds a large quantity of information ask; for other rights there is nothing to specify. */
const large = ({ record }: Place): readonly FileAnswer[] =>
  record.request.rights.includes('ACCESS')
    ? []
    : [
        supports(
          { kind: 'request' },
          {
            lv: 'Precizēt lūgts, lai gan piekļuve datiem nav prasīta; 63. apsvērums runā par piekļuvi.',
            en: 'Clarification was asked for although no access was requested; recital 63 speaks of access.',
          },
        ),
      ]

/** Recital 63 lets us ask; whoever is not told that everything may be asked for takes the question for a condition. */
function inWriting(one: SentLetter): readonly FileAnswer[] {
  const lacks = findingsAgainst(one, hasCode('clarify-everything-missing', 'clarify-questions-missing'), tell)
  if (lacks.length > 0) return lacks
  const on = onDay(one.on)
  return [
    proves(
      inLetter(one),
      {
        lv: `${on.lv} nosūtītajā vēstulē ir pateikts, ka var prasīt visu informāciju un pieprasījums nav jāsašaurina.`,
        en: `The letter sent ${on.en} says that everything may be asked for and nothing has to be narrowed.`,
      },
      one.on,
    ),
  ]
}

const tell = toLetter(
  'clarification-request',
  'Paziņojiet personai, ka tā var prasīt visu informāciju.',
  'Tell the person that everything may be asked for.',
)

const unwritten = ({ record }: Place): FileAnswer =>
  supports(
    { kind: 'request' },
    {
      lv: 'Lietā nav nosūtītas vēstules ar šo lūgumu, tāpēc nav redzams, vai personai pateikts, ka var prasīt visu.',
      en: 'The case holds no letter that was sent with this request, so it does not show that the person was told that everything may be asked for.',
    },
    record.clarification.kind === 'asked' ? tell : undefined,
  )
