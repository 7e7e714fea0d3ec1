import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseDateOnly, type DateOnly } from '../../shared/lib/date-only'
import { languages, type Language } from '../../shared/lib/language'
import { ok } from '../../shared/lib/result'
import { diskTree } from '../../electron/disk/disk-tree'
import { readLetterFonts } from '../../electron/disk/letter-fonts'
import type { Desk } from '../../electron/desk/desk'
import { handlersOf } from '../../electron/desk/handlers'
import { dayInRiga, systemNow } from '../../electron/desk/now'
import { randomText, systemRandom } from '../../electron/vault/random'
import { newTeam } from '../../shared/team/team'
import { registerCsv } from './register-csv'
import { workOnMail, type MailOutcome, type RunningDesk } from './work-on-mail'

/**
 * `desk run --inbox DIR --out DIR [--lang lv|en] [--today DATE] [--dpo ADDRESS]`: the main job on a folder of mails, in
 * a fresh vault in the out folder. A case for each request, the acknowledgement drafted, the register as CSV. A mail
 * that cannot be worked on is named, and the rest goes on.
 */
export async function runCommand(args: readonly string[]): Promise<string> {
  const wish = readWish(args)
  const mails = (await filesIn(wish.inbox)).filter((name) => name.toLowerCase().endsWith('.eml')).sort()
  if (mails.length === 0) throw new Error('there is no .eml file in the inbox folder')
  await mkdir(path.join(wish.out, 'letters'), { recursive: true })
  const running = await freshDesk(wish)
  const outcomes: MailOutcome[] = []
  for (const name of mails) {
    const bytes = new Uint8Array(await readFile(path.join(wish.inbox, name)))
    outcomes.push(await workOnMail(running, { name, bytes }))
  }
  const missing = await running.handlers.missingRows({ known: [], most: 1000 })
  const rows = missing.ok ? missing.value.rows.map(({ row }) => row) : []
  await writeFile(path.join(wish.out, 'register.csv'), registerCsv(rows))
  await running.handlers.lock(undefined)
  return JSON.stringify(summary(wish, running.passphrase, outcomes), null, 2)
}

async function filesIn(inbox: string): Promise<readonly string[]> {
  try {
    return await readdir(inbox)
  } catch {
    throw new Error('the inbox folder cannot be read: check the path after --inbox')
  }
}

type Wish = {
  readonly inbox: string
  readonly out: string
  readonly language: Language | undefined
  readonly today: DateOnly
  readonly dpo: string
}

function readWish(args: readonly string[]): Wish {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { inbox: text, out: text, lang: text, today: text, dpo: text },
  })
  const { inbox, out, lang, today, dpo } = values
  if (inbox === undefined || out === undefined)
    throw new Error('usage: desk run --inbox DIR --out DIR [--lang lv|en] [--today DATE] [--dpo ADDRESS]')
  const language = languages.find((one) => one === lang)
  if (lang !== undefined && language === undefined) throw new Error('--lang is lv or en')
  const day = today === undefined ? dayInRiga(systemNow()) : parseDateOnly(today)
  if (day === undefined) throw new Error('--today is a day, such as 2026-02-02')
  return { inbox: path.resolve(inbox), out: path.resolve(out), language, today: day, dpo: dpo ?? '' }
}

/** A vault nobody has used before. Its passphrase is DESK_PASSPHRASE, or made up and told once, in the summary. */
async function freshDesk({
  out,
  today,
  dpo,
  language,
}: Wish): Promise<RunningDesk & { readonly passphrase: string }> {
  const passphrase = process.env['DESK_PASSPHRASE'] ?? randomText(systemRandom, 24)
  const desk: Desk = {
    open: undefined,
    tree: diskTree(path.join(out, 'vault')),
    dataFolder: path.join(out, 'vault'),
    // noon in Riga on the day the run is for
    now: () => Date.parse(`${today}T10:00:00Z`),
    dialogs: {
      choose: () => Promise.resolve([]),
      save: async (fileName, bytes) => {
        await writeFile(path.join(out, 'letters', fileName), bytes)
        return ok({ kind: 'saved', fileName })
      },
      print: () => Promise.resolve(ok('cancelled')),
      showDataFolder: () => Promise.resolve(),
    },
    fonts: () => readLetterFonts(),
    preferences: { read: () => ({ theme: 'system', language: language ?? 'lv' }), write: () => undefined },
    tell: () => undefined,
    locked: () => undefined,
  }
  const handlers = handlersOf(desk)
  const organisation = { ...newTeam.organisation, dpoEmail: dpo }
  const made = await handlers.createVault({ passphrase, organisation })
  if (!made.ok) throw new Error(vaultTrouble(made.error.kind))
  return { handlers, passphrase, today, language, byPerson: new Map() }
}

const vaultTrouble = (kind: string): string =>
  kind === 'vault-exists'
    ? 'there is a vault in the out folder already; it was not touched: choose an empty folder'
    : `the vault could not be made (${kind})`

function summary({ today, dpo }: Wish, passphrase: string, outcomes: readonly MailOutcome[]): object {
  const of = (kind: MailOutcome['kind']) => outcomes.filter((one) => one.kind === kind)
  return {
    today,
    cases: of('case'),
    reminders: of('reminder'),
    notRequests: of('not-a-request').map(({ file }) => file),
    problems: of('problem'),
    ...(dpo === '' ? { letters: 'none: without --dpo no letter leaves' } : {}),
    vault: { folder: 'vault', ...(process.env['DESK_PASSPHRASE'] === undefined ? { passphrase } : {}) },
    register: 'register.csv',
  }
}
