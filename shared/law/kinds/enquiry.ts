import type { CaseRecord, Decision } from '../../case/case'
import { factOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { choiceField, textField } from '../../lib/fields'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'

const notTriaged: Gate = {
  id: 'enquiry-not-triaged',
  article: 'Art. 38(4)',
  clauses: ['10.1'],
  rule: {
    lv: 'Jautājums vai sūdzība bieži satur pieprasījumu, kam ir termiņš; tas nav pārbaudīts.',
    en: 'A question or complaint often holds a request that has a time limit; that is not checked yet.',
  },
  next: {
    lv: 'Pārlasiet tekstu un ierakstiet, vai tajā ir kādas tiesības.',
    en: 'Read the text again and record whether it holds any right.',
  },
}

const hiddenRights: Gate = {
  id: 'enquiry-hidden-rights',
  article: 'Art. 12(2)',
  clauses: ['10.1'],
  rule: {
    lv: 'Tekstā ir atrastas tiesības, bet lietā tās nav ierakstītas: to termiņš tek kopš saņemšanas.',
    en: 'Rights were found in the text, but the case does not hold them: their time runs since the receipt.',
  },
  next: {
    lv: 'Labojiet pieprasījumu un pievienojiet atrastās tiesības.',
    en: 'Correct the request and add the rights that were found.',
  },
}

/** Art. 12(6) lets identity be asked for with requests under Arts 15–21: a question, a cookie choice or an authority is none. */
export const noIdentityForEnquiry: Gate = {
  id: 'no-identity-for-enquiry',
  article: 'Art. 12(6)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Identitāti lūdz apliecināt tikai datu subjekta tiesību izmantošanai; šajā lietā tādu nav.',
    en: 'Proof of identity is asked for only where a data subject’s right is exercised; this case holds none.',
  },
  next: {
    lv: 'Atbildiet, neizsniedzot personas datus; ja tekstā ir tiesības, pievienojiet tās lietai.',
    en: 'Answer without giving out personal data; if the text holds a right, add it to the case.',
  },
}

export const enquiryTriage = factKind({
  id: 'enquiry-triage',
  name: { lv: 'Vai jautājumā ir tiesības', en: 'Rights hidden in the enquiry' },
  article: 'Art. 38(4)',
  fields: {
    hidden: choiceField({ lv: 'Slēptas tiesības', en: 'Hidden rights' }, [
      { code: 'none', name: { lv: 'Nav', en: 'None' } },
      { code: 'some', name: { lv: 'Ir', en: 'Some' } },
    ]),
    note: textField(
      { lv: 'Kur tas tekstā redzams', en: 'Where the text shows it' },
      { optional: true, lines: true },
    ),
  },
})

const hasOtherRights = ({ request }: CaseRecord): boolean =>
  request.rights.some((right) => right !== 'ENQUIRY')

/** What stands between the triage and the decision. */
function triageGate(record: CaseRecord): Refusal | undefined {
  const triage = factOf(record, enquiryTriage)
  if (triage === undefined) return closed(notTriaged)
  return triage.hidden === 'some' && !hasOtherRights(record) ? closed(hiddenRights) : undefined
}

const decide = ({ outcome }: Decision, record: CaseRecord): Refusal | undefined =>
  outcome === 'withdrawn-by-subject' || outcome === 'duplicate' ? undefined : triageGate(record)

const steps: readonly KindStep[] = [
  {
    id: 'enquiry-triage',
    phase: 'examine',
    name: { lv: 'Pārbaudīt, vai jautājumā ir tiesības', en: 'Look for rights in the enquiry' },
    why: {
      lv: 'Sūdzībā bieži ir piekļuves pieprasījums vai iebildums, kam termiņš jau tek. Atrastās tiesības pievieno lietai.',
      en: 'A complaint often holds an access request or an objection whose time already runs. What is found is added to the case.',
    },
    article: 'Art. 38(4)',
    facts: [enquiryTriage],
    isDone: (record) => triageGate(record) === undefined,
  },
]

/** Question or complaint to the data protection officer, Art. 38(4) (law.md §2.12; clause 10.1): the desk's own month. */
export const enquiry: CaseKind = {
  id: 'ENQUIRY',
  sort: 'right',
  name: { lv: 'Jautājums vai sūdzība', en: 'Enquiry or complaint' },
  article: 'Art. 38(4)',
  articles: ['Art. 38(4)', 'Art. 12(2)', 'Art. 77'],
  clauses: ['10.1'],
  period: 'desk',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [
    'fulfilled',
    'redirected-to-controller',
    'withdrawn-by-subject',
    'not-a-data-subject-request',
    'duplicate',
  ],
  steps,
  gates: [notTriaged, hiddenRights, noIdentityForEnquiry],
  letter: ['text'],
  decide,
}
