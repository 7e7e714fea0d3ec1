import { describe, expect, it } from 'vitest'
import type { LetterTemplate } from '../../../shared/letters/templates/template'
import { longestBody } from '../../../shared/letters/templates/template'
import { contract } from '../../../shared/ipc/contract'
import * as v from 'valibot'
import { openDesk } from '../../helpers/desk-maker'
import { valueOf } from '../../helpers/outcome'

const template: LetterTemplate = {
  code: 'TPL-01',
  name: 'Mūsu atteikums',
  kind: 'refusal',
  language: 'lv',
  body: '{% part "others" %}\n\nLieta {{ case.reference }}.',
  status: 'in-use',
}
const kept = async (desk: Awaited<ReturnType<typeof openDesk>>) =>
  valueOf(await desk.handlers.team(undefined)).templates

describe('a template of the organisation', () => {
  it('is kept in the team’s journal, and a later one with its code takes its place', async () => {
    const desk = await openDesk()
    expect(await kept(desk)).toEqual([])
    valueOf(await desk.handlers.setTemplate({ template }))
    valueOf(await desk.handlers.setTemplate({ template: { ...template, code: 'TPL-02', name: 'Cita' } }))
    valueOf(await desk.handlers.setTemplate({ template: { ...template, status: 'retired' } }))
    expect((await kept(desk)).map(({ code, status }) => [code, status])).toEqual([
      ['TPL-01', 'retired'],
      ['TPL-02', 'in-use'],
    ])
  })

  it('that does not work is not put in use, and the one before stays', async () => {
    const desk = await openDesk()
    valueOf(await desk.handlers.setTemplate({ template }))
    const broken = { ...template, body: 'Sveiki\n{{ requster.name }}' }
    expect(await desk.handlers.setTemplate({ template: broken })).toEqual({
      ok: false,
      error: { kind: 'template-does-not-work', line: 2 },
    })
    expect(await kept(desk)).toEqual([template])
  })

  it('that works with much on record but not with little is not put in use either', async () => {
    const desk = await openDesk()
    const body = '{% unless case.their_reference %}\n{{ requester.name | date }}\n{% endunless %}'
    expect(await desk.handlers.setTemplate({ template: { ...template, body } })).toMatchObject({
      ok: false,
      error: { kind: 'template-does-not-work', line: 2 },
    })
  })

  it('can be kept as a draft with its mistakes: nothing that was written is lost', async () => {
    const desk = await openDesk()
    const draft = { ...template, status: 'draft' as const, body: '{% if' }
    valueOf(await desk.handlers.setTemplate({ template: draft }))
    expect(await kept(desk)).toEqual([draft])
  })

  it('longer than 50,000 characters, or for no letter of the desk, does not come through the door', () => {
    const { input } = contract.setTemplate
    expect(v.safeParse(input, { template }).success).toBe(true)
    expect(v.safeParse(input, { template: { ...template, body: 'x'.repeat(longestBody + 1) } }).success).toBe(
      false,
    )
    expect(v.safeParse(input, { template: { ...template, kind: 'postcard' } }).success).toBe(false)
    expect(v.safeParse(input, { template: { ...template, outcomes: [] } }).success).toBe(false)
  })
})

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

describe('the letterhead', () => {
  it('is kept with its logo', async () => {
    const desk = await openDesk()
    const letterhead = {
      logo: { mediaType: 'image/png', base64: dot },
      lines: 'Rīga',
      foot: 'sendberry.com',
    } as const
    valueOf(await desk.handlers.setLetterhead({ letterhead }))
    expect(valueOf(await desk.handlers.team(undefined)).letterhead).toEqual(letterhead)
  })

  it('takes no file for a logo that is no picture, or another one than it says', async () => {
    const desk = await openDesk()
    const text = Buffer.from('<svg/>').toString('base64')
    for (const logo of [
      { mediaType: 'image/png', base64: text },
      { mediaType: 'image/jpeg', base64: dot },
    ] as const) {
      expect(await desk.handlers.setLetterhead({ letterhead: { logo, lines: '', foot: '' } })).toEqual({
        ok: false,
        error: { kind: 'logo-not-picture' },
      })
    }
    expect(valueOf(await desk.handlers.team(undefined)).letterhead).toEqual({ lines: '', foot: '' })
  })
})
