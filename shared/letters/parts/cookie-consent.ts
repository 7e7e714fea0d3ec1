import { factOf } from '../../case/facts'
import { cookieMatter } from '../../law/kinds/cookie-consent'
import { factSource, gap, paragraph } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { rowName } from '../names'
import { textsOf } from '../texts/texts-of'

/** What was done about cookies; who cannot be identified learns how to choose anew (Art. 7(3), 11; ePrivacy 5(3)). */
export function cookiePart({ language, record, team }: LetterInput): readonly LetterBlock[] {
  const fact = factOf(record, cookieMatter)
  if (fact === undefined) return [gap('cookies')]
  const { cookies: texts, consent } = textsOf(language).parts
  const kinds = fact.kinds.map((code) => rowName(team.registers, { register: 'cookies', code }, language))
  const lines = [
    texts.done(fact.on, fact.done.trim()),
    ...(kinds.length === 0 ? [] : [texts.kinds(kinds.join(', '))]),
    ...(fact.consentId.trim() === '' ? [] : [texts.consentId(fact.consentId.trim())]),
    ...(fact.bannerVersion.trim() === '' ? [] : [texts.banner(fact.bannerVersion.trim())]),
  ]
  return [
    ...lines.map((line) => paragraph('cookies', line, factSource(cookieMatter))),
    ...(fact.identified ? [] : [paragraph('cookies', texts.notIdentified, 'law Art. 11')]),
    ...(fact.matter === 'withdraw' && fact.identified
      ? [paragraph('consent-before', consent.before, 'law Art. 7(3)')]
      : []),
  ]
}
