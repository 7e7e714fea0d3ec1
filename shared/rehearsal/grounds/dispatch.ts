import { unansweredRights } from '../../case/evolve'
import { tellsOutcome } from '../../letters/letter-kind'
import { notEnclosed } from '../enclosed'
import {
  inSending,
  notRaised,
  raised,
  supports,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'
import { arrival, lost, lostLetters } from '../proof-of-sending'

/** The answer did not reach the person, or nothing shows that it did (Art. 12(3), 5(2)). */
export const dispatch: Ground = {
  id: 'dispatch',
  article: 'Art. 12(3), 5(2)',
  name: { lv: 'Atbilde nav saņemta', en: 'The answer did not arrive' },
  examine(place) {
    const { record, sent, clock } = place
    const waiting = unansweredRights(record)
    const answers = sent.filter(({ letter }) => tellsOutcome(letter.kind))
    // what another letter has told since is told
    const undelivered = lostLetters(record, tellsOutcome).filter(({ letter }) =>
      letter.covers.some((right) => waiting.includes(right)),
    )
    if (answers.length + undelivered.length === 0) {
      return notRaised({ lv: 'Atbilde vēl nav nosūtīta.', en: 'No answer was sent yet.' }, clock.due)
    }
    return raised(
      {
        lv: 'Pārzinis apgalvo, ka atbilde man ir nosūtīta, bet es neko nesaņēmu.',
        en: 'The controller says that it answered me, but I have received nothing.',
      },
      [
        ...undelivered.map(lost),
        ...answers.flatMap((one) => [arrival(one), ...byMail(place, one), ...enclosures(one)]),
      ],
    )
  },
}

/** What is asked electronically is answered so where possible (Art. 12(3), last sentence). */
function byMail({ record }: Place, one: SentLetter): readonly FileAnswer[] {
  const isElectronic =
    (one.letter.to.email ?? '').trim() !== '' || one.sending.by === 'portal' || one.sending.by === 'e-address'
  return record.request.channel !== 'email' || isElectronic
    ? []
    : [
        supports(
          inSending(one),
          {
            lv: 'Pieprasījums pienāca elektroniski, bet atbildei e-pasta adreses nav; elektroniski lūgtu informāciju, ja iespējams, sniedz elektroniski.',
            en: 'The request came electronically, but the answer has no e-mail address; what is asked so is given so where possible.',
          },
          toStep(
            'answer',
            'Nosūtiet atbildi arī elektroniski vai ierakstiet, ka persona lūgusi citādi.',
            'Send the answer electronically too, or record that the person asked for another way.',
          ),
        ),
      ]
}

/** The copy and the portable file have grounds of their own. */
const enclosures = (one: SentLetter): readonly FileAnswer[] =>
  one.letter.kind === 'access-response' || one.letter.covers.includes('PORTABILITY')
    ? []
    : notEnclosed(one, sendFiles)

const sendFiles = toStep('answer', 'Nosūtiet trūkstošo pielikumu.', 'Send the attachment that is missing.')
