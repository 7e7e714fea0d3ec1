import { choiceField, textField, yesNoField } from '../../lib/fields'
import { factKind } from './fact'

/** What makes a case another one beside what is asked for: noted in any case, with or without a sign in the request. */
export const circumstance = factKind({
  id: 'circumstance',
  name: { lv: 'Lietas apstāklis', en: 'Circumstance of the case' },
  article: 'Art. 12',
  key: 'circumstance',
  fields: {
    circumstance: choiceField({ lv: 'Apstāklis', en: 'Circumstance' }, [
      { code: 'REPRESENTATIVE', name: { lv: 'Raksta pārstāvis', en: 'A representative writes' } },
      { code: 'MINOR', name: { lv: 'Persona ir nepilngadīga', en: 'The person is a minor' } },
      { code: 'FEE', name: { lv: 'Tiek apsvērta maksa', en: 'A fee is considered' }, article: 'Art. 12(5)' },
      { code: 'DECEASED', name: { lv: 'Persona ir mirusi', en: 'The person has died' } },
    ]),
    applies: yesNoField({ lv: 'Attiecas uz šo lietu', en: 'Applies to this case' }),
    note: textField({ lv: 'Pēc kā tas redzams', en: 'What shows it' }, { optional: true, lines: true }),
  },
})
