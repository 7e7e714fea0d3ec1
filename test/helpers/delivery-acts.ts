import fc from 'fast-check'
import { recordDelivery } from '../../shared/case/deliveries'
import { ok } from '../../shared/lib/result'
import type { Act } from './case-acts'

/** What became of a letter that left: more often lost than in life. */
export const reporting: fc.Arbitrary<Act> = fc
  .record({ n: fc.nat(), kind: fc.constantFrom('failed', 'failed', 'delivered', 'read'), days: fc.nat(3) })
  .map(({ n, kind, days: passed }) => ({
    name: `report ${kind}`,
    days: passed,
    run: (current, { today }) => {
      if (current.stage === 'empty') return ok([])
      const left = current.letters.filter(({ sendings }) => sendings.length > 0)
      const letter = left[n % Math.max(1, left.length)]?.letter
      if (letter === undefined) return ok([])
      const delivered = { letter: letter.id, kind, on: today, how: 'recorded', detail: '' } as const
      return recordDelivery(current, delivered, { today, reopenBecause: 'nav piegādāta' })
    },
  }))
