import { describe, expect, it } from 'vitest'
import {
  isEdited,
  letterLanguage,
  recompose,
  startLetter,
  withAttachments,
  type LetterFacts,
} from '../../../../renderer/screens/letter/letter-start'
import { setSubject } from '../../../../renderer/screens/letter/letter-edit'
import { caseClock } from '../../../../shared/case/case-clock'
import type { CaseEvent } from '../../../../shared/case/events'
import { newTeam } from '../../../../shared/team/team'
import {
  day,
  drafted,
  found,
  granted,
  latvianCalendar,
  received,
  recordOf,
  sent,
} from '../../../helpers/case-maker'

const copy: CaseEvent = {
  type: 'document-added',
  kind: 'finding',
  document: {
    name: `o-${'1'.repeat(64)}.age`,
    sha256: '1'.repeat(64),
    size: 10,
    mediaType: 'application/pdf',
    title: 'Copy.pdf',
  },
}
const facts = (...events: readonly CaseEvent[]): LetterFacts => {
  const record = recordOf(received(), found('SYS-01'), granted, ...events)
  const clock = caseClock(record, latvianCalendar())
  return { kind: 'access-response', record, team: newTeam, clock, today: day('2026-02-12') }
}
const wanted = { letterId: undefined, newId: () => 'new1' }
const textOf = (letter: { readonly blocks: unknown }): string => JSON.stringify(letter.blocks)

describe('how the letter page begins', () => {
  it('composes a new letter in the language of the request, with what was found attached', () => {
    const { letter, origin } = startLetter(facts(copy), [], wanted)
    expect(origin).toBe('new')
    expect(letter).toMatchObject({ id: 'new1', kind: 'access-response', language: 'lv', date: '2026-02-12' })
    expect(letter.attachments).toEqual([{ document: `o-${'1'.repeat(64)}.age`, title: 'Copy.pdf' }])
  })

  it('goes on with the draft that was kept', () => {
    const kept = setSubject(startLetter(facts(), [], wanted).letter, 'Half written')
    expect(startLetter(facts(), [kept], wanted)).toEqual({ letter: kept, origin: 'draft' })
  })

  it('opens a saved letter again, and its draft before it', () => {
    const saved = facts(drafted())
    expect(startLetter(saved, [], { ...wanted, letterId: 'letter1' })).toMatchObject({
      origin: 'saved',
      letter: { id: 'letter1' },
    })
    const kept = setSubject(startLetter(saved, [], { ...wanted, letterId: 'letter1' }).letter, 'Mended')
    expect(startLetter(saved, [kept], { ...wanted, letterId: 'letter1' }).origin).toBe('draft')
  })

  it('does not take a letter that was saved or sent for a new one', () => {
    const kept = { ...startLetter(facts(), [], wanted).letter, id: 'letter1' }
    expect(startLetter(facts(drafted()), [kept], wanted).origin).toBe('new')
    expect(startLetter(facts(drafted(), sent()), [], { ...wanted, letterId: 'letter1' }).origin).toBe('new')
  })

  it.each([
    ['lv', 'lv'],
    ['en', 'en'],
    ['ru', 'en'],
    [undefined, 'lv'],
  ] as const)('a request in %s is answered in %s', (language, answer) => {
    const { language: _, ...request } = recordOf(received()).request
    const record = { ...recordOf(received()), request: { ...request, ...(language && { language }) } }
    expect(letterLanguage(record)).toBe(answer)
  })
})

describe('writing a letter anew', () => {
  it('knows whether the person has changed a word', () => {
    const { letter } = startLetter(facts(), [], wanted)
    expect(isEdited(letter, facts())).toBe(false)
    expect(isEdited(setSubject(letter, 'Mine'), facts())).toBe(true)
  })

  it('keeps the id and the attachments in the other language', () => {
    const { letter } = startLetter(facts(copy), [], wanted)
    const english = recompose(letter, facts(copy), 'en')
    expect(english).toMatchObject({ id: letter.id, language: 'en', attachments: letter.attachments })
    expect(textOf(english)).toContain('We confirm')
  })

  it('lets the list of copies follow the attachments, unless somebody edited it', () => {
    const { letter } = startLetter(facts(copy), [], wanted)
    expect(textOf(letter)).toContain('Copy.pdf')
    expect(textOf(withAttachments(letter, facts(copy), []))).not.toContain('Copy.pdf')
    const edited = {
      ...letter,
      blocks: letter.blocks.map((block) =>
        block.section === 'art-15-3' && block.type === 'paragraph'
          ? { ...block, runs: [{ text: 'Kopija ir klāt:' }] }
          : block,
      ),
    }
    expect(textOf(withAttachments(edited, facts(copy), []))).toContain('Kopija ir klāt:')
  })
})
