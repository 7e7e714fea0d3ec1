import { choiceField, dayField, textField } from '../../lib/fields'
import { registerKind } from '../register-kind'
import { hashProblems } from './hash'

/** R10. Rows hold the keyed hash of an address or number, never the address or number itself. */
export const suppression = registerKind({
  id: 'suppression',
  name: { lv: 'Atteikumu saraksts', en: 'Suppression list' },
  about: {
    lv: 'Kam tirgvedība vairs netiek sūtīta. Glabā tikai adreses vai numura jaucējvērtību.',
    en: 'Who gets no more marketing. Only a hash of the address or number is kept.',
  },
  article: 'Art. 21(3)',
  clauses: ['8.2.7'],
  prefix: 'SUP-',
  nameLabel: { lv: 'Ieraksts', en: 'Entry' },
  oneName: true,
  inPack: false,
  isMadeByApp: true,
  always: {
    hash: textField({ lv: 'Jaucējvērtība', en: 'Hash' }, { most: 64 }),
    channel: choiceField({ lv: 'Kanāls', en: 'Channel' }, [
      { code: 'email', name: { lv: 'e-pasts', en: 'e-mail' } },
      { code: 'sms', name: { lv: 'SMS', en: 'SMS' } },
      { code: 'phone', name: { lv: 'tālrunis', en: 'telephone' } },
      { code: 'post', name: { lv: 'pasts', en: 'post' } },
      { code: 'ad-audiences', name: { lv: 'reklāmas auditorijas', en: 'advertising audiences' } },
      { code: 'profiling', name: { lv: 'profilēšana', en: 'profiling' } },
    ]),
    since: dayField({ lv: 'No', en: 'Since' }),
    caseReference: textField({ lv: 'Lieta', en: 'Case' }, { most: 60 }),
  },
  later: {},
  problems: hashProblems,
})
