import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import { accessAnswer, accessGranted, asked, decided, passphraseTold, wrote } from './case-stories'
import { raisedOn, saidIn } from './raised-in'
import { rightStories } from './right-stories'

const left = (why: 'missing' | 'other-content') => ({
  left: { notEnclosed: [{ title: 'Datu kopija', why }] },
})
const answered = (why: 'missing' | 'other-content', ...after: readonly CaseEvent[]) =>
  raisedOn('2026-03-20', [...accessGranted, ...accessAnswer({}, left(why)), ...after], 'copy')

describe('a copy that the letter promised', () => {
  it('and the mail did not carry was not given', () => {
    const ground = answered('missing')
    expect(ground.verdict).toBe('open')
    expect(saidIn(ground)).toEqual([
      'Nosūtītajam e-pastam nebija pievienots: „Datu kopija”. Kas nav pievienots, tas nav izsniegts.',
    ])
    expect(ground.acts.map(({ to }) => to)).toEqual([{ kind: 'letter', letter: 'access-response' }])
  })

  it('is a weak answer when the mail carried other content', () => {
    const ground = answered('other-content')
    expect(ground.verdict).toBe('weak')
    expect(saidIn(ground)).toEqual([
      'Nosūtītā e-pasta pielikuma saturs atšķiras no tā, kas glabājas lietā: „Datu kopija”.',
    ])
  })

  it.each(['missing', 'other-content'] as const)(
    'is a weak answer in an encrypted file, which nobody can look into: %s',
    (why) => {
      const ground = answered(why, passphraseTold())
      expect(ground.verdict).toBe('weak')
      expect(saidIn(ground)).toEqual([
        'Pielikums nosūtīts šifrēts, tāpēc lietā nav redzams, vai tajā bija: „Datu kopija”.',
      ])
    },
  )
})

describe('a file of portable data', () => {
  it('that the mail did not carry was not given', () => {
    const { answered } = rightStories['portability'] ?? { answered: { events: [] } }
    const sent = wrote(
      'answer',
      {
        'portability-content': 'Datne dati.json.',
        'portability-format': 'JSON.',
        'portability-link': 'Datne pievienota.',
      },
      { covers: ['PORTABILITY'], left: { notEnclosed: [{ title: 'dati.json', why: 'missing' }] } },
    )
    const ground = raisedOn('2026-03-20', [...answered.events, ...sent], 'portability')
    expect(ground.answers.filter(({ weight }) => weight === 'against').map(({ text }) => text.en)).toEqual([
      'The e-mail that left did not carry: “dati.json”. What is not enclosed was not given.',
    ])
  })
})

describe('an attachment of another answer', () => {
  it('that was left out belongs to what did not arrive', () => {
    const ground = raisedOn(
      '2026-03-20',
      [
        asked(['ENQUIRY']),
        decided('ENQUIRY', 'fulfilled'),
        ...wrote('answer', { text: 'Atbildam.' }, { covers: ['ENQUIRY'], ...left('missing') }),
      ],
      'dispatch',
    )
    expect(ground.verdict).toBe('open')
    expect(ground.acts.map(({ text }) => text.lv)).toContain('Nosūtiet trūkstošo pielikumu.')
  })
})
