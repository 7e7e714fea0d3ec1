import { textField } from '../../lib/fields'
import { registerKind, type RowProblems } from '../register-kind'

/** R3 */
export const purposes = registerKind({
  id: 'purposes',
  name: { lv: 'Nolūki', en: 'Purposes' },
  about: {
    lv: 'Kādiem nolūkiem dati tiek apstrādāti un uz kāda tiesiskā pamata. Politikā pamata nav.',
    en: 'What data are processed for, and on which lawful basis. The policy names no basis.',
  },
  article: 'Art. 15(1)(a)',
  clauses: ['4.1', '4.2'],
  prefix: 'P',
  nameLabel: { lv: 'Nolūks', en: 'Purpose' },
  always: {
    basis: textField(
      { lv: 'Tiesiskais pamats', en: 'Lawful basis' },
      {
        most: 100,
        hint: { lv: 'Viens, piemēram, 6(1)(b)', en: 'One, as in 6(1)(b)' },
      },
    ),
  },
  later: {},
  problems: ({ basis = '' }) => basisProblems(basis),
})

/** A letter may cite only one basis (Art. 13(1)(c), departure D17): `6(1)(a) / 6(1)(f)` is a proposal to choose from. */
const basisProblems = (basis: string): RowProblems =>
  basis.includes('/')
    ? {
        basis: {
          lv: 'Izvēlieties vienu tiesisko pamatu.',
          en: 'Choose one lawful basis.',
        },
      }
    : {}
