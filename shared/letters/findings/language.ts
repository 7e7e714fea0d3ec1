import type { Finder } from '../finding'
import { isToThirdParty } from '../letter-kind'

/** Art. 12(1): in a form the person understands; the language of the request where that is reasonable. Others read our own. */
export const language: Finder = (letter, { record }) => {
  const asked = record.request.language
  if (asked === undefined || asked === letter.language || isToThirdParty(letter.kind)) return []
  return [
    {
      code: 'language-differs',
      severity: 'should',
      article: 'Art. 12(1)',
      text: {
        lv: `Pieprasījuma valoda (${asked}) nav vēstules valoda (${letter.language}).`,
        en: `The request is in another language (${asked}) than the letter (${letter.language}).`,
      },
    },
  ]
}
