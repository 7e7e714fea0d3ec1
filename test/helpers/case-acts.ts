import fc from 'fast-check'
import type { Case } from '../../shared/case/case'
import { closeCase } from '../../shared/case/close'
import { contextOn, type CaseContext } from '../../shared/case/context'
import { decideRight, withdrawDecision } from '../../shared/case/decide'
import type { CaseEvent } from '../../shared/case/events'
import { coveredRights, draftLetter, sendLetter } from '../../shared/case/letters'
import { outcomes } from '../../shared/case/outcome'
import { askIdentity, confirmIdentity } from '../../shared/case/pause'
import { decideRole, reopenCase } from '../../shared/case/receive'
import { recordFact, withdrawFact } from '../../shared/case/record-fact'
import type { Refusal } from '../../shared/case/refusal'
import { recordSearch } from '../../shared/case/search'
import { factKinds } from '../../shared/law/kinds/fact-kinds'
import { refusalGroundCodes } from '../../shared/law/refusal-grounds'
import { caseLetterKinds } from '../../shared/letters/letter-kind'
import { addDays, daysBetween, parseDateOnly, type DateOnly } from '../../shared/lib/date-only'
import { ok, type Result } from '../../shared/lib/result'
import { newTeam, type Team } from '../../shared/team/team'
import type { FieldValues } from '../../shared/lib/fields'
import { planDay, type Plan, type PlanAct } from '../walks/plan'
import { day } from './case-maker'
import { factValues } from './fact-arbitraries'
import { reporting } from './delivery-acts'

/** A small desk, so that a handful of acts can answer for all of its systems, categories and recipients. */
export const smallTeam: Team = {
  ...newTeam,
  organisation: { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail: 'dpo@sendberry.example' },
  registers: {
    ...newTeam.registers,
    systems: newTeam.registers.systems.slice(0, 2),
    categories: newTeam.registers.categories.filter(({ code }) => code === 'DAT-01' || code === 'DAT-03'),
    recipients: newTeam.registers.recipients.slice(0, 2),
    purposes: newTeam.registers.purposes.filter(({ code }) => ['P01', 'P03', 'P07'].includes(code)),
    customers: [
      {
        register: 'customers',
        code: 'CUS-01',
        name: { lv: 'Klients', en: 'Klients' },
        status: 'confirmed',
        contactName: '',
        contactEmail: 'dpo@klients.example',
        contactPhone: '',
        dpa: '',
        account: '',
        disclosureAllowed: true,
      },
    ],
  },
}

export const firstDay = day('2026-03-02')
const rowsOf = (register: string): readonly string[] => {
  const registers: Readonly<Record<string, readonly { readonly code: string }[]>> = smallTeam.registers
  return (registers[register] ?? []).map(({ code }) => code)
}

export const pdf = `o-${'a'.repeat(64)}.age`
export const json = `o-${'b'.repeat(64)}.age`

/** An act as somebody at the desk may try it, with whatever values. */
export type Act = {
  readonly name: string
  readonly days: number
  readonly run: (current: Case, context: CaseContext) => Result<readonly CaseEvent[], Refusal>
}

const one = (result: Result<CaseEvent, Refusal>): Result<readonly CaseEvent[], Refusal> =>
  result.ok ? ok([result.value]) : result

const some = (rights: readonly string[], n: number): string => rights[n % rights.length] ?? ''
const rightOf = (current: Case, n: number) =>
  current.stage === 'empty' ? undefined : current.request.rights[n % current.request.rights.length]

const number = fc.nat({ max: 20 })
const days = fc.constantFrom(0, 0, 0, 0, 1, 5)

const facts: fc.Arbitrary<Act> = fc.constantFrom(...factKinds).chain((kind) =>
  fc
    .record({
      values: factValues(kind, {
        days: [firstDay, addDays(firstDay, 1), addDays(firstDay, 40)],
        rows: rowsOf,
        documents: [pdf, json],
      }),
      days,
    })
    .map(({ values, days: passed }) => ({
      name: `record ${kind.id}`,
      days: passed,
      run: (current: Case, context: CaseContext) =>
        one(recordFact(current, { fact: kind.id, values }, context)),
    })),
)

const decisions: fc.Arbitrary<Act> = fc
  .record({
    n: number,
    outcome: fc.constantFrom(...outcomes),
    ground: fc.option(fc.constantFrom(...refusalGroundCodes), { nil: undefined, freq: 8 }),
    facts: fc.constantFrom('fakti', ''),
    by: fc.constantFrom('Jānis Ozols', 'Jānis Ozols', 'Anna Liepa'),
    days,
  })
  .map(({ n, outcome, ground, facts: told, by, days: passed }) => ({
    name: 'decide',
    days: passed,
    run: (current, context) => {
      const right = rightOf(current, n)
      if (right === undefined) return ok([])
      const decision = { right, outcome, on: context.today, decidedBy: by, advice: '' }
      return one(
        decideRight(
          current,
          {
            ...decision,
            ...(ground === undefined ? {} : { ground }),
            ...(told === '' ? {} : { facts: told }),
          },
          context,
        ),
      )
    },
  }))

const draft =
  (kind: (typeof caseLetterKinds)[number], about: string, id: string) =>
  (current: Case, context: CaseContext): Result<readonly CaseEvent[], Refusal> => {
    if (current.stage === 'empty') return ok([])
    return one(
      draftLetter(
        current,
        {
          letter: {
            id,
            kind,
            language: 'lv',
            date: context.today,
            to: { name: 'Persona' },
            subject: 'Vēstule',
            covers: coveredRights(current, kind, context),
            blocks: [],
            attachments: [],
            ...(about === '' ? {} : { about }),
          },
          files: [],
          fatal: [],
        },
        context,
      ),
    )
  }

const letters: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom(...caseLetterKinds),
    about: fc.constantFrom('', 'CUS-01', 'REC-01'),
    id: number,
    days,
  })
  .map(({ kind, about, id, days: passed }) => ({
    name: `draft ${kind}`,
    days: passed,
    run: draft(kind, about, `letter${id}`),
  }))

const sending: fc.Arbitrary<Act> = fc.record({ n: number, days }).map(({ n, days: passed }) => ({
  name: 'send',
  days: passed,
  run: (current, { today }) => {
    if (current.stage === 'empty') return ok([])
    const unsent = current.letters.filter(({ sent }) => sent === undefined)
    const letter = unsent[n % Math.max(1, unsent.length)]?.letter
    if (letter === undefined) return ok([])
    return sendLetter(current, { letter: letter.id, kind: letter.kind, on: today, how: 'recorded' }, today)
  },
}))

const searching: fc.Arbitrary<Act> = fc
  .record({ n: number, outcome: fc.constantFrom('found', 'nothing-found') })
  .map(({ n, outcome }) => ({
    name: 'search',
    days: 0,
    run: (current, context) => {
      const search = {
        system: some(context.systems, n),
        outcome,
        on: context.today,
        by: 'DAS',
        note: '',
      } as const
      return one(recordSearch(current, search, context))
    },
  }))

const others: fc.Arbitrary<Act> = fc.constantFrom<Act>(
  ...(['controller', 'processor', 'both'] as const).map((role) => ({
    name: 'role',
    days: 0,
    run: (current: Case) => one(decideRole(current, { role, reason: 'dati ir klienta' })),
  })),
  {
    name: 'ask identity',
    days: 1,
    run: (current, { today }) =>
      one(askIdentity(current, { on: today, doubt: 'cita adrese', lateReason: 'prombūtne' }, today)),
  },
  {
    name: 'confirm identity',
    days: 0,
    run: (current, { today }) => one(confirmIdentity(current, { on: today, how: 'code', note: '' }, today)),
  },
  { name: 'close', days: 0, run: (current, context) => one(closeCase(current, context.today, context)) },
  { name: 'close', days: 1, run: (current, context) => one(closeCase(current, context.today, context)) },
  {
    name: 'reopen',
    days: 0,
    run: (current, { today }) => one(reopenCase(current, { on: today, reason: 'persona atbildēja' }, today)),
  },
  {
    name: 'withdraw decision',
    days: 0,
    run: (current) => {
      const right = rightOf(current, 0)
      return right === undefined ? ok([]) : one(withdrawDecision(current, { right, reason: 'jauni fakti' }))
    },
  },
  {
    name: 'withdraw fact',
    days: 0,
    run: (current) => {
      if (current.stage === 'empty') return ok([])
      const recorded = [...current.facts.values()].flat().at(-1)
      if (recorded === undefined) return ok([])
      return one(withdrawFact(current, { fact: recorded.fact, key: recorded.key, reason: 'kļūda' }))
    },
  },
)

export const acts: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: facts, weight: 9 },
  { arbitrary: decisions, weight: 4 },
  { arbitrary: letters, weight: 4 },
  { arbitrary: sending, weight: 4 },
  { arbitrary: reporting, weight: 1 },
  { arbitrary: searching, weight: 2 },
  { arbitrary: others, weight: 2 },
)

/** The acts of a plan, as acts that may be tried; the small desk's rows answer for its registers. */
export const actsOfPlan = (plan: Plan): readonly Act[] =>
  plan.acts.flatMap((act, n) => (planned[act.do] as Planner<PlanAct['do']>)(act, `plan${n}`))

const tried = (name: string, run: Act['run'], days = 0): Act => ({ name, days, run })
const recorded = (fact: string, values: FieldValues): Act =>
  tried(`record ${fact}`, (current, context) =>
    one(recordFact(current, { fact, values: onDay(values) }, context)),
  )

type Planner<D extends PlanAct['do']> = (act: Extract<PlanAct, { do: D }>, letter: string) => readonly Act[]

const planned: { readonly [D in PlanAct['do']]: Planner<D> } = {
  fact: ({ fact, values }) => [recorded(fact.id, values)],
  each: ({ fact, register, values }) => rowsOf(register).map((code) => recorded(fact.id, values(code))),
  search: ({ found }) =>
    rowsOf('systems').map((system) =>
      tried('search', (current, context) => {
        const outcome = found.includes(system) ? 'found' : 'nothing-found'
        return one(recordSearch(current, { system, outcome, on: context.today, by: '', note: '' }, context))
      }),
    ),
  role: ({ role }) => [tried('role', (current) => one(decideRole(current, { role, reason: 'dati' })))],
  decide: ({ do: _, ...decision }) => [
    tried('decide', (current, context) =>
      one(
        decideRight(
          current,
          { ...decision, on: context.today, decidedBy: 'Jānis Ozols', advice: '' },
          context,
        ),
      ),
    ),
  ],
  letter: ({ kind, about }, letter) => [
    tried(`draft ${kind}`, draft(kind, about ?? '', letter)),
    tried('send', (current, { today }) =>
      sendLetter(current, { letter, kind, on: today, how: 'recorded' }, today),
    ),
  ],
  wait: ({ days }) => [tried('wait', () => ok([]), days)],
  close: () => [tried('close', (current, context) => one(closeCase(current, context.today, context)))],
  document: () => [],
  customer: () => [],
}

/** Days of a plan are counted from its own first day; here the case began earlier. A document is the one there is. */
const onDay = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): readonly [string, FieldValues[string]] => {
      if (typeof value !== 'string') return [name, value]
      if (value.startsWith('@')) return [name, json]
      const date = parseDateOnly(value)
      return [name, date === undefined ? value : addDays(date, daysBetween(planDay, firstDay))]
    }),
  )

export const contextOf = (today: DateOnly): CaseContext => contextOn(smallTeam, today)
