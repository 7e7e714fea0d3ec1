import type { Finding } from '../../finding'
import { letterDate } from '../../findings/dates'
import { dpoEmailIn } from '../../findings/dpo-email'
import { gapsIn } from '../../findings/gaps'
import { isMailAddress } from '../../mail-address'
import { saysSomething, sectionText } from '../../read-letter'
import { informationSections } from '../../sections'
import type { CampaignRule } from '../campaign-rule'
import { unsaidParts } from './change-parts'

/** What holds for every letter: the DPO's address, its day, no place left empty, an address that it can be sent to. */
export const anyLetter: CampaignRule = {
  codes: [
    'dpo-email-missing',
    'dpo-email-not-in-letter',
    'letter-date-differs',
    'empty-block',
    'placeholder-left',
    'own-address-missing',
    'addressed-to-a-person',
  ],
  find: (letter, { team, today, leaving }) => {
    const to = letter.to.email?.trim() ?? ''
    const unsaidPoints = informationSections.filter((section) => !saysSomething(sectionText(letter, section)))
    const owned = [...unsaidPoints, ...unsaidParts(letter)]
    return [
      ...dpoEmailIn(letter, team),
      ...letterDate(letter, today),
      ...gapsIn(letter, new Set(owned)),
      ...(leaving === 'email' && !isMailAddress(to) ? [noAddress] : []),
      ...(to !== '' && to !== team.organisation.dpoEmail.trim() ? [notOurs] : []),
    ]
  },
}

const noAddress: Finding = {
  code: 'own-address-missing',
  severity: 'fatal',
  article: 'Art. 5(1)(f)',
  text: {
    lv: 'Nav adreses, uz kuru e-pasta melnrakstu adresēt: norādiet datu aizsardzības speciālista adresi iestatījumos.',
    en: 'There is no address that the e-mail draft could go to: set the data protection officer’s address in Settings.',
  },
}

// whoever stands in To or Cc of a mail to many is disclosed to all of them
const notOurs: Finding = {
  code: 'addressed-to-a-person',
  severity: 'fatal',
  article: 'Art. 5(1)(f)',
  text: {
    lv: 'Paziņojums daudzām personām adresēts svešai adresei: to redzētu visi saņēmēji. Saņēmējus norādiet tikai slēptajā kopijā (Bcc).',
    en: 'A notice to many is addressed to somebody else’s address, which all recipients would see. Recipients belong into Bcc only.',
  },
}
