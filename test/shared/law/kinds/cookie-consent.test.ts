import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../../shared/case/events'
import { outcomes, type Outcome } from '../../../../shared/case/outcome'
import { cookieConsent, cookieMatter } from '../../../../shared/law/kinds/cookie-consent'
import type { RefusalGroundCode } from '../../../../shared/law/refusal-grounds'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day, received, recordOf } from '../../../helpers/case-maker'
import { decisionOn, factEvent, factGate, gateOf, kindContext } from '../../../helpers/kind-maker'

type Matter = ValuesOf<typeof cookieMatter.fields>

const asked = received({ rights: ['COOKIE_CONSENT'], received: day('2026-02-02') })
const values = (change: Partial<Matter> = {}): Partial<Matter> => ({
  matter: 'withdraw',
  kinds: ['CK-05'],
  identified: true,
  done: 'Piekrišana atsaukta.',
  on: day('2026-02-03'),
  ...change,
})
const matter = (change: Partial<Matter> = {}): CaseEvent => factEvent(cookieMatter, values(change))
const gate = (change: Partial<Matter>) => factGate(cookieMatter, values(change), { record: recordOf(asked) })
const ask = (outcome: Outcome, ground: RefusalGroundCode | undefined, ...events: readonly CaseEvent[]) =>
  gateOf(
    cookieConsent.decide?.(
      decisionOn('COOKIE_CONSENT', outcome, ground === undefined ? {} : { ground }),
      recordOf(asked, ...events),
      kindContext(),
    ),
  )

// rows of the shipped register: CK-01 necessary, CK-05 advertising, CK-06 other (clause 3.3)
describe('a cookie matter', () => {
  it.each(['withdraw', 'change', 'proof'] as const)('knows no consent to necessary cookies to %s', (what) => {
    expect(gate({ matter: what, kinds: ['CK-01'] })).toBe('cookie-necessary-needs-no-consent')
    expect(gate({ matter: what, kinds: ['CK-05'] })).toBe('free')
  })

  it('lets nobody consent to “other” cookies until they are reclassified, but withdraw (departure D16)', () => {
    expect(gate({ matter: 'change', kinds: ['CK-06'] })).toBe('cookie-other-has-no-purpose')
    expect(gate({ matter: 'proof', kinds: ['CK-05', 'CK-06'] })).toBe('cookie-other-has-no-purpose')
    expect(gate({ matter: 'withdraw', kinds: ['CK-06'] })).toBe('free')
  })

  it('takes the reclassification from the register', () => {
    const context = kindContext()
    const { registers } = context.team
    const cookies = registers.cookies.map((row) =>
      row.code === 'CK-06' ? { ...row, kind: 'analytical' as const } : row,
    )
    const team = { ...context.team, registers: { ...registers, cookies } }
    expect(
      factGate(cookieMatter, values({ matter: 'change', kinds: ['CK-06'] }), {
        record: recordOf(asked),
        context: kindContext({ team }),
      }),
    ).toBe('free')
  })

  it('may complain about any kind', () => {
    expect(gate({ matter: 'complaint', kinds: ['CK-01', 'CK-06'] })).toBe('free')
  })

  it('is met when it is done, and not before', () => {
    expect(ask('fulfilled', undefined)).toBe('cookie-matter-missing')
    expect(ask('fulfilled', undefined, matter())).toBe('free')
  })

  it('cannot be met without an identifier, but for a complaint (Art. 11)', () => {
    expect(ask('fulfilled', undefined, matter({ identified: false }))).toBe('cookie-not-identified')
    expect(ask('fulfilled', undefined, matter({ matter: 'complaint', identified: false }))).toBe('free')
  })

  it('is not identifiable only under Art. 11(2), and when the record is not found', () => {
    const lost = matter({ identified: false })
    expect(ask('not-identifiable', 'R-11-2', lost)).toBe('free')
    expect(ask('not-identifiable', 'R-12-2', lost)).toBe('cookie-can-be-identified')
    expect(ask('not-identifiable', 'R-11-2', matter())).toBe('cookie-can-be-identified')
    expect(ask('not-identifiable', 'R-11-2')).toBe('cookie-can-be-identified')
    expect(cookieConsent.refusals).toEqual(['R-11-2'])
  })

  it.each(outcomes.filter((outcome) => !cookieConsent.outcomes.includes(outcome)))(
    'cannot end as %s',
    (outcome) => {
      expect(ask(outcome, undefined, matter())).toBe('cookie-no-refusal')
    },
  )

  it.each([
    'withdrawn-by-subject',
    'duplicate',
    'not-a-data-subject-request',
    'redirected-to-controller',
  ] as const)('may end as %s', (outcome) => {
    expect(ask(outcome, undefined)).toBe('free')
    expect(cookieConsent.outcomes).toContain(outcome)
  })
})
