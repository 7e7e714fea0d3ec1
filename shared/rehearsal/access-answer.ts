import { answerOn } from './answers'
import { notRaised, type Examined, type Place, type SentLetter } from './ground'

/** Grounds on what an answer to an access request held look at the letter that left; before it there is none to blame. */
export function onAccessLetter(place: Place, examine: (letter: SentLetter) => Examined): Examined {
  const { record } = place
  if (!record.request.rights.includes('ACCESS')) {
    return notRaised({ lv: 'Piekļuve nav lūgta.', en: 'Access was not asked for.' })
  }
  const outcome = record.decisions.get('ACCESS')?.outcome
  const letter = answerOn(place, 'ACCESS')
  if (letter === undefined || outcome === undefined) {
    return notRaised(
      {
        lv: 'Vēl ne: atbilde uz piekļuves pieprasījumu nav nosūtīta.',
        en: 'Not yet: the answer to the access request has not been sent.',
      },
      place.clock.due,
    )
  }
  return letter.letter.kind === 'access-response'
    ? examine(letter)
    : notRaised({
        lv: 'Dati netika izsniegti: par to ir pamati par atteikumu.',
        en: 'No data were given: the grounds on the refusal are about that.',
      })
}
