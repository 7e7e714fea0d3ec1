import { choiceField, rowsField, textField, yesNoField } from '../../lib/fields'
import { registerKind } from '../register-kind'

/** R1 */
export const categories = registerKind({
  id: 'categories',
  name: { lv: 'Datu kategorijas', en: 'Data categories' },
  about: {
    lv: 'Kādi personas dati tiek apstrādāti un kādiem nolūkiem.',
    en: 'Which personal data are processed, and for which purposes.',
  },
  article: 'Art. 15(1)(b)',
  clauses: ['2.1', '2.2', '2.4', '2.7', '2.8'],
  prefix: 'DAT-',
  nameLabel: { lv: 'Kategorija', en: 'Category' },
  always: {
    origin: choiceField({ lv: 'Kā iegūti', en: 'How obtained' }, [
      { code: 'provided', name: { lv: 'sniegti', en: 'provided' }, article: 'Art. 20(1)' },
      { code: 'observed', name: { lv: 'novēroti', en: 'observed' } },
      { code: 'indirect', name: { lv: 'iegūti no citiem', en: 'obtained from others' }, article: 'Art. 14' },
    ]),
    purposes: rowsField({ lv: 'Nolūki', en: 'Purposes' }, 'purposes'),
  },
  later: {
    mandatory: choiceField(
      { lv: 'Vai dati jāsniedz', en: 'Whether the data must be given' },
      [
        { code: 'law', name: { lv: 'prasa tiesību akts', en: 'required by law' } },
        { code: 'contract', name: { lv: 'nepieciešami līgumam', en: 'necessary for the contract' } },
        { code: 'voluntary', name: { lv: 'brīvprātīgi', en: 'voluntary' } },
      ],
      {
        optional: true,
        hint: {
          lv: '13. panta 2. punkta e) apakšpunkts: jāpasaka, vai pienākums izriet no likuma vai līguma.',
          en: 'Art. 13(2)(e): the person is told whether law or contract requires it.',
        },
      },
    ),
    consentNeeded: yesNoField(
      { lv: 'Ierīcē iegūst tikai ar piekrišanu', en: 'Taken from the device only with consent' },
      {
        hint: {
          lv: 'Direktīvas 2002/58/EK 5. panta 3. punkts',
          en: 'Directive 2002/58/EC, Art. 5(3)',
        },
      },
    ),
    anonymous: textField(
      { lv: 'Kāpēc dati ir anonīmi', en: 'Why the data are anonymous' },
      {
        optional: true,
        lines: true,
        hint: {
          lv: 'Tukšs, ja tie ir personas dati. Anonīmi ir tikai tad, ja personu vairs nevar noteikt (26. apsvērums).',
          en: 'Empty for personal data. Anonymous only if nobody can be identified any more (recital 26).',
        },
      },
    ),
  },
})
