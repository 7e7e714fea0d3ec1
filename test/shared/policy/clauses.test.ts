import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as commonGates from '../../../shared/law/kinds/common-gates'
import { caseKinds } from '../../../shared/law/kinds/kinds'
import { circumstances, consequences } from '../../../shared/law/kinds/kind'
import { caseRights } from '../../../shared/law/right'
import { sections } from '../../../shared/letters/sections'
import { clauseSchema, type BehindKind } from '../../../shared/policy/clause'
import { clauses } from '../../../shared/policy/clauses'
import { clockRules } from '../../../shared/policy/clock-rules'
import { departures } from '../../../shared/policy/departures'
import { defaultOrganisation } from '../../../shared/policy/organisation'
import { registerNames } from '../../../shared/policy/registers'
import { clauseNumbers } from './clause-numbers'

/** What exists in the app, by kind. */
const real: Readonly<Record<BehindKind, readonly string[]>> = {
  'case-kind': [...caseRights, ...circumstances, ...consequences],
  gate: [...caseKinds.flatMap(({ gates }) => gates), ...Object.values(commonGates)].flatMap((gate) =>
    'id' in gate ? [gate.id] : [],
  ),
  register: registerNames,
  clock: clockRules.map(({ id }) => id),
  'letter-section': sections,
  setting: [...Object.keys(defaultOrganisation), 'calendar'],
  departure: departures.map(({ no }) => no),
  statement: clauseNumbers,
}

/** law.md §1.1, column Dep. */
const departuresInLaw = {
  '1.3': ['D01'],
  '1.7': ['D05', 'D06'],
  '2.7': ['D11', 'D12'],
  '4.2': ['D17', 'D18'],
  '8.2.1': ['D24', 'D25'],
  '8.2.6': ['D30', 'D31', 'D32'],
  none: ['D36'],
  '12': ['D40', 'D41'],
}

describe('the clauses of the policy', () => {
  it('are all there, in the order of the clause table', () => {
    expect(clauses.map(({ id }) => id)).toEqual(clauseNumbers)
  })

  it.each(clauses)('$id says what it means and what the app does about it, in both languages', (clause) => {
    expect(v.safeParse(clauseSchema, clause).success).toBe(true)
    for (const text of [clause.says.lv, clause.says.en, clause.app.lv, clause.app.en]) {
      expect(text).toMatch(/[.”]$/)
      expect(text.length).toBeLessThanOrEqual(200)
    }
    expect(clause.articles.length).toBeGreaterThan(0)
  })

  it.each(clauses)('$id has behind it only what exists', ({ behind }) => {
    expect(behind.length).toBeGreaterThan(0)
    for (const { kind, id } of behind) expect([kind, real[kind].includes(id), id]).toEqual([kind, true, id])
  })

  it('are marked as statements only where the table has nothing to hold or do', () => {
    const statements = clauses.filter(({ behind }) => behind.some(({ kind }) => kind === 'statement'))
    expect(statements.map(({ id }) => id)).toEqual(['1.2', '1.4'])
  })

  it('name their departures, and those that exist', () => {
    const known = departures.map(({ no }) => no)
    for (const clause of clauses) for (const no of clause.departures) expect(known).toContain(no)
    for (const [id, expected] of Object.entries(departuresInLaw))
      expect(clauses.find((one) => one.id === id)?.departures).toEqual(expect.arrayContaining(expected))
  })

  it('name each departure of the register somewhere', () => {
    const named = new Set(clauses.flatMap((clause) => clause.departures))
    for (const { no } of departures) expect([no, named.has(no)]).toEqual([no, true])
  })
})
