import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../../shared/case/refusal'
import { lawOf } from '../../../shared/case/refusal-law'
import { lawInWords } from '../../../shared/law/article-words'
import { day } from '../../helpers/case-maker'

const lines = (refusal: Refusal) => {
  const law = lawOf(refusal)
  return law === undefined ? undefined : { en: lawInWords(law, 'en'), lv: lawInWords(law, 'lv') }
}

// articles and clauses from the policy's table of clauses (8.2.2 speaks of the month, 8.2.3 of reasons, 8.2.6 of identity)
describe('the law behind a refusal', () => {
  it.each([
    [
      { kind: 'extension-too-late', lastDay: day('2026-03-02') },
      'Art. 12(3) GDPR · policy 8.2.2',
      'VDAR 12. panta 3. punkts · politikas 8.2.2. punkts',
    ],
    [
      { kind: 'refusal-late', lastDay: day('2026-03-02') },
      'Art. 12(4) GDPR · policy 8.2.3',
      'VDAR 12. panta 4. punkts · politikas 8.2.3. punkts',
    ],
    [
      { kind: 'field-missing', field: 'ground', article: 'Art. 12(4)' },
      'Art. 12(4) GDPR · policy 8.2.3',
      'VDAR 12. panta 4. punkts · politikas 8.2.3. punkts',
    ],
    [
      { kind: 'identity-already-confirmed' },
      'Art. 12(6) GDPR · policy 8.2.6',
      'VDAR 12. panta 6. punkts · politikas 8.2.6. punkts',
    ],
    [
      { kind: 'asked-late', since: day('2026-01-31') },
      'Art. 12(3) GDPR · policy 8.2.2',
      'VDAR 12. panta 3. punkts · politikas 8.2.2. punkts',
    ],
    [
      { kind: 'systems-unanswered', systems: ['SYS-01'] },
      'Art. 15(1) GDPR · policy 8.2.6',
      'VDAR 15. panta 1. punkts · politikas 8.2.6. punkts',
    ],
    [
      {
        kind: 'gate-closed',
        gate: 'lifting-before-notice',
        article: 'Art. 18(3)',
        clauses: ['8.2.5'],
        of: [],
      },
      'Art. 18(3) GDPR · policy 8.2.5',
      'VDAR 18. panta 3. punkts · politikas 8.2.5. punkts',
    ],
  ] as const satisfies readonly (readonly [Refusal, string, string])[])('of %j', (refusal, en, lv) => {
    expect(lines(refusal)).toEqual({ en, lv })
  })

  it('is not claimed where only the state of the case stands in the way', () => {
    expect(lawOf({ kind: 'letter-already-sent' })).toBeUndefined()
    expect(lawOf({ kind: 'disk-full' })).toBeUndefined()
  })
})
