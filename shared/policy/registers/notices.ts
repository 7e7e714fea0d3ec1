import { choiceField, choicesField, dayField, rowField, yesNoField } from '../../lib/fields'
import { informationItems } from '../information-items'
import { registerKind, type RowProblems } from '../register-kind'

/** R12: what is told of data that did not come from the person (Art. 14, clause 2.6, departure D11), one row a batch */
export const notices = registerKind({
  id: 'notices',
  name: { lv: '14. panta paziņojumi', en: 'Notices under Art. 14' },
  about: {
    lv: 'Kad dati iegūti no citiem un līdz kuram laikam personas par to jāinformē.',
    en: 'When data came from others, and by when the people must be told.',
  },
  article: 'Art. 14',
  clauses: ['2.5', '2.6', '2.7'],
  prefix: 'NOT-',
  nameLabel: { lv: 'Datu partija', en: 'Batch of data' },
  oneName: true,
  inPack: false,
  always: {
    source: rowField({ lv: 'Avots', en: 'Source' }, 'sources'),
    obtained: dayField({ lv: 'Dati iegūti', en: 'Data obtained' }),
    firstCommunication: dayField(
      { lv: 'Pirmā saziņa ar personu', en: 'First communication with the person' },
      { optional: true, when: 'any' },
    ),
    firstDisclosure: dayField(
      { lv: 'Pirmā izpaušana citam', en: 'First disclosure to another' },
      { optional: true, when: 'any' },
    ),
    ownSite: yesNoField(
      { lv: 'No citas mūsu vietnes vai pakalpojuma', en: 'From another site or service of ours' },
      { hint: { lv: '2.6. punkts sola informēt nekavējoties', en: 'Clause 2.6 promises to tell at once' } },
    ),
    exception: choiceField(
      { lv: 'Izņēmums', en: 'Exception' },
      [
        {
          code: '14-5-a',
          name: { lv: 'personai informācija jau ir', en: 'the person has the information' },
          article: 'Art. 14(5)(a)',
        },
        {
          code: '14-5-b',
          name: { lv: 'neiespējami vai nesamērīgi', en: 'impossible or disproportionate' },
          article: 'Art. 14(5)(b)',
        },
        {
          code: '14-5-c',
          name: { lv: 'iegūšanu nosaka tiesību akts', en: 'obtaining is laid down by law' },
          article: 'Art. 14(5)(c)',
        },
        {
          code: '14-5-d',
          name: { lv: 'dienesta noslēpums', en: 'professional secrecy' },
          article: 'Art. 14(5)(d)',
        },
      ],
      { optional: true },
    ),
    told: choicesField({ lv: 'Ko paziņojums satur', en: 'What the notice holds' }, informationItems, {
      optional: true,
    }),
    sent: dayField({ lv: 'Paziņots', en: 'Told on' }, { optional: true }),
  },
  later: {},
  problems: ({ sent, told = [] }): RowProblems => {
    const missing = informationItems.filter(({ always, code }) => always && !told.includes(code))
    return sent === undefined || missing.length === 0
      ? {}
      : {
          told: {
            lv: `Paziņojumā jābūt arī: ${missing.map(({ article }) => article.replace('Art. ', '')).join(', ')}.`,
            en: `The notice must also hold: ${missing.map(({ article }) => article).join(', ')}.`,
          },
        }
  },
})
