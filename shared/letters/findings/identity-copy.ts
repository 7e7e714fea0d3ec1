import type { FindingRule } from '../finding'
import { isToThirdParty } from '../letter-kind'
import { bodyText, sentencesOf } from '../read-letter'

/**
 * A copy of an identity document is as a rule too much (EDPB 01/2022 paras 73–79), and identity is asked for on written
 * doubt only (Art. 12(6)).
 */
export const identityCopy: FindingRule = {
  codes: ['identity-copy'],
  find: (letter, { record }) => {
    if (isToThirdParty(letter.kind) || !sentencesOf(bodyText(letter)).some(asksForCopy)) return []
    const isDoubted = record.identity.kind !== 'unchecked'
    return [
      {
        code: 'identity-copy',
        severity: isDoubted ? 'should' : 'fatal',
        article: 'Art. 12(6), 5(1)(c)',
        text: isDoubted ? tooMuch : noDoubt,
      },
    ]
  },
}

const asksForCopy = (sentence: string): boolean =>
  copy.test(sentence) && identityDocument.test(sentence) && asks.test(sentence) && !refusesCopy.test(sentence)

const copy = /kopij|skenē|fotogrāfij|(?<!\p{L})cop(?:y|ies)(?!\p{L})|scan|photo/u
const identityDocument =
  /personu apliecinoš|personas apliecīb|(?<!\p{L})pas(?:e|es|i|ē|u)(?!\p{L})|personas dokument|uzturēšanās atļauj|(?<!\p{L})id kart|identity (?:card|document)|passport|(?<!\p{L})(?:id|identification) (?:card|document)|(?:your|an|photo|valid) id(?!\p{L})|residence permit|driving licen[cs]e|vadītāja apliecīb/u
const asks =
  /lūdz|iesnie|atsūt|nosūt|pievieno|uzrād|vajadzīg|jāiesniedz|please|send|provide|attach|submit|enclose|need|require/u
const refusesCopy =
  /nesūt|nenosūt|neatsūt|nepievieno|nav vajadzīg|nav jā|do not|don't|not (?:send|need|require)|no copy/u

const noDoubt = {
  lv: 'Vēstulē lūgta personu apliecinoša dokumenta kopija, bet lietā nav ierakstītas šaubas par identitāti.',
  en: 'The letter asks for a copy of an identity document, but no doubt about the identity is recorded in the case.',
}
const tooMuch = {
  lv: 'Personu apliecinoša dokumenta kopija parasti ir pārmērīga: piedāvājiet pieslēgšanos kontam, kodu vai drošu elektronisko parakstu.',
  en: 'A copy of an identity document is as a rule too much: offer login, a code or a secure electronic signature.',
}
