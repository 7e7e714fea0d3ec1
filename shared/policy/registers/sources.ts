import { rowsField, textField, yesNoField } from '../../lib/fields'
import { registerKind } from '../register-kind'
import { transferProblems } from './transfer'

/** R2 */
export const sources = registerKind({
  id: 'sources',
  name: { lv: 'Datu avoti', en: 'Sources' },
  about: {
    lv: 'No kurienes dati nāk. Ja ne no pašas personas, viņa par to jāinformē.',
    en: 'Where data come from. If not from the person, the person must be told.',
  },
  article: 'Art. 15(1)(g)',
  clauses: ['2.1', '2.4', '2.5', '2.6', '2.7'],
  prefix: 'SRC-',
  nameLabel: { lv: 'Avots', en: 'Source' },
  always: { categories: rowsField({ lv: 'Datu kategorijas', en: 'Data categories' }, 'categories') },
  later: {
    country: textField({ lv: 'Valsts', en: 'Country' }, { optional: true, most: 200 }),
    outsideEea: yesNoField({ lv: 'Ārpus EEZ', en: 'Outside the EEA' }),
    transferTool: textField(
      { lv: 'Nosūtīšanas garantijas', en: 'Safeguard of the transfer' },
      { optional: true, most: 1000 },
    ),
  },
  problems: transferProblems,
})
