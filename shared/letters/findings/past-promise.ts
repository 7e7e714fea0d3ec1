import { hasLawfulMonth } from '../../law/right'
import type { FindingRule } from '../finding'

/** An acknowledgement that promises an answer by a day that is over is false: what is owed is the answer (Art. 12(3)). */
export const pastPromise: FindingRule = {
  codes: ['promises-a-past-day'],
  find: (letter, { record, clock, today }) => {
    const promised = clock.due ?? clock.cautiousDue
    if (letter.kind !== 'acknowledgement' || promised >= today) return []
    if (!record.request.rights.some(hasLawfulMonth)) return []
    return [
      {
        code: 'promises-a-past-day',
        severity: 'should',
        article: 'Art. 12(3)',
        section: 'time',
        text: {
          lv: 'Atbildes termiņš jau ir pagājis: apstiprinājuma vietā nosūtiet atbildi un paskaidrojiet kavēšanās iemeslu.',
          en: 'The time limit has passed already: send the answer instead of an acknowledgement, and say why it is late.',
        },
      },
    ]
  },
}
