import { onAccessLetter } from '../access-answer'
import { findingsAgainst } from '../answers'
import {
  inDecision,
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
import { onDay } from '../words'

/** Parts of the copy withheld without reasons (Art. 15(4), 12(4); recital 63). */
export const withheld: Ground = {
  id: 'withheld',
  article: 'Art. 15(4), 12(4)',
  name: { lv: 'Daļa datu aizklāta bez pamatojuma', en: 'Parts withheld without reasons' },
  examine: (place) =>
    onAccessLetter(place, (letter) =>
      place.record.decisions.get('ACCESS')?.outcome === 'partly-fulfilled'
        ? raised(
            {
              lv: 'Daļa manu datu ir aizklāta vai nav izsniegta, bet nav paskaidrots, kāpēc un kuru personu tiesības tas aizsargā.',
              en: 'Some of my data are redacted or not given, and I was not told why, nor whose rights that protects.',
            },
            [...explained(letter), ...redacted(place)],
          )
        : notRaised({ lv: 'Nekas nav aizklāts.', en: 'Nothing was withheld.' }),
    ),
}

function explained(letter: SentLetter): readonly FileAnswer[] {
  const found = findingsAgainst(
    letter,
    ({ section }) => section === 'withheld',
    toLetter(
      'access-response',
      'Nosūtiet papildinājumu: kas aizklāts, kāpēc un kā to apstrīdēt.',
      'Send a supplement: what is withheld, why, and how to contest it.',
    ),
  )
  return found.length > 0
    ? found
    : [
        proves(
          inLetter(letter),
          {
            lv: `${onDay(letter.on).lv} nosūtītajā vēstulē ir pateikts, kas nav izsniegts un kāpēc.`,
            en: `The letter sent ${onDay(letter.on).en} says what is not given, and why.`,
          },
          letter.on,
        ),
      ]
}

/** The authority will want to see the unredacted data beside the copy. */
function redacted({ record }: Place): readonly FileAnswer[] {
  return record.documents.some(({ kind }) => kind === 'finding')
    ? []
    : [
        supports(
          inDecision('ACCESS'),
          {
            lv: 'Neaizklātie dati lietai nav pievienoti, tāpēc aizklāšanu nevar pārbaudīt.',
            en: 'The unredacted data are not filed, so nobody can check what was redacted.',
          },
          toStep(
            'search',
            'Pievienojiet lietai atrastos datus, kādi tie ir sistēmā.',
            'File what was found, as it stands in the system.',
          ),
        ),
      ]
}
