import { languages } from '../../lib/language'
import { tellsOutcome } from '../../letters/letter-kind'
import { hasCode } from '../answers'
import {
  against,
  inLetter,
  notRaised,
  proves,
  raised,
  supports,
  toLetter,
  type FileAnswer,
  type Ground,
  type Place,
  type SentLetter,
} from '../ground'

/** An answer in a language that the person does not use, or with gaps that make it unintelligible (Art. 12(1)). */
export const language: Ground = {
  id: 'language',
  article: 'Art. 12(1)',
  name: { lv: 'Atbilde nav saprotama', en: 'The answer cannot be understood' },
  examine(place) {
    const answers = place.sent.filter(({ letter }) => tellsOutcome(letter.kind))
    if (answers.length === 0) {
      return notRaised({ lv: 'Atbilde vēl nav nosūtīta.', en: 'No answer was sent yet.' }, place.clock.due)
    }
    return raised(
      {
        lv: 'Atbilde nav uzrakstīta manā valodā vai ir nepilnīga, tāpēc es to nevaru saprast.',
        en: 'The answer is not in my language or has gaps, so I cannot understand it.',
      },
      answers.flatMap((one) => [...inLanguage(place, one), ...whole(one)]),
    )
  },
}

const anew = toLetter(
  'answer',
  'Nosūtiet atbildi arī pieprasījuma valodā.',
  'Send the answer in the language of the request as well.',
)

function inLanguage({ record }: Place, sent: SentLetter): readonly FileAnswer[] {
  const asked = record.request.language
  if (asked === undefined) {
    return [
      supports(inLetter(sent), {
        lv: 'Lietā nav ierakstīts, kādā valodā bija pieprasījums.',
        en: 'The case does not say in which language the request was.',
      }),
    ]
  }
  const differs = sent.findings.filter(hasCode('language-differs'))
  if (differs.length === 0) {
    return [
      proves(
        inLetter(sent),
        {
          lv: 'Atbilde ir pieprasījuma valodā.',
          en: 'The answer is in the language of the request.',
        },
        sent.on,
      ),
    ]
  }
  // Art. 12(1) asks for an intelligible answer; another language than our two is answered in it where that is reasonable
  const isOurs = languages.some((one) => one === asked)
  return differs.map(({ text }) => (isOurs ? against : supports)(inLetter(sent), text, anew))
}

const whole = (sent: SentLetter): readonly FileAnswer[] =>
  sent.findings
    .filter(hasCode('placeholder-left', 'empty-block', 'answer-text-missing'))
    .map(({ text }) => against(inLetter(sent), text, anew))
