import { accessSections } from '../../letters/sections'
import { onAccessLetter } from '../access-answer'
import { findingsAgainst, hasCode } from '../answers'
import {
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  type FileAnswer,
  type Ground,
  type SentLetter,
} from '../ground'
import { onDay } from '../words'

/** Information of Art. 15(1)(a)–(h) or 15(2) missing, or only a pointer to the policy. */
export const accessInformation: Ground = {
  id: 'access-information',
  article: 'Art. 15(1), 15(2)',
  name: { lv: 'Nepilnīga informācija par apstrādi', en: 'Information on the processing is incomplete' },
  examine: (place) =>
    onAccessLetter(place, (letter) => {
      if (place.record.decisions.get('ACCESS')?.outcome === 'not-identifiable') {
        return notRaised({
          lv: 'Persona nav identificējama: par to ir pamati par atteikumu.',
          en: 'The person cannot be identified: the grounds on the refusal are about that.',
        })
      }
      return raised(
        {
          lv: `Atbildē, ko man nosūtīja ${onDay(letter.on).lv}, nav visas 15. pantā paredzētās informācijas vai arī tajā ir tikai norāde uz privātuma politiku.`,
          en: `The answer sent to me ${onDay(letter.on).en} lacks information that Article 15 gives me, or only points to the privacy policy.`,
        },
        answers(letter),
      )
    }),
}

const points = accessSections.filter((section) => section !== 'art-15-3')
const missing = hasCode(...points, 'pointer-to-policy', 'confirmation-missing', 'confirmation-differs')
const unsure = hasCode('storage-period-incomplete', 'unconfirmed-rows-used', 'unconfirmed-rows-left-out')

const supplement = toLetter(
  'access-response',
  'Nosūtiet papildinātu atbildi ar trūkstošo informāciju.',
  'Send a supplemented answer with what is missing.',
)

function answers(letter: SentLetter): readonly FileAnswer[] {
  const lacks = findingsAgainst(letter, missing, supplement)
  const doubts = letter.findings
    .filter(unsure)
    .map(({ text }) => supports(inLetter(letter), text, supplement))
  if (lacks.length > 0) return [...lacks, ...doubts]
  return [
    proves(
      inLetter(letter),
      {
        lv: `${onDay(letter.on).lv} nosūtītajā vēstulē ir atbildēts uz katru 15. panta 1. un 2. punkta jautājumu.`,
        en: `The letter sent ${onDay(letter.on).en} answers every point of Article 15(1) and (2).`,
      },
      letter.on,
    ),
    ...doubts,
  ]
}
