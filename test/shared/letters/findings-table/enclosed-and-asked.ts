import type { CaseEvent } from '../../../../shared/case/events'
import type { CaseLetterKind } from '../../../../shared/letters/letter-kind'
import type { Language } from '../../../../shared/lib/language'
import { day, recordOf } from '../../../helpers/case-maker'
import { attachmentName, copyFiled, decided, receivedFor } from '../letter-maker'
import { edited, ready, section, type Ready } from '../ready-letter'
import { both, type Row } from './row'

const of =
  (kind: CaseLetterKind) =>
  (language: Language = 'lv'): Ready =>
    ready(kind, { language })
const answer = of('answer')

const filed: CaseEvent = copyFiled
const enclosing = (words: string, ...titles: readonly string[]): Ready => {
  const record = recordOf(receivedFor('full', { rights: ['ENQUIRY'] }), filed, decided({ right: 'ENQUIRY' }))
  return edited(section(ready('answer', { record }), 'text', words), (letter) => ({
    ...letter,
    attachments: titles.map((title) => ({ document: attachmentName, title })),
  }))
}
const attachmentRows: readonly Row[] = [
  {
    code: 'attachment-absent',
    severity: 'fatal',
    when: 'it encloses what the case does not have',
    fires: () => [
      edited(of('access-response')(), (letter) => ({
        ...letter,
        attachments: [{ document: `o-${'c'.repeat(64)}.age`, title: 'Cits fails' }],
      })),
    ],
    rests: () => both(of('access-response')),
  },
  {
    code: 'attachment-named-absent',
    severity: 'should',
    when: 'it speaks of an attachment that is not there',
    fires: () => [
      enclosing('Sarakste ir pievienota šai vēstulei.'),
      enclosing('Sarakste ir pielikumā.'),
      enclosing('Please find attached the correspondence.'),
      enclosing('Pievienojam datni sarakste.pdf.', 'Datu kopija (kopija.json)'),
      enclosing('Sarakste: 1. pielikums. Rēķini: 2. pielikums.', 'Sarakste'),
      enclosing('The invoices are in Annex 2.', 'Correspondence'),
    ],
    rests: () => [
      enclosing('Pievienojam datni kopija.json.', 'Datu kopija (kopija.json)'),
      enclosing('Sarakste ir pievienota.', 'Sarakste'),
      enclosing('Jūsu adresi pievienojām sarakstam mēnesī, kad noslēdzām līgumu.', 'Līgums'),
      enclosing('Sarakste: 1. pielikums.', 'Sarakste'),
      enclosing('Skatiet Ministru kabineta noteikumu 3. pielikumu.'),
      enclosing('Nekas nav jāpievieno.'),
      enclosing('You need not enclose anything.'),
      ...both(answer),
    ],
  },
  {
    code: 'attachment-unnamed',
    severity: 'should',
    when: 'it encloses what it does not speak of',
    fires: () => [
      enclosing('Jūsu adresi izlabojām.', 'Sarakste'),
      enclosing('Pievienojam sarakstes izrakstu.', 'Sarakstes izraksts', 'Zvana atšifrējums'),
      enclosing('We have corrected your address.', 'Correspondence'),
    ],
    rests: () => [
      enclosing('Izraksts ir pievienots.', 'Sarakste 2024–2026'),
      enclosing('The correspondence is attached.', 'Sarakste'),
      enclosing('Nosūtām: Sarakste, Zvana atšifrējums.', 'Sarakste', 'Zvana atšifrējums'),
      ...both(of('access-response')),
    ],
  },
]

const doubt: CaseEvent = { type: 'identity-asked', on: day('2026-03-04'), doubt: 'cita adrese nekā kontā' }
const asking = (words: string, ...events: readonly CaseEvent[]): Ready => {
  const record = recordOf(
    receivedFor('full', { rights: ['ENQUIRY'] }),
    decided({ right: 'ENQUIRY' }),
    ...events,
  )
  return section(ready('answer', { record }), 'text', words)
}
const copies = [
  'Lūdzam atsūtīt pases kopiju.',
  'Lūdzam iesniegt personu apliecinoša dokumenta kopiju!',
  'Lai mēs Jūs identificētu, ir vajadzīga Jūsu ID kartes fotogrāfija.',
  'Please send us a copy of your passport.',
  'We need a scan of your identity card.',
  'Please attach a photo of your ID.',
]
const identityRows: readonly Row[] = [
  {
    code: 'identity-copy',
    severity: 'fatal',
    when: 'it asks for a copy of an identity document and nobody doubted who the person is',
    fires: () => copies.map((words) => asking(words)),
    rests: () =>
      [
        'Lūdzam nesūtīt personu apliecinoša dokumenta kopiju.',
        'Please do not send a copy of your passport.',
        'Jūsu datu kopija ir sagatavota.',
        'Pase nav vajadzīga.',
        'Pasi varat uzrādīt birojā. Datu kopiju izsniegsim tur pat.',
      ].map((words) => asking(words)),
  },
  {
    code: 'identity-copy',
    severity: 'should',
    when: 'it asks for such a copy in doubt, where other ways would do',
    fires: () => copies.map((words) => asking(words, doubt)),
    rests: () => [asking('Lūdzam pieslēgties kontam.', doubt)],
  },
]

const done = (words: string): Ready => section(of('refusal')(), 'fulfilled', words)
const gapRows: readonly Row[] = [
  {
    code: 'empty-block',
    severity: 'should',
    when: 'a place was left empty',
    fires: () => [done('  '), done(' — ')],
    rests: () => both(of('refusal')),
  },
  {
    code: 'placeholder-left',
    severity: 'should',
    when: 'a placeholder was left',
    fires: () =>
      ['Datus dzēsām [datums].', 'Datus dzēsām {datumā}.', 'Datus dzēsām ____.', 'Datus dzēsām […].'].map(
        done,
      ),
    rests: () => [done('Datus dzēsām [1] un [sic] vietās.'), ...both(of('refusal'))],
  },
]

export const enclosedAndAskedRows: readonly Row[] = [...attachmentRows, ...identityRows, ...gapRows]
