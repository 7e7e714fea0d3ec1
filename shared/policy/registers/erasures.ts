import { dayField, textField } from '../../lib/fields'
import { registerKind } from '../register-kind'
import { hashProblems } from './hash'

/**
 * What must stay erased: after a system was restored from a copy, the hashes say whose data to erase again (Art. 17(1),
 * 5(1)(c)). Never the address or number itself.
 */
export const erasures = registerKind({
  id: 'erasures',
  name: { lv: 'Dzēsto personu saraksts', en: 'Erased persons' },
  about: {
    lv: 'Kuru dati ir dzēsti un pēc atjaunošanas no kopijas jādzēš atkal. Glabā tikai jaucējvērtību.',
    en: 'Whose data were erased, and must be erased again after a restore from a copy. Only a hash is kept.',
  },
  article: 'Art. 17(1)',
  clauses: ['8.2.3'],
  prefix: 'ERA-',
  nameLabel: { lv: 'Ieraksts', en: 'Entry' },
  oneName: true,
  inPack: false,
  isMadeByApp: true,
  always: {
    hash: textField({ lv: 'Jaucējvērtība', en: 'Hash' }, { most: 64 }),
    on: dayField({ lv: 'Dzēsts', en: 'Erased on' }),
    caseReference: textField({ lv: 'Lieta', en: 'Case' }, { most: 60 }),
  },
  later: {},
  problems: hashProblems,
})
