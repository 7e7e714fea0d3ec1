import { describe, expect, it } from 'vitest'
import { closed } from '../../../../shared/law/kinds/gate'
import { caseKinds } from '../../../../shared/law/kinds/kinds'
import { day } from '../../../helpers/case-maker'

describe('a gate', () => {
  it.each(caseKinds.flatMap(({ gates }) => gates.map((gate) => [gate.id, gate] as const)))(
    '%s leaves article and clause to the line behind its rule',
    (_, { rule, clauses }) => {
      for (const text of [rule.lv, rule.en])
        expect(text).not.toMatch(/\bArts?\.? ?\d|\d+\. ?pant|\bclause \d|\d\. punkt/u)
      for (const clause of clauses) expect(clause).toMatch(/^\d{1,2}(\.\d+)*$/)
    },
  )

  it('when closed, says on what it rests, what it is about and since when', () => {
    const gate = {
      id: 'a-gate',
      article: 'Art. 19',
      clauses: ['5.1'],
      rule: { lv: '', en: '' },
      next: { lv: '', en: '' },
    }
    expect(closed(gate)).toEqual({
      kind: 'gate-closed',
      gate: 'a-gate',
      article: 'Art. 19',
      clauses: ['5.1'],
      of: [],
    })
    expect(closed(gate, { of: ['REC-01'], day: day('2026-02-10') })).toMatchObject({
      of: ['REC-01'],
      day: '2026-02-10',
    })
  })
})
