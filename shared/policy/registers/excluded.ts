import { choiceField, dayField, textField } from '../../lib/fields'
import { registerKind, type RowProblems } from '../register-kind'

/** R7 */
export const excluded = registerKind({
  id: 'excluded',
  name: { lv: 'Datu veidi, ko nevāc', en: 'Data not collected' },
  about: {
    lv: 'Dati, par kuriem politika saka, ka tos nevāc. Tas jāpārbauda, nevis jāpieņem.',
    en: 'Data the policy says are not collected. That is checked, not assumed.',
  },
  article: 'Art. 9, 10',
  clauses: ['2.9', '2.10'],
  prefix: 'EXC-',
  nameLabel: { lv: 'Datu veids', en: 'Kind of data' },
  always: {
    article: choiceField({ lv: 'Pamats', en: 'Where from' }, [
      { code: '9', name: { lv: 'īpašas kategorijas dati', en: 'special category' }, article: 'Art. 9(1)' },
      {
        code: '10',
        name: { lv: 'sodāmība un pārkāpumi', en: 'convictions and offences' },
        article: 'Art. 10',
      },
      {
        code: '2.10',
        name: { lv: 'politikas 2.10. punkts', en: 'clause 2.10 of the policy' },
        article: 'Art. 8',
      },
    ]),
    checkedOn: dayField({ lv: 'Pārbaudīts', en: 'Checked on' }, { optional: true }),
    checkedHow: textField(
      { lv: 'Kā pārbaudīts un kas atrasts', en: 'How it was checked and what was found' },
      { optional: true, lines: true },
    ),
  },
  later: {},
  problems: ({ checkedOn, checkedHow = '' }): RowProblems =>
    checkedOn !== undefined && checkedHow.trim() === ''
      ? {
          checkedHow: {
            lv: 'Aprakstiet, kā pārbaudīts: brīvā teksta lauki, faili, zvani.',
            en: 'Say how it was checked: free text, files, calls.',
          },
        }
      : {},
})
