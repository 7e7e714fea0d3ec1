import { choiceField, dayField, textField } from '../../lib/fields'
import { factKind } from './fact'

/**
 * What the notice of extension will say (Art. 12(3)): the letter is made from it, and only the sent letter extends.
 * Its gate is in shared/case/extend.ts, where the clock is.
 */
export const extensionPlan = factKind({
  id: 'extension-plan',
  name: { lv: 'Termiņa pagarināšana', en: 'Extension of the time limit' },
  article: 'Art. 12(3)',
  fields: {
    months: choiceField({ lv: 'Pagarināt par', en: 'Extend by' }, [
      { code: '1', name: { lv: '1 mēnesi', en: '1 month' } },
      { code: '2', name: { lv: '2 mēnešiem', en: '2 months' } },
    ]),
    announced: dayField(
      { lv: 'Jaunā pēdējā diena', en: 'New last day' },
      {
        when: 'any',
        optional: true,
        hint: {
          lv: 'Tikai tur, kur likums ļauj to nosaukt paziņojumā (Šveice).',
          en: 'Only where the law lets the notice name it (Switzerland).',
        },
      },
    ),
    reasons: textField(
      { lv: 'Iemesli, ko paziņosim personai', en: 'Reasons we will give the person' },
      {
        lines: true,
        hint: {
          lv: 'Konkrēti: kas pieprasījumā ir sarežģīts vai cik to ir. Darba apjoms vien nav iemesls (EDAK pamatnostādnes 01/2022, 162.–164. punkts).',
          en: 'Concrete: what is complex, or how many requests there are. Effort alone is no reason (EDPB 01/2022, paras 162–164).',
        },
      },
    ),
  },
})
