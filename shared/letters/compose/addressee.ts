import { dataStateInspectorate } from '../../law/authority'
import type { Letter } from '../letter'
import { isMailAddress } from '../mail-address'
import { rowOf, type NamedRow } from '../names'
import type { LetterInput } from './letter-input'

/** Whom the letter goes to: the person, the customer or recipient it is about, or the authority. */
export function addresseeOf(input: LetterInput): Letter['to'] {
  const { kind, language, record, team, about = '' } = input
  switch (kind) {
    case 'controller-forwarding':
      return ofRow(rowOf(team.registers, 'customers', about), input)
    case 'recipient-notice':
      return ofRow(rowOf(team.registers, 'recipients', about), input)
    case 'authority-answer': {
      const { name, address, email } = dataStateInspectorate
      return { name: name[language], email, address: address[language] }
    }
    default: {
      const { name, email, address } = record.request.requester
      return {
        name,
        ...(email === undefined ? {} : { email }),
        ...(address === undefined ? {} : { address }),
      }
    }
  }
}

/** A row without a mail address goes on paper, or the DPO writes the address into the letter. */
function ofRow(row: NamedRow | undefined, { language, about = '' }: LetterInput): Letter['to'] {
  if (row === undefined) return { name: about }
  const entity = row.entities.split('\n')[0]?.trim() ?? ''
  const name = entity === '' ? row.name[language] : entity
  const email = [row.contactEmail, row.contact].map((text) => text.trim()).find(isMailAddress)
  return { name: name.slice(0, 300), ...(email === undefined ? {} : { email }) }
}
