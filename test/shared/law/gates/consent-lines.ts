import type { CaseEvent } from '../../../../shared/case/events'
import type { Outcome } from '../../../../shared/case/outcome'
import { consentPurpose, consentRecord } from '../../../../shared/law/kinds/consent-withdrawal-facts'
import { cookieMatter } from '../../../../shared/law/kinds/cookie-consent'
import type { ValuesOf } from '../../../../shared/lib/fields'
import { day } from '../../../helpers/case-maker'
import { factEvent } from '../../../helpers/kind-maker'
import { asked, decides, line, records, type GateLine } from './gate-line'

const consent = factEvent(consentRecord, {
  consent: 'Jaunumi e-pastā',
  exists: true,
  withdrawnOn: day('2026-01-31'),
})
const purpose = factEvent(consentPurpose, { purpose: 'P03', then: 'stopped', on: day('2026-02-02') })
const withdrawn = (events: readonly CaseEvent[], outcome: Outcome = 'fulfilled') =>
  decides([...asked('CONSENT_WITHDRAWAL'), ...events], { right: 'CONSENT_WITHDRAWAL', outcome })

const withdrawalLines: readonly GateLine[] = [
  line('consent-always-withdrawn', (outcome: Outcome) => withdrawn([consent, purpose], outcome), {
    closes: 'refused',
    opens: 'fulfilled',
  }),
  line('consent-not-withdrawn', (events: readonly CaseEvent[]) => withdrawn([purpose, ...events]), {
    closes: [],
    opens: [consent],
  }),
  line('consent-no-purposes', (events: readonly CaseEvent[]) => withdrawn([consent, ...events]), {
    closes: [],
    opens: [purpose],
  }),
  line(
    'consent-no-silent-swap',
    (basis: string) =>
      records(asked('CONSENT_WITHDRAWAL'), consentPurpose, {
        purpose: 'P03',
        then: 'continues',
        basis,
        on: day('2026-02-02'),
      }),
    { closes: 'citi pamati u. c.', opens: '6(1)(b)' },
  ),
]

type Matter = Partial<ValuesOf<typeof cookieMatter.fields>>
/** A choice about analytical cookies that was changed. */
const changed = {
  matter: 'change',
  kinds: ['CK-04'],
  identified: true,
  done: 'Izvēle mainīta.',
  on: day('2026-02-03'),
} as const
const matter = (change: Matter = {}): CaseEvent => factEvent(cookieMatter, { ...changed, ...change })
const cookies = (events: readonly CaseEvent[], outcome: Outcome = 'fulfilled') =>
  decides([...asked('COOKIE_CONSENT'), ...events], { right: 'COOKIE_CONSENT', outcome })
const notes = (change: Matter) => records(asked('COOKIE_CONSENT'), cookieMatter, { ...changed, ...change })

const cookieLines: readonly GateLine[] = [
  line('cookie-necessary-needs-no-consent', (kind: string) => notes({ kinds: [kind] }), {
    closes: 'CK-01',
    opens: 'CK-04',
  }),
  // departure D16: a consent to "other" cannot be given or shown, but what was once set can be withdrawn
  line(
    'cookie-other-has-no-purpose',
    (what: 'withdraw' | 'proof') => notes({ kinds: ['CK-06'], matter: what }),
    { closes: 'proof', opens: 'withdraw' },
  ),
  line('cookie-matter-missing', cookies, { closes: [], opens: [matter()] }),
  line('cookie-not-identified', (identified: boolean) => cookies([matter({ identified })]), {
    closes: false,
    opens: true,
  }),
  line(
    'cookie-can-be-identified',
    (identified: boolean) =>
      decides([...asked('COOKIE_CONSENT'), matter({ identified })], {
        right: 'COOKIE_CONSENT',
        outcome: 'not-identifiable',
        ground: 'R-11-2',
      }),
    { closes: true, opens: false },
  ),
  line('cookie-no-refusal', (outcome: Outcome) => cookies([matter()], outcome), {
    closes: 'refused',
    opens: 'fulfilled',
  }),
]

/** Withdrawal of consent, Art. 7(3), and cookies. */
export const consentLines: readonly GateLine[] = [...withdrawalLines, ...cookieLines]
