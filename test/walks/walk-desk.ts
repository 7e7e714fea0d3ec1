import { caseClock } from '../../shared/case/case-clock'
import { contextOn } from '../../shared/case/context'
import type { CaseRecord } from '../../shared/case/case'
import type { Field, FieldValues } from '../../shared/lib/fields'
import type { InputOf } from '../../shared/ipc/contract'
import { composeLetter } from '../../shared/letters/compose'
import type { Letter, LetterBlock } from '../../shared/letters/letter'
import type { LetterKind } from '../../shared/letters/letter-kind'
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

async function perform(walk: Walk, act: PlanAct): Promise<void> {
  const { desk, caseId } = walk
  const { handlers } = desk
  const tell = (what: string, answer: Result<unknown, unknown>): void => {
    if (!answer.ok) walk.refused.push(`${what}: ${JSON.stringify(answer.error)}`)
  }
  switch (act.do) {
    case 'role':
      return tell(
        'role',
        await handlers.decideRole({ caseId, role: act.role, reason: 'dati ir klienta bāzē' }),
      )
    case 'fact':
      return tell(
        act.fact.id,
        await record(walk, act.fact.id, await named(walk, act.fact.fields, act.values)),
      )
    case 'each':
      for (const code of rowsOf(walk, act.register)) {
        tell(`${act.fact.id} ${code}`, await record(walk, act.fact.id, act.values(code)))
      }
      return
    case 'search':
      for (const system of rowsOf(walk, 'systems')) {
        const outcome = act.found.includes(system) ? 'found' : 'nothing-found'
        tell(
          `search ${system}`,
          await handlers.recordSearch({
            caseId,
            system,
            outcome,
            on: walk.today,
            by: 'Anna Liepa',
            note: '',
          }),
        )
      }
      return
    case 'decide': {
      const { do: _, ...decision } = act
      const by = { decidedBy: 'Jānis Ozols', advice: '', on: walk.today }
      return tell(`decide ${act.right}`, await handlers.decideRight({ caseId, ...decision, ...by }))
    }
    case 'document':
      return tell(
        'document',
        await handlers.addDocument({
          caseId,
          kind: 'finding',
          name: act.title,
          bytes: new TextEncoder().encode(act.text),
        }),
      )
    case 'letter':
      return sendLetter(walk, act, tell)
    case 'customer':
      return tell('customer', await handlers.setRegisterRow({ row: customer }))
    case 'wait':
      walk.today = addDays(walk.today, act.days)
      desk.setToday(walk.today)
      return
    case 'close':
      return tell('close', await handlers.closeCase({ caseId, on: walk.today }))
  }
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

async function sendLetter(
  walk: Walk,
  act: LetterAct,
  tell: (what: string, answer: Result<unknown, unknown>) => void,
): Promise<void> {
  const { desk, caseId } = walk
  const written = await letterOf(walk, act)
  const saved = await desk.handlers.saveLetterAsPdf({ caseId, letter: written as InputOf<'saveLetterAsPdf'>['letter'] })
  tell(`letter ${act.kind}`, saved)
  if (!saved.ok) return
  tell(
    `send ${act.kind}`,
    await desk.handlers.markLetterSent({ caseId, letterId: written.id, on: walk.today }),
  )
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
    language: kind === 'authority-answer' ? 'lv' : languageOf(told, kind),
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

const languageOf = ({ request }: CaseRecord, _kind: LetterKind): 'lv' | 'en' =>
  request.language === undefined || request.language === 'lv' ? 'lv' : 'en'

/** What only the DPO can say. */
const filled = (block: LetterBlock): LetterBlock =>
  block.type === 'paragraph' && block.runs.every(({ text }) => text.trim() === '')
    ? { ...block, runs: [{ text: 'Speciālista paša teikums par šo lietu.' }] }
    : block
