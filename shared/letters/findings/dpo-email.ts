import type { Team } from '../../team/team'
import type { FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { isMailAddress } from '../mail-address'
import { bodyText, comparable } from '../read-letter'

/** No letter leaves without a working address of the data protection officer; the policy prints none. */
export const dpoEmail: FindingRule = {
  codes: ['dpo-email-missing', 'dpo-email-not-in-letter'],
  find: (letter, { team }) => dpoEmailIn(letter, team),
}

/** The same for a letter of no case. */
export function dpoEmailIn(letter: Letter, team: Team): readonly Finding[] {
  const address = team.organisation.dpoEmail.trim()
  if (!isMailAddress(address)) return [missing]
  return comparable(bodyText(letter)).includes(comparable(address)) ? [] : [notInLetter]
}

const missing: Finding = {
  code: 'dpo-email-missing',
  severity: 'fatal',
  article: 'Art. 13(1)(b), 38(4)',
  text: {
    lv: 'Iestatījumos nav norādīta datu aizsardzības speciālista e-pasta adrese: kamēr tās nav, neviena vēstule netiek nosūtīta.',
    en: 'The data protection officer’s e-mail address is not set in Settings: no letter leaves before it is.',
  },
}

const notInLetter: Finding = {
  code: 'dpo-email-not-in-letter',
  severity: 'should',
  article: 'Art. 38(4)',
  section: 'signature',
  text: {
    lv: 'Vēstulē nav datu aizsardzības speciālista e-pasta adreses.',
    en: 'The letter does not give the data protection officer’s e-mail address.',
  },
}
