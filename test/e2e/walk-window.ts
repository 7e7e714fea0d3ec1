import type { Locator, Page } from 'playwright-core'
import { circumstance } from '../../shared/law/kinds/circumstances'
import type { FactKind } from '../../shared/law/kinds/fact'
import { factKey } from '../../shared/law/kinds/fact-kinds'
import { kindOfFact } from '../../shared/law/kinds/kinds'
import { refusalGround } from '../../shared/law/refusal-grounds'
import type { CaseLetterKind } from '../../shared/letters/letter-kind'
import type { FieldValues } from '../../shared/lib/fields'
import { newTeam } from '../../shared/team/team'
import { names } from '../../renderer/i18n/lv/names'
import type { Plan, PlanAct } from '../walks/plan'
import { escaped, fillFact } from './fact-user'
import { addCopy, answerSystems, fillGaps, openStep } from './case-user'
import { drop, place, sample } from './desk-user'

/** Works a plan by hand on the Latvian screen, from the mail to the closing. */
export async function walkWindow(
  page: Page,
  plan: Plan,
  wait: (days: number) => Promise<Page>,
): Promise<Page> {
  let current = page
  let reference = ''
  await register(current, plan)
  reference =
    /\d{4}-[A-Z]{2}-\d{4}/.exec(await current.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''
  for (const act of plan.acts) {
    if (act.do === 'wait') {
      current = await wait(act.days)
      await openCase(current, reference)
    } else if (act.do === 'customer') {
      await addCustomer(current)
      await openCase(current, reference)
    } else await perform(current, act)
  }
  return current
}

async function register(page: Page, plan: Plan): Promise<void> {
  await drop(page, 'body', [plan.mail === undefined ? typed(plan) : sample(plan.mail)])
  await page.getByRole('heading', { name: 'Jauns pieprasījums' }).waitFor()
  for (const [right, name] of rightNames) {
    const box = page.getByRole('checkbox', { name, exact: true })
    const wanted = (plan.rights as readonly string[]).includes(right)
    if ((await box.isChecked()) !== wanted) await box.setChecked(wanted)
  }
  await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /\d{4}-[A-Z]{2}-\d{4}/ }).waitFor()
}

const rightNames: readonly (readonly [string, string])[] = Object.entries(names).flatMap(([key, name]) =>
  key.startsWith('rights.') && key !== 'rights.REMINDER'
    ? [[key.slice('rights.'.length), name] as const]
    : [],
)

const typed = ({ name, text = '' }: Plan): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: 'request.eml',
  bytes: new TextEncoder().encode(
    [
      'Received: from mail.example.net by mx.sendberry.example for <dpo@sendberry.example>; Sun, 22 Nov 2026 12:00:00 +0200',
      `From: "Zane Ozola" <zane.ozola.${name.length}@example.lv>`,
      'To: dpo@sendberry.example',
      `Subject: =?utf-8?B?${Buffer.from(name).toString('base64')}?=`,
      'Date: Sun, 22 Nov 2026 11:58:00 +0200',
      `Message-ID: <${name.length}-${Buffer.from(name).toString('hex').slice(0, 12)}@example.net>`,
      'Content-Type: text/plain; charset="utf-8"',
      '',
      text,
      '',
    ].join('\r\n'),
  ),
})

async function openCase(page: Page, reference: string): Promise<void> {
  await place(page, 'Lietas')
  const row = page.getByRole('row').filter({ hasText: reference })
  await row.getByRole('button').or(row).first().click()
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
}

const perform = (page: Page, act: PlanAct): Promise<void> =>
  (performers[act.do] as Performer<PlanAct['do']>)(page, act)

type Performer<D extends PlanAct['do']> = (page: Page, act: Extract<PlanAct, { do: D }>) => Promise<void>

const performers: { readonly [D in PlanAct['do']]: Performer<D> } = {
  role: (page, { role }) => decideRole(page, role),
  fact: (page, { fact, values }) =>
    fact.id === circumstance.id ? noteCircumstance(page, values) : recordOne(page, fact, values),
  each: recordEach,
  search: async (page, { found }) => {
    await openStep(page, 'search')
    await answerSystems(page, (n) => found.includes(codes('systems')[n] ?? ''))
  },
  decide,
  document: (page, { title, text }) => addCopy(page, title, text),
  letter: writeAndSend,
  close: async (page) => {
    await openStep(page, 'close')
    await page.getByRole('button', { name: 'Slēgt lietu', exact: true }).click()
    await page.getByRole('button', { name: 'Atjaunot…' }).waitFor()
  },
  wait: () => Promise.resolve(),
  customer: () => Promise.resolve(),
}

const codes = (register: string): readonly string[] => {
  const registers: Readonly<Record<string, readonly { readonly code: string }[]>> = newTeam.registers
  return (registers[register] ?? []).map(({ code }) => code)
}

const roleNames = {
  controller: names['roles.controller'],
  processor: names['roles.processor'],
  both: names['roles.both'],
}

async function decideRole(page: Page, role: keyof typeof roleNames): Promise<void> {
  await openStep(page, 'role')
  const step = page.locator('li').filter({ has: page.locator('[data-step="role"]') })
  await step
    .getByRole('radio', { name: new RegExp(roleNames[role], 'i') })
    .first()
    .check()
  const why = step.getByLabel(/^Kā tas noskaidrots/)
  if (await why.isVisible()) await why.fill('dati ir klienta bāzē')
  await step.getByRole('button', { name: 'Reģistrēt lomu' }).click()
  await page.locator('[data-step="role"]').filter({ hasText: 'izdarīts' }).waitFor()
}

async function noteCircumstance(page: Page, values: FieldValues): Promise<void> {
  await openStep(page, 'circumstances')
  const field = circumstance.fields.circumstance
  const option = field.options.find(({ code }) => code === values['circumstance'])
  await page.getByRole('checkbox', { name: new RegExp(option?.name.lv ?? '') }).check()
  await page.getByLabel(/^Pēc kā tas redzams/).fill(String(values['note']))
  await page.getByRole('button', { name: 'Reģistrēt apstākļus' }).click()
  await page.locator('[data-step="circumstances"]').filter({ hasText: 'izdarīts' }).waitFor()
}

/** The section of a fact in the step of its kind, open. */
async function sectionOf(page: Page, kind: FactKind): Promise<Locator> {
  const of = kindOfFact(kind.id)
  if (of === undefined) throw new Error(`no step for ${kind.id}`)
  await openStep(page, `${of.kind.id}/${of.step.id}`)
  return page.getByRole('region', { name: kind.name.lv, exact: true })
}

const formIn = (section: Locator): Locator => section.getByRole('form', { name: /^(Jauns ieraksts|Labot)/ })

/** The form is there already, or one press away. */
async function openForm(section: Locator): Promise<void> {
  const more = section.getByRole('button', { name: /^(Pievienot|Nākamais)/ })
  await formIn(section).or(more).first().waitFor()
  if (!(await formIn(section).isVisible())) await more.first().click()
}

async function recordOne(page: Page, kind: FactKind, values: FieldValues): Promise<void> {
  const section = await sectionOf(page, kind)
  const form = formIn(section)
  await openForm(section)
  await fillFact(form, kind, values)
  await form.getByRole('button', { name: /^Reģistrēt/ }).click()
  await recorded(section, kind, values)
}

/** Waits for the fact in the table, or for the step to have gone on because it was the last. */
async function recorded(section: Locator, kind: FactKind, values: FieldValues): Promise<void> {
  const alert = section.getByRole('alert')
  const key = keyInWords(kind, values)
  await Promise.race([
    section
      .getByRole('row')
      .filter({ hasText: key === '' ? /./ : new RegExp(escaped(key)) })
      .first()
      .waitFor(),
    section.waitFor({ state: 'detached' }),
    alert.waitFor().then(async () => {
      throw new Error(`${kind.id}: ${await alert.first().innerText()}`)
    }),
  ])
}

/** How the table names the key of a fact: a row of a register by its name. */
function keyInWords(kind: FactKind, values: FieldValues): string {
  const key = factKey(kind, values)
  const field = kind.fields[kind.key ?? '']
  if (field?.kind !== 'row') return key
  const registers: Readonly<Record<string, readonly Named[]>> = newTeam.registers
  return registers[field.register]?.find(({ code }) => code === key)?.name.lv ?? 'SIA Veikals'
}

type Named = { readonly code: string; readonly name: { readonly lv: string } }

/** The rows that differ one by one, and then the same answer for all the rest. */
async function recordEach(page: Page, act: Extract<PlanAct, { do: 'each' }>): Promise<void> {
  const key = act.fact.key ?? ''
  const shape = (values: FieldValues): string => JSON.stringify({ ...values, [key]: '' })
  const all = codes(act.register).map((code) => act.values(code))
  const usual = mostFrequent(all.map(shape))
  for (const values of all.filter((one) => shape(one) !== usual)) await recordOne(page, act.fact, values)
  const rest = all.filter((one) => shape(one) === usual)
  const [first] = rest
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return
  if (rest.length === 1) return recordOne(page, act.fact, first)
  const section = await sectionOf(page, act.fact)
  await openForm(section)
  await fillFact(formIn(section), act.fact, first)
  await formIn(section)
    .getByRole('button', { name: /^Tas pats/ })
    .click()
  await recorded(section, act.fact, last)
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

async function decide(page: Page, act: Extract<PlanAct, { do: 'decide' }>): Promise<void> {
  await openStep(page, 'decide')
  const section = page.getByRole('region', { name: names[`rights.${act.right}`], exact: true })
  const form = section.getByRole('form', { name: /^Lēmums/ })
  const open = section.getByRole('button', { name: /^Pieņemt lēmumu/ })
  await form.or(open).first().waitFor()
  if (!(await form.isVisible())) await open.click()
  await form.getByLabel('Iznākums').selectOption(act.outcome)
  if (act.ground !== undefined) {
    await form.getByLabel('Atteikuma pamats').selectOption({ label: refusalGround(act.ground).name.lv })
    await form.getByLabel(/^Šīs lietas fakti/).fill(act.facts ?? '')
  }
  const late = form.getByLabel(/^Kāpēc atteikums kavējas/)
  if (await late.isVisible()) await late.fill('Pieprasījums bija kopējā pastkastē un netika pamanīts.')
  await form.getByLabel(/^Lēmumu pieņēma/).fill('Jānis Ozols, valdes loceklis')
  await form.getByRole('button', { name: 'Reģistrēt lēmumu' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Where a letter that waits to leave is marked as sent. */
const stepOfLetter: Readonly<Partial<Record<CaseLetterKind, string>>> = {
  'restriction-lifting': 'LIFTING/plan-lifting',
  'fee-notice': 'FEE/fee-notice',
  'controller-forwarding': 'PROCESSOR_REQUEST/processor-forward',
}

async function writeAndSend(page: Page, act: Extract<PlanAct, { do: 'letter' }>): Promise<void> {
  const name = names[`letters.${act.kind}`]
  await page.getByRole('button', { name: 'Rakstīt vēstuli' }).click()
  await page
    .getByRole('menuitem')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click()
  if (act.about !== undefined) {
    await page.getByLabel(/^Kuram/).selectOption(act.about)
    await page
      .getByRole('button', { name: new RegExp(`^Rakstīt: ${escaped(name)}`) })
      .last()
      .click()
  }
  await page.getByRole('heading', { level: 1, name: new RegExp(escaped(name)) }).waitFor()
  await fillGaps(page)
  if (act.encloses !== undefined) {
    await page.getByRole('checkbox', { name: new RegExp(escaped(act.encloses)) }).check()
  }
  await page.getByRole('button', { name: 'Saglabāt PDF' }).click()
  await page.getByRole('heading', { level: 1, name: /\d{4}-[A-Z]{2}-\d{4}/ }).waitFor()
  await page.locator('[data-step="answer"]').waitFor()
  const mark = page.getByRole('form', { name: new RegExp(`^Atzīmēt kā nosūtītu: ${escaped(name)}`) }).first()
  await openStep(page, stepOfLetter[act.kind] ?? 'answer')
  await mark.getByRole('button', { name: 'Atzīmēt kā nosūtītu' }).click()
  await mark.waitFor({ state: 'detached' })
}

async function addCustomer(page: Page): Promise<void> {
  await place(page, 'Reģistri')
  await page
    .getByRole('button', { name: /^Klienti/ })
    .or(page.getByRole('tab', { name: /^Klienti/ }))
    .first()
    .click()
  await page.getByRole('button', { name: /^Pievienot/ }).click()
  const form = page.getByRole('form').last()
  await form
    .getByLabel(/^Klients/)
    .first()
    .fill('SIA Veikals')
  await form.getByLabel(/^E-pasts pieprasījumiem/).fill('dati@veikals.example')
  await form
    .getByRole('radiogroup', { name: /^Klientu drīkst nosaukt/ })
    .getByRole('radio', { name: 'Jā' })
    .check()
  await form.getByRole('button', { name: /^(Saglabāt|Apstiprināt)/ }).click()
  await page.getByText('SIA Veikals').first().waitFor()
}
