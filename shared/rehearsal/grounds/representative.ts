import { representativeGate, isRepresented, representativeAuthority } from '../../law/kinds/representative'
import { sentOfKind } from '../answers'
import {
  against,
  inFact,
  inLetter,
  notRaised,
  proves,
  raised,
  toStep,
  type FileAnswer,
  type Ground,
  type Place,
} from '../ground'
import { refusalInWords } from '../refusal-words'
import { onDay } from '../words'

/** Data given to somebody who was not shown to act for the person (Art. 5(1)(f), 12(6); EDPB 01/2022 paras 80–81). */
export const representedBy: Ground = {
  id: 'representative',
  article: 'Art. 5(1)(f), 12(6)',
  name: { lv: 'Dati nodoti personai bez pilnvarojuma', en: 'Data given to somebody without authority' },
  examine(place) {
    if (!isRepresented(place.record)) {
      return notRaised({ lv: 'Persona raksta pati.', en: 'The person writes in their own name.' })
    }
    const sent = sentOfKind(place, 'access-response', 'answer')
    if (sent.length === 0) {
      return notRaised({ lv: 'Atbilde ar datiem nav nosūtīta.', en: 'No answer with data was sent.' })
    }
    return raised(
      {
        lv: 'Manus datus izsniedza kādam, kas uzdevās par manu pārstāvi, lai gan viņa pilnvarojumu neviens nepārbaudīja.',
        en: 'My data were given to somebody who claimed to act for me, although nobody checked the authority.',
      },
      sent.map((letter) => authorised(place, letter)),
    )
  },
}

/** The rule that keeps such a letter from leaving, asked as of the day it left. */
function authorised(
  { record, context }: Place,
  { letter, on }: ReturnType<typeof sentOfKind>[number],
): FileAnswer {
  const refusal = representativeGate(record, { ...context, today: on })
  const day = onDay(on)
  return refusal === undefined
    ? proves(
        inFact(representativeAuthority),
        {
          lv: `Kad atbildi nosūtīja (${day.lv}), pilnvarojums bija redzēts un spēkā.`,
          en: `When the answer was sent ${day.en}, the authority had been seen and was valid.`,
        },
        on,
      )
    : against(
        inLetter({ letter }),
        refusalInWords(refusal, context.team.registers),
        toStep(
          'REPRESENTATIVE/representative-authority',
          'Pārbaudiet pilnvarojumu; ja tā nav, izvērtējiet datu aizsardzības pārkāpumu (33. pants).',
          'Check the authority; if there is none, assess a personal data breach (Art. 33).',
        ),
      )
}
