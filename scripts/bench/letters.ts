import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import { readLetterFonts } from '../../electron/disk/letter-fonts'
import type { LetterFonts } from '../../electron/letters/letter-fonts'
import { letterToDocx } from '../../electron/letters/letter-to-docx'
import { letterToPdf } from '../../electron/letters/letter-to-pdf'
import type { CaseRecord } from '../../shared/case/case'
import { caseClock } from '../../shared/case/case-clock'
import type { CaseEvent } from '../../shared/case/events'
import { replay } from '../../shared/case/evolve'
import { checkLetter } from '../../shared/letters/check'
import { composeLetter } from '../../shared/letters/compose'
import type { LetterInput } from '../../shared/letters/compose/letter-input'
import type { CaseLetterKind } from '../../shared/letters/letter-kind'
import { dateOnly } from '../../shared/lib/date-only'
import { newTeam, teamCalendar, type Team } from '../../shared/team/team'
import { at, median, ms, reached } from './numbers'

/**
 * What a letter costs, warm: its PDF, its Word document, its check. Beside each stands the least that the same library
 * does in the same run, an empty document, and beside the check the composing of the letter that it checks. The time of
 * the processor is what it would take on a machine that does nothing else.
 */
export async function benchLetters(say: (line: string) => void): Promise<void> {
  const fonts = await readLetterFonts()
  const short = composeLetter(inputOf('acknowledgement'))
  const long = inputOf('access-response')
  const longLetter = composeLetter(long)
  const context = { record: long.record, team, clock: long.clock, today, leaving: 'email' as const }
  const pairs: readonly Pair[] = [
    {
      name: 'a letter of one page → PDF',
      most: 300,
      work: () => letterToPdf(short, team, fonts),
      against: 'an empty page',
      least: () => emptyPdf(fonts),
    },
    {
      name: 'a letter of one page → DOCX',
      most: 300,
      work: () => letterToDocx(short, team),
      against: 'an empty document',
      least: emptyDocx,
    },
    {
      name: 'check of an access response',
      most: 50,
      work: () => Promise.resolve(checkLetter(longLetter, context)),
      against: 'composing it',
      least: () => Promise.resolve(composeLetter(long)),
    },
  ]
  for (const pair of pairs) say(await compare(pair))
}

type Pair = {
  readonly name: string
  readonly most: number
  readonly work: () => Promise<unknown>
  readonly against: string
  readonly least: () => Promise<unknown>
}

/** The two take turns, so that whatever else the machine does falls on both. */
async function compare({ name, most, work, against, least }: Pair): Promise<string> {
  const works: number[] = []
  const leasts: number[] = []
  let processor = 0
  for (let round = -warmUp; round < rounds; round += 1) {
    const before = process.cpuUsage()
    const taken = await timed(work)
    const { user, system } = process.cpuUsage(before)
    const base = await timed(least)
    if (round < 0) continue
    works.push(taken)
    processor += (user + system) / 1000 / rounds
    leasts.push(base)
  }
  const p95 = at(works, 0.95)
  const ratio = median(works) / median(leasts)
  return (
    `${name}: median ${ms(median(works))}, p95 ${ms(p95)} (≤ ${most} ms ${reached(p95 <= most)}), processor ${ms(processor)}, ` +
    `${ratio.toFixed(1)} times ${against} (${ms(median(leasts))})`
  )
}

const warmUp = 10
const rounds = 40

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const today = dateOnly('2026-02-02')
const team: Team = {
  ...newTeam,
  organisation: { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail: 'dpo@sendberry.example' },
}

function inputOf(kind: CaseLetterKind): LetterInput {
  const record = recordOfRequest()
  const clock = caseClock(record, teamCalendar(team))
  return { kind, language: 'lv', record, team, clock, today, letterId: 'bench1', attachments: [] }
}

/** A case of access in which every system was searched and one had something. */
function recordOfRequest(): CaseRecord {
  const searches = team.registers.systems.map(({ code }, index): CaseEvent => {
    const outcome = index === 0 ? 'found' : 'nothing-found'
    return { type: 'system-searched', system: code, outcome, on: today, by: 'Anna Liepa', note: '' }
  })
  const told = replay(
    [request, ...searches, decision].map((event, index) => ({
      id: `event${index}`,
      device: 'device1',
      n: index + 1,
      by: 'Anna Liepa',
      at: '2026-02-02T08:00:00Z',
      event,
    })),
  )
  if (told.stage === 'empty') throw new Error('a case that was just told is empty')
  return told
}

const request: CaseEvent = {
  type: 'request-received',
  reference: '2026-AB-0001',
  received: dateOnly('2026-01-31'),
  receivedFrom: { where: 'typed', line: '' },
  channel: 'post',
  rights: ['ACCESS'],
  language: 'lv',
  requester: { name: 'Inese Kalniņa', email: 'inese.kalnina@example.lv' },
  text: 'Lūdzu izsniegt manu personas datu kopiju.',
}
const decision: CaseEvent = {
  type: 'right-decided',
  right: 'ACCESS',
  outcome: 'fulfilled',
  on: today,
  decidedBy: 'Jānis Ozols, valdes loceklis',
  advice: '',
}

async function emptyPdf({ regular }: LetterFonts): Promise<void> {
  const doc = new PDFDocument({ size: 'A4', tagged: true, lang: 'lv-LV', font: '', autoFirstPage: false })
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.on('data', () => undefined)
  doc.registerFont('regular', regular)
  doc.addPage().font('regular').text('x')
  doc.end()
  await ended
}

const emptyDocx = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('x')] }] }))
