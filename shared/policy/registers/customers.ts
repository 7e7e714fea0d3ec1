import { textField, yesNoField } from '../../lib/fields'
import { registerKind, type RowProblems } from '../register-kind'

/** R8: the controllers for whom we process */
export const customers = registerKind({
  id: 'customers',
  name: { lv: 'Klienti (pārziņi)', en: 'Customers (controllers)' },
  about: {
    lv: 'Pārziņi, kuru uzdevumā datus apstrādājam: kam pārsūtīt pieprasījumu.',
    en: 'Controllers on whose behalf we process: to whom a request is forwarded.',
  },
  article: 'Art. 28(3)(e)',
  clauses: ['12'],
  prefix: 'CUS-',
  nameLabel: { lv: 'Klients', en: 'Customer' },
  oneName: true,
  inPack: false,
  always: {
    contactName: textField({ lv: 'Kontaktpersona', en: 'Contact person' }, { optional: true, most: 300 }),
    contactEmail: textField({ lv: 'E-pasts pieprasījumiem', en: 'E-mail for requests' }, { most: 320 }),
    contactPhone: textField({ lv: 'Tālrunis', en: 'Telephone' }, { optional: true, most: 60 }),
    dpa: textField({ lv: 'Apstrādes līgums', en: 'Processing agreement' }, { optional: true, most: 300 }),
    account: textField({ lv: 'Konts platformā', en: 'Platform account' }, { optional: true, most: 300 }),
    disclosureAllowed: yesNoField({
      lv: 'Klientu drīkst nosaukt personai',
      en: 'The customer may be named to the person',
    }),
  },
  later: {},
  problems: ({ contactEmail = '' }): RowProblems =>
    contactEmail.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(contactEmail.trim())
      ? {}
      : { contactEmail: { lv: 'Tā nav e-pasta adrese.', en: 'This is not an e-mail address.' } },
})
