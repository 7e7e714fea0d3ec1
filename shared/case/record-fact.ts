import * as v from 'valibot'
import { closed } from '../law/kinds/gate'
import { decidedFacts, notDecided } from '../law/kinds/common-gates'
import type { FactKind } from '../law/kinds/fact'
import { factKey, factKindById } from '../law/kinds/fact-kinds'
import { kindOfFact } from '../law/kinds/kinds'
import type { CaseRight } from '../law/right'
import { fieldEntries, missingFields, type Field, type FieldValues } from '../lib/fields'
import type { DateOnly } from '../lib/date-only'
import { err, type Result } from '../lib/result'
import type { Case, CaseRecord } from './case'
import type { CaseContext } from './context'
import type { CaseEvent } from './events'
import { firstOf, missing, unless, workable } from './gates'
import { outcomeCarriesOut } from './outcome'
import type { Refusal } from './refusal'

/**
 * Records what a kind of case found out, decided or did. Refused: a kind that this case is not of, a field that is not
 * filled, a day that has not come, a row or document that does not exist, and what the kind's own gate keeps closed.
 */
export function recordFact(
  current: Case,
  recorded: { readonly fact: string; readonly values: FieldValues },
  context: CaseContext,
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const kind = factKindById(recorded.fact)
  if (kind === undefined) return err({ kind: 'no-such-fact', fact: recorded.fact })
  const values = tidy(recorded.values)
  const refusal = firstOf(
    ofThisCase(record.value, kind),
    complete(kind, values),
    days(kind, values, context.today),
    inTime(record.value, kind),
    kind.gate?.(values, { record: record.value, context }),
    // last, so that a kind that knows why a document must be in the case says it
    known(kind, values, { record: record.value, context }),
  )
  return unless(refusal, {
    type: 'fact-recorded',
    fact: kind.id,
    key: factKey(kind, values),
    values: present(values),
  })
}

/** Takes a fact back; the journal keeps it with the reason. */
export function withdrawFact(
  current: Case,
  { fact, key, reason }: { readonly fact: string; readonly key: string; readonly reason: string },
): Result<CaseEvent, Refusal> {
  const record = workable(current)
  if (!record.ok) return record
  const kind = factKindById(fact)
  const recorded = record.value.facts.get(fact)?.some((one) => one.key === key) ?? false
  if (kind === undefined || !recorded) return err({ kind: 'no-such-fact', fact })
  const refusal = firstOf(missing('reason', reason, 'Art. 5(2)'), inTime(record.value, kind))
  return unless(refusal, { type: 'fact-withdrawn', fact, key, reason: reason.trim() })
}

const tidy = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )

type Present = Extract<CaseEvent, { type: 'fact-recorded' }>['values']
const present = (values: FieldValues): Present =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Present[string]] => entry[1] !== undefined),
  )

/** The facts of a right belong to cases that ask for it. */
function ofThisCase({ request }: CaseRecord, { id }: FactKind): Refusal | undefined {
  const of = kindOfFact(id)
  if (of?.kind.sort !== 'right') return undefined
  const right = of.kind.id as CaseRight
  return request.rights.includes(right) ? undefined : { kind: 'right-not-requested', right }
}

function complete({ id, fields }: FactKind, values: FieldValues): Refusal | undefined {
  const missingOnes = missingFields(fields, values)
  if (missingOnes.length > 0) return { kind: 'fact-incomplete', fact: id, fields: missingOnes }
  const decoded = v.safeParse(v.strictObject(fieldEntries(fields)), present(values))
  if (decoded.success) return undefined
  const wrong = decoded.issues.map((issue) => v.getDotPath(issue) ?? '').filter((path) => path !== '')
  return { kind: 'fact-incomplete', fact: id, fields: [...new Set(wrong)] }
}

function days({ fields }: FactKind, values: FieldValues, today: DateOnly): Refusal | undefined {
  const future = Object.entries(fields).find(([name, field]) => {
    const value = values[name]
    return field.kind === 'day' && field.when === 'past' && typeof value === 'string' && value > today
  })
  return future === undefined ? undefined : { kind: 'date-in-future', date: values[future[0]] as DateOnly }
}

type Place = { readonly record: CaseRecord; readonly context: CaseContext }

/** Every row of a register and every document that the values name is there. */
function known({ id, fields }: FactKind, values: FieldValues, place: Place): Refusal | undefined {
  const unknown = Object.entries(fields).flatMap(([name, field]) =>
    namesOf(values[name]).every((one) => isKnown(field, one, place)) ? [] : [name],
  )
  return unknown.length === 0 ? undefined : { kind: 'fact-incomplete', fact: id, fields: unknown }
}

function namesOf(value: FieldValues[string]): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' ? value : []
}

function isKnown(field: Field, name: string, { record, context }: Place): boolean {
  if (field.kind === 'document') return record.documents.some((one) => one.name === name)
  if (field.kind !== 'row' && field.kind !== 'rows') return true
  const registers: Readonly<Record<string, readonly { readonly code: string }[]>> = context.team.registers
  return registers[field.register]?.some(({ code }) => code === name) ?? false
}

/** What a decision rests on stands while the decision stands; what carries it out comes after it. */
export function inTime({ decisions }: CaseRecord, { id }: FactKind): Refusal | undefined {
  const of = kindOfFact(id)
  if (of?.kind.sort !== 'right') return undefined
  const decision = decisions.get(of.kind.id as CaseRight)
  if (of.step.phase === 'examine') return decision === undefined ? undefined : closed(decidedFacts)
  const carries = decision !== undefined && outcomeCarriesOut(decision.outcome)
  return carries ? undefined : closed(notDecided)
}
