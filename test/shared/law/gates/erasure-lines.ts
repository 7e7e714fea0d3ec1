import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { erasureCategory, type CategoryVerdict } from '../../../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../../../shared/law/kinds/erasure-ledger'
import { restrictionScope } from '../../../../shared/law/kinds/restriction-facts'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import { day } from '../../../helpers/case-maker'
import { factEvent, sentLetter } from '../../../helpers/kind-maker'
import { answered, asked, closesCase, decided, decides, line, records, type GateLine } from './gate-line'
import { recipientsDone } from './recipients-lines'

const erase = { category: 'DAT-01', held: true, ground: '17-1-a', verdict: 'erase' } as const
const keep = {
  category: 'DAT-03',
  held: true,
  ground: '17-1-a',
  verdict: 'keep',
  law: 'Grāmatvedības likuma 28. pants',
  until: day('2031-02-10'),
  reasoning: 'Attaisnojuma dokumenti.',
} as const

const verdict = (values: Partial<CategoryVerdict>): CaseEvent => factEvent(erasureCategory, values)
const judges = (values: Partial<CategoryVerdict>) => records(asked('ERASURE'), erasureCategory, values)

const scope = (ground: '18-1-a' | '18-1-b'): CaseEvent =>
  factEvent(restrictionScope, {
    category: 'DAT-01',
    ground,
    systems: ['SYS-01'],
    technique: 'locked',
    since: day('2026-02-02'),
  })

const erased = { system: 'SYS-01', result: 'deleted', on: day('2026-02-12') } as const
const row = (system: string): CaseEvent => factEvent(erasureLedger, { ...erased, system })

const all = [verdict(erase), verdict({ ...erase, category: 'DAT-03' })]
const some = [verdict(erase), verdict({ ...keep, exception: '17-3-b' })]
const met = (events: readonly CaseEvent[], outcome: Outcome = 'fulfilled') =>
  decides([...asked('ERASURE'), ...events], { right: 'ERASURE', outcome })

const verdictLines: readonly GateLine[] = [
  line(
    'erasure-held-verdict',
    (held: boolean) => judges({ category: 'DAT-01', held, verdict: 'nothing-held' }),
    { closes: true, opens: false },
  ),
  line('erasure-erase-ground', (ground: '17-1-a' | 'none') => judges({ ...erase, ground }), {
    closes: 'none',
    opens: '17-1-a',
  }),
  line('erasure-keep-exception', (exception: '17-3-b' | 'none') => judges({ ...keep, exception }), {
    closes: 'none',
    opens: '17-3-b',
  }),
  line(
    'erasure-of-restricted',
    (ground: '18-1-a' | '18-1-b') =>
      records([...asked('ERASURE', 'RESTRICTION'), scope(ground)], erasureCategory, erase),
    { closes: '18-1-b', opens: '18-1-a' },
  ),
  line('erasure-categories-open', (events: readonly CaseEvent[]) => met([verdict(erase), ...events]), {
    closes: [],
    opens: [verdict({ ...erase, category: 'DAT-03' })],
  }),
  line('erasure-verdicts-disagree', (outcome: Outcome) => met(all, outcome), {
    closes: 'no-data',
    opens: 'fulfilled',
  }),
  line(
    'erasure-ground-unsupported',
    (ground: RefusalGroundCode) =>
      decides([...asked('ERASURE'), ...some], { right: 'ERASURE', outcome: 'partly-fulfilled', ground }),
    { closes: 'R-17-3-e', opens: 'R-17-3-b' },
  ),
]

const ledgerLines: readonly GateLine[] = [
  line(
    'erasure-copy-first',
    (events: readonly CaseEvent[]) =>
      records(
        [...asked('ACCESS', 'ERASURE'), ...all, decided('ACCESS'), decided('ERASURE'), ...events],
        erasureLedger,
        erased,
      ),
    { closes: [], opens: sentLetter('access-response', '2026-02-11', { covers: ['ACCESS'] }) },
  ),
  // what is deleted before the copy left cannot be in it
  line(
    'erasure-copy-first',
    (deletedOn: string) =>
      records(
        [
          ...asked('ACCESS', 'ERASURE'),
          ...all,
          decided('ACCESS'),
          decided('ERASURE'),
          ...sentLetter('access-response', '2026-02-11', { covers: ['ACCESS'] }),
        ],
        erasureLedger,
        { ...erased, on: day(deletedOn) },
      ),
    { closes: '2026-02-10', opens: '2026-02-11' },
  ),
  line(
    'erasure-not-decided',
    (deletedOn: string) =>
      records([...asked('ERASURE'), ...all, decided('ERASURE')], erasureLedger, {
        ...erased,
        on: day(deletedOn),
      }),
    { closes: '2026-02-09', opens: '2026-02-10' },
  ),
  line(
    'erasure-ledger-open',
    (events: readonly CaseEvent[]) =>
      closesCase([
        ...asked('ERASURE'),
        ...all,
        decided('ERASURE'),
        row('SYS-01'),
        ...events,
        ...recipientsDone,
        ...answered('ERASURE'),
      ]),
    { closes: [], opens: [row('SYS-02')] },
  ),
]

/** Erasure, Art. 17. */
export const erasureLines: readonly GateLine[] = [...verdictLines, ...ledgerLines]
