import { readLanguage } from '../../intake/language'
import type { Finding, FindingRule } from '../finding'
import type { Letter } from '../letter'
import { isToThirdParty } from '../letter-kind'
import { contentOf } from '../read-letter'
import type { Section } from '../sections'

/** Art. 12(1): in a form the person understands; the language of the request where that is reasonable. Others read our own. */
export const language: FindingRule = {
  codes: ['language-differs', 'text-language-differs'],
  find: (letter, { record }) => {
    const asked = record.request.language
    const isOther = asked !== undefined && asked !== letter.language && !isToThirdParty(letter.kind)
    const written = writtenIn(letter)
    return [
      ...(isOther ? [otherThanAsked(asked, letter.language)] : []),
      ...(written === undefined || written === letter.language
        ? []
        : [otherThanSaid(written, letter.language)]),
    ]
  },
}

/** The language of most of the letter's own words; undefined when that is not sure, as in a letter in two languages. */
function writtenIn(letter: Letter): string | undefined {
  const text = letter.blocks
    .filter(({ section }) => !quoted.has(section))
    .map(contentOf)
    .join('\n')
  const { value, confidence } = readLanguage(text)
  return confidence === 'sure' ? value : undefined
}

/** Parts that hold names, addresses and words of others, in whatever language. */
const quoted: ReadonlySet<string> = new Set<Section>(['signature', 'forwarded-request', 'forwarded-data'])

const common = { severity: 'should', article: 'Art. 12(1)' } as const

const otherThanAsked = (asked: string, ours: string): Finding => ({
  ...common,
  code: 'language-differs',
  text: {
    lv: `Pieprasījuma valoda (${asked}) nav vēstules valoda (${ours}).`,
    en: `The request is in another language (${asked}) than the letter (${ours}).`,
  },
})

const otherThanSaid = (written: string, said: string): Finding => ({
  ...common,
  code: 'text-language-differs',
  text: {
    lv: `Vēstule ir uzrakstīta citā valodā (${written}), nekā tai norādīts (${said}): mainiet vēstules valodu vai tekstu.`,
    en: `The letter is written in another language (${written}) than it says (${said}): change its language or its text.`,
  },
})
