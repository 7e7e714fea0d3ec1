import { dataStateInspectorate } from '../law/authority'
import type { DateOnly } from '../lib/date-only'
import type { Bilingual } from '../lib/language'
import { sentOfKind } from './answers'
import type { Place } from './ground'
import { onDay, rightsInWords } from './words'

/** What stands around the grounds: to whom, about whom, what happened and when, what is asked (Art. 77, 58(2)). */
export type ComplaintText = {
  readonly to: Bilingual
  readonly title: Bilingual
  readonly facts: readonly Bilingual[]
  readonly asks: Bilingual
}

export function complaintText(place: Place): ComplaintText {
  const { organisation } = place.context.team
  return {
    to: dataStateInspectorate.name,
    title: {
      lv: `Sūdzība par to, kā ${organisation.name} izskata manu pieprasījumu (VDAR 77. pants)`,
      en: `Complaint about how ${organisation.name} deals with my request (Art. 77 GDPR)`,
    },
    facts: [requestMade(place), ...correspondence(place)],
    asks: {
      lv: 'Lūdzu inspekciju izvērtēt, vai pārzinis ir ievērojis VDAR, un uzdot tam pilnībā izpildīt manu pieprasījumu (VDAR 58. panta 2. punkts).',
      en: 'I ask the authority to examine whether the controller kept to the GDPR, and to order it to meet my request in full (Art. 58(2) GDPR).',
    },
  }
}

function requestMade({ record, context }: Place): Bilingual {
  const { received, reference, rights } = record.request
  const on = onDay(received)
  const asked = rightsInWords(rights)
  const { name } = context.team.organisation
  return {
    lv: `${on.lv} vērsos pie pārziņa ${name} (lieta Nr. ${reference}). Mans pieprasījums: ${asked.lv}.`,
    en: `I turned to the controller, ${name}, ${on.en} (case no. ${reference}). My request: ${asked.en}.`,
  }
}

/** The letters that the person holds, in the order in which they were sent. */
function correspondence(place: Place): readonly Bilingual[] {
  const letters = [
    ...sentOfKind(place, 'acknowledgement').map(({ on }) => ({ on, what: received })),
    ...sentOfKind(place, 'identity-request').map(({ on }) => ({ on, what: identityAsked })),
    ...sentOfKind(place, 'clarification-request').map(({ on }) => ({ on, what: clarificationAsked })),
    ...sentOfKind(place, 'extension').map(({ on }) => ({ on, what: extended })),
    ...sentOfKind(place, 'fee-notice').map(({ on }) => ({ on, what: fee })),
    ...sentOfKind(place, 'access-response', 'answer', 'refusal', 'forwarding-notice', 'closing-notice').map(
      ({ on }) => ({ on, what: answered }),
    ),
  ]
  return [...letters].sort((a, b) => order(a.on, b.on)).map(({ on, what }) => what(onDay(on)))
}

const order = (a: DateOnly, b: DateOnly): number => (a < b ? -1 : a > b ? 1 : 0)

const received = (on: Bilingual): Bilingual => ({
  lv: `Saņemšanu man apstiprināja ${on.lv}.`,
  en: `The receipt was confirmed to me ${on.en}.`,
})
const identityAsked = (on: Bilingual): Bilingual => ({
  lv: `Apliecināt identitāti man lūdza ${on.lv}.`,
  en: `I was asked to prove my identity ${on.en}.`,
})
const clarificationAsked = (on: Bilingual): Bilingual => ({
  lv: `Precizēt pieprasījumu man lūdza ${on.lv}.`,
  en: `I was asked to specify my request ${on.en}.`,
})
const extended = (on: Bilingual): Bilingual => ({
  lv: `Par termiņa pagarināšanu man paziņoja ${on.lv}.`,
  en: `I was told of an extension ${on.en}.`,
})
const fee = (on: Bilingual): Bilingual => ({
  lv: `Par maksu man paziņoja ${on.lv}.`,
  en: `I was told of a fee ${on.en}.`,
})
const answered = (on: Bilingual): Bilingual => ({
  lv: `Vēstuli ar atbildi pārzinis nosūtīja ${on.lv}.`,
  en: `The controller sent a letter with its answer ${on.en}.`,
})
