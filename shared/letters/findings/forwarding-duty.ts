import type { FindingRule } from '../finding'
import { comparable, sectionText } from '../read-letter'

/** The customer must know that its month runs already and our part does not extend it (EDPB 07/2020; Art. 12(3), 28(3)(e)). */
export const forwardingDuty: FindingRule = {
  codes: ['forwarding-duty-missing'],
  find: (letter) => {
    if (letter.kind !== 'controller-forwarding') return []
    const text = comparable(sectionText(letter, 'forwarded-duty'))
    if (duty.test(text) && notExtended.test(text)) return []
    return [
      {
        code: 'forwarding-duty-missing',
        severity: 'fatal',
        article: 'Art. 12(3), 28(3)(e)',
        section: 'forwarded-duty',
        text: {
          lv: 'Nav pateikts, ka atbildēt ir pārziņa pienākums un ka apstrādātāja iesaiste termiņu nepagarina.',
          en: 'The letter does not say that answering is the controller’s duty and that the processor’s part does not extend its time limit.',
        },
      },
    ]
  },
}

const duty = /pienākum|jāatbild|atbildīb|duty|responsib|obligation|must answer/u
const notExtended = /nepagarin|nav pagarināt|not (?:be )?extend|no extension|cannot be extended/u
