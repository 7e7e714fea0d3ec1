import { choiceField, dayField, rowsField, textField, yesNoField } from '../../lib/fields'
import { registerKind } from '../register-kind'
import { transferProblems } from './transfer'

/** R4; `entities` are the named recipients (C-154/21) */
export const recipients = registerKind({
  id: 'recipients',
  name: { lv: 'Saņēmēji', en: 'Recipients' },
  about: {
    lv: 'Kam dati tiek nodoti. Vēstulē saņēmēji jānosauc vārdā.',
    en: 'Who gets the data. A letter names them.',
  },
  article: 'Art. 15(1)(c)',
  clauses: ['5.1', '5.2', '5.3', '6.1'],
  prefix: 'REC-',
  nameLabel: { lv: 'Saņēmējs', en: 'Recipient' },
  always: {
    entities: textField({ lv: 'Nosaukti saņēmēji', en: 'Named recipients' }, { optional: true, lines: true }),
    role: choiceField({ lv: 'Loma', en: 'Role' }, [
      { code: 'controller', name: { lv: 'pārzinis', en: 'controller' }, article: 'Art. 4(7)' },
      { code: 'processor', name: { lv: 'apstrādātājs', en: 'processor' }, article: 'Art. 4(8)' },
      {
        code: 'joint-controller',
        name: { lv: 'kopīgs pārzinis', en: 'joint controller' },
        article: 'Art. 26',
      },
      { code: 'carrier', name: { lv: 'sakaru operators', en: 'carrier' } },
    ]),
    outsideEea: yesNoField({ lv: 'Ārpus EEZ', en: 'Outside the EEA' }),
    transferTool: textField(
      { lv: 'Nosūtīšanas garantijas', en: 'Safeguard of the transfer' },
      { optional: true, most: 1000 },
    ),
    categories: rowsField({ lv: 'Datu kategorijas', en: 'Data categories' }, 'categories'),
  },
  later: {
    kind: choiceField(
      { lv: 'Veids', en: 'Kind' },
      [
        { code: 'group', name: { lv: 'grupas uzņēmums', en: 'group company' } },
        { code: 'analytics', name: { lv: 'analītika un meklētāji', en: 'analytics and search' } },
        {
          code: 'advertiser',
          name: { lv: 'reklāmdevējs vai reklāmas tīkls', en: 'advertiser or ad network' },
        },
        { code: 'occasional', name: { lv: 'atsevišķa izpaušana', en: 'single disclosures' } },
        { code: 'supplier', name: { lv: 'pakalpojumu sniedzējs', en: 'supplier' } },
        { code: 'other', name: { lv: 'cits', en: 'other' } },
      ],
      { optional: true },
    ),
    country: textField({ lv: 'Valsts', en: 'Country' }, { optional: true, most: 200 }),
    contact: textField(
      { lv: 'Kam ziņot par labošanu un dzēšanu', en: 'Contact for notices of correction and erasure' },
      { optional: true, most: 500, hint: { lv: '19. pants', en: 'Art. 19' } },
    ),
    dpaDate: dayField(
      { lv: 'Apstrādes līguma datums', en: 'Date of the processing agreement' },
      { optional: true },
    ),
    departureNote: textField(
      { lv: 'Kāpēc atkāpjas no 5.3. punkta', en: 'Why clause 5.3 is departed from' },
      { optional: true, lines: true },
    ),
  },
  problems: transferProblems,
})
