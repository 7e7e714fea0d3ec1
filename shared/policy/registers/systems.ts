import { rowsField } from '../../lib/fields'
import { registerKind } from '../register-kind'

/** R17: where data lie, the search list of an access request */
export const systems = registerKind({
  id: 'systems',
  name: { lv: 'Sistēmas', en: 'Systems' },
  about: {
    lv: 'Kur dati atrodas. Šis saraksts ir jāpārmeklē katrā piekļuves lietā.',
    en: 'Where data are. This list is searched in every access case.',
  },
  article: 'Art. 15(1)',
  clauses: ['7.1'],
  prefix: 'SYS-',
  nameLabel: { lv: 'Sistēma', en: 'System' },
  oneName: true,
  always: { categories: rowsField({ lv: 'Datu kategorijas', en: 'Data categories' }, 'categories') },
  later: {},
})
