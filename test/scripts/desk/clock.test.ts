import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockCommand } from '../../../scripts/desk/clock'
import vectors from '../../vectors/clock.json'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-clock-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Answer = Readonly<Record<string, unknown>> & { readonly working?: readonly string[] }

async function answersTo(input: unknown): Promise<readonly Answer[]> {
  const file = join(folder, 'vectors.json')
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input))
  return JSON.parse(await clockCommand([file])) as readonly Answer[]
}

const plain = { id: 'A', rule: 'gdpr-12-3', calendar: 'LV', received: '2026-03-05' }

describe('desk clock', () => {
  it('answers every vector as expected, in order, with its working', async () => {
    const answers = await answersTo(vectors)
    expect(answers.map(({ id }) => id)).toEqual(vectors.map(({ id }) => id))
    vectors.forEach((vector, index) => {
      expect(answers[index]).toMatchObject(vector.expect)
      expect(answers[index]?.working?.length).toBeGreaterThan(0)
      expect(answers[index]?.working?.every((line) => line.endsWith(']'))).toBe(true)
    })
  })

  it('names every answer of the rule, absent ones as null', async () => {
    const [clock, refusal, information, marketing, breach] = await answersTo([
      plain,
      { ...plain, rule: 'gdpr-12-4' },
      { id: 'I', rule: 'gdpr-14', calendar: 'LV', received: '2026-03-05' },
      { id: 'M', rule: 'gdpr-21-3', calendar: 'LV', received: '2026-03-05' },
      { id: 'B', rule: 'gdpr-33', receivedAt: '2026-03-10T10:00:00Z' },
    ])
    const { working: _, ...dates } = clock ?? {}
    expect(dates).toEqual({
      id: 'A',
      nominal: '2026-04-05',
      due: '2026-04-07',
      cautiousDue: '2026-04-07',
      noticeAndRefusalBy: '2026-04-07',
      pauseDays: 0,
      extensionValid: false,
      remainingDays: null,
      onTime: null,
    })
    expect(refusal).toMatchObject({ nominal: '2026-04-05', due: '2026-04-07', onTime: null })
    expect(information).toMatchObject({ nominal: '2026-04-05', due: '2026-04-05' })
    expect(marketing).toMatchObject({ stopBy: '2026-03-05', due: '2026-04-07' })
    expect(breach).toMatchObject({ dueAt: '2026-03-13T10:00:00Z' })
  })

  it('names every answer of the rules outside the EU', async () => {
    const uk = { ...plain, rule: 'uk-12a', calendar: 'UK-EW', received: '2026-03-02' }
    const [answered, open, fadp] = await answersTo([
      { ...uk, identityReceived: null, clarifications: [['2026-03-09', '2026-03-13']] },
      { ...uk, clarifications: [['2026-03-09', null]], extensionNotice: '2026-03-20' },
      { id: 'F', rule: 'fadp-25', received: '2026-02-10', extensionNotice: '2026-03-01' },
    ])
    const { working: _, ...dates } = answered ?? {}
    expect(dates).toEqual({
      id: 'A',
      start: '2026-03-02',
      nominal: '2026-04-07',
      due: '2026-04-07',
      cautiousDue: '2026-04-02',
      noticeAndRefusalBy: '2026-04-07',
      pauseDays: 5,
      extensionValid: false,
      remainingDays: null,
    })
    expect(open).toMatchObject({ start: '2026-03-02', nominal: null, due: null, noticeAndRefusalBy: null })
    // a notice that names no new date moves nothing
    expect(fadp).toMatchObject({ nominal: '2026-03-12', due: '2026-03-12', extensionValid: false })
  })

  it('takes null as absent, an open pause in either way, and an instant of arrival by its day in Riga', async () => {
    const nothing = {
      pauses: null,
      openPauseFrom: null,
      extensionNotice: null,
      pausePolicy: null,
      doneAt: null,
    }
    const [bare, open, openPair, instant, oneMonth] = await answersTo([
      { ...plain, ...nothing },
      { ...plain, received: '2026-06-01', openPauseFrom: '2026-06-03' },
      { ...plain, received: '2026-06-01', pauses: [['2026-06-03', null]] },
      { ...plain, received: '2026-03-04T22:00:00Z' },
      { ...plain, received: '2026-01-31', extensionNotice: '2026-02-20', extensionMonths: 1 },
    ])
    expect(bare).toMatchObject({ due: '2026-04-07' })
    expect(open).toMatchObject({ nominal: null, due: null, noticeAndRefusalBy: null, remainingDays: 28 })
    expect(openPair).toEqual(open)
    expect(instant).toMatchObject({ nominal: '2026-04-05' })
    expect(oneMonth).toMatchObject({ due: '2026-03-31' })
  })

  it.each([
    [{ ...plain, calendar: 'XX' }, /calendar: "XX" is not known/],
    [{ ...plain, calendar: undefined }, /calendar: is missing/],
    [{ ...plain, received: '2026-02-30' }, /received: "2026-02-30" is not a real day/],
    [{ ...plain, received: 20260305 }, /received: must be a day/],
    [{ ...plain, pauses: [['2026-03-06', '2026-13-01']] }, /pauses\.0\.1: "2026-13-01" is not a real day/],
    [{ ...plain, pauses: ['2026-03-06'] }, /pauses/],
    [{ ...plain, doneAt: '2026-04-07T20:59:59' }, /doneAt: /],
    [{ ...plain, pausePolicy: 'some' }, /pausePolicy: must be edpb or none/],
    [{ ...plain, rule: 'gdpr-99' }, /the rule "gdpr-99" is not known/],
    [{ ...plain, rule: 'uk-99' }, /the rule "uk-99" is not known; known are .*uk-12a, ccpa-confirm/],
    [{ ...plain, rule: 'uk-12a', calendar: 'GB' }, /calendar: "GB" is not known; known are .*UK-EW/],
    [{ ...plain, rule: 'uk-12a', feePaid: '2026-02-30' }, /feePaid: "2026-02-30" is not a real day/],
    [{ ...plain, rule: 'uk-12a', clarifications: ['2026-03-06'] }, /clarifications/],
    [{ ...plain, rule: 'fadp-25', extensionNotice: 'soon' }, /extensionNotice: "soon" is not a real day/],
    [{ ...plain, rule: 'lgpd-19', received: null }, /received: /],
    [{ ...plain, rule: 'eu-days', days: 0 }, /days: must be at least 1/],
    [{ ...plain, rule: 'eu-days', days: 1.5 }, /days: must be a whole number/],
    [{ ...plain, rule: 'eu-days' }, /days: is missing/],
    [{ id: 'A', rule: 'gdpr-33', receivedAt: '2026-03-05' }, /receivedAt: "2026-03-05" is not an instant/],
  ])('says what is wrong with one vector and goes on with the next: %j', async (bad, message) => {
    const [wrong, right] = await answersTo([bad, { ...plain, id: 'B' }])
    expect(Object.keys(wrong ?? {})).toEqual(['id', 'error'])
    expect(wrong?.['id']).toBe('A')
    expect(wrong?.['error']).toMatch(message)
    expect(right).toMatchObject({ id: 'B', due: '2026-04-07' })
  })

  it('answers what is no vector with an error, and keeps the id where there is one', async () => {
    const answers = await answersTo([7, null, {}, { id: 'N' }, { id: 3, rule: 12 }])
    expect(answers.map(({ id }) => id)).toEqual([null, null, null, 'N', 3])
    for (const { error } of answers) expect(error).toMatch(/a vector is an object|rule: /)
  })

  it('refuses a missing file, a file that is no array, and none at all', async () => {
    await expect(clockCommand([join(folder, 'absent.json')])).rejects.toThrow(/cannot read .*absent\.json/)
    await expect(answersTo('{"id": 1}')).rejects.toThrow(/not a JSON array/)
    await expect(answersTo('[1, 2')).rejects.toThrow(/not a JSON array/)
    await expect(clockCommand([])).rejects.toThrow(/usage/)
    expect(await answersTo('\uFEFF[]')).toEqual([])
  })
})
