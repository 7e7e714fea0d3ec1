import { givesAccess } from '../../letters/finding'
import { onAccessLetter } from '../access-answer'
import { findingsAgainst, hasCode } from '../answers'
import { notEnclosed } from '../enclosed'
import {
  inLetter,
  notRaised,
  proves,
  raised,
  toLetter,
  type FileAnswer,
  type Ground,
  type SentLetter,
} from '../ground'
import { onDay } from '../words'

/** Information without the copy of the data (Art. 15(3)). */
export const copy: Ground = {
  id: 'copy',
  article: 'Art. 15(3)',
  name: { lv: 'Nav izsniegta datu kopija', en: 'No copy of the data' },
  examine: (place) =>
    onAccessLetter(place, (letter) =>
      givesAccess(letter.letter, {
        record: place.record,
        team: place.context.team,
        clock: place.clock,
        today: place.context.today,
      })
        ? raised(
            {
              lv: 'Saņēmu tikai aprakstu, bet ne savu datu kopiju, lai gan man uz to ir tiesības.',
              en: 'I received a description only, and not the copy of my data to which I am entitled.',
            },
            answers(letter),
          )
        : notRaised({ lv: 'Datu, ko kopēt, nav.', en: 'There are no data to copy.' }),
    ),
}

const giveCopy = toLetter(
  'access-response',
  'Nosūtiet datu kopiju pielikumā.',
  'Send the copy of the data as an attachment.',
)

function answers(letter: SentLetter): readonly FileAnswer[] {
  const found = [
    ...findingsAgainst(letter, hasCode('art-15-3', 'copy-not-attached', 'attachment-absent'), giveCopy),
    ...notEnclosed(letter, giveCopy),
  ]
  if (found.length > 0) return found
  const titles = letter.letter.attachments.map(({ title }) => title).join(', ')
  return [
    proves(
      inLetter(letter),
      {
        lv: `Kopija pievienota ${onDay(letter.on).lv} nosūtītajai vēstulei: ${titles}.`,
        en: `The copy was attached to the letter sent ${onDay(letter.on).en}: ${titles}.`,
      },
      letter.on,
    ),
  ]
}
