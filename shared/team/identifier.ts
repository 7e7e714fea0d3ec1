import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'

/**
 * An address or number in the one form that its hash is made of: an e-mail in lower case, a telephone number as E.164
 * (numbers without a country code are Latvian), anything else without case and outer space.
 */
export function plainIdentifier(text: string, country: CountryCode = 'LV'): string {
  const trimmed = text.normalize('NFC').trim().toLowerCase()
  if (trimmed.includes('@')) return trimmed
  const number = parsePhoneNumberFromString(trimmed, country)
  return number?.isValid() === true ? number.number : trimmed.replaceAll(/\s+/g, ' ')
}
