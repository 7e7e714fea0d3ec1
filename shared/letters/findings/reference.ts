import type { Finder } from '../finding'

/** The case number in the subject brings the person's reply back to the right case. */
export const reference: Finder = (letter, { record }) =>
  letter.subject.includes(record.request.reference)
    ? []
    : [
        {
          code: 'reference-missing',
          severity: 'should',
          article: 'Art. 12(2)',
          text: {
            lv: `Vēstules tematā nav lietas numura ${record.request.reference}.`,
            en: `The subject does not give the case number ${record.request.reference}.`,
          },
        },
      ]
