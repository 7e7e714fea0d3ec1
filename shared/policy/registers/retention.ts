import { rowsField, textField } from '../../lib/fields'
import { registerKind } from '../register-kind'

/** R5 */
export const retention = registerKind({
  id: 'retention',
  name: { lv: 'Glabāšanas termiņi', en: 'Storage periods' },
  about: {
    lv: 'Cik ilgi katras kategorijas dati tiek glabāti un no kura brīža termiņu skaita.',
    en: 'How long data of each category are kept, and from when.',
  },
  article: 'Art. 15(1)(d)',
  clauses: ['7.3'],
  prefix: 'RET-',
  nameLabel: { lv: 'Noteikums', en: 'Rule' },
  always: { categories: rowsField({ lv: 'Datu kategorijas', en: 'Data categories' }, 'categories') },
  later: {
    period: textField({ lv: 'Termiņš', en: 'Period' }, { optional: true, most: 300 }),
    trigger: textField({ lv: 'No kā skaita', en: 'Counted from' }, { optional: true, most: 300 }),
    law: textField({ lv: 'Tiesību akts un pants', en: 'Law and section' }, { optional: true, most: 500 }),
  },
})
