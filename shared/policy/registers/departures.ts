import { choiceField, choicesField, textField } from '../../lib/fields'
import { departureTopics } from '../departure-topics'
import { registerKind } from '../register-kind'

/** R14. A row's name is what the policy says; its clause lists the clauses. */
export const departuresRegister = registerKind({
  id: 'departures',
  name: { lv: 'Politikas atkāpes no VDAR', en: 'Departures of the policy from the GDPR' },
  about: {
    lv: 'Kur politika atšķiras no VDAR un kā rīkojamies. Katru atkāpi rāda pie darba, uz kuru tā attiecas.',
    en: 'Where the policy differs from the GDPR and what we do. Each is shown at the work it concerns.',
  },
  article: 'Art. 24',
  clauses: ['8.1'],
  prefix: 'D',
  nameLabel: { lv: 'Politika saka', en: 'The policy says' },
  always: {
    lawLv: textField({ lv: 'Likums saka (latviski)', en: 'The law says (Latvian)' }, { lines: true }),
    lawEn: textField({ lv: 'Likums saka (angliski)', en: 'The law says (English)' }, { lines: true }),
    appLv: textField({ lv: 'Kā rīkojamies (latviski)', en: 'What we do (Latvian)' }, { lines: true }),
    appEn: textField({ lv: 'Kā rīkojamies (angliski)', en: 'What we do (English)' }, { lines: true }),
    articles: textField(
      { lv: 'Panti', en: 'Articles' },
      { most: 300, hint: { lv: 'Atdala ar semikolu', en: 'Separated by semicolons' } },
    ),
    severity: choiceField({ lv: 'Nopietnība', en: 'Severity' }, [
      {
        code: 'high',
        name: {
          lv: 'augsta: politikas ievērošana pārkāptu likumu',
          en: 'high: following the policy would break the law',
        },
      },
      {
        code: 'medium',
        name: { lv: 'vidēja: maldinoša vai nepilnīga', en: 'medium: misleading or incomplete' },
      },
      { code: 'low', name: { lv: 'zema: formulējums', en: 'low: wording' } },
    ]),
    topics: choicesField({ lv: 'Kur rādīt', en: 'Where it is shown' }, departureTopics, { optional: true }),
    note: textField({ lv: 'Speciālista piezīme', en: 'Note of the DPO' }, { optional: true, lines: true }),
  },
  later: {},
})
