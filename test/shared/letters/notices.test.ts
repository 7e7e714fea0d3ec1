import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { letterSchema, type Letter } from '../../../shared/letters/letter'
import type { CaseLetterKind } from '../../../shared/letters/letter-kind'
import { letterToText } from '../../../shared/letters/letter-to-text'
import { sectionText } from '../../../shared/letters/read-letter'
import { euroInWords } from '../../../shared/letters/texts/euro'
import { day, recordOf } from '../../helpers/case-maker'
import { composed, decided, receivedFor, teamOf } from './letter-maker'
import { foundNowhere, forwarded } from './notice-stories'
import { smallRegisters } from './small-registers'

const lv = (kind: CaseLetterKind): Letter => composed(kind, 'full', { language: 'lv' })
const en = (kind: CaseLetterKind): Letter => composed(kind, 'full', { language: 'en' })

describe('a notice of extension', () => {
  it('gives the new date, counted from receipt, and the reasons', () => {
    // 2 March + 3 months is 2 June 2026, a Tuesday
    expect(sectionText(lv('extension'), 'extension-new-date')).toContain(
      'Atbildes termiņš ir pagarināts par 2 mēnešiem — līdz 2026. gada 2. jūnijam',
    )
    expect(sectionText(lv('extension'), 'extension-reasons')).toBe(
      'Kavēšanās iemesli: pieprasījums attiecas uz 14 gadu saraksti četrās sistēmās.',
    )
    expect(sectionText(en('extension'), 'extension-new-date')).toContain(
      'extended by 2 months, until 2 June 2026',
    )
    expect(sectionText(lv('extension'), 'remedies')).toContain('Datu valsts inspekcij')
  })

  it('is written from what is wished now, before the case plans it', () => {
    const letter = composed('extension', 'minimal', {
      extension: { months: 1, reasons: 'divi pieprasījumi.' },
    })
    // 2 May 2026 is a Saturday, 4 May a public holiday and a Monday: Tuesday, 5 May
    expect(sectionText(letter, 'extension-new-date')).toContain('par 1 mēnesi — līdz 2026. gada 5. maijam')
  })

  it('leaves date and reasons open while nothing is planned, and after the first month', () => {
    const open = composed('extension', 'minimal')
    expect(sectionText(open, 'extension-new-date') + sectionText(open, 'extension-reasons')).toBe('')
    const late = composed('extension', 'full', { today: day('2026-04-03') })
    expect(sectionText(late, 'extension-new-date')).toBe('')
  })

  it('tells what is decided already', () => {
    const record = recordOf(
      receivedFor('full', { rights: ['ACCESS', 'OBJECTION_MARKETING'] }),
      decided({ right: 'OBJECTION_MARKETING' }),
    )
    const letter = composed('extension', 'full', { record })
    expect(sectionText(letter, 'extension-done')).toContain('21. panta 2. punkts): pieprasījums izpildīts')
  })
})

describe('a notice before a restriction is lifted', () => {
  it('names the day, the reason, what follows and how to object before', () => {
    expect(sectionText(lv('restriction-lifting'), 'lifting-date')).toContain(
      'Apstrādes ierobežojumu plānojam atcelt 2026. gada 10. aprīlī',
    )
    expect(sectionText(lv('restriction-lifting'), 'lifting-why')).toContain('Uzvārds atbilst līgumam.')
    expect(sectionText(lv('restriction-lifting'), 'lifting-contest')).toContain(
      'pirms 2026. gada 10. aprīļa, rakstot uz dpo@example.lv',
    )
    expect(sectionText(en('restriction-lifting'), 'lifting-date')).toContain('on 10 April 2026')
    expect(sectionText(en('restriction-lifting'), 'lifting-next')).toContain('process these data again')
    expect(sectionText(lv('restriction-lifting'), 'remedies')).toContain('vērsties tiesā')
  })

  it('names no day while none is planned', () => {
    expect(sectionText(composed('restriction-lifting', 'minimal'), 'lifting-date')).toBe('')
  })
})

describe('a notice of a fee', () => {
  it('gives ground and facts, the calculation, the way out, until when and how to pay', () => {
    const letter = lv('fee-notice')
    expect(sectionText(letter, 'fee-ground')).toContain('VDAR 15. panta 3. punkts')
    expect(sectionText(letter, 'fee-ground')).toContain('Tāda pati kopija izsniegta 2026. gada 10. februārī.')
    expect(sectionText(letter, 'fee-ground')).toContain('pieņēma Jānis Bērziņš, valdes loceklis.')
    // 25 × 0,50 + 1 × 1234,00
    expect(sectionText(letter, 'fee-amount')).toContain('Maksa: 1\u00a0246,50 EUR.')
    expect(sectionText(letter, 'fee-amount')).toContain('kopēšana\n25\n0,50 EUR\n12,50 EUR')
    expect(sectionText(letter, 'fee-choice')).toBe('Jūs varat pieprasījumu atsaukt vai sašaurināt.')
    expect(sectionText(letter, 'fee-until')).toContain('Lūdzam atbildēt līdz 2026. gada 7. aprīlim.')
    expect(sectionText(letter, 'fee-until')).toContain('LV00BANK0000000000000')
    expect(sectionText(en('fee-notice'), 'fee-amount')).toContain('Fee: EUR 1,246.50.')
    expect(sectionText(en('fee-notice'), 'fee-choice')).toBe('You may withdraw or narrow your request.')
  })

  it.each([
    [5, '0,05 EUR', 'EUR 0.05'],
    [1250, '12,50 EUR', 'EUR 12.50'],
    [100_000_000, '1\u00a0000\u00a0000,00 EUR', 'EUR 1,000,000.00'],
  ])('writes %i cents as %s and %s', (cents, latvian, english) => {
    expect([euroInWords(cents, 'lv'), euroInWords(cents, 'en')]).toEqual([latvian, english])
  })
})

describe('forwarding to the controller for whom we process', () => {
  it('goes to the customer with the request, its day, the keys found and whose duty the answer is', () => {
    const letter = lv('controller-forwarding')
    expect(letter.to).toEqual({ name: 'SIA Veikals', email: 'dati@veikals.example' })
    expect(letter.about).toBe('CUS-01')
    expect(letter.covers).toEqual([])
    expect(sectionText(letter, 'forwarded')).toContain(
      'Kā apstrādātājs pārsūtām 2026. gada 2. martā saņemtu datu subjekta pieprasījumu',
    )
    expect(sectionText(letter, 'forwarded-request')).toContain('Lūdzu izsniegt manu personas datu kopiju.')
    expect(sectionText(letter, 'forwarded-data')).toContain('+371 20000000')
    expect(sectionText(letter, 'forwarded-duty')).toBe(
      'Vēršam uzmanību: atbildes sniegšana datu subjektam VDAR noteiktajā termiņā ir Jūsu kā pārziņa pienākums; apstrādātāja iesaiste termiņu nepagarina.',
    )
    expect(sectionText(letter, 'forwarded-help')).toContain('līdz 2026. gada 10. martam')
    expect(sectionText(letter, 'remedies')).toBe('')
    expect(sectionText(letter, 'head')).toContain('Labdien, Zane Ozola!')
    expect(sectionText(letter, 'head')).not.toContain('Inese')
  })

  it('carries a request of any length', () => {
    const text = 'Lūdzu 😀 '.repeat(12_000).trim()
    const record = recordOf(receivedFor('full', { text }))
    const letter = composed('controller-forwarding', 'full', { record })
    expect(v.safeParse(letterSchema, letter).success).toBe(true)
    expect(sectionText(letter, 'forwarded-request')).toContain(text)
  })

  it('leaves the keys to the DPO as long as nothing was forwarded, and asks within five working days', () => {
    const letter = composed('controller-forwarding', 'minimal', { language: 'en' })
    const empty = letter.blocks.filter(
      (block) =>
        block.section === 'forwarded-data' && block.type === 'paragraph' && block.source === undefined,
    )
    expect(empty).toHaveLength(1)
    // Friday, 20 March + 5 working days
    expect(sectionText(letter, 'forwarded-help')).toContain('by 27 March 2026')
    expect(sectionText(letter, 'forwarded-duty')).toContain('does not extend it')
  })
})

describe('telling the person that the request was passed on', () => {
  it('names the controller with its contact, the day, and the rights there', () => {
    const letter = lv('forwarding-notice')
    expect(sectionText(letter, 'forwarded')).toBe(
      'Attiecībā uz šiem datiem mēs rīkojamies kā apstrādātājs; pārzinis ir SIA Veikals (dati@veikals.example).',
    )
    expect(sectionText(letter, 'forwarded-told')).toContain('nodevām 2026. gada 3. martā.')
    expect(sectionText(en('forwarding-notice'), 'forwarded-told')).toContain('on 3 March 2026')
    expect(letter.to.name).toBe('Inese Kalniņa')
  })

  it('names no controller that may not be named', () => {
    const record = recordOf(receivedFor('full'), ...forwarded())
    const text = letterToText(composed('forwarding-notice', 'full', { record }))
    expect(text).not.toContain('SIA Kluss')
    expect(text).toContain('konfidencialitātes')
    expect(text).toContain('SIA Veikals')
  })

  it('says where we searched when no customer has the data, and what we answer ourselves', () => {
    const record = recordOf(
      receivedFor('full'),
      { type: 'role-decided', role: 'both', reason: 'ir konts' },
      foundNowhere('lv'),
    )
    const letter = composed('forwarding-notice', 'full', { record })
    expect(sectionText(letter, 'forwarded')).toContain('ziņu žurnāls pēc numura.')
    expect(sectionText(letter, 'forwarded-own')).toContain('atbildēsim atsevišķi')
  })
})

describe('letters on recipients', () => {
  it('tell the recipient what was done with its data, and nothing else of the person', () => {
    const letter = lv('recipient-notice')
    expect(letter.to).toEqual({ name: 'grupas uzņēmumi', email: 'privacy@group.example' })
    expect(sectionText(letter, 'notice-what')).toContain('Informējam, ka 2026. gada 11. martā esam labojuši')
    expect(sectionText(letter, 'notice-what')).toContain(
      '2026. gada 4. martā esam ierobežojuši to personas datu apstrādi',
    )
    expect(sectionText(letter, 'notice-data')).toContain('uzvārds: Kalniņa-Ozola')
    expect(sectionText(letter, 'notice-action')).toContain('informēt arī savus saņēmējus')
    const text = letterToText(letter)
    // the recipient has names only, so the telephone number is none of its business
    for (const more of ['Inese', 'inese.kalnina', '+371 21111111', 'e-pasta adrese', 'IK-7']) {
      expect(text).not.toContain(more)
    }
    expect(sectionText(en('recipient-notice'), 'notice-what')).toContain('on 11 March 2026 we rectified')
  })

  it('disclose no value to a recipient of whom the register does not say what it got', () => {
    const unlinked = smallRegisters.recipients.map((row) => ({ ...row, categories: [] }))
    const team = teamOf('full', { ...smallRegisters, recipients: unlinked })
    const letter = composed('recipient-notice', 'full', { team })
    expect(sectionText(letter, 'notice-data')).toContain('vārds un uzvārds')
    expect(letterToText(letter)).not.toContain('Kalniņa-Ozola')
  })

  it('answer the person who the recipients are', () => {
    const letter = lv('recipients-answer')
    expect(sectionText(letter, 'recipients-list')).toContain(
      'Google Ireland Ltd (apstrādātājs, ASV, ārpus EEZ)\nIP adrese\ninformēts 2026. gada 12. martā',
    )
    expect(sectionText(letter, 'recipients-list')).toContain('Grupā ir 40 likvidētu uzņēmumu.')
    expect(sectionText(en('recipients-answer'), 'recipients-list')).toContain('told on 12 March 2026')
    expect(sectionText(composed('recipients-answer', 'minimal'), 'recipients-list')).toBe('')
  })
})

describe('the answer to the authority', () => {
  it('goes to the inspectorate under its number, with each question and its answer', () => {
    const attachments = [{ document: `o-${'a'.repeat(64)}.age`, title: 'Sarakste' }]
    const letter = composed('authority-answer', 'full', { attachments })
    expect(letter.to).toMatchObject({ name: 'Datu valsts inspekcija', email: 'pasts@dvi.gov.lv' })
    expect(letter.covers).toEqual(['DVI_ENQUIRY'])
    expect(sectionText(letter, 'head')).toContain('2-4.2/77')
    expect(sectionText(letter, 'decision')).toContain('pieprasījumu Nr. 2-4.2/77 (L. Dze)')
    expect(sectionText(letter, 'authority-answers')).toContain(
      '1\nKad saņēmāt pieprasījumu?\n2026. gada 2. martā.',
    )
    expect(sectionText(letter, 'authority-annexes')).toBe('Sarakste')
    expect(sectionText(letter, 'authority-facts')).toBe('')
    expect(sectionText(letter, 'remedies')).toBe('')
    expect(sectionText(en('authority-answer'), 'decision')).toContain('Arts 31 and 58(1) GDPR')
  })
})

describe('the closing notice', () => {
  it('says why, how the case is taken up again, and how long it is kept', () => {
    const letter = lv('closing-notice')
    expect(sectionText(letter, 'closing-reason')).toBe(
      'Lietu slēdzam, jo neesam saņēmuši informāciju, ko lūdzām Jūsu identitātes apliecināšanai.',
    )
    expect(sectionText(letter, 'closing-revive')).toBe(
      'Ja lūgto informāciju atsūtīsiet, izskatīšanu atsāksim.',
    )
    expect(sectionText(letter, 'closing-kept')).toContain('glabājam: 3 gadus pēc lietas slēgšanas.')
    expect(sectionText(letter, 'remedies')).toContain('vērsties tiesā')
    expect(sectionText(en('closing-notice'), 'closing-kept')).toContain('for 3 years after the case closes.')
    expect(sectionText(composed('closing-notice', 'minimal'), 'closing-reason')).toBe('')
  })
})
