import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RefusalMessage } from '../../../renderer/components/refusal-message'
import { commonGates } from '../../../shared/law/kinds/common-gates'
import { caseKinds } from '../../../shared/law/kinds/kinds'
import { caseRights } from '../../../shared/law/right'
import type { Language } from '../../../shared/lib/language'
import { smallTeam } from '../../helpers/case-acts'
import { renderInDesk } from '../../helpers/in-desk'
import type { GateLine } from '../../shared/law/gates/gate-line'
import { gateTable } from '../../shared/law/gates/gate-table'
import { refusalLines } from '../../shared/law/gates/refusal-lines'
import { articlesInLatvian, lawOfRefusal, withoutLaw } from './law-of-messages'

type Said = { readonly whole: string; readonly law: string }

/** What the person reads when the act of the line is refused: all of it, and its last line. */
async function said({ gate, refused }: GateLine, language: Language): Promise<Said> {
  const refusal = refused()
  if (refusal === undefined) throw new Error(`${gate} was not refused`)
  const desk = { language, team: smallTeam, today: '2026-02-20' }
  const { unmount } = renderInDesk(<RefusalMessage refusal={refusal} />, desk)
  const alert = await screen.findByRole('alert')
  // the words of a gate are loaded when the first gate is shown
  await waitFor(() => {
    expect(alert.querySelectorAll('p').length).toBeGreaterThan(1)
  })
  const lines = [...alert.querySelectorAll('p')].map(({ textContent }) => textContent)
  unmount()
  return { whole: lines.join('\n'), law: lines.at(-1) ?? '' }
}

const gates = new Map(
  [...commonGates, ...caseKinds.flatMap((kind) => kind.gates)].map((gate) => [gate.id, gate] as const),
)
function lawOf({ gate }: GateLine) {
  const law = gates.get(gate) ?? lawOfRefusal.get(gate)
  if (law === undefined) throw new Error(`no law for ${gate}`)
  return law
}

/** `Art. 17(1), 5(2)` → `Art. 17(1)`, `Art. 5(2)` */
const citations = (article: string): readonly string[] =>
  article.split(', ').map((one) => (/^\d/.test(one) ? `Art. ${one}` : one))

/** Numbers of the clauses that a line names behind this word, as in `policy 8.2.8, 8.2.9`. */
const clausesBehind = (word: string, law: string): readonly string[] =>
  [...(law.split(word)[1] ?? '').matchAll(/\d+(?:\.\d+)*/g)].map(([clause]) => clause)

const all = [...gateTable, ...refusalLines].map((line) => [line.gate, line] as const)
const lawful = all.filter(([gate]) => !withoutLaw.includes(gate))
const lawless = all.filter(([gate]) => withoutLaw.includes(gate))

/** No gap where a value belongs, and no code: rows of registers, options of facts and rights have names. */
function expectWords(whole: string): void {
  expect(whole).not.toMatch(/\{\{|\}\}|undefined|null/)
  expect(whole).not.toMatch(/: ?\.|„”|“”|\( ?\)/)
  expect(whole).not.toMatch(/\b[A-Z]{2,3}-\d|\bP\d\d\b|\b\d{1,2}-\d-[a-z]\b/)
  expect(caseRights.filter((right) => whole.includes(right))).toEqual([])
}

describe('the message of a refusal', () => {
  it.each(lawful)('%s names article and clause in English', async (_, line) => {
    const { article, clauses } = lawOf(line)
    const { whole, law } = await said(line, 'en')
    expect(law).toContain(article)
    expect(clausesBehind('policy', law)).toEqual(clauses)
    expectWords(whole)
  })

  it.each(lawful)('%s names article and clause in Latvian', async (_, line) => {
    const { article, clauses } = lawOf(line)
    const { whole, law } = await said(line, 'lv')
    for (const one of citations(article))
      expect(law).toContain(articlesInLatvian.get(one) ?? `the words of ${one}`)
    expect(clausesBehind('politikas', law)).toEqual(clauses)
    expect(law).not.toMatch(/Arts?\.|recital|ePrivacy/)
    expectWords(whole)
  })

  it.each(lawless)('%s, which no one provision stands behind, is said in both languages', async (_, line) => {
    for (const language of ['lv', 'en'] as const) expectWords((await said(line, language)).whole)
  })
})
