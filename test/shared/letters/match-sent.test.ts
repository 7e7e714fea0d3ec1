import { describe, expect, it } from 'vitest'
import type { CaseLetter } from '../../../shared/case/case'
import type { Letter } from '../../../shared/letters/letter'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { matchSentLetter, type SentMail } from '../../../shared/letters/match-sent'
import { day } from '../../helpers/case-maker'
import { composed } from './letter-maker'

const unsent = (letter: Letter): CaseLetter => ({ letter, files: [], sent: undefined })
const answer = unsent(composed('answer'))
const acknowledgement = unsent({ ...composed('acknowledgement'), id: 'letter2' })
const letters = [acknowledgement, answer]

const mailOf = ({ letter }: CaseLetter, change: Partial<SentMail> = {}): SentMail => ({
  to: ['inese.kalnina@example.lv'],
  subject: letter.subject,
  text: letterToText(letter),
  date: day('2026-03-21'),
  ...change,
})

describe('matchSentLetter', () => {
  it('finds the letter that a dropped mail is', () => {
    expect(matchSentLetter(mailOf(answer), letters)).toBe(answer)
    expect(matchSentLetter(mailOf(acknowledgement), letters)).toBe(acknowledgement)
  })

  it.each(['Re: ', 'RE: Re: ', 'Atb: ', 'Fwd: ', 'Re[2]: ', 'AW: '])(
    'knows the subject behind what the mail program put before it: %s',
    (before) => {
      expect(matchSentLetter(mailOf(answer, { subject: before + answer.letter.subject }), letters)).toBe(
        answer,
      )
    },
  )

  it('knows the address in any spelling, with a name, among others', () => {
    const to = ['kolege@example.lv', 'Inese Kalniņa <Inese.Kalnina@Example.LV>']
    expect(matchSentLetter(mailOf(answer, { to }), letters)).toBe(answer)
  })

  it('knows the text when the mail program wrapped, quoted or capitalised it', () => {
    const wrapped = letterToText(answer.letter)
      .replace(/ /g, '\u00a0')
      .replace(/^Atbilde uz Jūsu pieprasījumu$/m, 'ATBILDE UZ JŪSU\nPIEPRASĪJUMU')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n')
    expect(matchSentLetter(mailOf(answer, { text: `Labrīt!\r\n${wrapped}` }), letters)).toBe(answer)
  })

  it('knows the letter when its end was changed in the mail program', () => {
    const [head = ''] = letterToText(answer.letter).split('Sūdzība un')
    expect(matchSentLetter(mailOf(answer, { text: `${head}Paldies!` }), letters)).toBe(answer)
  })

  it.each([
    ['another addressee', { to: ['cits@example.lv'] }],
    ['no addressee', { to: [] }],
    ['another subject', { subject: 'Sveiciens' }],
    ['another text', { text: 'Labdien! Nosūtu atbildi pielikumā.' }],
    ['no text', { text: '' }],
    ['a day before the letter was written', { date: day('2026-03-19') }],
  ])('is not sure with %s', (_, change) => {
    expect(matchSentLetter(mailOf(answer, change), letters)).toBeUndefined()
  })

  it('is not sure between two drafts of the same letter', () => {
    const twin = unsent({ ...answer.letter, id: 'letter3' })
    expect(matchSentLetter(mailOf(answer), [answer, twin])).toBeUndefined()
  })

  it('leaves letters alone that were sent before, or that have no address', () => {
    const sent: CaseLetter = { ...answer, sent: { on: day('2026-03-20'), how: 'recorded', proof: undefined } }
    expect(matchSentLetter(mailOf(answer), [sent])).toBeUndefined()
    const onPaper = unsent({ ...answer.letter, to: { name: 'Inese Kalniņa' } })
    expect(matchSentLetter(mailOf(answer, { to: [''] }), [onPaper])).toBeUndefined()
  })
})
