import { outcomeCarriesOut } from '../case/outcome'
import { isOnlyProcessor, isOwnWork } from '../law/kinds/own-work'
import type { CaseRight } from '../law/right'
import type { Bilingual } from '../lib/language'
import { isPastDue } from './answers'
import { notRaised, type Examined, type Place } from './ground'

/**
 * Grounds on how a right was carried out: none while it was not asked for, not ours, refused, or not decided. Of what is
 * late and not even decided the person can say that nothing came: that is what the ground on each right says.
 */
export function onRight(place: Place, right: CaseRight, examine: () => Examined): Examined {
  const { record, clock } = place
  if (!record.request.rights.includes(right)) {
    return notRaised({ lv: 'Šādas tiesības nav lūgtas.', en: 'This right was not asked for.' })
  }
  if (isOnlyProcessor(record)) return notRaised(notOurs)
  const outcome = record.decisions.get(right)?.outcome
  if (outcome === undefined) return isPastDue(place) ? notRaised(silent) : notRaised(notYet, clock.due)
  return outcomeCarriesOut(outcome) ? examine() : notRaised(notMet)
}

/** Why a ground on a right cannot be raised: it was not asked for, is not ours, or ended without work; else undefined. */
export function notOurWork(
  { record }: Place,
  right: CaseRight,
  { notAsked, ended }: { readonly notAsked: Bilingual; readonly ended: Bilingual },
): Examined | undefined {
  if (!record.request.rights.includes(right)) return notRaised(notAsked)
  if (isOnlyProcessor(record)) return notRaised(notOurs)
  return isOwnWork(record, right) ? undefined : notRaised(ended)
}

export const notOurs = {
  lv: 'Datus apstrādājam klienta uzdevumā: par šīm tiesībām atbild klients.',
  en: 'We process the data for a customer: this right is the customer’s to answer.',
}

const notYet = {
  lv: 'Vēl ne: par to vēl nav lemts, un termiņš nav beidzies.',
  en: 'Not yet: it is not decided, and there is time left.',
}

const silent = {
  lv: 'Par to nav lemts: to jau aptver pamati par termiņu un neatbildētām tiesībām.',
  en: 'It is not decided: the grounds on the time limit and on each right cover that.',
}

const notMet = {
  lv: 'Pieprasījums šajā daļā nav izpildīts: par to ir pamati par atteikumu.',
  en: 'The request was not met in this: the grounds on the refusal are about that.',
}
