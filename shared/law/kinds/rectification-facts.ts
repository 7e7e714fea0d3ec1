import { factsOf } from '../../case/facts'
import { choiceField, dayField, rowField, textField, yesNoField, type Option } from '../../lib/fields'
import { isCarriedOut } from './carried-out'
import { notDecided } from './common-gates'
import { factKind } from './fact'
import { closed } from './gate'
import { itemUnknown } from './rectification-gates'

export const rectificationGrounds: readonly Option<'16-1-inaccurate' | '16-2-incomplete'>[] = [
  {
    code: '16-1-inaccurate',
    name: { lv: 'dati ir neprecīzi', en: 'the data are inaccurate' },
    article: 'Art. 16',
  },
  {
    code: '16-2-incomplete',
    name: { lv: 'dati ir nepilnīgi', en: 'the data are incomplete' },
    article: 'Art. 16',
  },
]

/** What the person wants corrected or completed: one record for each piece of data. */
export const rectificationItem = factKind({
  id: 'rectification-item',
  name: { lv: 'Labojamie dati', en: 'Data to rectify' },
  article: 'Art. 16',
  key: 'item',
  fields: {
    item: textField(
      { lv: 'Kas jālabo', en: 'What is to be rectified' },
      { most: 200, hint: { lv: 'Piemēram, uzvārds.', en: 'For example, surname.' } },
    ),
    category: rowField({ lv: 'Datu kategorija', en: 'Category of data' }, 'categories'),
    old: textField({ lv: 'Pašreizējā vērtība', en: 'Value held now' }),
    claimed: textField({ lv: 'Personas norādītā vērtība', en: 'Value the person gives' }),
    ground: choiceField({ lv: 'Pamats', en: 'Ground' }, rectificationGrounds),
    evidence: textField(
      { lv: 'Personas iesniegtie pierādījumi', en: 'Evidence the person gives' },
      {
        lines: true,
        optional: true,
        hint: {
          lv: 'Prasiet tikai tik, cik vajag, lai pārbaudītu.',
          en: 'Ask for no more than the check needs.',
        },
      },
    ),
    restrict: yesNoField(
      {
        lv: 'Apstrāde ierobežota, kamēr precizitāti pārbauda',
        en: 'Processing restricted while accuracy is verified',
      },
      {
        hint: {
          lv: '18. panta 1. punkta a) apakšpunkts: pēc personas lūguma.',
          en: 'Art. 18(1)(a): at the person’s request.',
        },
      },
    ),
  },
})

/** What the check of one piece of data gave. Unclear: the data stay, with the dispute on record. */
export const rectificationCheck = factKind({
  id: 'rectification-check',
  name: { lv: 'Precizitātes pārbaude', en: 'Check of accuracy' },
  article: 'Art. 16',
  key: 'item',
  fields: {
    item: textField({ lv: 'Kas pārbaudīts', en: 'What was checked' }, { most: 200 }),
    result: choiceField({ lv: 'Rezultāts', en: 'Result' }, [
      { code: 'corrected', name: { lv: 'neprecīzi – jālabo', en: 'inaccurate: to be corrected' } },
      { code: 'completed', name: { lv: 'nepilnīgi – jāpapildina', en: 'incomplete: to be completed' } },
      { code: 'accurate', name: { lv: 'dati ir precīzi', en: 'the data are accurate' } },
      {
        code: 'unclear',
        name: {
          lv: 'nav noskaidrojams – strīds atzīmēts, piedāvāts ierobežojums',
          en: 'cannot be established: dispute noted, restriction offered',
        },
        article: 'Art. 18(1)(a)',
      },
    ]),
    reasoning: textField(
      { lv: 'Ar ko salīdzināts un kas secināts', en: 'Compared with what, and the finding' },
      { lines: true },
    ),
    on: dayField({ lv: 'Pārbaudes diena', en: 'Day of the check' }),
  },
  gate(values, { record }) {
    const item = values.item.trim()
    const isAsked = factsOf(record, rectificationItem).some((one) => one.item.trim() === item)
    return isAsked ? undefined : closed(itemUnknown, { of: [item] })
  },
})

/** Where the data were corrected, system by system. */
export const rectificationDone = factKind({
  id: 'rectification-done',
  name: { lv: 'Labojums sistēmā', en: 'Correction in a system' },
  article: 'Art. 16',
  key: 'system',
  fields: {
    system: rowField({ lv: 'Sistēma', en: 'System' }, 'systems'),
    result: choiceField({ lv: 'Rezultāts', en: 'Result' }, [
      { code: 'corrected', name: { lv: 'izlabots', en: 'corrected' } },
      { code: 'not-there', name: { lv: 'datu tur nav', en: 'the data are not there' } },
      { code: 'not-needed', name: { lv: 'labot nevajag', en: 'nothing to correct' } },
    ]),
    on: dayField({ lv: 'Diena', en: 'Day' }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
  },
  gate: (_, { record }) => (isCarriedOut(record, 'RECTIFICATION') ? undefined : closed(notDecided)),
})
