import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import { day, recordOf } from '../../../helpers/case-maker'
import { receivedFor } from '../letter-maker'
import { doubted } from '../question-stories'
import { ready, section, within, without, type Ready } from '../ready-letter'
import { both, type Row } from './row'

const asked = ['identity-request', 'clarification-request'] as const

/** What a question cannot do without: law.md §4.3, L02 and L03, marked M. */
const lacking = (name: string, ...kinds: readonly CaseLetterKind[]): Row => ({
  code: `${name}-missing`,
  severity: 'fatal',
  when: `a question to the person lacks ${name}`,
  fires: () =>
    kinds.flatMap((kind) => [
      ...both((language) => without(ready(kind, { language }), name)),
      section(ready(kind), name, ' … '),
    ]),
  rests: () => kinds.flatMap((kind) => both((language) => ready(kind, { language }))),
})

/** The person was asked on 20 March, more than seven days after the receipt, and nobody wrote down why so late. */
const tooLate: CaseEvent = { type: 'identity-asked', on: day('2026-03-20'), doubt: 'cita adrese' }
const late = (text: string): Ready => {
  const record = recordOf(receivedFor('full'), tooLate)
  return within(section(ready('identity-request', { record }), 'asked-time', text), {
    today: day('2026-03-20'),
  })
}
// asked on 4 March; the letter is of that day
const time = (text: string, language: 'lv' | 'en' = 'lv'): Ready =>
  section(ready('identity-request', { language }), 'asked-time', text)

export const questionRows: readonly Row[] = [
  lacking('identity-why', 'identity-request'),
  lacking('identity-ways', 'identity-request'),
  lacking('asked-time', 'identity-request'),
  lacking('clarify-questions', 'clarification-request'),
  lacking('clarify-everything', 'clarification-request'),
  {
    code: 'pause-claimed',
    severity: 'fatal',
    when: 'it says that the time stands still, and it does not',
    fires: () => [
      late('No 2026. gada 20. marta atbildes termiņa tecējums ir apturēts.'),
      late('Termiņš līdz Jūsu atbildei tiek pārtraukts.'),
    ],
    rests: () => [
      late('Šis lūgums atbildes termiņu neaptur.'),
      late('Atbildes termiņš nav apturēts.'),
      ...both((language) => ready('identity-request', { language })),
    ],
  },
  {
    code: 'pause-date-differs',
    severity: 'fatal',
    when: 'it names another day from which the time stands still',
    fires: () => [
      time('No 2026. gada 5. marta atbildes termiņa tecējums ir apturēts.'),
      time('The time limit is suspended from 14 March 2026.', 'en'),
    ],
    rests: () => [
      ...asked.flatMap((kind) => both((language) => ready(kind, { language }))),
      time('Termiņš ir apturēts kopš 2026. gada 4. marta.'),
      time('The time limit is suspended as of 4 March 2026.', 'en'),
    ],
  },
  {
    code: 'asked-day-passed',
    severity: 'should',
    when: 'it leaves later than the day on which the person is recorded as asked',
    fires: () => [within(ready('identity-request'), { today: day('2026-03-05') })],
    rests: () => [
      within(ready('identity-request'), { today: day('2026-03-04') }),
      // where the time does not stand still, no day of asking is claimed
      within(
        ready('identity-request', {
          record: recordOf(
            receivedFor('full'),
            { type: 'clock-pinned', ruleSet: 'ccpa-7021@2020-01-01' },
            doubted('lv'),
          ),
        }),
        { today: day('2026-03-20') },
      ),
    ],
  },
]
