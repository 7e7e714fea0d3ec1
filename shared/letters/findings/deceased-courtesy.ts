import { isAboutDeceased } from '../compose/covered'
import type { FindingRule } from '../finding'
import { isToThirdParty } from '../letter-kind'
import { saysSomething, sectionText } from '../read-letter'

/** The GDPR does not apply to the dead (recital 27): reasons out of courtesy, no complaint and court of Art. 12(4). */
export const deceasedCourtesy: FindingRule = {
  codes: ['deceased-remedies'],
  find: (letter, { record }) =>
    isAboutDeceased(record) && !isToThirdParty(letter.kind) && saysSomething(sectionText(letter, 'remedies'))
      ? [
          {
            code: 'deceased-remedies',
            severity: 'should',
            article: 'recital 27',
            section: 'remedies',
            text: {
              lv: 'Regula neattiecas uz mirušu personu datiem: sūdzības un tiesas norāde šeit maldina, paskaidrojiet citu ceļu.',
              en: 'The Regulation does not apply to deceased persons: the note on complaint and court misleads here; explain the other way.',
            },
          },
        ]
      : [],
}
