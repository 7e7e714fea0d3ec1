import { isMailAddress } from '../mail-address'
import { heading, paragraph } from '../blocks'
import type { Letter, LetterBlock } from '../letter'
import { withOrigins } from '../origins'
import { campaignTextsOf } from '../texts/campaign-texts'
import { textsOf } from '../texts/texts-of'
import { campaignKindOf, type CampaignInput } from './campaign'
import { informationNotice } from './information-notice'
import { policyChange } from './policy-change'

/**
 * Writes a letter that belongs to no case from its register's row: a change of the policy (L18, clause 11), data obtained
 * from others (L20, Art. 14). Nobody is its addressee: it goes to the organisation's own address, and those whom it
 * concerns are hidden recipients of the mail, or are in the program that sends it.
 */
export function composeCampaign(input: CampaignInput): Letter {
  const { row, team, language, today, letterId } = input
  const kind = campaignKindOf(row)
  const texts = campaignTextsOf(language)
  const { name, brand, dpoEmail } = team.organisation
  const title = texts.title[kind]
  return {
    id: letterId,
    kind,
    language,
    date: today,
    to: { name, ...(isMailAddress(dpoEmail.trim()) ? { email: dpoEmail.trim() } : {}) },
    subject: texts.subject(title, brand.trim() === '' ? name : brand.trim()),
    about: row.code,
    covers: [],
    blocks: withOrigins([
      heading('head', title, 1),
      paragraph('head', texts.reference(row.code), `register ${row.register}: ${row.code}`),
      paragraph('head', textsOf(language).salutation(''), 'organisation'),
      paragraph('head', texts.opening[kind], kind === 'policy-change' ? 'law Art. 12(1)' : 'law Art. 14'),
      ...(row.register === 'notices' ? informationNotice(input, row) : policyChange(input, row)),
      ...closing(input),
    ]),
    attachments: [],
  }
}

/** Whom to ask, and who writes. */
function closing({ row, team, language }: CampaignInput): readonly LetterBlock[] {
  const { close, signature } = textsOf(language)
  const dpoEmail = team.organisation.dpoEmail.trim()
  return [
    ...(dpoEmail === ''
      ? []
      : [paragraph('contact', campaignTextsOf(language).contact(dpoEmail, row.code), 'organisation')]),
    paragraph('signature', close, 'organisation'),
    paragraph('signature', signature(team.organisation), 'organisation'),
  ]
}
