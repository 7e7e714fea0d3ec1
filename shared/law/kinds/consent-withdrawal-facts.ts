import type { Refusal } from '../../case/refusal'
import { choiceField, dayField, rowField, textField, yesNoField, type ValuesOf } from '../../lib/fields'
import { factKind } from './fact'
import { closed, type Gate } from './gate'

/** Departure D25: a purpose that went on "on other bases" without saying which is a silent swap (EDPB 05/2020 paras 121–123). */
export const noSilentSwap: Gate = {
  id: 'consent-no-silent-swap',
  article: 'Art. 6(1)',
  clauses: ['8.2.1'],
  rule: {
    lv: 'Pēc atsaukuma nolūks turpinās tikai ar citu, nosauktu tiesisko pamatu; nav nosaukts: {{of}}.',
    en: 'After the withdrawal a purpose goes on only on another, named lawful basis; none is named for: {{of}}.',
  },
  next: {
    lv: 'Ierakstiet vienu pamatu no 6(1)(b) līdz 6(1)(f), piemēram, 6(1)(b), vai pārtrauciet apstrādi.',
    en: 'Write one basis from 6(1)(b) to 6(1)(f), for example 6(1)(b), or stop the processing.',
  },
}

export const consentRecord = factKind({
  id: 'consent-record',
  name: { lv: 'Atsauktā piekrišana', en: 'Withdrawn consent' },
  article: 'Art. 7(3)',
  key: 'consent',
  fields: {
    consent: textField({ lv: 'Kam persona piekrita', en: 'What was consented to' }),
    row: rowField({ lv: 'Ieraksts piekrišanu reģistrā', en: 'Row of the consent register' }, 'consents', {
      optional: true,
    }),
    exists: yesNoField(
      { lv: 'Piekrišana ir pierādāma', en: 'The consent can be shown' },
      {
        hint: {
          lv: 'Ir ieraksts, kam, kad, kā un pēc kāda teksta persona piekrita (7. panta 1. punkts).',
          en: 'There is a record of what, when, how and to which text the person agreed (Art. 7(1)).',
        },
      },
    ),
    givenOn: dayField({ lv: 'Dota', en: 'Given on' }, { optional: true }),
    withdrawnOn: dayField({ lv: 'Atsaukta', en: 'Withdrawn on' }),
  },
})

const purposeFields = {
  purpose: rowField({ lv: 'Nolūks', en: 'Purpose' }, 'purposes'),
  then: choiceField({ lv: 'Kas notiek tālāk', en: 'What follows' }, [
    { code: 'stopped', name: { lv: 'Pārtraukts', en: 'Stopped' } },
    { code: 'continues', name: { lv: 'Turpinās ar citu pamatu', en: 'Goes on, on another basis' } },
  ]),
  basis: textField(
    { lv: 'Cits tiesiskais pamats', en: 'The other lawful basis' },
    {
      optional: true,
      most: 40,
      hint: { lv: 'Viens pants, piemēram, 6(1)(b).', en: 'One article, for example 6(1)(b).' },
    },
  ),
  on: dayField({ lv: 'No dienas', en: 'From' }),
} as const

export const consentPurpose = factKind({
  id: 'consent-purpose',
  name: { lv: 'Nolūks pēc atsaukuma', en: 'Purpose after the withdrawal' },
  article: 'Art. 7(3)',
  key: 'purpose',
  fields: purposeFields,
  gate: swapGate,
})

export const consentProcessors = factKind({
  id: 'consent-processors',
  name: { lv: 'Apstrādātāji informēti', en: 'Processors told' },
  article: 'Art. 28(3)(a)',
  fields: {
    told: textField(
      { lv: 'Kuri apstrādātāji un kad informēti', en: 'Which processors were told, and when' },
      { lines: true },
    ),
  },
})

export type ConsentPurpose = ValuesOf<typeof purposeFields>

// one article other than consent, 6(1)(a); the way the register writes it, with or without “Art.” before it
const otherBasis = /^(?:art\.?\s*)?6\(1\)\([b-f]\)$/i

/** A purpose that goes on without another basis being named. */
export const isSilentSwap = ({ then, basis }: ConsentPurpose): boolean =>
  then === 'continues' && !otherBasis.test(basis.trim())

function swapGate(values: ConsentPurpose): Refusal | undefined {
  return isSilentSwap(values) ? closed(noSilentSwap, { of: [values.purpose] }) : undefined
}
