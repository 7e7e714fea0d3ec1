import { choiceField, dayField, rowField, textField } from '../../lib/fields'
import { registerKind, type RowProblems } from '../register-kind'

/** R9. There is no method “use of the site”: Art. 4(11) wants an affirmative act (departure D03). */
export const consents = registerKind({
  id: 'consents',
  name: { lv: 'Piekrišanas', en: 'Consents' },
  about: {
    lv: 'Kas, kad un kā piekritis, un vai piekrišana ir atsaukta. Vietnes lietošana nav piekrišana.',
    en: 'Who consented, when and how, and whether it was withdrawn. Using the site is no consent.',
  },
  article: 'Art. 7(1)',
  clauses: ['1.5', '3.2', '8.2.1'],
  prefix: 'CON-',
  nameLabel: { lv: 'Kam piekrists', en: 'What was consented to' },
  oneName: true,
  inPack: false,
  always: {
    who: textField(
      { lv: 'Kas', en: 'Who' },
      {
        most: 300,
        hint: {
          lv: 'Lietas numurs vai konts, vārds nav vajadzīgs',
          en: 'Case number or account; no name needed',
        },
      },
    ),
    purpose: rowField({ lv: 'Nolūks', en: 'Purpose' }, 'purposes'),
    textVersion: textField({ lv: 'Teksta versija', en: 'Version of the text' }, { most: 200 }),
    method: choiceField({ lv: 'Kā dota', en: 'How given' }, [
      { code: 'opt-in', name: { lv: 'pašas atzīmēta izvēle', en: 'box ticked by the person' } },
      { code: 'signed', name: { lv: 'parakstīta', en: 'signed' } },
      { code: 'written', name: { lv: 'rakstiska', en: 'in writing' } },
      { code: 'recorded-oral', name: { lv: 'mutiska, ierakstīta', en: 'oral, recorded' } },
      { code: 'banner', name: { lv: 'izvēle sīkdatņu banerī', en: 'choice in the cookie banner' } },
    ]),
    given: dayField({ lv: 'Dota', en: 'Given' }),
    withdrawn: dayField({ lv: 'Atsaukta', en: 'Withdrawn' }, { optional: true }),
  },
  later: {},
  problems: ({ given, withdrawn }): RowProblems =>
    given !== undefined && withdrawn !== undefined && withdrawn < given
      ? {
          withdrawn: {
            lv: 'Atsaukta nevar būt pirms dienas, kad dota.',
            en: 'A consent cannot be withdrawn before it was given.',
          },
        }
      : {},
})
