import { choiceField, textField, yesNoField } from '../../lib/fields'
import { registerKind, type RowProblems } from '../register-kind'

/** R6 */
export const cookies = registerKind({
  id: 'cookies',
  name: { lv: 'Sīkdatnes', en: 'Cookies' },
  about: {
    lv: 'Kādas sīkdatnes vietne lieto, cik ilgi un vai vajadzīga piekrišana.',
    en: 'Which cookies the site uses, for how long, and whether consent is needed.',
  },
  article: 'Directive 2002/58/EC Art. 5(3)',
  clauses: ['3.1', '3.2', '3.3'],
  prefix: 'CK-',
  nameLabel: { lv: 'Sīkdatne', en: 'Cookie' },
  oneName: true,
  always: {
    kind: choiceField({ lv: 'Veids', en: 'Kind' }, [
      { code: 'necessary', name: { lv: 'nepieciešamā', en: 'necessary' } },
      { code: 'performance', name: { lv: 'veiktspējas', en: 'performance' } },
      { code: 'functional', name: { lv: 'funkcionālā', en: 'functional' } },
      { code: 'analytical', name: { lv: 'analītiskā', en: 'analytical' } },
      { code: 'advertising', name: { lv: 'reklāmas', en: 'advertising' } },
      { code: 'other', name: { lv: 'cita', en: 'other' } },
    ]),
    party: choiceField(
      { lv: 'Kā sīkdatne', en: 'Whose cookie' },
      [
        { code: 'first', name: { lv: 'pirmās puses', en: 'first party' } },
        { code: 'third', name: { lv: 'trešās puses', en: 'third party' } },
      ],
      { optional: true },
    ),
    provider: textField({ lv: 'Sniedzējs', en: 'Provider' }, { optional: true, most: 300 }),
    purpose: textField({ lv: 'Nolūks', en: 'Purpose' }, { optional: true, most: 1000 }),
    duration: textField({ lv: 'Darbības ilgums', en: 'Duration' }, { optional: true, most: 200 }),
    bannerVersion: textField({ lv: 'Banera versija', en: 'Banner version' }, { optional: true, most: 100 }),
    consentNeeded: yesNoField({ lv: 'Vajadzīga piekrišana', en: 'Consent needed' }),
  },
  later: {},
  problems: ({ kind, consentNeeded }): RowProblems =>
    kind === undefined || consentNeeded === undefined ? {} : consentProblems(kind, consentNeeded),
})

/** Clause 3.3 and law.md §5.6: nobody can consent to a cookie whose kind is unknown; only necessary ones go without consent. */
function consentProblems(kind: string, consentNeeded: boolean): RowProblems {
  if (kind === 'other' && consentNeeded) {
    return {
      consentNeeded: {
        lv: 'Citai sīkdatnei piekrišanu nevar dot: vispirms nosakiet tās veidu.',
        en: 'Nobody can consent to an “other” cookie: set its kind first.',
      },
    }
  }
  if ((kind === 'advertising' || kind === 'analytical') && !consentNeeded) {
    return {
      consentNeeded: {
        lv: 'Reklāmas un analītiskām sīkdatnēm vajadzīga piekrišana.',
        en: 'Advertising and analytical cookies need consent.',
      },
    }
  }
  return {}
}
