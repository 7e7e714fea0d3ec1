import { choiceField, dayField, textField } from '../../lib/fields'
import { registerKind } from '../register-kind'

/** R16: those who write for others again and again, with their authority (EDPB 01/2022 §§80–81, Art. 80) */
export const representatives = registerKind({
  id: 'representatives',
  name: { lv: 'Pārstāvji', en: 'Representatives' },
  about: {
    lv: 'Kas raksta citu vārdā, ar kādu pilnvarojumu un līdz kuram laikam.',
    en: 'Who writes for others, with what authority and until when.',
  },
  article: 'Art. 12(2), 80',
  clauses: [],
  prefix: 'REP-',
  nameLabel: { lv: 'Pārstāvis', en: 'Representative' },
  oneName: true,
  inPack: false,
  always: {
    kind: choiceField({ lv: 'Pilnvarojuma veids', en: 'Kind of authority' }, [
      { code: 'pilnvara', name: { lv: 'pilnvara', en: 'power of attorney' } },
      { code: 'orderis', name: { lv: 'advokāta orderis', en: 'advocate’s order' } },
      { code: 'guardian', name: { lv: 'aizbildnis', en: 'guardian' } },
      { code: 'trustee', name: { lv: 'aizgādnis', en: 'trustee' } },
      { code: 'parent', name: { lv: 'vecāks', en: 'parent' } },
      {
        code: 'ngo-80',
        name: { lv: 'bezpeļņas organizācija', en: 'not-for-profit body' },
        article: 'Art. 80',
      },
      { code: 'portal', name: { lv: 'pieprasījumu portāls', en: 'request portal' } },
    ]),
    scope: textField({ lv: 'Pilnvarojuma apjoms', en: 'Scope' }, { lines: true, most: 2000 }),
    expires: dayField({ lv: 'Spēkā līdz', en: 'Valid until' }, { optional: true, when: 'any' }),
    evidenceSeen: choiceField(
      { lv: 'Pierādījums', en: 'Evidence' },
      [
        { code: 'seen-original', name: { lv: 'redzēts oriģināls', en: 'original seen' } },
        { code: 'seen-copy', name: { lv: 'redzēta kopija', en: 'copy seen' } },
        { code: 'e-signed', name: { lv: 'parakstīts elektroniski', en: 'signed electronically' } },
        { code: 'register', name: { lv: 'pārbaudīts reģistrā', en: 'checked in a register' } },
      ],
      { optional: true },
    ),
  },
  later: {},
})
