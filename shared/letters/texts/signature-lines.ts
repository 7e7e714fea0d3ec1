import type { Organisation } from '../../policy/organisation'

/** Signatory, controller with its brand (Art. 13(1)(a)), and the data protection officer (Art. 13(1)(b)), a line each. */
export function signatureLines(
  organisation: Organisation,
  words: { readonly registered: string; readonly dpo: string },
): string {
  const { name, brand, registrationNumber, address, signatory } = organisation
  const { dpoName, dpoEmail, dpoPhone, dpoAddress } = organisation
  const branded = filled(brand) && brand !== name ? `${name} (${brand})` : name
  const registered = filled(registrationNumber) ? `, ${words.registered} ${registrationNumber}` : ''
  const officer = [dpoName, dpoEmail, dpoPhone, dpoAddress === address ? '' : dpoAddress].filter(filled)
  return [
    signatory,
    branded + registered,
    address,
    officer.length === 0 ? '' : `${words.dpo} ${officer.join(', ')}`,
  ]
    .filter(filled)
    .join('\n')
}

const filled = (text: string): boolean => text.trim() !== ''
