import type { Locator, Page } from 'playwright-core'
import { drop } from './desk-user'

/** What a DPO does on the page of a case. */
/** Opens a step of the work column when it is not open yet. */
export async function openStep(page: Page, step: string): Promise<void> {
  const head = page.locator(`[data-step="${step}"]`)
  // the step may be opening by itself at this moment, because the one before it was done
  for (let tries = 0; tries < 20; tries++) {
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
    await page.waitForTimeout(150)
    if ((await head.getAttribute('aria-expanded')) === 'true') return
  }
  throw new Error(`the step ${step} does not open`)
}

export async function answerSystems(
  page: Page,
  found: (n: number) => boolean = (n) => n === 0,
): Promise<void> {
  const list = page.getByRole('list', { name: 'Sistēmas, kurās jāmeklē' })
  if (!(await list.isVisible())) await page.getByRole('button', { name: /Meklēt sistēmās/ }).click()
  const open = page.getByRole('button', { name: /^Atbildēt par sistēmu/ })
  for (let left = await open.count(), n = 0; left > 0; left = await open.count(), n++) {
    await open.first().click()
    await choose(page, /^Sistēmā/, found(n) ? 'Atrasts' : 'Nekas nav atrasts')
    await page.getByRole('button', { name: 'Reģistrēt rezultātu' }).click()
    await page.waitForFunction(
      (before) => document.querySelectorAll('button[aria-label^="Atbildēt par sistēmu"]').length < before,
      left,
    )
  }
}

/** Picks a value where the screen offers radio buttons or a list. */
export async function choose(page: Page, label: string | RegExp, value: string): Promise<void> {
  const group = page.getByRole('radiogroup', { name: label })
  if (await group.isVisible()) return group.getByRole('radio', { name: value, exact: true }).check()
  const field = page.getByLabel(label).first()
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
    await field.selectOption({ label: value })
    return
  }
  await field.click()
  await page.getByRole('option', { name: value, exact: true }).click()
}

export async function addCopy(page: Page, name = 'konts.csv', text = 'vards;e-pasts'): Promise<void> {
  const zone = page.getByText('Nometiet šeit dokumentus').first()
  await zone.evaluate((element) => element.setAttribute('data-test-drop', ''))
  await drop(page, '[data-test-drop]', [{ name, bytes: new TextEncoder().encode(text) }])
  await page.getByText(name, { exact: true }).locator('visible=true').first().waitFor()
}

/** The page of the letter, where it is written. */
export const letterText = (page: Page): Locator => page.getByRole('textbox', { name: 'Vēstules teksts' })

export async function fillGaps(page: Page): Promise<void> {
  await letterText(page).waitFor()
  const gaps = letterText(page).locator('.letter-gap .letter-words')
  for (let left = await gaps.count(); left > 0; left--) {
    await gaps.first().click()
    await page.keyboard.insertText(
      'Automatizēta individuālu lēmumu pieņemšana, tostarp profilēšana, netiek veikta. Personas datu kopija CSV formātā ir šīs vēstules pielikumā.',
    )
  }
}
