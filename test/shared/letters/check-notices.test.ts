import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../shared/letters/letter'
import { caseLetterKinds } from '../../../shared/letters/letter-kind'
import { recordOf, day } from '../../helpers/case-maker'
import { decided, receivedFor } from './letter-maker'
import { charged, foundNowhere, forwarded, lifted } from './notice-stories'
import { codesOf, edited, findingOf, ready, section, within, without, type Ready } from './ready-letter'

describe('a notice of extension', () => {
  it('names the day of the clock and no other', () => {
    const one = ready('extension')
    const wrong = section(
      one,
      'extension-new-date',
      'Termiņš pagarināts par 2 mēnešiem, līdz 2026. gada 2. jūlijam.',
    )
    expect(findingOf(wrong, 'extension-date-differs')?.severity).toBe('fatal')
    expect(findingOf(wrong, 'extension-date-differs')?.text.lv).toContain('2026. gada 2. jūnijs')
    const reworded = section(one, 'extension-new-date', 'Atbildēsim līdz 2026. gada 2. jūnijam.')
    expect(codesOf(reworded)).toEqual([])
  })

  it('names the day that belongs to its months', () => {
    const one = ready('extension')
    // the day of one further month, while the case plans two
    const other = section(one, 'extension-new-date', 'Pagarināts par 1 mēnesi, līdz 2026. gada 5. maijam.')
    expect(findingOf(other, 'extension-date-differs')?.severity).toBe('fatal')
    const mixed = section(one, 'extension-new-date', 'Pagarināts par 1 mēnesi, līdz 2026. gada 2. jūnijam.')
    expect(findingOf(mixed, 'extension-date-differs')?.severity).toBe('fatal')
  })

  it('gives reasons', () => {
    for (const text of ['', 'Kavēšanās iemesli: ', 'Kavēšanās iemesli: …']) {
      const bare = section(ready('extension'), 'extension-reasons', text)
      expect(findingOf(bare, 'extension-reasons-missing')?.severity).toBe('fatal')
    }
    expect(codesOf(ready('extension'))).not.toContain('extension-reasons-missing')
  })

  it('leaves within the first month', () => {
    const one = ready('extension')
    expect(findingOf(within(one, { today: day('2026-04-03') }), 'extension-late')?.severity).toBe('fatal')
    expect(codesOf(within(one, { today: day('2026-04-02') }))).not.toContain('extension-late')
  })
})

describe('a notice before a restriction is lifted', () => {
  const planned = (on: string): Ready =>
    ready('restriction-lifting', { record: recordOf(receivedFor('full'), ...lifted('lv', on)) })

  it('names the planned day', () => {
    const one = section(ready('restriction-lifting'), 'lifting-date', 'Ierobežojumu drīz atcelsim.')
    expect(findingOf(one, 'lifting-date-missing')?.severity).toBe('fatal')
  })

  it('leaves before that day, not on it', () => {
    // the letter is of Friday, 20 March 2026
    expect(findingOf(planned('2026-03-20'), 'lifting-not-ahead')?.severity).toBe('fatal')
    expect(findingOf(planned('2026-03-23'), 'lifting-short-notice')?.severity).toBe('consider')
    expect(codesOf(planned('2026-03-27'))).toEqual([])
  })

  it('says why', () => {
    expect(
      findingOf(without(ready('restriction-lifting'), 'lifting-why'), 'lifting-why-missing')?.severity,
    ).toBe('fatal')
  })
})

describe('a notice of a fee', () => {
  it('names a ground of the law with the facts that show it', () => {
    const vague = section(ready('fee-notice'), 'fee-ground', 'Maksa noteikta saskaņā ar mūsu cenrādi.')
    expect(findingOf(vague, 'fee-ground-missing')?.severity).toBe('fatal')
    const bare = section(ready('fee-notice'), 'fee-ground', 'VDAR 12. panta 5. punkts. Jānis Bērziņš')
    expect(findingOf(bare, 'fee-ground-missing')?.severity).toBe('fatal')
  })

  it('asks for the amount that was calculated', () => {
    const one = ready('fee-notice')
    const more = section(one, 'fee-amount', 'Maksa: 1 300,00 EUR.')
    expect(findingOf(more, 'fee-amount-differs')?.severity).toBe('fatal')
    for (const text of ['1246,50 EUR', 'EUR 1,246.50', '1 246,50 EUR par kopiju']) {
      expect(codesOf(section(one, 'fee-amount', text))).not.toContain('fee-amount-differs')
    }
  })

  it('lets the person withdraw or narrow', () => {
    const one = section(ready('fee-notice'), 'fee-choice', 'Jūs varat pieprasījumu atsaukt.')
    expect(findingOf(one, 'fee-choice-missing')?.severity).toBe('fatal')
  })

  it('names who decided on it', () => {
    const one = section(
      ready('fee-notice'),
      'fee-ground',
      'Papildu kopija (VDAR 15. panta 3. punkts): tāda pati kopija jau tika izsniegta februārī, un dati nav mainījušies.',
    )
    expect(findingOf(one, 'fee-decision-maker-missing')?.severity).toBe('fatal')
    expect(codesOf(one)).not.toContain('fee-ground-missing')
  })

  it('has no calculation without costs', () => {
    const record = recordOf(receivedFor('full'), ...charged('lv').slice(2))
    expect(findingOf(ready('fee-notice', { record }), 'fee-amount-differs')?.severity).toBe('fatal')
  })
})

describe('forwarding to the controller', () => {
  it('says whose duty the answer is and that our part does not extend its time', () => {
    const one = ready('controller-forwarding')
    for (const text of ['Atbildēt ir Jūsu pienākums.', 'Termiņš nepagarinās.', 'Paldies!']) {
      expect(findingOf(section(one, 'forwarded-duty', text), 'forwarding-duty-missing')?.severity).toBe(
        'fatal',
      )
    }
    const english = 'Answering is your responsibility; our involvement does not extend the time limit.'
    expect(codesOf(section(one, 'forwarded-duty', english))).not.toContain('forwarding-duty-missing')
  })

  it('holds the request', () => {
    const one = without(ready('controller-forwarding'), 'forwarded-request')
    expect(findingOf(one, 'forwarded-request-missing')?.severity).toBe('fatal')
  })

  it('lets the words of the request stand, but asks about other people’s addresses', () => {
    const text = 'Lūdzu dzēst visu, ko par mani zina draugs@example.lv un SIA Veikals.'
    const record = recordOf(receivedFor('full', { text }), ...forwarded())
    const one = ready('controller-forwarding', { record })
    expect(codesOf(one)).not.toContain('other-people-disclosed')
    const more = section(one, 'forwarded-data', 'Sarakste ar kaimins@example.lv.')
    expect(findingOf(more, 'other-people-disclosed')?.severity).toBe('consider')
  })
})

describe('telling the person of the forwarding', () => {
  it('names the controller', () => {
    const one = section(ready('forwarding-notice'), 'forwarded', 'Pārzinis ir kāds mūsu klients.')
    expect(findingOf(one, 'controller-unnamed')?.severity).toBe('fatal')
    expect(findingOf(without(ready('forwarding-notice'), 'forwarded'), 'controller-unnamed')?.severity).toBe(
      'fatal',
    )
  })

  it('asks to think again when a customer may not be named', () => {
    const record = recordOf(receivedFor('full'), ...forwarded())
    expect(codesOf(ready('forwarding-notice', { record }))).toEqual(['controller-not-disclosed'])
  })

  it('names nobody when no customer was found', () => {
    const record = recordOf(receivedFor('full'), foundNowhere('lv'))
    expect(codesOf(ready('forwarding-notice', { record }))).toEqual([])
  })

  it('says when', () => {
    const one = without(ready('forwarding-notice'), 'forwarded-told')
    expect(findingOf(one, 'forwarded-told-missing')?.severity).toBe('fatal')
  })
})

describe('a notice to a recipient', () => {
  it.each(['notice-what', 'notice-data', 'notice-action'] as const)('cannot leave without %s', (name) => {
    expect(findingOf(without(ready('recipient-notice'), name), `${name}-missing`)?.severity).toBe('fatal')
  })

  it('should not hold the words of the request', () => {
    const text = 'Mans uzvārds pēc laulībām ir mainījies, un es lūdzu to izlabot visos jūsu reģistros.'
    const record = recordOf(receivedFor('full', { text }), ...readyFacts())
    const one = section(ready('recipient-notice', { record }), 'notice-data', `Uzvārds. ${text}`)
    expect(findingOf(one, 'request-text-disclosed')?.severity).toBe('should')
    expect(codesOf(ready('recipient-notice'))).not.toContain('request-text-disclosed')
  })

  it('asks about an address in it', () => {
    const one = section(ready('recipient-notice'), 'notice-data', 'Uzvārds; inese.kalnina@example.lv')
    expect(findingOf(one, 'other-people-disclosed')?.severity).toBe('consider')
  })
})

const readyFacts = () => lifted('lv')

describe('the answer to the authority', () => {
  it('answers every numbered question', () => {
    const one = ready('authority-answer')
    const half = edited(one, (letter) => ({
      ...letter,
      blocks: letter.blocks.map((block) =>
        block.type === 'table'
          ? {
              ...block,
              rows: block.rows.map((cells, n) => (n === 1 ? [cells[0] ?? '', cells[1] ?? '', ' '] : cells)),
            }
          : block,
      ),
    }))
    expect(findingOf(half, 'authority-question-unanswered')).toMatchObject({ severity: 'fatal' })
    expect(findingOf(half, 'authority-question-unanswered')?.text.lv).toContain('jautājumiem: 2.')
  })

  it('may answer in paragraphs that begin with the number', () => {
    const one = edited(ready('authority-answer'), (letter) => ({
      ...letter,
      blocks: letter.blocks.flatMap((block): readonly LetterBlock[] =>
        block.type === 'table'
          ? ['1. Pieprasījumu saņēmām 2. martā.', '2) Atbildējām 20. martā.'].map((text) => ({
              type: 'paragraph',
              section: 'authority-answers',
              runs: [{ text }],
            }))
          : [block],
      ),
    }))
    expect(codesOf(one)).toEqual([])
  })

  it('is in our language whatever the person wrote, and offers the authority no complaint', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['DVI_ENQUIRY'], language: 'ru' }),
      decided({ right: 'DVI_ENQUIRY' }),
    )
    const codes = codesOf(ready('authority-answer', { record }))
    expect(codes).not.toContain('language-differs')
    expect(codes).not.toContain('remedies-not-offered')
    expect(codes).toContain('authority-answers-missing')
  })
})

describe('the closing notice', () => {
  it('tells complaint and court when something was not done', () => {
    const one = ready('closing-notice')
    expect(findingOf(without(one, 'remedies'), 'court-missing')?.severity).toBe('fatal')
    const record = recordOf(receivedFor('full'), decided({ outcome: 'no-data' }))
    expect(codesOf(without(ready('closing-notice', { record }), 'remedies'))).toEqual([])
  })

  it('says why', () => {
    const one = section(ready('closing-notice'), 'closing-reason', ' ')
    expect(findingOf(one, 'closing-reason-missing')?.severity).toBe('fatal')
  })
})

describe('any notice', () => {
  it.each(caseLetterKinds)('is checked without falling over when its parts are gone: %s', (kind) => {
    const one = edited(ready(kind), (letter) => ({ ...letter, blocks: [] }))
    expect(codesOf(one)).toContain('dpo-email-not-in-letter')
  })
})
