import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../../shared/case/events'
import { checkLetter, fatalCodes } from '../../../shared/letters/check'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { addDays } from '../../../shared/lib/date-only'
import { day, recordOf } from '../../helpers/case-maker'
import { composed, decided, fullOrganisation, languages, receivedFor, withSection } from './letter-maker'
import { codesOf, edited, findingOf, ready, section, within, without } from './ready-letter'

describe('a letter that is filled and true', () => {
  it.each(caseLetterKinds)('has nothing against it: %s', (kind) => {
    expect(codesOf(ready(kind))).toEqual([])
  })

  it.each(caseLetterKinds)('may not leave while the DPO’s e-mail is not set: %s', (kind) => {
    for (const dpoEmail of ['', '  ', '[email protected]', 'dpo']) {
      const one = ready(kind)
      const team = { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail } }
      expect(findingOf(within(one, { team }), 'dpo-email-missing')?.severity).toBe('fatal')
    }
  })

  it('should give the DPO’s address that is set now, not an older one', () => {
    const one = ready('answer')
    const team = { ...one.context.team, organisation: { ...fullOrganisation, dpoEmail: 'new@example.lv' } }
    expect(codesOf(within(one, { team }))).toEqual(['dpo-email-not-in-letter'])
  })
})

describe('an acknowledgement', () => {
  it('promises the date of the clock and no other', () => {
    const one = ready('acknowledgement')
    const wrong = section(one, 'time', 'Atbildēsim līdz 2026. gada 12. aprīlim.')
    expect(findingOf(wrong, 'due-date-differs')?.severity).toBe('fatal')
    expect(findingOf(wrong, 'due-date-differs')?.text.lv).toContain('2026. gada 2. aprīlis')
    const reworded = section(one, 'time', 'Pēdējā diena atbildei ir 2026. gada 2. aprīlis.')
    expect(codesOf(reworded)).toEqual([])
  })

  it('should not promise a day that is over', () => {
    const one = ready('acknowledgement')
    const on = (today: string) => codesOf({ ...one, context: { ...one.context, today: day(today) } })
    expect(on('2026-04-02')).not.toContain('promises-a-past-day')
    expect(on('2026-04-03')).toContain('promises-a-past-day')
  })

  it('is not deceived by a day that ends with the same figures', () => {
    const one = ready('acknowledgement')
    const english = { ...composed('acknowledgement', 'full', { language: 'en', record: one.context.record }) }
    const wrong = withSection(english, 'time', 'We will answer by 12 April 2026.')
    const right = withSection(english, 'time', 'We will answer by 2 April 2026.')
    expect(codesOf({ ...one, letter: wrong })).toContain('due-date-differs')
    expect(codesOf({ ...one, letter: right })).not.toContain('due-date-differs')
  })

  it('asks for the due date in the letter’s language', () => {
    const english = section(ready('acknowledgement'), 'time', 'We will answer by 2 April 2026.')
    expect(codesOf(english)).toContain('due-date-differs')
  })

  it('asks for the cautious date while the clock is paused', () => {
    const pause: CaseEvent = { type: 'identity-asked', on: day('2026-03-04'), doubt: 'cita adrese' }
    const one = ready('acknowledgement', { record: recordOf(receivedFor('full'), pause) })
    expect(codesOf(one)).toEqual([])
    expect(codesOf(section(one, 'time', 'Atbildēsim, kad saņemsim informāciju.'))).toContain(
      'due-date-differs',
    )
  })

  it('does not ask our clock for the authority’s time limit', () => {
    const one = ready('acknowledgement', {
      record: recordOf(receivedFor('full', { rights: ['DVI_ENQUIRY'] })),
    })
    expect(codesOf(one)).toEqual([])
  })

  it('should give the day of receipt', () => {
    const wrong = section(ready('acknowledgement'), 'receipt', 'Saņēmām 2026. gada 3. martā.')
    expect(findingOf(wrong, 'receipt-date-differs')?.severity).toBe('should')
  })
})

describe('any letter', () => {
  it('tells the outcome of every right it answers', () => {
    const one = ready('answer')
    const silent = section(one, 'decision', 'Jūsu datus esam izlabojuši.')
    expect(findingOf(silent, 'outcome-missing')?.severity).toBe('fatal')
    expect(findingOf(silent, 'outcome-missing')?.text.lv).toContain('tirgvedības')
    const told = section(one, 'decision', 'Datus izlabojām; mārketinga ziņas Jums vairs nesūtīsim.')
    expect(codesOf(told)).toEqual([])
  })

  it('answers only rights that are decided', () => {
    const one = edited(ready('answer'), (letter) => ({
      ...letter,
      covers: [...letter.covers, 'RESTRICTION'],
    }))
    expect(findingOf(one, 'right-undecided')?.severity).toBe('fatal')
    const nothing = edited(ready('answer'), (letter) => ({ ...letter, covers: [] }))
    expect(findingOf(nothing, 'nothing-covered')?.severity).toBe('fatal')
  })

  it('says in a general answer what the answer is', () => {
    const record = recordOf(receivedFor('full', { rights: ['ENQUIRY'] }), decided({ right: 'ENQUIRY' }))
    const one = ready('answer', { record })
    expect(codesOf(one)).toEqual([])
    expect(findingOf(section(one, 'text', ''), 'answer-text-missing')?.severity).toBe('fatal')
  })

  it('should own the delay of a late answer', () => {
    const lateDay = addDays(day('2026-04-02'), 1)
    const record = recordOf(receivedFor('full', { rights: ['OBJECTION'] }), decided({ right: 'OBJECTION' }))
    const one = within(ready('answer', { record }), { today: lateDay })
    expect(findingOf(one, 'answer-late')?.severity).toBe('should')
    expect(codesOf(ready('answer', { record }))).not.toContain('answer-late')
  })

  it('offers complaint and court even when nothing is refused', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['RECTIFICATION'] }),
      decided({ right: 'RECTIFICATION' }),
    )
    const one = without(ready('answer', { record }), 'remedies')
    expect(findingOf(one, 'remedies-not-offered')?.severity).toBe('consider')
  })

  it('should be in the language of the request', () => {
    const record = recordOf(receivedFor('full', { language: 'ru' }))
    const one = ready('acknowledgement', { record })
    expect(findingOf(one, 'language-differs')?.severity).toBe('should')
    expect(codesOf(ready('acknowledgement'))).not.toContain('language-differs')
  })

  it('needs an e-mail address to leave as e-mail, none to leave on paper', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, to: { name: 'Inese Kalniņa' } }))
    expect(findingOf(within(one, { leaving: 'email' }), 'addressee-email-missing')?.severity).toBe('fatal')
    expect(findingOf(one, 'addressee-email-missing')?.severity).toBe('should')
    expect(codesOf(within(one, { leaving: 'pdf' }))).toEqual([])
    const broken = edited(one, (letter) => ({ ...letter, to: { name: '', email: 'a@b.lv\r\nBcc: c@d.lv' } }))
    expect(findingOf(within(broken, { leaving: 'email' }), 'addressee-email-missing')?.severity).toBe('fatal')
  })

  it('should give the case number in its subject', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, subject: 'Atbilde' }))
    expect(findingOf(one, 'reference-missing')?.severity).toBe('should')
  })

  it('should bear today’s date', () => {
    const one = edited(ready('answer'), (letter) => ({ ...letter, date: day('2026-03-19') }))
    expect(findingOf(one, 'letter-date-differs')?.severity).toBe('should')
  })

  it('should have no empty place and no placeholder, and says which block it is', () => {
    const one = ready('refusal')
    const empty = section(one, 'fulfilled', '  ')
    const at = empty.letter.blocks.findIndex(
      (block) => block.section === 'fulfilled' && block.type !== 'heading',
    )
    expect(findingOf(empty, 'empty-block')).toMatchObject({ severity: 'should', block: at })
    for (const text of [
      'Datus dzēsām [datums].',
      'Datus dzēsām {datumā}.',
      'Datus dzēsām ____.',
      'Datus dzēsām […].',
    ]) {
      expect(codesOf(section(one, 'fulfilled', text))).toContain('placeholder-left')
    }
    expect(codesOf(section(one, 'fulfilled', 'Datus dzēsām [1] un [sic] vietās.'))).toEqual([])
  })

  it('lists the fatal findings first, each with its article and a text in both languages', () => {
    const findings = checkLetter(composed('access-response'), {
      ...ready('access-response').context,
      today: day('2026-05-01'),
    })
    const severities = findings.map(({ severity }) => severity)
    expect([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(severities)
    expect(fatalCodes(findings)).toContain('art-15-1-h')
    for (const { article, text } of findings) {
      expect(article).toMatch(/^Art\. \d/)
      expect(text.lv.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
    }
  })

  it('survives whatever the DPO does to the blocks', () => {
    const block = fc.record({
      type: fc.constant('paragraph' as const),
      section: fc.constantFrom('reasons', 'art-15-1-c', 'time', 'text', 'nowhere'),
      runs: fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }) }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...caseLetterKinds),
        fc.constantFrom(...languages),
        fc.array(block, { maxLength: 6 }),
        (kind, language, blocks) => {
          const { context, letter } = ready(kind)
          for (const finding of checkLetter({ ...letter, language, blocks }, context)) {
            if (finding.block !== undefined) expect(blocks[finding.block]?.section).toBe(finding.section)
          }
        },
      ),
    )
  })
})

const order = ['fatal', 'should', 'consider']
