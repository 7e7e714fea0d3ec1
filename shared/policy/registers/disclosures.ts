import { choiceField, dayField, rowsField, textField } from '../../lib/fields'
import { registerKind } from '../register-kind'

/** R11: single disclosures of clause 6.1. The clause is no lawful basis: each one needs its own (departure D21). */
export const disclosures = registerKind({
  id: 'disclosures',
  name: { lv: 'Izpaušanas žurnāls', en: 'Disclosure log' },
  about: {
    lv: 'Kam, kad un kādi dati izpausti. No šejienes atbilde nosauc saņēmējus.',
    en: 'To whom, when and which data were disclosed. Answers name recipients from here.',
  },
  article: 'Art. 15(1)(c)',
  clauses: ['6.1'],
  prefix: 'DIS-',
  nameLabel: { lv: 'Gadījums', en: 'Occasion' },
  oneName: true,
  inPack: false,
  always: {
    who: textField({ lv: 'Kam izpausts', en: 'To whom' }, { most: 500 }),
    categories: rowsField({ lv: 'Datu kategorijas', en: 'Data categories' }, 'categories', {
      optional: false,
    }),
    on: dayField({ lv: 'Kad', en: 'When' }),
    ground: choiceField({ lv: 'Politikas gadījums', en: 'Case of the policy' }, [
      {
        code: '6.1-1',
        name: { lv: 'uzņēmuma vai aktīvu darījums', en: 'sale or purchase of a business or assets' },
      },
      { code: '6.1-2', name: { lv: 'uzņēmumu iegādājas cits', en: 'the company is acquired' } },
      { code: '6.1-3', name: { lv: 'juridisks pienākums vai līgums', en: 'legal duty or contract' } },
      {
        code: '6.1-4',
        name: {
          lv: 'tiesību, īpašuma vai drošības aizsardzība',
          en: 'protection of rights, property or safety',
        },
      },
      {
        code: '6.1-5',
        name: { lv: 'krāpšanas un kredītriska mazināšana', en: 'fraud protection and credit risk' },
      },
    ]),
    basis: choiceField({ lv: 'Tiesiskais pamats', en: 'Lawful basis' }, [
      { code: '6(1)(a)', name: { lv: 'piekrišana', en: 'consent' }, article: 'Art. 6(1)(a)' },
      {
        code: '6(1)(b)',
        name: { lv: 'līgums ar personu', en: 'contract with the person' },
        article: 'Art. 6(1)(b)',
      },
      {
        code: '6(1)(c)',
        name: { lv: 'juridisks pienākums', en: 'legal obligation' },
        article: 'Art. 6(1)(c)',
      },
      { code: '6(1)(d)', name: { lv: 'vitālas intereses', en: 'vital interests' }, article: 'Art. 6(1)(d)' },
      {
        code: '6(1)(e)',
        name: { lv: 'sabiedrības intereses', en: 'public interest' },
        article: 'Art. 6(1)(e)',
      },
      {
        code: '6(1)(f)',
        name: { lv: 'leģitīmās intereses', en: 'legitimate interests' },
        article: 'Art. 6(1)(f)',
      },
    ]),
  },
  later: {},
})
