import type { Decision } from '../../case/case'
import type { Finding } from '../../letters/finding'
import { answerOn, findingsAgainst, hasCode, refusingDecisionsOf } from '../answers'
import {
  against,
  inDecision,
  inLetter,
  notRaised,
  proves,
  raised,
  toLetter,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { byDay, onDay, rightsInWords } from '../words'

/** A refusal without reasons, complaint or court, or later than a month from receipt (Art. 12(4)). */
export const refusalReasons: Ground = {
  id: 'refusal-reasons',
  article: 'Art. 12(4)',
  name: {
    lv: 'Atteikums bez iemesliem vai norādes, kur sūdzēties',
    en: 'Refusal without reasons or remedies',
  },
  examine(place) {
    const decisions = refusingDecisionsOf(place)
    if (decisions.length === 0) {
      return notRaised({ lv: 'Nekas nav atteikts.', en: 'Nothing was refused.' })
    }
    const limit = place.clock.noticeAndRefusalBy
    const isOver = limit !== undefined && place.context.today > limit
    const told = decisions.filter(({ right }) => answerOn(place, right) !== undefined)
    if (told.length === 0 && !isOver) {
      const by = byDay(limit ?? place.clock.cautiousDue)
      return notRaised(
        {
          lv: `Vēl ne: atteikums nav nosūtīts, tas jāpaziņo ${by.lv}.`,
          en: `Not yet: the refusal has not been sent; it must be told ${by.en}.`,
        },
        limit ?? place.clock.cautiousDue,
      )
    }
    const rights = rightsInWords(decisions.map(({ right }) => right))
    return raised(
      {
        lv: `Man pilnīgi vai daļēji atteica: ${rights.lv}. Mēneša laikā man nepateica, kāpēc, un nepaskaidroja, ka varu sūdzēties inspekcijai un vērsties tiesā.`,
        en: `I was refused, wholly or in part: ${rights.en}. I was not told within a month why, nor that I may complain to the authority and go to court.`,
      },
      decisions.flatMap((decision) => aboutDecision(place, decision)),
    )
  },
}

function aboutDecision(place: Place, { right }: Decision): readonly FileAnswer[] {
  const letter = answerOn(place, right)
  const name = rightsInWords([right])
  const limit = place.clock.noticeAndRefusalBy
  if (letter === undefined) {
    return [
      against(
        inDecision(right),
        { lv: `${name.lv}: atteikums personai nav paziņots.`, en: `${name.en}: the refusal was not told.` },
        writeRefusal,
      ),
    ]
  }
  const found = findingsAgainst(letter, lacksReasons, writeRefusal)
  const late = limit !== undefined && letter.on > limit ? [lateAnswer(letter, limit)] : []
  return found.length + late.length > 0 ? [...found, ...late] : [complete(letter, name)]
}

/** What is withheld from a copy has a ground of its own. */
const lacksReasons = (finding: Finding): boolean =>
  hasCode('authority-missing', 'court-missing')(finding) ||
  (hasCode('reasons-missing', 'ground-missing', 'facts-missing')(finding) && finding.section !== 'withheld')

const writeRefusal = toLetter(
  'refusal',
  'Nosūtiet personai pilnīgu atteikumu: pamats, fakti, sūdzība inspekcijai un tiesa.',
  'Send the person a complete refusal: ground, facts, complaint to the authority and court.',
)

function lateAnswer(letter: SentLetter, limit: SentLetter['on']): FileAnswer {
  const sent = onDay(letter.on)
  return against(inLetter(letter), {
    lv: `Atteikums nosūtīts ${sent.lv}, bet tas bija jāpaziņo ${byDay(limit).lv}; pagarinājums šo dienu nepārceļ.`,
    en: `The refusal was sent ${sent.en}, but had to be told ${byDay(limit).en}; no extension moves that day.`,
  })
}

const complete = (letter: SentLetter, name: { readonly lv: string; readonly en: string }): FileAnswer =>
  proves(
    inLetter(letter),
    {
      lv: `${name.lv}: ${onDay(letter.on).lv} nosūtītajā vēstulē ir iemesli, sūdzības iespēja un tiesa.`,
      en: `${name.en}: the letter sent ${onDay(letter.on).en} gives the reasons, the complaint and the court.`,
    },
    letter.on,
  )
