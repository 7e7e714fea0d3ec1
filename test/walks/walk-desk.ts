import { caseClock } from '../../shared/case/case-clock'
import { contextOn } from '../../shared/case/context'
import type { CaseRecord } from '../../shared/case/case'
import type { Field, FieldValues } from '../../shared/lib/fields'
import { composeLetter } from '../../shared/letters/compose'
import type { Letter, LetterBlock } from '../../shared/letters/letter'
import { addDays, type DateOnly } from '../../shared/lib/date-only'
import type { Result } from '../../shared/lib/result'
import { day } from '../helpers/case-maker'
import { openDesk, recordOf, registration, sampleMail, type TestDesk } from '../helpers/desk-maker'
import { memoryTree } from '../../electron/disk/memory-tree'
import { planDay, type Plan, type PlanAct } from './plan'

/** What came of a plan: the case as it ended, and every answer that was no success. */
export type Walked = {
  readonly record: CaseRecord
  readonly refused: readonly string[]
  readonly files: readonly string[]
}

/** Works a plan through the main process's use cases, from the mail to the closing. */
export async function walkDesk(plan: Plan): Promise<Walked> {
  const walk = await begin(plan)
  for (const act of plan.acts) await perform(walk, act)
  return {
    record: await recordOf(walk.desk, walk.caseId),
    refused: walk.refused,
    files: [...walk.desk.saved.keys()],
  }
}

type Walk = {
  readonly plan: Plan
  readonly desk: TestDesk
  readonly caseId: string
  readonly refused: string[]
  today: DateOnly
  letters: number
}

async function begin(plan: Plan): Promise<Walk> {
  const desk = await openDesk(memoryTree(), planDay)
  const mail = plan.mail === undefined ? undefined : sampleMail(plan.mail)
  const registered = await desk.handlers.registerRequest({
    ...registration,
    received: day(plan.received ?? '2026-11-22'),
    rights: [...plan.rights],
    text: plan.text ?? 'pieprasījums e-pastā',
    ...(plan.representative === undefined ? {} : { representative: plan.representative }),
    ...(mail === undefined ? {} : { original: mail }),
  })
  if (!registered.ok) throw new Error(`not registered: ${JSON.stringify(registered.error)}`)
  return { plan, desk, caseId: registered.value.caseId, refused: [], today: planDay, letters: 0 }
}

const perform = (walk: Walk, act: PlanAct): Promise<void> =>
  (performers[act.do] as Performer<PlanAct['do']>)(walk, act)

type Performer<D extends PlanAct['do']> = (walk: Walk, act: Extract<PlanAct, { do: D }>) => Promise<void>

const performers: { readonly [D in PlanAct['do']]: Performer<D> } = {
  role: async (walk, { role }) => {
    const { desk, caseId } = walk
    tell(walk, 'role', await desk.handlers.decideRole({ caseId, role, reason: 'dati ir klienta bāzē' }))
  },
  fact: async (walk, { fact, values }) => {
    tell(walk, fact.id, await record(walk, fact.id, await named(walk, fact.fields, values)))
  },
  each: async (walk, { fact, register, values }) => {
    for (const code of rowsOf(walk, register)) {
      tell(walk, `${fact.id} ${code}`, await record(walk, fact.id, values(code)))
    }
  },
  search: async (walk, { found }) => {
    const { desk, caseId, today: on } = walk
    for (const system of rowsOf(walk, 'systems')) {
      const outcome = found.includes(system) ? 'found' : 'nothing-found'
      const search = { caseId, system, outcome, on, by: 'Anna Liepa', note: '' } as const
      tell(walk, `search ${system}`, await desk.handlers.recordSearch(search))
    }
  },
  decide: async (walk, { do: _, ...decision }) => {
    const { desk, caseId, today: on } = walk
    const by = { decidedBy: 'Jānis Ozols', advice: '', on }
    tell(walk, `decide ${decision.right}`, await desk.handlers.decideRight({ caseId, ...decision, ...by }))
  },
  document: async (walk, { title: name, text }) => {
    const { desk, caseId } = walk
    const bytes = new TextEncoder().encode(text)
    tell(walk, 'document', await desk.handlers.addDocument({ caseId, kind: 'finding', name, bytes }))
  },
  letter: sendLetter,
  customer: async (walk) => {
    tell(walk, 'customer', await walk.desk.handlers.setRegisterRow({ row: customer }))
  },
  wait: (walk, { days }) => {
    walk.today = addDays(walk.today, days)
    walk.desk.setToday(walk.today)
    return Promise.resolve()
  },
  close: async (walk) => {
    const { desk, caseId, today: on } = walk
    tell(walk, 'close', await desk.handlers.closeCase({ caseId, on }))
  },
}

function tell(walk: Walk, what: string, answer: Result<unknown, unknown>): void {
  if (!answer.ok) walk.refused.push(`${what}: ${JSON.stringify(answer.error)}`)
}

const customer = {
  register: 'customers',
  code: 'CUS-01',
  name: { lv: 'SIA Veikals', en: 'SIA Veikals' },
  status: 'confirmed',
  contactName: '',
  contactEmail: 'dati@veikals.example',
  contactPhone: '',
  dpa: 'DPA-7',
  account: '',
  disclosureAllowed: true,
} as const

type Given = Parameters<TestDesk['handlers']['recordFact']>[0]['values']

const record = (walk: Walk, fact: string, values: FieldValues) =>
  walk.desk.handlers.recordFact({
    caseId: walk.caseId,
    fact,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given,
  })

const rowsOf = ({ desk }: Walk, register: string): readonly string[] => {
  const registers: Readonly<Record<string, readonly { readonly code: string }[]>> =
    desk.desk.open?.team.registers ?? {}
  return (registers[register] ?? []).map(({ code }) => code)
}

/** `@title` becomes the sealed name of the document of that title. */
async function named(
  walk: Walk,
  fields: Readonly<Record<string, Field>>,
  values: FieldValues,
): Promise<FieldValues> {
  const { documents } = await recordOf(walk.desk, walk.caseId)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (fields[name]?.kind !== 'document' || typeof value !== 'string') return [name, value]
      return [name, documents.find(({ title }) => `@${title}` === value)?.name ?? value]
    }),
  )
}

type LetterAct = Extract<PlanAct, { do: 'letter' }>

async function sendLetter(walk: Walk, act: LetterAct): Promise<void> {
  const { desk, caseId, today: on } = walk
  const written = await letterOf(walk, act)
  const saved = await desk.handlers.leaveLetter({ caseId, letter: written, as: 'pdf' })
  tell(walk, `letter ${act.kind}`, saved)
  if (!saved.ok) return
  tell(walk, `send ${act.kind}`, await desk.handlers.markLetterSent({ caseId, letterId: written.id, on }))
}

async function letterOf(walk: Walk, { kind, about, encloses }: LetterAct): Promise<Letter> {
  const { desk, caseId } = walk
  const told = await recordOf(desk, caseId)
  const team = desk.desk.open?.team
  if (team === undefined) throw new Error('the desk is locked')
  const context = contextOn(team, walk.today)
  walk.letters += 1
  const enclosed = told.documents.filter(({ title }) => title === encloses)
  const letter = composeLetter({
    kind,
    language: kind === 'authority-answer' ? 'lv' : languageOf(told),
    record: told,
    team,
    clock: caseClock(told, context.calendar),
    today: walk.today,
    letterId: `letter${walk.letters}`,
    attachments: enclosed.map(({ name, title }) => ({ document: name, title })),
    ...(about === undefined ? {} : { about }),
  })
  return { ...letter, blocks: letter.blocks.map(filled) }
}

const languageOf = ({ request }: CaseRecord): 'lv' | 'en' =>
  request.language === undefined || request.language === 'lv' ? 'lv' : 'en'

/** What only the DPO can say. */
const filled = (block: LetterBlock): LetterBlock =>
  block.type === 'paragraph' && block.runs.every(({ text }) => text.trim() === '')
    ? { ...block, runs: [{ text: 'Speciālista paša teikums par šo lietu.' }] }
    : block
