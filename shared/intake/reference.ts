import { notFound, type Reading } from './intake'
import { pattern } from './pattern'
import { fold } from './fold'

const ofRequester = pattern(
  '(my|our) (reference|ref|reference number|reference no|file|file number|case number)',
  '(mana|mūsu) (atsauce|atsauces numurs|atsauces nr|reference)',
  '(mans|mūsu) (numurs|nr|lietas numurs|lietas nr|reģistra nr|atsauces numurs)',
  '(mein|unser) (zeichen|aktenzeichen|az|geschäftszeichen|referenz)',
  '(meine|unsere) (referenz|referenznummer|vorgangsnummer)',
  '(ma|notre|nos|n) (référence|réf|références|dossier)',
  '(мой|наш|моя|наша) (номер|исх|исходящий номер|номер обращения|ссылка|референс|дело)',
  '(moje|má|naše) (značka|spisová značka|sp zn|č j|čj|reference|referenční číslo)',
  '(mano|mūsų) (nuoroda|numeris|nr)',
  '(minu|meie) (viide|viitenumber|number)',
  '(mój|nasz) (znak|numer|numer referencyjny)',
  '^(reference|reference number|reference no|ref|ref no|atsauce|atsauces numurs|referenz|référence|réf|číslo jednací|spisová značka|исх)',
)

const ofAuthority = pattern(
  '(lieta|lietas|lietvedības|reģistrācijas|reģ) (nr|numurs)',
  '(case|file|reference|inquiry|complaint) (no|nr|number|ref|reference)',
  '(our|case|file) (ref|reference)',
  '(unser|unsere) (zeichen|aktenzeichen|geschäftszeichen|az|gz)',
  '(aktenzeichen|geschäftszeichen|geschäftszahl|gesch z|az|gz)',
  '(notre|nos|n) (référence|réf|références|dossier)',
  '(référence|réf|saisine|dossier|plainte) (n|no|numéro)',
  '(saisine|dossier n|réf|référence)',
  '(дело|исх|исходящий|регистрационный|номер дела|наш) (номер|дела)?',
  '(č j|čj|sp zn|spisová značka|číslo jednací|naše značka|značka)',
  '(nasz znak|znak sprawy|sygnatura|sprawa nr)',
  '(byla nr|bylos nr|reg nr|registracijos nr|mūsų nr)',
  '(viide|viitenumber|meie viide|asja nr)',
  '(sag|sagsnr|journalnummer|dnr|diarienummer|kenmerk|ons kenmerk|ärende)',
  '(no|nr)',
)

const token =
  /^[\s:.#№°º()–-]{0,8}(?:(?:nr|no|n)[\s.:°º]{1,3})?([\p{L}\p{N}][\p{L}\p{N}./_-]{1,38}[\p{L}\p{N}])/iu

/** The reference the requester gave the mail ("My reference: …"). */
export const readRequesterReference = (written: string): Reading<string> => readAfter(ofRequester, written)

/** The case number of a supervisory authority's letter, from its subject first. */
export function readAuthorityReference(subject: string, written: string): Reading<string> {
  const inSubject = readAfter(ofAuthority, subject)
  return inSubject.value === undefined ? readAfter(ofAuthority, written) : inSubject
}

function readAfter(labels: RegExp, text: string): Reading<string> {
  for (const line of text.slice(0, 20_000).split('\n')) {
    for (const match of fold(line).matchAll(labels)) {
      const rest = line.slice(match.index + match[0].length)
      const value = token.exec(rest)?.[1]
      if (value !== undefined && isReference(value)) {
        return { value, confidence: 'sure', from: line.trim().slice(0, 200) }
      }
    }
  }
  return notFound
}

// A number of a case has a digit; a bare year or a date is none
function isReference(value: string): boolean {
  if (!/\d/.test(value) || /^(?:19|20)\d{2}$/.test(value)) return false
  return !/^\d{1,2}[./]\d{1,2}[./](?:19|20)?\d{2}$/.test(value) && !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value)
}
