import { describe, expect, it } from 'vitest'
import type { CaseLetter, LetterSent } from '../../../shared/case/case'
import type { CaseDocument } from '../../../shared/case/events'
import { unsentLetter } from '../../../shared/case/sendings'
import type { Letter } from '../../../shared/letters/letter'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { draftMessageId } from '../../../shared/letters/draft-message-id'
import { matchSentLetter, notEnclosed, type SentMail } from '../../../shared/letters/match-sent'
import { day } from '../../helpers/case-maker'
import { composed } from './letter-maker'

const pdf = 'b'.repeat(64)
const file: CaseDocument = {
  name: `o-${'b'.repeat(64)}.age`,
  sha256: pdf,
  size: 9,
  mediaType: 'application/pdf',
  title: 'atbilde.pdf',
}
const unsent = (letter: Letter): CaseLetter => unsentLetter(letter, [file])
const answer = unsent(composed('answer'))
const acknowledgement = unsent({ ...composed('acknowledgement'), id: 'letter2' })
const letters = [acknowledgement, answer]

const mailOf = ({ letter }: CaseLetter, change: Partial<SentMail> = {}): SentMail => ({
  to: ['inese.kalnina@example.lv'],
  subject: letter.subject,
  texts: [letterToText(letter)],
  date: day('2026-03-21'),
  ...change,
})

/** Which letter it is, and how its text stands to it; or what does not fit. */
const found = (mail: SentMail, all: readonly CaseLetter[] = letters) => {
  const matched = matchSentLetter(mail, all)
  return matched.ok ? { letter: matched.value.letter, match: matched.value.match } : matched.error.unfit
}
const theAnswer = (match: string) => ({ letter: answer, match })

describe('matchSentLetter', () => {
  it('finds the letter that a dropped mail is', () => {
    expect(found(mailOf(answer))).toEqual(theAnswer('same'))
    expect(found(mailOf(acknowledgement))).toEqual({ letter: acknowledgement, match: 'same' })
  })

  it.each(['Re: ', 'RE: Re: ', 'Atb: ', 'Fwd: ', 'Re[2]: ', 'AW: '])(
    'knows the subject behind what the mail program put before it: %s',
    (before) => {
      expect(found(mailOf(answer, { subject: before + answer.letter.subject }))).toEqual(theAnswer('same'))
    },
  )

  it('knows the addressee among several, in any writing', () => {
    const to = ['Cits <cits@example.lv>', '"Inese Kalniņa" <Inese.Kalnina@Example.LV>']
    expect(found(mailOf(answer, { to }))).toEqual(theAnswer('same'))
  })

  it('knows the text when the mail program wrapped, quoted or capitalised it', () => {
    const wrapped = letterToText(answer.letter)
      .replace(/ /g, '\u00a0')
      .replace(/^Atbilde uz Jūsu pieprasījumu$/m, 'ATBILDE UZ JŪSU\nPIEPRASĪJUMU')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n')
    expect(found(mailOf(answer, { texts: [wrapped] }))).toEqual(theAnswer('same'))
    expect(found(mailOf(answer, { texts: [`Labrīt!\r\n${wrapped}`] }))).toEqual(theAnswer('with-additions'))
  })

  it('knows the letter that was changed in the mail program, and says that it was', () => {
    const [head = ''] = letterToText(answer.letter).split('Sūdzība un')
    expect(found(mailOf(answer, { texts: [`${head}Paldies!`] }))).toEqual(theAnswer('changed'))
    const oneWord = letterToText(answer.letter).replace('datu', 'ziņu')
    expect(oneWord).not.toBe(letterToText(answer.letter))
    expect(found(mailOf(answer, { texts: [oneWord] }))).toEqual(theAnswer('changed'))
  })

  it('trusts the text that strays most when plain text and HTML say different things', () => {
    const text = letterToText(answer.letter)
    const changed = text.replace('datu', 'ziņu')
    for (const texts of [
      [text, changed],
      [changed, text],
    ]) {
      expect(found(mailOf(answer, { texts }))).toEqual(theAnswer('changed'))
    }
  })

  it('knows the letter by its PDF, whatever subject and greeting it went with', () => {
    const mail = mailOf(answer, {
      subject: 'Atbilde',
      texts: ['Labdien! Nosūtu atbildi pielikumā.'],
      enclosed: new Set([pdf]),
    })
    expect(found(mail, [answer])).toEqual(theAnswer('enclosed'))
  })

  it('knows the letter by the Message-ID of its draft, but not when it went to somebody else', () => {
    const messageId = draftMessageId(answer.letter.id, '2026-03-20T10:00:00.000Z', 'example.lv')
    const mail = mailOf(answer, { subject: 'Cits temats', messageId })
    expect(found(mail)).toEqual(theAnswer('same'))
    expect(found({ ...mail, to: ['cits@example.lv'] })).toEqual(['recipient'])
  })

  it.each([
    ['another addressee', { to: ['cits@example.lv'] }, ['recipient']],
    ['no addressee', { to: [] }, ['recipient']],
    ['another subject', { subject: 'Sveiciens' }, ['subject']],
    ['another text', { texts: ['Labdien! Nosūtu atbildi pielikumā.'] }, ['text']],
    ['no text', { texts: [''] }, ['text']],
    ['a day before the letter was written', { date: day('2026-03-19') }, ['date']],
    ['another subject and text', { subject: 'Sveiciens', texts: ['Labdien!'] }, ['subject', 'text']],
  ])('says what does not fit with %s', (_, change, unfit) => {
    expect(found(mailOf(answer, change), [answer])).toEqual(unfit)
  })

  it('is not sure between two drafts of the same letter', () => {
    const twin = unsent({ ...answer.letter, id: 'letter3' })
    expect(found(mailOf(answer), [answer, twin])).toEqual(['several'])
  })

  const sending = (change: Partial<LetterSent>): LetterSent => ({
    ids: ['event1'],
    on: day('2026-03-20'),
    how: 'recorded',
    proof: undefined,
    by: undefined,
    postNumber: undefined,
    messageId: undefined,
    text: undefined,
    notEnclosed: [],
    tells: [],
    deliveries: [],
    ...change,
  })
  const sentBy = (change: Partial<LetterSent>): CaseLetter => {
    const sent = sending(change)
    return { ...answer, sendings: [sent], sent }
  }

  it('takes a mail as later proof of a letter that was recorded by hand, after those that are not sent', () => {
    const byHand = sentBy({})
    expect(found(mailOf(answer), [byHand])).toEqual({ letter: byHand, match: 'same' })
    const draft = unsent({ ...answer.letter, id: 'letter3' })
    expect(found(mailOf(answer), [byHand, draft])).toEqual({ letter: draft, match: 'same' })
  })

  it('leaves letters alone that have their proof, or that have no address', () => {
    expect(found(mailOf(answer), [sentBy({ how: 'mail-dropped', proof: file })])).toEqual(['letters'])
    expect(found(mailOf(answer), [])).toEqual(['letters'])
    const onPaper = unsent({ ...answer.letter, to: { name: 'Inese Kalniņa' } })
    expect(found(mailOf(answer, { to: [''] }), [onPaper])).toEqual(['recipient'])
  })
})

describe('the attachments that a letter names', () => {
  const copy = { title: 'Datu kopija.csv', sha256: 'c'.repeat(64) }
  const other = { title: 'Līgums.pdf', sha256: 'd'.repeat(64) }

  it('are there when their bytes are, under whatever name', () => {
    expect(notEnclosed([copy], [{ name: 'kopija-1.csv', sha256: copy.sha256 }])).toEqual([])
    expect(notEnclosed([], [])).toEqual([])
  })

  it('are missing, or of other content under their name', () => {
    expect(notEnclosed([copy, other], [{ name: 'datu kopija.csv', sha256: 'e'.repeat(64) }])).toEqual([
      { title: 'Datu kopija.csv', why: 'other-content' },
      { title: 'Līgums.pdf', why: 'missing' },
    ])
  })
})
