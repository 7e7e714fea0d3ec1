import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { RunningDesk } from './launch'

/** What a DPO does on the Latvian screen, in the words the screen shows. */
export const passphrase = 'zirgs lampa upe kaija septiņi'

export async function createVault(
  page: Page,
  dpoEmail = 'dpo@sendberry.example',
): Promise<{ readonly code: string }> {
  await page.getByRole('heading', { name: /Pirmā palaišana, 1\. solis/ }).waitFor()
  await page.getByLabel('Vārds un uzvārds').fill('Anna Liepa')
  await page.getByLabel(/^E-pasts/).fill(dpoEmail)
  await page.getByRole('button', { name: 'Tālāk' }).click()
  await page.getByLabel('Paroles frāze', { exact: true }).fill(passphrase)
  await page.getByLabel('Paroles frāze vēlreiz', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Izveidot krātuvi' }).click()
  const sheet = page.locator('#recovery-sheet')
  await sheet.waitFor()
  const code = /[0-9A-HJKMNP-TV-Z]{4,}(?:-[0-9A-HJKMNP-TV-Z]{2,})+/.exec(await sheet.innerText())?.[0] ?? ''
  await page.getByRole('button', { name: 'Kods ir uz papīra' }).click()
  await page.getByLabel('Atkopšanas kods').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Pārbaudīt kodu' }).click()
  await inside(page)
  return { code }
}

export const inside = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Galvenā navigācija' }).waitFor()

export async function unlock(page: Page, typed = passphrase): Promise<void> {
  await page.getByLabel('Paroles frāze', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Atbloķēt' }).click()
}

/** Locks by the button; the old window is destroyed and a new one, locked, stands in its place. */
export async function lock(desk: RunningDesk): Promise<Page> {
  const old = await desk.page()
  const next = desk.app.waitForEvent('window')
  await old.getByRole('button', { name: 'Bloķēt' }).click()
  const page = await next
  await page.getByRole('heading', { name: 'Krātuve ir bloķēta' }).waitFor()
  return page
}

export const place = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Galvenā navigācija' })
    .getByRole('button', { name: new RegExp(`^${name}(?: |$)`) })
    .click()

/** Drops files on an element, as the system would. */
export async function drop(
  page: Page,
  target: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  await page
    .locator(target)
    .first()
    .evaluate((element, dropped) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        )
      }
    }, plain)
}

export const sample = (name: string): { readonly name: string; readonly bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../vectors/inbox', name))),
})

/** Save dialogs answer with the suggested name in a folder of ours. */
export async function saveInto(desk: RunningDesk, folder: string): Promise<void> {
  await desk.app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string }
      return Promise.resolve({ canceled: false, filePath: `${into}/${options.defaultPath}` })
    }
  }, folder)
}
