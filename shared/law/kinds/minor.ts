import type { CaseRecord, Decision } from '../../case/case'
import { factOf } from '../../case/facts'
import { outcomeNeedsNoAnswer } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { choiceField, countField, textField, yesNoField } from '../../lib/fields'
import type { RefusalGroundCode } from '../refusal-grounds'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'

const clauses = ['2.10']

/** Departure D15: children have every right themselves; the age of 13 (in Latvia) is about consent to online services only. */
const childAsksItself: Gate = {
  id: 'minor-asks-itself',
  article: 'Art. 8',
  clauses,
  rule: {
    lv: 'Bērns savas tiesības var izmantot pats jebkurā vecumā: ne pārstāvja, ne pilnvarojuma trūkums nav atteikuma pamats.',
    en: 'A child may use its rights itself at any age: that no parent or authority stands behind it is no ground of refusal.',
  },
  next: {
    lv: 'Atbildiet bērnam saprotamā valodā vai ierakstiet, ka pieprasījumu iesniedza kāds cits.',
    en: 'Answer in words the child understands, or record that somebody else made the request.',
  },
}

const plainLanguageNeeded: Gate = {
  id: 'minor-plain-language',
  article: 'Art. 12(1)',
  clauses,
  rule: {
    lv: 'Bērnam atbild skaidrā un vienkāršā valodā, ko bērns viegli saprot; tas vēl nav apliecināts.',
    en: 'A child is answered in clear and plain words that it easily understands; that is not confirmed yet.',
  },
  next: {
    lv: 'Ierakstiet bērna vecumu, kas lūdz, un to, ka atbilde būs vienkāršā valodā.',
    en: 'Record the child’s age, who asks, and that the answer will be in plain words.',
  },
}

export const minor = factKind({
  id: 'minor',
  name: { lv: 'Nepilngadīga persona', en: 'Minor' },
  article: 'Art. 12(1)',
  fields: {
    age: countField({ lv: 'Vecums', en: 'Age' }),
    askedBy: choiceField({ lv: 'Kas lūdz', en: 'Who asks' }, [
      { code: 'child', name: { lv: 'Bērns pats', en: 'The child' } },
      { code: 'parent', name: { lv: 'Vecāks', en: 'A parent' } },
      { code: 'other', name: { lv: 'Kāds cits', en: 'Somebody else' } },
    ]),
    authority: textField(
      { lv: 'Kas apliecina vecāka tiesības', en: 'What shows the parent’s authority' },
      {
        optional: true,
        hint: {
          lv: 'Tikai tas, kas ir nepieciešams; kopiju neglabā.',
          en: 'Only what is needed; no copy is kept.',
        },
      },
    ),
    plainLanguage: yesNoField({
      lv: 'Atbilde būs vienkāršā valodā',
      en: 'The answer will be in plain words',
    }),
    accountData: choiceField(
      { lv: 'Bērna konta dati', en: 'The child’s account data' },
      [
        { code: 'none-held', name: { lv: 'Tādu nav', en: 'None held' } },
        { code: 'stopped', name: { lv: 'Konts apturēts', en: 'Account stopped' } },
        { code: 'erased', name: { lv: 'Dzēsti', en: 'Erased' }, article: 'Art. 17(1)(f)' },
      ],
      { optional: true },
    ),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true, lines: true }),
  },
})

// While nobody recorded who asks, the child is taken to ask itself: doubt does not cost it its right
const childAsks = (record: CaseRecord): boolean => {
  const askedBy = factOf(record, minor)?.askedBy
  return askedBy === undefined || askedBy === 'child'
}

const groundsAgainstChild: readonly RefusalGroundCode[] = ['R-no-authority', 'R-not-about-requester']

function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (!childAsks(record)) return undefined
  if (ground !== undefined && groundsAgainstChild.includes(ground)) return closed(childAsksItself)
  if (outcomeNeedsNoAnswer(outcome)) return undefined
  return factOf(record, minor)?.plainLanguage === true ? undefined : closed(plainLanguageNeeded)
}

const steps: readonly KindStep[] = [
  {
    id: 'minor',
    phase: 'examine',
    name: { lv: 'Vecums un kas lūdz', en: 'Age, and who asks' },
    why: {
      lv: 'Bērnam ir visas tiesības, un viņa intereses ir pirmajā vietā. Tas, ka bērnu datus nevācam, nav atteikuma pamats.',
      en: 'A child has every right, and its interest comes first. That we do not collect children’s data is no ground of refusal.',
    },
    article: 'Art. 12(1)',
    facts: [minor],
    isDone: (record) => factOf(record, minor) !== undefined,
  },
  {
    id: 'minor-data',
    phase: 'carry-out',
    name: { lv: 'Apturēt kontu vai dzēst bērna datus', en: 'Stop the account or erase the child’s data' },
    why: {
      lv: 'Politika sola bērnu datus nevākt, tātad atrastie ir jāaptur vai jādzēš. Vispirms izdodiet to, ko bērns lūdz.',
      en: 'The policy promises not to collect children’s data, so what is found is stopped or erased. First give what the child asks for.',
    },
    article: 'Art. 17(1)(f)',
    facts: [minor],
    isDone: (record) => factOf(record, minor)?.accountData !== undefined,
  },
]

/** A minor, Arts 8, 12(1), recitals 38 and 58 (law.md §2.16; clause 2.10, departure D15). */
export const minorPerson: CaseKind = {
  id: 'MINOR',
  sort: 'circumstance',
  name: { lv: 'Nepilngadīga persona', en: 'Minor' },
  article: 'Art. 8',
  articles: ['Art. 8', 'Art. 12(1)', 'Art. 17(1)(f)'],
  clauses,
  period: 'none',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: [childAsksItself, plainLanguageNeeded],
  letter: [],
  decide,
}
