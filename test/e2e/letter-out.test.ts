import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasPoppler, noPoppler, poppler } from '../electron/letters/poppler'
import { readDocx } from '../helpers/docx-reader'
import { noPython } from '../helpers/python'
import { createVault, drop, sample, saveInto } from './desk-user'
import { launch, newPlace, removePlace, root, whyNot, type RunningDesk } from './launch'

const where = newPlace()
let desk: RunningDesk
let page: Page

const letterPage = async (): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: /Saņemšanas apstiprinājums/ }).waitFor()
}
const openAgain = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Atvērt: Saņemšanas apstiprinājums' }).click()
  await letterPage()
}

/** What the print dialog would be given, as PDF; the dialog itself belongs to the system and is not opened. */
const answerPrint = (success: boolean, reason: string): Promise<void> =>
  desk.app.evaluate(
    ({ app }, [isPrinted, why]) => {
      app.once('web-contents-created', (_event, contents) => {
        contents.print = (_options, ended) => {
          void contents.printToPDF({ preferCSSPageSize: true }).then((pdf) => {
            const seen = { pdf: pdf.toString('base64'), url: contents.getURL() }
            Object.assign(globalThis, { seen })
            ended?.(isPrinted, why)
          })
        }
      })
    },
    [success, reason] as const,
  )

const seenByPrinter = (): Promise<{ readonly pdf: string; readonly url: string }> =>
  desk.app.evaluate(() => (globalThis as unknown as { seen: { pdf: string; url: string } }).seen)

describe.skipIf(whyNot !== undefined)('a letter on paper, in a real Electron', () => {
  beforeAll(async () => {
    desk = await launch(where)
    page = await desk.page()
    await saveInto(desk, where.out)
    await createVault(page)
    await drop(page, 'body', [sample('lv-access-windows1257.eml')])
    await page.getByRole('button', { name: 'Reģistrēt', exact: true }).click()
    await page.getByRole('button', { name: 'Rakstīt apstiprinājumu' }).click()
    await letterPage()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: path.join(root, 'out/e2e-failed.png') })
  })
  afterAll(async () => {
    await desk.close()
    removePlace(where)
  })

  it('is saved as a Word document', async (context) => {
    await page.getByRole('button', { name: 'Saglabāt DOCX' }).click()
    await openAgain()
    const [name = ''] = readdirSync(where.out)
    expect(name).toMatch(/^2026-[A-Z]{2}-0001-sanemsanas-apstiprinajums\.docx$/)
    context.skip(noPython !== undefined, noPython)
    const { paragraphs, language } = readDocx(readFileSync(path.join(where.out, name)))
    expect(paragraphs.map(({ text }) => text)).toContain('Inese Kalniņa')
    expect(language[0]).toBe('lv-LV')
  })

  it('stays when the print dialog is closed', async () => {
    await answerPrint(false, 'Print job canceled')
    await page.getByRole('button', { name: 'Drukāt…' }).click()
    await page.getByText('Nekas nav izdrukāts.').waitFor()
  })

  it('says what to do when no printer takes it', async () => {
    await answerPrint(false, 'Print job failed')
    await page.getByRole('button', { name: 'Drukāt…' }).click()
    await page.getByText(/saglabājiet vēstuli kā PDF/).waitFor()
  })

  it('goes to the printer in its own font, with its words, and is recorded', async (context) => {
    await answerPrint(true, '')
    await page.getByRole('button', { name: 'Drukāt…' }).click()
    await page.getByRole('button', { name: 'Atvērt: Saņemšanas apstiprinājums' }).waitFor()
    const { pdf, url } = await seenByPrinter()
    expect(url).toMatch(/^app:\/\/print\//)
    context.skip(!hasPoppler, noPoppler)
    const bytes = Buffer.from(pdf, 'base64')
    const words = poppler('pdftotext', bytes, '-raw').replace(/\s+/g, ' ')
    expect(words).toContain('Think Intermedia SIA reģ. Nr. 40103671346')
    expect(words).toContain('Inese Kalniņa')
    expect(poppler('pdffonts', bytes)).toMatch(/NotoSerif-?Regular/)
    expect(poppler('pdfinfo', bytes)).toMatch(/^Page size:.*A4/m)
  })

  it('leaves nothing of it in a window, on the disk or in the log', () => {
    expect(desk.app.windows()).toHaveLength(1)
    expect(readdirSync(where.temp).filter((name) => !/^(\.|scoped_dir|dotnet)/.test(name))).toEqual([])
    expect(desk.requests.filter((url) => !url.startsWith('app://print/'))).toEqual([])
    expect(desk.errors).toEqual([])
  })
})
