import type { CaseEvent } from '../../../shared/case/events'
import type { Language } from '../../../shared/lib/language'
import { day } from '../../helpers/case-maker'

/** What the letters that ask the person something rest on, in a case received on Monday, 2 March 2026. */
const said = (language: Language, lv: string, en: string): string => (language === 'lv' ? lv : en)

type IdentityAsked = Extract<CaseEvent, { readonly type: 'identity-asked' }>

export const doubted = (language: Language): IdentityAsked => ({
  type: 'identity-asked',
  on: day('2026-03-04'),
  doubt: said(
    language,
    'pieprasījums nosūtīts no e-pasta adreses, kas kontā nav reģistrēta.',
    'the request came from an e-mail address that is not registered in the account.',
  ),
})

/** Asked eighteen days after receipt, and nobody wrote down why so late: the month goes on (EDPB 01/2022 para 159). */
export const doubtedLate = (language: Language): IdentityAsked => ({
  type: 'identity-asked',
  on: day('2026-03-20'),
  doubt: said(language, 'pieprasījumā nav norādīts vārds.', 'the request gives no name.'),
})

export const clarified = (language: Language): CaseEvent => ({
  type: 'clarification-asked',
  on: day('2026-03-04'),
  questions: said(
    language,
    '- Par kuru laikposmu vēlaties saņemt datus?\n\n2. Kuri pakalpojumi Jūs interesē?\nVai vēlaties saņemt arī zvanu ierakstus?\n',
    '- For which period do you wish to receive data?\n\n2. Which services are you interested in?\nDo you also wish to receive call recordings?\n',
  ),
})
