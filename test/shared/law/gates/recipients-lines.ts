import type { CaseEvent } from '../../../../shared/case/events'
import { recipientNotice, recipientsAsked } from '../../../../shared/law/kinds/recipients-facts'
import { rectificationDone } from '../../../../shared/law/kinds/rectification-facts'
import { day } from '../../../helpers/case-maker'
import { factEvent, sentLetter } from '../../../helpers/kind-maker'
import { answered, asked, closesCase, decided, line, records, type GateLine } from './gate-line'

const notice = (recipient: string): CaseEvent =>
  factEvent(recipientNotice, { recipient, state: 'notified', on: day('2026-02-11') })

/** Both recipients of the small desk were told. */
export const recipientsDone: readonly CaseEvent[] = ['REC-01', 'REC-02'].map(notice)

const corrected = ['SYS-01', 'SYS-02'].map((system) =>
  factEvent(rectificationDone, { system, result: 'corrected', on: day('2026-02-11') }),
)
const rectified = [
  ...asked('RECTIFICATION'),
  decided('RECTIFICATION'),
  ...corrected,
  ...answered('RECTIFICATION'),
]

/** Notification of recipients, Art. 19. */
export const recipientsLines: readonly GateLine[] = [
  line(
    'recipients-nothing-to-tell',
    (events: readonly CaseEvent[]) =>
      records([...asked('RECTIFICATION'), ...events], recipientNotice, {
        recipient: 'REC-01',
        state: 'notified',
        on: day('2026-02-11'),
      }),
    { closes: [], opens: [decided('RECTIFICATION')] },
  ),
  line(
    'recipients-untold',
    (events: readonly CaseEvent[]) => closesCase([...rectified, notice('REC-01'), ...events]),
    { closes: [], opens: [notice('REC-02')] },
  ),
  line(
    'recipients-question-open',
    (events: readonly CaseEvent[]) =>
      closesCase([
        ...rectified,
        ...recipientsDone,
        factEvent(recipientsAsked, { on: day('2026-02-16') }),
        ...events,
      ]),
    { closes: [], opens: sentLetter('recipients-answer', '2026-02-17', { covers: [] }) },
  ),
]
