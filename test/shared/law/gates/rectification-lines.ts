import type { CaseEvent } from '../../../../shared/case/events'
import {
  rectificationCheck,
  rectificationDone,
  rectificationItem,
} from '../../../../shared/law/kinds/rectification-facts'
import { day } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { answered, asked, closesCase, decided, decides, line, records, type GateLine } from './gate-line'
import { recipientsDone } from './recipients-lines'

const item = factEvent(rectificationItem, {
  item: 'Uzvārds',
  category: 'DAT-01',
  old: 'Kalnina',
  claimed: 'Kalniņa',
  ground: '16-1-inaccurate',
})
const outcomeOfCheck = { reasoning: 'Salīdzināts ar līgumu.', on: day('2026-02-05') }
const check = (result: 'corrected' | 'accurate'): CaseEvent =>
  factEvent(rectificationCheck, { item: 'Uzvārds', result, ...outcomeOfCheck })
const done = (system: string): CaseEvent =>
  factEvent(rectificationDone, { system, result: 'corrected', on: day('2026-02-11') })

const met = (events: readonly CaseEvent[]) =>
  decides([...asked('RECTIFICATION'), ...events], { right: 'RECTIFICATION', outcome: 'fulfilled' })

/** Rectification, Art. 16. */
export const rectificationLines: readonly GateLine[] = [
  line(
    'rectification-item-unknown',
    (name: string) =>
      records([...asked('RECTIFICATION'), item], rectificationCheck, {
        item: name,
        result: 'corrected',
        ...outcomeOfCheck,
      }),
    { closes: 'E-pasta adrese', opens: 'Uzvārds' },
  ),
  line(
    'rectification-items-missing',
    (events: readonly CaseEvent[]) => met([...events, check('corrected')]),
    {
      closes: [],
      opens: [item],
    },
  ),
  line('rectification-items-unchecked', (events: readonly CaseEvent[]) => met([item, ...events]), {
    closes: [],
    opens: [check('corrected')],
  }),
  line('rectification-checks-disagree', (result: 'corrected' | 'accurate') => met([item, check(result)]), {
    closes: 'accurate',
    opens: 'corrected',
  }),
  line(
    'rectification-systems-open',
    (events: readonly CaseEvent[]) =>
      closesCase([
        ...asked('RECTIFICATION'),
        item,
        check('corrected'),
        decided('RECTIFICATION'),
        done('SYS-01'),
        ...events,
        ...recipientsDone,
        ...answered('RECTIFICATION'),
      ]),
    { closes: [], opens: [done('SYS-02')] },
  ),
]
