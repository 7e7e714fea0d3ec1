import { findPhoneNumbersInText, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max'
import { notFound, type Reading } from './intake'
import { fold } from './fold'

// Numbers of something else
const notAPhone =
  /(?<!\p{L})(?:klient\p{L}*|custom\p{L}*|kund\p{L}*|konto|konts|konta|account|rekin\p{L}*|invoice|rechnung\p{L}*|facture|faktur\p{L}*|order|pasutij\p{L}*|ref\p{L}*|lieta\p{L}*|case|iban|personas kod\p{L}*|personal code|reg|vat|pvn|ico|dic|siren|siret|zakaznick\p{L}*|smlouv\p{L}*|vertrag\p{L}*|contrat|contract|ligum\p{L}*|клиент\p{L}*|договор\p{L}*|счет\p{L}*|заказ\p{L}*)\s?(?:nr|no|number|numurs?|nummer|numero|n|c|cislo|номер\p{L}*|id|kods?|#|№|°)?[\s.:#№°-]*$/u
const label =
  /(?<!\p{L})(?:tal|talr|talrun\p{L}*|tel|telef\p{L}*|phone|ph|mob|mobil\p{L}*|cell|gsm|handy\p{L}*|fon|numur\p{L}*|number|nummer|numero|cislo|kontakt\p{L}*|zvan\p{L}*|call me|reach me|тел\p{L}*|моб\p{L}*|номер\p{L}*|portable|t|m)[\s.:/)+-]*(?:nr|no|numurs)?[\s.:]*(?:ir|is|ist|est|je)?[\s:]*$/u
// "SMS from +371 …": the number of whoever sent it
const senderOfMessage =
  /(?<!\p{L})(?:from|no|no numura|от|с номера|von|du|de la part du|od|z cisla|number)\s?(?:the|tel|nr)?[\s.:"“„]*$/u

const countryOfLanguage: ReadonlyMap<string, CountryCode> = new Map([
  ['lv', 'LV'],
  ['lt', 'LT'],
  ['et', 'EE'],
  ['cs', 'CZ'],
  ['pl', 'PL'],
])

/**
 * The person's telephone number, E.164. With a country code it can stand anywhere; without one only beside a label and
 * where the country is plain from the mail's language or the address.
 */
export function readPhone(
  written: string,
  language: string | undefined,
  email: string | undefined,
): Reading<string> {
  const country = countryOf(language, email)
  const text = written.slice(0, 50_000)
  const found = findPhoneNumbersInText(text, country)
  const candidates = found.flatMap(({ startsAt, endsAt, number }) => {
    const before = fold(text.slice(Math.max(0, startsAt - 40), startsAt)).replace(/^.*\n/s, '')
    const labelled = label.test(before)
    const international = /[+]|^00/.test(text.slice(startsAt, startsAt + 2))
    if (!number.isValid() || (notAPhone.test(before) && !/tal|tel|phone|тел|mob/.test(before))) return []
    if (!international && !labelled) return []
    const foreign =
      senderOfMessage.test(before) &&
      !/(?:my|man|mans|mana|manu|мои|mein|meine|mon|me|moje)\s\p{L}*\s?$/u.test(before)
    return [{ value: number.number, labelled, foreign, from: text.slice(startsAt, endsAt) }]
  })
  const chosen =
    candidates.find((one) => one.labelled && !one.foreign) ?? candidates.find((one) => !one.foreign)
  return chosen === undefined
    ? notFound
    : { value: chosen.value, confidence: chosen.labelled ? 'sure' : 'likely', from: chosen.from }
}

function countryOf(language: string | undefined, email: string | undefined): CountryCode | undefined {
  const ending = email?.split('.').at(-1)?.toUpperCase() ?? ''
  if (ending.length === 2 && isSupportedCountry(ending)) return ending
  return countryOfLanguage.get(language ?? '')
}
