import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newCanary, scanForCanaries } from '../helpers/canary-scan'
import { addCopy, answerSystems, choose, fillGaps, openStep } from './case-user'
import { createVault, drop, inside, lock, passphrase, place, sample, saveInto, unlock } from './desk-user'
import { launch, newPlace, removePlace, root, whyNot, type RunningDesk } from './launch'

const where = newPlace()
const canaries = { name: newCanary(), subject: newCanary(), text: newCanary(), note: newCanary() }
let desk: RunningDesk
let page: Page
let reference = ''

const canaryMail = (): { name: string; bytes: Uint8Array } => ({
  name: 'request.eml',
  bytes: new TextEncoder().encode(
    [
      'Received: from mail.example.net by mx.sendberry.example for <dpo@sendberry.example>; Mon, 16 Nov 2026 12:00:00 +0200',
      `From: "${canaries.name}" <person@example.lv>`,
      'To: dpo@sendberry.example',
      `Subject: ${canaries.subject}`,
      'Date: Mon, 16 Nov 2026 11:58:00 +0200',
      'Message-ID: <canary@example.net>',
      'Content-Type: text/plain; charset="utf-8"',
      '',
      `Lūdzu izsniegt manu personas datu kopiju saskaņā ar VDAR 15. pantu. ${canaries.text}`,
      '',
    ].join('\r\n'),
  ),
})

describe.skipIf(whyNot !== undefined)('the main job on a real mail, in a real Electron', () => {
  beforeAll(async () => {
    desk = await launch(where)
    page = await desk.page()
    await saveInto(desk, where.out)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: path.join(root, 'out/e2e-failed.png') })
  })
  afterAll(async () => {
    await desk.close()
    removePlace(where)
  })

  it('makes the vault, and the recovery code is typed back', async () => {
    const { code } = await createVault(page)
    expect(code.length).toBeGreaterThan(25)
  })

  it('reads the dropped mail: received Saturday 31 January 2026, due Monday 2 March 2026', async () => {
    await drop(page, 'body', [sample('lv-access-windows1257.eml')])
    await page.getByRole('heading', { name: 'Jauns pieprasījums' }).waitFor()
    expect(await page.getByLabel('Saņemšanas datums').inputValue()).toBe('2026-01-31')
    expect(await page.getByLabel(/^Persona/).inputValue()).toBe('Inese Kalniņa')
    expect(await page.getByLabel(/^E-pasts/).inputValue()).toBe('inese.kalnina@example.lv')
    expect(await page.getByLabel(/^Tālrunis/).inputValue()).toContain('29123456')
    expect(await page.getByRole('checkbox', { name: /Piekļuve \(15\. p\.\)/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
    const heading = page.getByRole('heading', { level: 1, name: /2026-[A-Z]{2}-0001/ })
    await heading.waitFor()
    reference = /\d{4}-[A-Z]{2}-\d{4}/.exec(await heading.innerText())?.[0] ?? ''
    const text = await page.getByRole('main').innerText()
    expect(text).toMatch(/sestdien, (2026\. gada )?31\. janvārī/)
    expect(text).toMatch(/pirmdien, (2026\. gada )?2\. martā/)
  })

  it('saves the acknowledgement as an e-mail draft and as PDF', async () => {
    await page.getByRole('button', { name: 'Rakstīt apstiprinājumu' }).click()
    await page.getByRole('heading', { level: 1, name: /Saņemšanas apstiprinājums/ }).waitFor()
    await page.getByRole('button', { name: 'Saglabāt kā e-pasta melnrakstu' }).click()
    await page.getByRole('button', { name: 'Atvērt: Saņemšanas apstiprinājums' }).click()
    await page.getByRole('button', { name: 'Saglabāt PDF' }).click()
    await page.getByRole('button', { name: 'Atvērt: Saņemšanas apstiprinājums' }).waitFor()
    expect(
      readdirSync(where.out)
        .map((name) => path.extname(name))
        .sort(),
    ).toEqual(['.eml', '.pdf'])
    const eml = readdirSync(where.out).find((name) => name.endsWith('.eml')) ?? ''
    const bytes = readFileSync(path.join(where.out, eml))
    const mail = await PostalMime.parse(bytes)
    expect(bytes.toString('latin1')).toMatch(/^X-Unsent: 1/m)
    expect(mail.inReplyTo).toBe('<48c7c31b12c6069f1d129ee5@example.net>')
    expect(mail.to?.[0]?.address).toBe('inese.kalnina@example.lv')
    expect(mail.text).toContain('2026. gada 2. martam')
    expect(mail.text).toContain(reference)
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('application/pdf')
    await page.getByRole('button', { name: 'Atzīmēt kā nosūtītu' }).click()
    await page.getByRole('list', { name: 'Sistēmas, kurās jāmeklē' }).waitFor()
  })

  it('searches every system of the register and decides', async () => {
    await answerSystems(page)
    await openStep(page, 'decide')
    await choose(page, 'Iznākums', 'Izpildīts')
    await page.getByLabel('Lēmumu pieņēma').fill('Jānis Ozols, valdes loceklis')
    await page.getByRole('button', { name: 'Reģistrēt lēmumu' }).click()
    await page.locator('[data-step="answer"]').filter({ hasText: 'nākamais' }).waitFor()
  })

  it('drafts the answer, which cannot leave while something the law wants is missing, and sends it', async () => {
    await addCopy(page)
    await openStep(page, 'answer')
    await page.getByRole('button', { name: /Rakstīt: Atbilde uz piekļuves pieprasījumu/ }).click()
    await page.getByRole('heading', { level: 1, name: /Atbilde uz piekļuves pieprasījumu/ }).waitFor()
    const save = page.getByRole('button', { name: 'Saglabāt kā e-pasta melnrakstu' })
    expect(await save.isDisabled()).toBe(true)
    await fillGaps(page)
    await page.getByRole('checkbox', { name: /konts\.csv/ }).check()
    await save.click()
    await page.getByRole('button', { name: 'Atzīmēt kā nosūtītu' }).click()
    await page
      .getByText('Atbildēta')
      .or(page.getByRole('button', { name: 'Slēgt lietu' }))
      .first()
      .waitFor()
  })

  it('keeps everything through locking and unlocking', async () => {
    await drop(page, 'body', [canaryMail()])
    await page.getByRole('heading', { name: 'Jauns pieprasījums' }).waitFor()
    expect(await page.getByLabel(/^Persona/).inputValue()).toBe(canaries.name)
    await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /-0002/ }).waitFor()
    await page.getByRole('textbox', { name: 'Jauna piezīme' }).fill(canaries.note)
    await page.getByRole('button', { name: 'Pievienot piezīmi' }).click()
    await page.getByText(canaries.note).first().waitFor()

    page = await lock(desk)
    await unlock(page, 'nepareiza frāze pavisam')
    await page.getByRole('alert').waitFor()
    await unlock(page)
    await inside(page)
    await place(page, 'Lietas')
    await page
      .getByRole('row')
      .filter({ hasText: reference })
      .getByRole('button')
      .or(page.getByRole('row').filter({ hasText: reference }))
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
    const text = await page.getByRole('main').innerText()
    expect(text).toContain('Atbilde uz piekļuves pieprasījumu')
    expect(text).toContain('Inese Kalniņa')
  })

  it('has asked the network for nothing and thrown nothing', () => {
    expect(desk.requests).toEqual([])
    expect(desk.errors).toEqual([])
  })

  it('leaves nothing readable in profile, temp folder and vault', async () => {
    page = await lock(desk)
    await desk.close()
    expect(scanForCanaries([where.profile, where.temp], [...Object.values(canaries), passphrase])).toEqual([])
    desk = await launch(where)
    page = await desk.page()
    await unlock(page)
    await inside(page)
  })
})
