import type { CaseRecord, Decision } from '../../case/case'
import { factOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { dayField, textField, yesNoField } from '../../lib/fields'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'

const notADataSubject: Gate = {
  id: 'deceased-not-a-data-subject',
  article: 'recital 27',
  clauses: [],
  rule: {
    lv: 'Regula neattiecas uz mirušu personu datiem, tāpēc pēc tās nevar ne izpildīt, ne atteikt.',
    en: 'The Regulation does not apply to the data of the dead: under it nothing can be met or refused.',
  },
  next: {
    lv: 'Slēdziet kā lūgumu, kas nav datu subjekta pieprasījums, un pieklājīgi paskaidrojiet ceļu. Ja ir dzīvu personu dati, ierakstiet to.',
    en: 'End it as no data subject request and kindly explain the way to go. If living persons’ data are concerned, record it.',
  },
}

const deathNotShown: Gate = {
  id: 'deceased-not-shown',
  article: 'recital 27',
  clauses: [],
  rule: {
    lv: 'Nav ierakstīts, kas apliecina nāvi un kāda ir lūdzēja saistība, tāpēc tiesības vēl ir spēkā.',
    en: 'It is not recorded what shows the death and how the asker is related, so the rights still stand.',
  },
  next: {
    lv: 'Ierakstiet, kas redzēts, saistību un interesi.',
    en: 'Record what was seen, the relation and the interest.',
  },
}

export const deceased = factKind({
  id: 'deceased',
  name: { lv: 'Mirusi persona', en: 'Deceased person' },
  article: 'recital 27',
  fields: {
    proof: textField({ lv: 'Kas apliecina nāvi', en: 'What shows the death' }, { most: 300 }),
    on: dayField({ lv: 'Pārbaudīts', en: 'Checked on' }),
    relation: textField({ lv: 'Saistība ar mirušo', en: 'Relation to the deceased' }, { most: 300 }),
    interest: textField({ lv: 'Kam dati vajadzīgi', en: 'What the data are needed for' }, { lines: true }),
    livingPersonsData: yesNoField({
      lv: 'Ir arī dzīvu personu dati',
      en: 'Living persons’ data are concerned',
    }),
    route: textField(
      { lv: 'Ceļš, ko norādām', en: 'The way we point to' },
      {
        lines: true,
        hint: {
          lv: 'Piemēram, līgums, mantojuma lieta pie notāra, tiesa.',
          en: 'For example the contract, the succession before a notary, a court.',
        },
      },
    ),
  },
})

function decide({ right, outcome }: Decision, record: CaseRecord): Refusal | undefined {
  // a question, and above all an enquiry of the authority, is answered whomever it is about
  if (right === 'ENQUIRY' || right === 'DVI_ENQUIRY') return undefined
  const recorded = factOf(record, deceased)
  if (recorded === undefined) return closed(deathNotShown)
  return recorded.livingPersonsData || outcome === 'not-a-data-subject-request'
    ? undefined
    : closed(notADataSubject)
}

const steps: readonly KindStep[] = [
  {
    id: 'deceased',
    phase: 'examine',
    name: { lv: 'Nāve, saistība un interese', en: 'Death, relation and interest' },
    why: {
      lv: 'Mirušo datiem regulu nepiemēro, bet dzīvu personu dati un veselības datu noslēpums paliek aizsargāti. Atbildei nav 12. panta 4. punkta teksta, bet ir laipns pamatojums.',
      en: 'The Regulation leaves out the dead, but living persons’ data and the secrecy of health data stay protected. The answer has no refusal text, but kind reasons.',
    },
    article: 'recital 27',
    facts: [deceased],
    isDone: (record) => factOf(record, deceased) !== undefined,
  },
]

/** A deceased person, recital 27 (law.md §2.18). */
export const deceasedPerson: CaseKind = {
  id: 'DECEASED',
  sort: 'circumstance',
  name: { lv: 'Mirusi persona', en: 'Deceased person' },
  article: 'recital 27',
  articles: ['recital 27'],
  clauses: [],
  period: 'none',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: [notADataSubject, deathNotShown],
  letter: [],
  decide,
}
