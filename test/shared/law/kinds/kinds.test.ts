import { describe, expect, it } from 'vitest'
import { caseKinds } from '../../../../shared/law/kinds/kinds'
import { circumstances, consequences } from '../../../../shared/law/kinds/kind'
import { caseRights } from '../../../../shared/law/right'
import { refusalGroundCodes } from '../../../../shared/law/refusal-grounds'
import { sections } from '../../../../shared/letters/sections'

const gates = caseKinds.flatMap((kind) => kind.gates.map((gate) => [gate.id, gate, kind] as const))
const holders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)

describe('the kinds of case', () => {
  it('are one for each right, circumstance and consequence', () => {
    const ids = caseKinds.map(({ id }) => id)
    expect([...ids].sort()).toEqual([...caseRights, ...circumstances, ...consequences].sort())
  })

  it.each(gates)('%s says its rule and what to do next, in both languages', (_, gate) => {
    for (const text of [gate.rule, gate.next]) {
      expect(text.lv.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(holders(text.lv).sort()).toEqual(holders(text.en).sort())
      for (const holder of holders(text.lv)) expect(['day', 'of']).toContain(holder)
    }
    expect(gate.article).toMatch(/^(Art\. \d|recital \d|ePrivacy|Directive)/)
  })

  it('name each gate once', () => {
    const different = new Set(gates.map(([, gate]) => gate))
    expect(new Set(gates.map(([id]) => id)).size).toBe(different.size)
  })

  it.each(caseKinds.map((kind) => [kind.id, kind] as const))(
    '%s has steps, sections and grounds that exist',
    (_, kind) => {
      expect(new Set(kind.steps.map(({ id }) => id)).size).toBe(kind.steps.length)
      for (const section of kind.letter) expect(sections).toContain(section)
      for (const ground of kind.refusals) expect(refusalGroundCodes).toContain(ground)
    },
  )

  it('refuse only where they have a ground to refuse on', () => {
    for (const { id, outcomes, refusals } of caseKinds) {
      const refuses = outcomes.some((outcome) =>
        ['refused', 'partly-fulfilled', 'not-identifiable'].includes(outcome),
      )
      if (outcomes.length > 0) expect([id, refusals.length > 0]).toEqual([id, refuses])
    }
  })
})
