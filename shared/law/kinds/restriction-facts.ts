import { factsOf, type RecordedFacts } from '../../case/facts'
import {
  choiceField,
  dayField,
  rowField,
  rowsField,
  textField,
  type Option,
  type ValuesOf,
} from '../../lib/fields'
import { alsoNeeded } from './carried-out'
import { factKind } from './fact'
import { closed } from './gate'
import { useNotRestricted } from './restriction-gates'

/** The four grounds of Art. 18(1). What may still be done with restricted data (Art. 18(2)) is no ground: departure D28. */
export const restrictionGrounds: readonly Option<'18-1-a' | '18-1-b' | '18-1-c' | '18-1-d'>[] = [
  {
    code: '18-1-a',
    name: {
      lv: 'persona apstrīd datu precizitāti, un to pārbauda',
      en: 'accuracy is contested and being verified',
    },
    article: 'Art. 18(1)(a)',
  },
  {
    code: '18-1-b',
    name: {
      lv: 'apstrāde ir nelikumīga, bet persona iebilst pret dzēšanu',
      en: 'processing is unlawful, and the person opposes erasure',
    },
    article: 'Art. 18(1)(b)',
  },
  {
    code: '18-1-c',
    name: {
      lv: 'pārzinim dati vairs nav vajadzīgi, bet personai tie vajadzīgi likumīgām prasībām',
      en: 'the controller no longer needs the data, the person needs them for legal claims',
    },
    article: 'Art. 18(1)(c)',
  },
  {
    code: '18-1-d',
    name: {
      lv: 'persona ir iebildusi, un leģitīmo iemeslu pārsvaru vēl vērtē',
      en: 'the person has objected, and the balance of grounds is pending',
    },
    article: 'Art. 18(1)(d)',
  },
]

export const restrictionScope = factKind({
  id: 'restriction-scope',
  name: { lv: 'Kas tiek ierobežots', en: 'What is restricted' },
  article: 'Art. 18(1)',
  key: 'category',
  fields: {
    category: rowField({ lv: 'Datu kategorija', en: 'Category of data' }, 'categories'),
    ground: choiceField({ lv: 'Pamats', en: 'Ground' }, [
      ...restrictionGrounds,
      { code: 'none', name: { lv: 'pamata nav', en: 'no ground' } },
    ]),
    systems: rowsField({ lv: 'Sistēmas', en: 'Systems' }, 'systems'),
    technique: choiceField(
      { lv: 'Paņēmiens', en: 'Technique' },
      [
        { code: 'moved', name: { lv: 'pārvietoti uz citu sistēmu', en: 'moved to another system' } },
        { code: 'locked', name: { lv: 'padarīti nepieejami', en: 'locked' } },
        { code: 'removed-from-site', name: { lv: 'noņemti no vietnes', en: 'removed from the website' } },
        { code: 'marked', name: { lv: 'atzīmēti kā ierobežoti', en: 'marked as restricted' } },
      ],
      { optional: true, hint: { lv: '67. apsvērums.', en: 'Recital 67.' } },
    ),
    since: dayField({ lv: 'Ierobežoti no', en: 'Restricted since' }, { optional: true }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
  },
  gate: ({ ground, systems, technique, since }) =>
    ground === 'none' || since === undefined
      ? undefined
      : alsoNeeded('restriction-scope', { systems, technique }),
})
export type RestrictionScope = ValuesOf<typeof restrictionScope.fields>

/** Rows that name one of the four grounds. */
export const groundedScope = (record: { readonly facts: RecordedFacts }): readonly RestrictionScope[] =>
  factsOf(record, restrictionScope).filter(({ ground }) => ground !== 'none')

export const restrictionEnd = factKind({
  id: 'restriction-end',
  name: { lv: 'Ierobežojuma beigas', en: 'End of the restriction' },
  article: 'Art. 18(3)',
  fields: {
    condition: textField(
      { lv: 'Beigu nosacījums', en: 'What ends it' },
      {
        lines: true,
        hint: {
          lv: 'Piemēram, līdz datu precizitāte ir pārbaudīta.',
          en: 'For example, until accuracy is verified.',
        },
      },
    ),
    review: dayField({ lv: 'Pārskatīšanas diena', en: 'Day of review' }, { when: 'any' }),
  },
})

/** What was done with restricted data beside storing them. */
export const restrictionUse = factKind({
  id: 'restriction-use',
  name: { lv: 'Ierobežoto datu izmantošana', en: 'Use of restricted data' },
  article: 'Art. 18(2)',
  key: 'use',
  fields: {
    use: textField({ lv: 'Kas darīts ar datiem', en: 'What was done with the data' }, { most: 300 }),
    permitted: choiceField({ lv: 'Kāpēc tas ir atļauts', en: 'Why it is permitted' }, [
      {
        code: '18-2-consent',
        name: { lv: 'persona tam piekrita', en: 'the person consented' },
        article: 'Art. 18(2)',
      },
      {
        code: '18-2-claims',
        name: {
          lv: 'lai celtu, īstenotu vai aizstāvētu likumīgas prasības',
          en: 'to establish, exercise or defend legal claims',
        },
        article: 'Art. 18(2)',
      },
      {
        code: '18-2-others-rights',
        name: {
          lv: 'lai aizsargātu citas fiziskas vai juridiskas personas tiesības',
          en: 'to protect the rights of another natural or legal person',
        },
        article: 'Art. 18(2)',
      },
      {
        code: '18-2-public-interest',
        name: {
          lv: 'svarīgu Savienības vai dalībvalsts sabiedrības interešu dēļ',
          en: 'for important public interest of the Union or a member state',
        },
        article: 'Art. 18(2)',
      },
    ]),
    on: dayField({ lv: 'Diena', en: 'Day' }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true, lines: true }),
  },
  gate: (_, { record }) =>
    groundedScope(record).some(({ since }) => since !== undefined) ? undefined : closed(useNotRestricted),
})
