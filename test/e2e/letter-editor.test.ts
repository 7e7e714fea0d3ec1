import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { letterText, openStep } from './case-user'
import { createVault, drop, place, sample, saveInto } from './desk-user'
import { launch, newPlace, removePlace, root, whyNot, type RunningDesk } from './launch'

const where = newPlace()
let desk: RunningDesk
let page: Page
let text: Locator

const tool = (name: string): Locator =>
  page.getByRole('toolbar', { name: 'Teksta rīki' }).getByRole('button', { name, exact: true })
const block = (words: string | RegExp): Locator => text.locator('.letter-words').filter({ hasText: words })

/** A new line of the DPO's own at the end of the letter. */
async function newLine(): Promise<void> {
  await text.locator('.letter-words').last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Enter')
}

async function openAcknowledgement(): Promise<void> {
  await page.getByRole('button', { name: 'Rakstīt vēstuli' }).click()
  await page
    .getByRole('menuitem')
    .filter({ has: page.getByText('Saņemšanas apstiprinājums', { exact: true }) })
    .click()
  await page.getByRole('heading', { level: 1, name: /Saņemšanas apstiprinājums/ }).waitFor()
  await text.waitFor()
}

let seen = 0
/** What the page complained of since it was last asked, refusals of its Content Security Policy among it. */
function newErrors(): readonly string[] {
  const fresh = desk.errors.slice(seen)
  seen = desk.errors.length
  return fresh
}

/** Pastes as another program would put it on the clipboard. */
const paste = (html: string): Promise<void> =>
  text.evaluate((element, markup) => {
    const data = new DataTransfer()
    data.setData('text/html', markup)
    data.setData('text/plain', 'plain')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)

describe.skipIf(whyNot !== undefined)('a letter is written on its page, in a real Electron', () => {
  beforeAll(async () => {
    desk = await launch(where)
    page = await desk.page()
    await saveInto(desk, where.out)
    await createVault(page)
    await drop(page, 'body', [sample('lv-access-windows1257.eml')])
    await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /\d{4}-[A-Z]{2}-\d{4}/ }).waitFor()
    text = letterText(page)
    await openAcknowledgement()
  }, 180_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await page.screenshot({ path: path.join(root, 'out/e2e-letter-failed.png'), fullPage: true })
    expect(newErrors()).toEqual([])
  })
  afterAll(async () => {
    await desk.close()
    removePlace(where)
  })

  it('is typed into, and what was typed can be undone and done again', async () => {
    await newLine()
    await page.keyboard.type('Mēs jums atbildēsim laikus.')
    expect(await block('Mēs jums atbildēsim laikus.').count()).toBe(1)
    await page.keyboard.press('Control+z')
    expect(await block('Mēs jums atbildēsim laikus.').count()).toBe(0)
    await page.keyboard.press('Control+y')
    expect(await block('Mēs jums atbildēsim laikus.').count()).toBe(1)
  })

  it('lets the pen go from block to block with the arrows, past what stands in the margin', async () => {
    await text.locator('.letter-words').nth(1).click()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('«')
    expect(await text.locator('.letter-words').nth(2).innerText()).toMatch(/^«Labdien/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('»')
    expect(await text.locator('.letter-words').nth(1).innerText()).toMatch(/»$/)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
  })

  it('has bold and italic words, headings and lists by keys and by the tools', async () => {
    await newLine()
    await page.keyboard.press('Control+b')
    await page.keyboard.type('Svarīgi')
    expect(await tool('Treknraksts').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Control+i')
    await page.keyboard.type(' tiešām')
    expect(await text.locator('strong').allInnerTexts()).toEqual(['Svarīgi'])
    expect(await text.locator('em').allInnerTexts()).toEqual([' tiešām'])

    await newLine()
    await page.keyboard.press('Control+Alt+2')
    await page.keyboard.type('Kas notiks tālāk')
    expect(await text.locator('h3').allInnerTexts()).toContain('Kas notiks tālāk')

    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Shift+8')
    await page.keyboard.type('pirmais')
    await page.keyboard.press('Enter')
    await page.keyboard.type('otrais')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Pēc saraksta.')
    expect(await block('pirmais').locator('li').allInnerTexts()).toEqual(['pirmais', 'otrais'])
    expect(await block('Pēc saraksta.').evaluate(({ tagName }) => tagName)).toBe('P')
  })

  it('has a table whose cells Tab goes through, and lets go of the keyboard after Escape', async () => {
    await newLine()
    await tool('Ievietot tabulu').click()
    for (const cell of ['Kas', 'Kad', 'kopija', 'martā']) {
      await page.keyboard.type(cell)
      if (cell !== 'martā') await page.keyboard.press('Tab')
    }
    await tool('Pievienot rindu zemāk').click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const table = text.locator('table').last()
    expect(await table.locator('th').allInnerTexts()).toEqual(['Kas', 'Kad'])
    expect(await table.locator('tr').count()).toBe(3)
    await table.locator('td').last().click()
    await tool('Noņemt rindu').click()
    expect(await table.locator('tr').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await text.evaluate((element) => document.activeElement === element)).toBe(false)
  })

  it('leads to a site or a mail address, and nowhere else', async () => {
    await newLine()
    await page.keyboard.type('Skatiet ')
    await page.keyboard.press('Control+k')
    const address = page.getByLabel('Saites adrese')
    await address.fill('javascript:alert(1)')
    await page.getByRole('button', { name: 'Ievietot saiti' }).click()
    expect(await page.getByText(/Ierakstiet tīmekļa vietnes adresi/).isVisible()).toBe(true)
    await address.fill('www.dvi.gov.lv')
    await page.keyboard.press('Enter')
    await address.waitFor({ state: 'detached' })
    expect(await text.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'https://www.dvi.gov.lv',
    ])
    await page.keyboard.type(' vēl')
    expect(await text.locator('a').allInnerTexts()).toEqual(['www.dvi.gov.lv'])
  })

  it('takes pasted words without their style, pictures, scripts and dangerous addresses', async () => {
    await newLine()
    await paste(
      `<style>p{color:red}</style><p style="color:red" onclick="alert(1)">Droši <b>vārdi</b><img src=x onerror="alert(2)"></p>
       <script>alert(3)</script><iframe src="https://evil.example"></iframe>
       <p><a href="javascript:alert(4)">slikta</a> un <a href="https://example.lv/a">laba</a></p>
       <ul><li><p>viens</p><ul><li>iekšā</li></ul></li></ul>
       <table><tr><td colspan="2"><p>a</p><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>`,
    )
    // Chromium reports the foreign styles that it did not apply while DOMPurify reads the HTML in a document of its own
    expect(newErrors().filter((error) => !error.startsWith('Refused to apply inline style'))).toEqual([])
    expect(await block('Droši vārdi').locator('strong').innerText()).toBe('vārdi')
    expect(await text.locator('img, script, style, iframe, [style], [onclick]').count()).toBe(0)
    const hrefs = await text.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(hrefs).toEqual(['https://www.dvi.gov.lv', 'https://example.lv/a'])
    expect(await block('iekšā').locator('li').allInnerTexts()).toEqual(['viens', 'iekšā'])
    expect(await text.innerText()).not.toContain('alert')
    const cells = text.locator('table').last().locator('th, td')
    expect((await cells.allInnerTexts()).map((cell) => cell.trim())).toEqual(['a\nb', '', 'c', 'd'])
  })

  it('is led to by the check: the pen stands in the place that a finding is about', async () => {
    await newLine()
    await page.keyboard.type('Summa: [cik]')
    const finding = page.getByRole('listitem').filter({ hasText: 'vietturis' })
    await finding.getByRole('button', { name: 'Rādīt vietu' }).click()
    await expect.poll(() => text.evaluate((element) => document.activeElement === element)).toBe(true)
    await page.keyboard.type('X')
    expect(await block('[cik]').innerText()).toBe('XSumma: [cik]')
  })

  it('keeps the draft, and shows the same page again', async () => {
    await page.getByText('Melnraksts saglabāts').waitFor()
    const before = await text.locator('.letter-words').allInnerTexts()
    await page.getByRole('button', { name: 'Atpakaļ uz lietu' }).click()
    await openAcknowledgement()
    expect(await text.locator('.letter-words').allInnerTexts()).toEqual(before)
  })

  it('shows where the case has changed since, and takes over what it says now', async () => {
    await page.getByRole('button', { name: 'Atpakaļ uz lietu' }).click()
    await openStep(page, 'role')
    const step = page.locator('li').filter({ has: page.locator('[data-step="role"]') })
    await step.getByRole('radio', { name: 'Pārzinis un apstrādātājs' }).first().check()
    const why = step.getByLabel(/^Kā tas noskaidrots/)
    if (await why.isVisible()) await why.fill('dati ir klienta bāzē')
    await step.getByRole('button', { name: 'Reģistrēt lomu' }).click()
    await page.locator('[data-step="role"]').filter({ hasText: 'izdarīts' }).waitFor()
    await openAcknowledgement()
    await page.getByText(/Kopš vēstules uzrakstīšanas lieta ir mainījusies/).waitFor()
    const says = text.getByRole('group', { name: 'No lietas tagad izriet arī:' })
    await page.screenshot({ path: path.join(root, 'out/screenshots/letter-changed.png'), fullPage: true })
    await says.getByRole('button', { name: 'Ievietot' }).click()
    await says.waitFor({ state: 'detached' })
    expect(await text.locator('.letter-words').filter({ hasText: /pārzi/ }).count()).toBeGreaterThan(0)
    await page.keyboard.press('Control+z')
    await says.waitFor()
  })

  it('says what the case says now where nobody edited it, and lets the DPO take it over or keep theirs', async () => {
    await place(page, 'Iestatījumi')
    await page.getByLabel('Vārds un uzvārds').fill('Anna Liepa-Bērza')
    await page
      .getByRole('form', { name: 'Organizācija un saziņa' })
      .getByRole('button', { name: 'Saglabāt' })
      .click()
    await page.getByText('Saglabāts').first().waitFor()
    await place(page, 'Lietas')
    const row = page.getByRole('row').filter({ hasText: 'Inese Kalniņa' })
    await row.getByRole('button').or(row).first().click()
    await openAcknowledgement()
    const signature = text.locator('.letter-block').filter({ hasText: 'Skanstes iela' })
    const now = signature.getByRole('group', { name: 'No lietas tagad izriet:' })
    await now.getByText('Anna Liepa-Bērza').waitFor()
    expect(await signature.locator('.letter-words').innerText()).not.toContain('Bērza')
    await now.getByRole('button', { name: 'Atstāt manu tekstu' }).click()
    await now.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await now.getByRole('button', { name: 'Pārņemt' }).click()
    await now.waitFor({ state: 'detached' })
    expect(await signature.locator('.letter-words').innerText()).toContain('Anna Liepa-Bērza')
  })

  it('stands beside the letter in the other language, block by block', async () => {
    await page.getByRole('switch', { name: 'Rādīt blakus angliski' }).check()
    const row = text
      .locator('.letter-block')
      .filter({ has: page.locator('.letter-words', { hasText: /^Apliecinām/ }) })
    expect(await row.first().locator('.letter-other').innerText()).toMatch(
      /^We received your request on 31 January 2026/,
    )
    await page.screenshot({ path: path.join(root, 'out/screenshots/letter-both.png'), fullPage: true })
  })

  it('types into a letter of 300 blocks without lag', async () => {
    await page.getByRole('switch', { name: 'Rādīt blakus angliski' }).uncheck()
    await newLine()
    await paste(
      Array.from({ length: 300 }, (_, n) => `<p>Rindkopa ${n}, kurā ir daži vārdi par datiem.</p>`).join(''),
    )
    await block('Rindkopa 150,').first().click()
    const started = Date.now()
    const typed = 'Šis teikums ir rakstīts garā vēstulē.'
    await page.keyboard.type(typed)
    await block(typed).first().waitFor()
    expect((Date.now() - started) / typed.length).toBeLessThan(100) // milliseconds: what a person takes for at once
  })
})
