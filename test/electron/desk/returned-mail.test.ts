import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseClock } from '../../../shared/case/case-clock'
import { composeLetter } from '../../../shared/letters/compose'
import type { Letter } from '../../../shared/letters/letter'
import { letterToHtml } from '../../../shared/letters/letter-to-html'
import { teamCalendar } from '../../../shared/team/team'
import { day } from '../../helpers/case-maker'
import { openDesk, recordOf, registration, type TestDesk } from '../../helpers/desk-maker'
import { bytesOf, errorOf, valueOf } from '../../helpers/outcome'
import { sampleId, sentCopy } from '../../helpers/sent-copy'

const person = 'inese.kalnina@example.lv'

/** A hand-written report as some program sends it, about the mail with this id. */
const report = (
  name: string,
  messageId = sampleId,
): { readonly name: string; readonly bytes: Uint8Array } => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../vectors/receipts', name), 'utf8')
  return { name, bytes: bytesOf(text.replaceAll(sampleId, messageId)) }
}

type Left = { readonly desk: TestDesk; readonly caseId: string; readonly letter: Letter }

/** A case whose acknowledgement left as a draft, with a file that it names when `copy` is given. */
async function draftLeft(copy?: string): Promise<Left> {
  const desk = await openDesk()
  const { handlers } = desk
  const { caseId } = valueOf(await handlers.registerRequest(registration))
  if (copy !== undefined) {
    valueOf(await handlers.addDocument({ caseId, name: 'kopija.csv', kind: 'finding', bytes: bytesOf(copy) }))
  }
  const team = valueOf(await handlers.team(undefined))
  const record = await recordOf(desk, caseId)
  const attachments = record.documents.map(({ name, title }) => ({ document: name, title }))
  const letter = composeLetter({
    kind: 'acknowledgement',
    language: 'lv',
    record,
    team,
    clock: caseClock(record, teamCalendar(team)),
    today: day('2026-02-02'),
    letterId: 'letter1',
    attachments,
  })
  valueOf(await handlers.leaveLetter({ caseId, letter, as: 'email' }))
  desk.setToday('2026-02-12')
  return { desk, caseId, letter }
}

/** The same, sent, with the sent message in the case. */
async function letterLeft(): Promise<Left> {
  const left = await draftLeft()
  const { desk, caseId, letter } = left
  valueOf(await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter) }))
  return left
}

const titlesOf = async ({ desk, caseId }: Left): Promise<readonly string[]> =>
  (await recordOf(desk, caseId)).documents.map(({ title }) => title)

describe('the sent message', () => {
  it('comes back as the draft itself and is the proof of its letter', async () => {
    const { desk, caseId, letter } = await draftLeft()
    const [bytes = new Uint8Array()] = [...desk.saved.values()]
    const returned = await desk.handlers.recordReturnedMail({ caseId, name: 'sent.eml', bytes })
    expect(valueOf(returned)).toEqual({
      kind: 'sent',
      letterId: letter.id,
      on: '2026-02-02',
      text: 'same',
      notEnclosed: [],
    })
    const record = await recordOf(desk, caseId)
    expect(record.letters[0]?.sent).toMatchObject({ how: 'mail-dropped', by: 'email' })
    expect(record.letters[0]?.sent?.messageId).toMatch(/^<letter1\.\d+@sendberry\.example>$/)
    expect(record.documents.map(({ kind }) => kind)).toEqual(['proof'])
    expect(errorOf(await desk.handlers.recordReturnedMail({ caseId, name: 'again.eml', bytes })).kind).toBe(
      'mail-already-recorded',
    )
  })

  it('as a mail program made it anew is the same letter, on the day it left', async () => {
    const { desk, caseId, letter } = await draftLeft()
    expect(valueOf(await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter) }))).toMatchObject({
      on: '2026-02-03',
      text: 'same',
    })
  })

  it('whose text was changed counts as sent, and shows which words were not checked', async () => {
    const { desk, caseId, letter } = await draftLeft()
    const html = letterToHtml(letter).replace('Labdien', 'Sveiki')
    const returned = await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter, { html }) })
    expect(valueOf(returned)).toMatchObject({ kind: 'sent', text: 'changed' })
    const { sent } = (await recordOf(desk, caseId)).letters[0] ?? {}
    expect(sent?.text?.match).toBe('changed')
    expect(sent?.text?.sha256).toMatch(/^[0-9a-f]{64}$/)
    const pieces = valueOf(await desk.handlers.compareSentMail({ caseId, letterId: letter.id }))
    expect(pieces.filter(({ is }) => is !== 'same')).toEqual([
      { is: 'left-out', text: 'Labdien,' },
      { is: 'added', text: 'Sveiki,' },
    ])
  })

  it('without a file that the letter names is a copy not given, and the case says so', async () => {
    const { desk, caseId, letter } = await draftLeft('e-pasts;vārds')
    expect(valueOf(await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter) }))).toMatchObject({
      text: 'same',
      notEnclosed: [{ title: 'kopija.csv', why: 'missing' }],
    })
    expect((await recordOf(desk, caseId)).letters[0]?.sent?.notEnclosed).toHaveLength(1)
  })

  it('with the file, or with another of its name, is told apart', async () => {
    const withFile = async (content: string) => {
      const { desk, caseId, letter } = await draftLeft('e-pasts;vārds')
      const copy = sentCopy(letter, { enclosed: [{ name: 'kopija.csv', content }] })
      return valueOf(await desk.handlers.recordReturnedMail({ caseId, ...copy }))
    }
    expect(await withFile('e-pasts;vārds')).toMatchObject({ notEnclosed: [] })
    expect(await withFile('e-pasts')).toMatchObject({
      notEnclosed: [{ title: 'kopija.csv', why: 'other-content' }],
    })
  })

  it.each([
    ['to somebody else', { to: 'cits@example.lv' }, ['recipient']],
    ['under another subject', { subject: 'Rēķins' }, ['subject']],
    ['with another text', { text: 'Labdien!', html: '<p>Labdien!</p>' }, ['text']],
  ])('%s is refused, says what does not fit, and is not kept', async (_, change, unfit) => {
    const left = await draftLeft()
    const { desk, caseId, letter } = left
    const refusal = errorOf(await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter, change) }))
    expect(refusal).toEqual({ kind: 'no-matching-letter', unfit })
    expect(await titlesOf(left)).toEqual([])
    expect((await recordOf(desk, caseId)).letters[0]?.sent).toBeUndefined()
  })

  it('proves a letter that was recorded by hand before', async () => {
    const { desk, caseId, letter } = await draftLeft()
    valueOf(
      await desk.handlers.markLetterSent({ caseId, letterId: letter.id, on: day('2026-02-04'), by: 'email' }),
    )
    valueOf(await desk.handlers.recordReturnedMail({ caseId, ...sentCopy(letter) }))
    const { sendings, sent } = (await recordOf(desk, caseId)).letters[0] ?? {}
    expect([sendings?.length, sent?.on, sent?.proof?.title]).toEqual([1, '2026-02-03', 'sent.eml'])
  })
})

describe('a report on a letter', () => {
  it.each([
    ['postfix-delivered.eml', 'delivered', '2026-02-11'],
    ['postfix-delayed.eml', 'delayed', '2026-02-11'],
    ['thunderbird-read.eml', 'read', '2026-02-12'],
    ['outlook-read.eml', 'read', '2026-02-12'],
    ['outlook-deleted.eml', 'not-read', '2026-02-12'],
  ])('%s is kept with its letter as %s', async (name, delivery, on) => {
    const left = await letterLeft()
    const returned = await left.desk.handlers.recordReturnedMail({ caseId: left.caseId, ...report(name) })
    expect(valueOf(returned)).toEqual({
      kind: 'delivery',
      letterId: 'letter1',
      on,
      delivery,
      reopened: false,
    })
    expect(await titlesOf(left)).toEqual(['sent.eml', name])
    const { sent } = (await recordOf(left.desk, left.caseId)).letters[0] ?? {}
    expect(sent?.deliveries.map(({ kind, proof }) => [kind, proof?.title])).toEqual([[delivery, name]])
  })

  it.each(['postfix-failed.eml', 'exchange-ndr.eml'])(
    '%s takes the sending back, in the case and in the list, until the letter leaves again',
    async (name) => {
      const { desk, caseId, letter } = await letterLeft()
      expect(desk.rows.at(-1)?.row).not.toHaveProperty('undelivered')
      expect(valueOf(await desk.handlers.recordReturnedMail({ caseId, ...report(name) }))).toMatchObject({
        delivery: 'failed',
      })
      expect(desk.rows.at(-1)?.row).toMatchObject({ undelivered: true, next: 'acknowledge' })
      expect((await recordOf(desk, caseId)).letters[0]?.sent).toBeUndefined()
      const again = { caseId, letterId: letter.id, on: day('2026-02-12'), by: 'registered-post' } as const
      valueOf(await desk.handlers.markLetterSent({ ...again, postNumber: 'RR473124829GB' }))
      expect(desk.rows.at(-1)?.row).not.toHaveProperty('undelivered')
      expect((await recordOf(desk, caseId)).letters[0]?.sent?.postNumber).toBe('RR473124829GB')
    },
  )

  it('in plain words is recorded only when a person confirms it', async () => {
    const left = await letterLeft()
    const { desk, caseId } = left
    const bounce = report('qmail-bounce.eml')
    expect(valueOf(await desk.handlers.recordReturnedMail({ caseId, ...bounce }))).toEqual({
      kind: 'unsure',
      letterId: 'letter1',
      on: '2026-02-11',
      probably: 'failed',
    })
    expect(await titlesOf(left)).toEqual(['sent.eml'])
    const confirmed = await desk.handlers.recordReturnedMail({ caseId, ...bounce, confirmed: true })
    expect(valueOf(confirmed)).toMatchObject({ kind: 'delivery', delivery: 'failed' })
    expect(await titlesOf(left)).toEqual(['sent.eml', 'qmail-bounce.eml'])
  })

  it('of another address is not taken for the person’s', async () => {
    const { desk, caseId } = await letterLeft()
    const returned = await desk.handlers.recordReturnedMail({
      caseId,
      ...report('read-at-other-address.eml'),
    })
    expect(valueOf(returned)).toMatchObject({ kind: 'unsure', probably: 'read' })
  })

  it('on a letter that is not recorded as sent asks for that first', async () => {
    const left = await draftLeft()
    const { desk, caseId, letter } = left
    const about = report('postfix-failed.eml', `<${letter.id}.20260202100000000@sendberry.example>`)
    expect(errorOf(await desk.handlers.recordReturnedMail({ caseId, ...about }))).toEqual({
      kind: 'letter-not-sent',
    })
    expect(await titlesOf(left)).toEqual([])
  })

  it('that is none, such as the answer of an absent person, is refused and not kept', async () => {
    const left = await letterLeft()
    const { desk, caseId } = left
    const refusal = errorOf(
      await desk.handlers.recordReturnedMail({ caseId, ...report('out-of-office.eml') }),
    )
    expect(refusal.kind).toBe('no-matching-letter')
    expect(JSON.stringify(refusal)).not.toContain('inese')
    expect(await titlesOf(left)).toEqual(['sent.eml'])
  })

  it('is not recorded twice', async () => {
    const { desk, caseId } = await letterLeft()
    valueOf(await desk.handlers.recordReturnedMail({ caseId, ...report('outlook-read.eml') }))
    const again = await desk.handlers.recordReturnedMail({ caseId, ...report('outlook-read.eml') })
    expect(errorOf(again).kind).toBe('mail-already-recorded')
  })

  it('opens a closed case when it says that the letter was lost, and says why in the journal', async () => {
    const { desk, caseId } = await letterLeft()
    const { handlers } = desk
    const decision = { right: 'ACCESS', outcome: 'duplicate', on: day('2026-02-12') } as const
    valueOf(await handlers.decideRight({ caseId, ...decision, decidedBy: 'Jānis Ozols', advice: '' }))
    valueOf(await handlers.closeCase({ caseId, on: day('2026-02-12') }))
    const returned = await handlers.recordReturnedMail({ caseId, ...report('postfix-failed.eml') })
    expect(valueOf(returned)).toMatchObject({ delivery: 'failed', reopened: true })
    expect((await recordOf(desk, caseId)).stage).not.toBe('closed')
    const last = valueOf(await handlers.readCase({ caseId })).entries.at(-1)?.event
    expect(last).toEqual({
      type: 'case-reopened',
      on: '2026-02-12',
      reason: 'Vēstule adresātam nav piegādāta, tāpēc persona nav informēta.',
    })
  })
})

describe('what is recorded by hand', () => {
  it('is what came of a letter, and how the passphrase of its attachment was told', async () => {
    const { desk, caseId, letter } = await letterLeft()
    const of = { caseId, letterId: letter.id, on: day('2026-02-10') }
    valueOf(await desk.handlers.recordDelivery({ ...of, kind: 'read', detail: 'persona piezvanīja' }))
    valueOf(await desk.handlers.tellPassphrase({ ...of, channel: 'phone' }))
    const same = { ...of, channel: 'other-email', address: person } as const
    expect(errorOf(await desk.handlers.tellPassphrase(same)).kind).toBe('passphrase-same-channel')
    const one = (await recordOf(desk, caseId)).letters[0]
    expect(one?.sent?.deliveries[0]).toMatchObject({ kind: 'read', detail: 'persona piezvanīja' })
    expect(one?.passphrases).toEqual([{ letter: 'letter1', channel: 'phone', on: '2026-02-10' }])
  })

  it('has nothing to compare where no mail is the proof', async () => {
    const { desk, caseId, letter } = await draftLeft()
    valueOf(await desk.handlers.markLetterSent({ caseId, letterId: letter.id, on: day('2026-02-03') }))
    expect(errorOf(await desk.handlers.compareSentMail({ caseId, letterId: letter.id })).kind).toBe(
      'letter-not-sent',
    )
  })
})
