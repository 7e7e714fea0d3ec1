import { describe, expect, it } from 'vitest'
import { commonGates } from '../../../../shared/law/kinds/common-gates'
import type { Gate } from '../../../../shared/law/kinds/gate'
import { caseKinds } from '../../../../shared/law/kinds/kinds'
import type { GateLine } from './gate-line'
import { gateTable, nameOf } from './gate-table'
import { refusalLines } from './refusal-lines'

const gates: readonly Gate[] = [...commonGates, ...caseKinds.flatMap((kind) => kind.gates)]
const ruleOf = (id: string): string => gates.find((gate) => gate.id === id)?.rule.en ?? ''
const named = (lines: readonly GateLine[]) =>
  lines.map((line) => [line.gate, ruleOf(line.gate), line] as const)

describe.each([
  ['a gate of a kind of case', gateTable],
  ['what every kind of case refuses', refusalLines],
])('%s', (_, lines) => {
  it.each(named(lines))('%s refuses when it must. %s', (gate, _rule, { refused }) => {
    expect(nameOf(refused())).toBe(gate)
  })

  it.each(named(lines))('%s lets through what it may. %s', (_gate, _rule, { allowed }) => {
    expect(allowed()).toBeUndefined()
  })
})

describe('the table of gates', () => {
  it('has a line for each gate, and for nothing that is no gate', () => {
    const tested = new Set(gateTable.map(({ gate }) => gate))
    expect([...tested].sort()).toEqual(gates.map(({ id }) => id).sort())
  })

  it('is about gates that are named once', () => {
    const ids = gates.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(gates.map((gate) => [gate.id, gate] as const))(
    '%s, when closed, says what its words have a place for',
    (id, { rule, next }) => {
      const texts = [rule.lv, rule.en, next.lv, next.en].join(' ')
      for (const { refused } of gateTable.filter(({ gate }) => gate === id)) {
        const refusal = refused()
        if (refusal?.kind !== 'gate-closed') throw new Error(`${id} is not closed`)
        expect(refusal.of.length > 0).toBe(texts.includes('{{of}}'))
        expect(refusal.day !== undefined).toBe(texts.includes('{{day}}'))
      }
    },
  )
})
