import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStep } from './case-user'
import { drop, inside, lock, passphrase, sample, saveInto, unlock } from './desk-user'
import { launch, newPlace, removePlace, root, whyNot, type RunningDesk } from './launch'

/** Every screen, in both languages and both themes, is looked through by axe; each leaves its picture. */
const pictures = path.join(root, 'out/screenshots')
const looks = [
  { language: 'lv', theme: 'light' },
  { language: 'lv', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const
type Look = (typeof looks)[number]

const where = newPlace()
let desk: RunningDesk
let page: Page
let faults: string[] = []

describe.skipIf(whyNot !== undefined)('every screen is accessible (axe’s default rules)', () => {
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    desk = await launch(where)
    page = await desk.page()
    page.setDefaultTimeout(8_000)
  })
  afterEach(() => {
    faults = []
  })
  afterAll(async () => {
    await desk.close()
    removePlace(where)
  })

  it('the first start: organisation, passphrase, recovery sheet, code typed back', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor()
    await startScreen('create-organisation')
    await page.getByLabel('Vārds un uzvārds').fill('Anna Liepa')
    await page.getByRole('button', { name: 'Tālāk' }).click()
    await page.getByLabel('Paroles frāze', { exact: true }).fill(passphrase)
    await page.getByLabel('Paroles frāze vēlreiz', { exact: true }).fill('cits')
    await startScreen('create-passphrase')
    await page.getByLabel('Paroles frāze vēlreiz', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Izveidot krātuvi' }).click()
    const sheet = page.locator('#recovery-sheet')
    await sheet.waitFor()
    await startScreen('create-sheet')
    const code = await sheet.getByRole('group', { name: 'Atkopšanas kods' }).innerText()
    await page.getByRole('button', { name: 'Kods ir uz papīra' }).click()
    await startScreen('create-type-back')
    await page.getByLabel('Atkopšanas kods').fill(code)
    await page.getByRole('button', { name: 'Pārbaudīt kodu' }).click()
    await inside(page)
    expect(faults).toEqual([])
  })

  it('the locked desk', async () => {
    page = await lock(desk)
    page.setDefaultTimeout(8_000)
    await startScreen('unlock')
    await unlock(page)
    await inside(page)
    expect(faults).toEqual([])
  })

  it.each(looks)('the empty desk, $language, $theme', async (look) => {
    await choose(look)
    for (const [key, name] of [
      ['T', 'today-empty'],
      ['C', 'cases-empty'],
      ['N', 'new-empty'],
    ] as const) {
      await go(key)
      await lookAt(name, look)
    }
    expect(faults).toEqual([])
  })

  it('a mail becomes a case', async () => {
    await choose(looks[0])
    await newMail()
    await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /-0001/ }).waitFor()
  })

  it.each(looks)('the desk with a case, $language, $theme', async (look) => {
    await choose(look)
    await lookAt('settings', look)
    await templates(look)
    for (const [key, name] of [
      ['T', 'today'],
      ['C', 'cases'],
      ['K', 'calculator'],
      ['R', 'registers'],
    ] as const) {
      await go(key)
      await lookAt(name, look)
    }
    for (const [tab, name] of [
      [/Politika|Policy/, 'policy'],
      [/Atkāpes|Departures/, 'departures'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click()
      await lookAt(name, look)
    }
    await newMail()
    await lookAt('new-mail', look)
    await page.getByRole('tab', { name: /HTML/ }).click()
    await lookAt('new-mail-html', look)
    await openCase()
    await lookAt('case', look)
    for (const step of ['circumstances', 'ERASURE/categories', 'decide']) {
      await openStep(page, step)
      await page.locator(`[data-step="${step}"]`).scrollIntoViewIfNeeded()
      await lookAt(`case-${step.replace('/', '-').toLowerCase()}`, look)
    }
    await openStep(page, 'acknowledge')
    await page.getByRole('button', { name: /Rakstīt apstiprinājumu|Write the acknowledgement/ }).click()
    await page.getByRole('heading', { level: 1, name: /-0001/ }).waitFor()
    await lookAt('letter', look)
    await page.getByRole('switch', { name: /Rādīt blakus|Show it in/ }).click()
    await lookAt('letter-both', look)
    await page.getByRole('tab', { name: /Priekšskatījums|Preview/ }).click()
    await lookAt('letter-preview', look)
    expect(faults).toEqual([])
  })

  it('a letter leaves by registered post and is collected; the policy changes', async () => {
    await choose(looks[0])
    await saveInto(desk, where.out)
    await page.evaluate(setUp, policyVersion)
    await openCase()
    await openStep(page, 'acknowledge')
    await page.getByRole('button', { name: 'Rakstīt apstiprinājumu' }).click()
    await page.getByRole('button', { name: 'Saglabāt PDF' }).click()
    await openStep(page, 'acknowledge')
    await page.getByLabel('Nosūtīšanas veids').selectOption({ label: 'Ierakstīts pasta sūtījums' })
    await page.getByLabel('Sūtījuma numurs').fill('RR473124829GB')
    await page.getByRole('button', { name: 'Atzīmēt kā nosūtītu' }).click()
    await page.getByText('Nosūtīta', { exact: false }).first().waitFor()
  })

  it.each(looks)(
    'what proves a letter, the complaint, the letter of no case, $language, $theme',
    async (look) => {
      await choose(look)
      await openCase()
      await openStep(page, 'acknowledge')
      for (const summary of await page.locator('[data-step="acknowledge"] ~ * summary').all())
        await summary.click()
      await page.locator('[data-step="acknowledge"]').scrollIntoViewIfNeeded()
      await lookAt('case-letter-sent', look)
      await page
        .getByRole('button', { name: /^(Iespējamā sūdzība|Complaint rehearsal)$/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /Iespējamā sūdzība|Complaint rehearsal/ }).waitFor()
      await lookAt('rehearsal', look)
      await go('R')
      await page.getByRole('button', { name: /Politikas versijas|Policy versions/ }).click()
      await lookAt('policy-versions', look)
      await page.getByRole('button', { name: /(Rakstīt vēstuli|Write the letter) POL-90/ }).click()
      await page.getByRole('textbox', { name: /Vēstules teksts|Text of the letter/ }).waitFor()
      await lookAt('campaign-letter', look)
      expect(faults).toEqual([])
    },
  )
})

/** What the forms of other tests set: the address of the data protection officer, and a version of the policy. */
async function setUp(row: object): Promise<void> {
  type Team = { readonly ok: true; readonly value: { readonly organisation: object } }
  type Act = (input: object) => Promise<unknown>
  const { desk: bridge } = window as unknown as {
    readonly desk: {
      readonly team: () => Promise<Team>
      readonly setOrganisation: Act
      readonly setRegisterRow: Act
    }
  }
  const { value } = await bridge.team()
  await bridge.setOrganisation({ organisation: { ...value.organisation, dpoEmail: 'dpo@sendberry.example' } })
  await bridge.setRegisterRow({ row })
}

const policyVersion = {
  register: 'policy-versions',
  code: 'POL-90',
  name: { lv: 'Redakcija 2027-01', en: 'Version 2027-01' },
  status: 'confirmed',
  version: '2027-01',
  captured: '2026-11-02',
  effective: '2027-01-04',
  hash: '',
  newPurposes: false,
  groups: 'klienti, kam ir konts',
  proof: '',
}

async function openCase(): Promise<void> {
  await go('C')
  await page.getByRole('row').filter({ hasText: '-0001' }).click()
  await page.getByRole('heading', { level: 1, name: /-0001/ }).waitFor()
}

/** A screen before the desk is open: its own switches change the look, and leave it as it was. */
async function startScreen(name: string): Promise<void> {
  const choices = page.locator('main > div:last-child button[aria-pressed]')
  for (const look of [...looks.slice(1), looks[0]]) {
    await choices.nth(look.language === 'lv' ? 0 : 1).click()
    await choices.nth(look.theme === 'light' ? 2 : 3).click()
    await lookAt(name, look)
  }
}

/** The list of templates, and one being written, with a mistake in it and all that can be put in. */
async function templates(look: Look): Promise<void> {
  await page.getByRole('button', { name: /Atvērt veidnes|Open the templates/ }).click()
  await page.getByRole('heading', { level: 1, name: /Vēstuļu veidnes|Letter templates/ }).waitFor()
  await lookAt('templates', look)
  await page.getByRole('button', { name: /Jauna veidne|New template/ }).click()
  await page.getByRole('document', { name: /Vēstule parauga lietā|Letter to the sample case/ }).waitFor()
  await lookAt('template', look)
  await page.getByLabel(/Veidnes teksts|Text of the template/).fill('{{ requster.name }}')
  await page.getByRole('button', { name: /requster/ }).waitFor()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await lookAt('template-mistake', look)
}

const go = (key: string): Promise<void> => page.locator(`nav button[aria-keyshortcuts="${key}"]`).click()

async function choose({ language, theme }: Look): Promise<void> {
  await go('S')
  const languageField = page.getByLabel(/Lietotnes valoda|Language of the app/)
  await pick(languageField, language === 'lv' ? 'Latviešu' : 'English')
  const words = { lv: { light: 'Gaišs', dark: 'Tumšs' }, en: { light: 'Light', dark: 'Dark' } }
  await pick(page.getByLabel(/^(Izskats|Appearance|Theme)$/), words[language][theme])
}

async function pick(field: ReturnType<Page['getByLabel']>, label: string): Promise<void> {
  if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
    await field.selectOption({ label })
    return
  }
  await field.click()
  await page.getByRole('option', { name: label, exact: true }).click()
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

async function newMail(): Promise<void> {
  await drop(page, 'body', [sample('lv-erasure-and-marketing-html.eml')])
  await page.getByText('izdzēšat visus manus datus').first().waitFor()
}

async function lookAt(name: string, { language, theme }: Look): Promise<void> {
  await page.locator('h1').first().waitFor()
  await settled()
  await page.screenshot({ path: path.join(pictures, `${name}-${language}-${theme}.png`) })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  faults.push(
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${name} ${language} ${theme}: ${id} at ${target.flat().join(' ')}`),
    ),
  )
}

/** Colours on their way from one theme to the other are nobody's reading. */
const settled = (): Promise<unknown> =>
  page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime ?? 0)))
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
