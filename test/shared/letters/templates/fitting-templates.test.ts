import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../../shared/letters/compose'
import { hasOwnWords } from '../../../../shared/letters/follow-case'
import type { Letter, LetterBlock } from '../../../../shared/letters/letter'
import { composeAsWritten } from '../../../../shared/letters/templates/compose-from-template'
import {
  beginLetter,
  fittingTemplates,
  usualTemplate,
} from '../../../../shared/letters/templates/fitting-templates'
import { recomposeWithTemplate } from '../../../../shared/letters/templates/recompose-with-template'
import type { LetterTemplate } from '../../../../shared/letters/templates/template'
import { sample, team, template } from './template-maker'

const general = template({ code: 'TPL-01', body: 'Visiem.' })
const forRefused = template({ code: 'TPL-02', outcomes: ['refused'], body: 'Atteiktajiem.' })
const forPart = template({ code: 'TPL-03', outcomes: ['partly-fulfilled'] })
const english = template({ code: 'TPL-04', language: 'en' })
const draft = template({ code: 'TPL-05', status: 'draft' })
const retired = template({ code: 'TPL-06', status: 'retired' })
const ofAnswer = template({ code: 'TPL-07', kind: 'answer' })

const input = (...templates: readonly LetterTemplate[]) => ({ ...sample(), team: { ...team, templates } })
const codes = (templates: readonly LetterTemplate[]) => templates.map(({ code }) => code)

describe('a template is offered', () => {
  it('for letters of its kind, in its language, when it is in use and made for how the request ended', () => {
    const all = input(general, forRefused, forPart, english, draft, retired, ofAnswer)
    expect(codes(fittingTemplates(all))).toEqual(['TPL-01', 'TPL-02'])
  })

  it('only if all that the letter tells ended so', () => {
    const mixed = input(general, forRefused)
    const erasure = mixed.record.decisions.get('ERASURE')
    if (erasure === undefined) throw new Error('the sample is refused')
    const decisions = new Map(mixed.record.decisions).set('ERASURE', {
      ...erasure,
      outcome: 'not-identifiable',
    })
    expect(codes(fittingTemplates({ ...mixed, record: { ...mixed.record, decisions } }))).toEqual(['TPL-01'])
  })

  it('not for its outcomes in a letter that tells none', () => {
    const change = { kind: 'acknowledgement' } as const
    const templates = [template({ ...change, outcomes: ['refused'] })]
    expect(fittingTemplates({ ...sample(change), team: { ...team, templates } })).toEqual([])
  })
})

describe('a new letter begins', () => {
  it('with the template made for its outcome before one made for all', () => {
    expect(usualTemplate(input(general, forRefused))?.code).toBe('TPL-02')
    expect(usualTemplate(input(general))?.code).toBe('TPL-01')
    expect(beginLetter(input(general, forRefused)).template).toBe('TPL-02')
  })

  it('with the desk’s own text where nothing fits, or two fit alike', () => {
    expect(usualTemplate(input(forPart))).toBeUndefined()
    expect(usualTemplate(input(general, { ...general, code: 'TPL-08' }))).toBeUndefined()
    expect(beginLetter(input(forPart))).toEqual(composeLetter(input(forPart)))
  })
})

describe('a letter written anew', () => {
  const facts = input(general)
  const letter = composeLetter(facts)

  it('from a template keeps its id and what is attached', () => {
    const anew = recomposeWithTemplate({ ...letter, id: 'letter7' }, facts, general)
    expect(anew).toMatchObject({
      ok: true,
      value: { id: 'letter7', template: 'TPL-01', attachments: letter.attachments },
    })
  })

  it('from the desk’s own text carries no template any more', () => {
    const anew = recomposeWithTemplate({ ...letter, template: 'TPL-01' }, facts, undefined)
    expect(anew).toEqual({ ok: true, value: letter })
  })

  const isOwn = (one: Letter): boolean => hasOwnWords(one, composeAsWritten(facts, one.template))

  it('is asked for first when the DPO wrote in it, in either kind of text', () => {
    expect(isOwn(letter)).toBe(false)
    const fromTemplate = beginLetter(facts)
    expect(fromTemplate.template).toBe('TPL-01')
    expect(isOwn(fromTemplate)).toBe(false)
    const [first, ...rest] = fromTemplate.blocks
    const written: LetterBlock = { type: 'heading', section: 'head', level: 1, text: 'Cits virsraksts' }
    expect(isOwn({ ...fromTemplate, blocks: [{ ...written, origin: first?.origin }, ...rest] })).toBe(true)
    expect(isOwn({ ...letter, subject: 'Cits temats' })).toBe(true)
  })
})
