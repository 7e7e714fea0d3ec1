import type { CaseEvent } from '../../../../shared/case/events'
import {
  customerForwarding,
  processorSearch,
  type Forwarding,
} from '../../../../shared/law/kinds/processor-request-facts'
import type { LetterKind } from '../../../../shared/letters/letter-kind'
import { day, drafted, received, sent } from '../../../helpers/case-maker'
import { factEvent, sentLetter } from '../../../helpers/kind-maker'
import { closesCase, decided, decides, extendsTime, line, records, role, type GateLine } from './gate-line'

const processor = [received({ rights: ['ACCESS'] }), role('processor')]
const search = (found: 'customers' | 'none'): CaseEvent =>
  factEvent(processorSearch, {
    where: 'Ziņojumu žurnāls, pēc numura',
    on: day('2026-02-02'),
    by: 'Anna Liepa',
    found,
  })
const written = drafted({ id: 'forward1', kind: 'controller-forwarding', about: 'CUS-01', covers: [] })
const forwardingSent = [written, sent('forward1', '2026-02-02')]

const given = { customer: 'CUS-01', forwardedOn: day('2026-02-02') } as const
const forwarding = (change: Partial<Forwarding> = {}): CaseEvent =>
  factEvent(customerForwarding, { ...given, ...change })

const redirects = (events: readonly CaseEvent[]) =>
  decides(events, { right: 'ACCESS', outcome: 'redirected-to-controller' })
const personTold = (kind: LetterKind) => sentLetter(kind, '2026-02-12', { covers: ['ACCESS'] })

const forwardingLines: readonly GateLine[] = [
  line(
    'processor-not-searched',
    (events: readonly CaseEvent[]) => redirects([...processor, ...forwardingSent, forwarding(), ...events]),
    { closes: [], opens: [search('customers')] },
  ),
  line(
    'processor-not-forwarded',
    (events: readonly CaseEvent[]) =>
      redirects([...processor, search('customers'), ...forwardingSent, ...events]),
    { closes: [], opens: [forwarding()] },
  ),
  // received on a Saturday: the next working day is Monday, 2 February
  line(
    'processor-forwarded-late',
    (on: string) =>
      records([...processor, ...forwardingSent], customerForwarding, { ...given, forwardedOn: day(on) }),
    { closes: '2026-02-03', opens: '2026-02-02' },
  ),
  line(
    'processor-forwarding-unsent',
    (events: readonly CaseEvent[]) => records([...processor, written, ...events], customerForwarding, given),
    { closes: [], opens: [sent('forward1', '2026-02-02')] },
  ),
  line(
    'redirect-not-processor',
    (which: 'controller' | 'both') =>
      redirects([received({ rights: ['ACCESS'] }), role(which), search('none')]),
    { closes: 'controller', opens: 'both' },
  ),
]

const forwarded = (change: Partial<Forwarding>) => [
  ...processor,
  search('customers'),
  ...forwardingSent,
  forwarding(change),
  decided('ACCESS', 'redirected-to-controller'),
]
const instructed = { instruction: 'extract', instructionDue: day('2026-02-16') } as const

/** Requests about data of our customers, Art. 28(3)(e). */
export const processorLines: readonly GateLine[] = [
  ...forwardingLines,
  line(
    'processor-person-not-told',
    (kind: LetterKind) => closesCase([...forwarded({}), ...personTold(kind)]),
    {
      closes: 'answer',
      opens: 'forwarding-notice',
    },
  ),
  line(
    'processor-instruction-open',
    (change: Partial<Forwarding>) =>
      closesCase([...forwarded({ ...instructed, ...change }), ...personTold('forwarding-notice')]),
    { closes: {}, opens: { doneOn: day('2026-02-16') } },
  ),
  line(
    'processor-does-not-decide',
    (which: 'processor' | 'controller') =>
      decides([received({ rights: ['ACCESS'] }), role(which)], {
        right: 'ACCESS',
        outcome: 'refused',
        ground: 'R-12-5-excessive',
      }),
    { closes: 'processor', opens: 'controller' },
  ),
  line(
    'no-extension-for-processor',
    (which: 'processor' | 'both') => extendsTime([received({ rights: ['ACCESS'] }), role(which)]),
    { closes: 'processor', opens: 'both' },
  ),
]
