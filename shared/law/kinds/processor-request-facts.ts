import type { CaseRecord } from '../../case/case'
import { factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { workingDaysAfter } from '../../clock/working-days'
import { choiceField, dayField, rowField, textField, type ValuesOf } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import { factKind, type FactPlace } from './fact'
import { closed, type Gate } from './gate'

export const forwardedLate: Gate = {
  id: 'processor-forwarded-late',
  article: 'Art. 28(3)(e)',
  clauses: ['12'],
  rule: {
    lv: 'Klientam pieprasījumu pārsūta tajā pašā vai nākamajā darbdienā ({{day}}): pārziņa mēnesis jau tek.',
    en: 'A request goes to the customer on the same or the next working day ({{day}}): the customer’s month already runs.',
  },
  next: { lv: 'Ierakstiet kavēšanās iemeslu.', en: 'Record why it was late.' },
}

export const forwardingUnsent: Gate = {
  id: 'processor-forwarding-unsent',
  article: 'Art. 28(3)(e)',
  clauses: ['12'],
  rule: {
    lv: 'Pieprasījums nav pārsūtīts, kamēr vēstule šim klientam nav nosūtīta: {{of}}.',
    en: 'The request is not forwarded until the letter to this customer has been sent: {{of}}.',
  },
  next: {
    lv: 'Sagatavojiet un nosūtiet pārsūtīšanas vēstuli; diena nevar būt agrāka par nosūtīšanu.',
    en: 'Write and send the forwarding letter; the day cannot be earlier than the sending.',
  },
}

export const processorSearch = factKind({
  id: 'processor-search',
  name: { lv: 'Klientu meklēšana', en: 'Search for the customers' },
  article: 'Art. 28(3)(e)',
  fields: {
    where: textField(
      { lv: 'Kur un pēc kā meklēts', en: 'Where, and by what' },
      {
        lines: true,
        hint: {
          lv: 'Sistēmas un atslēgas: numurs, e-pasts. Ziņojumu saturu neskatās vairāk, nekā vajag.',
          en: 'Systems and keys: number, e-mail. No more of the messages is read than needed.',
        },
      },
    ),
    on: dayField({ lv: 'Meklēts', en: 'Searched on' }),
    by: textField({ lv: 'Kas meklēja', en: 'By' }, { most: 300 }),
    found: choiceField({ lv: 'Atrasts', en: 'Found' }, [
      { code: 'customers', name: { lv: 'Viens vai vairāki klienti', en: 'One or more customers' } },
      { code: 'none', name: { lv: 'Neviens klients', en: 'No customer' } },
    ]),
  },
})

const forwardingFields = {
  customer: rowField({ lv: 'Klients (pārzinis)', en: 'Customer (controller)' }, 'customers'),
  dataFound: textField(
    { lv: 'Atrastie dati', en: 'Data found' },
    {
      optional: true,
      lines: true,
      hint: { lv: 'Tikai atslēgas, ne saturs.', en: 'Keys only, no content.' },
    },
  ),
  forwardedOn: dayField({ lv: 'Pārsūtīts', en: 'Forwarded on' }),
  lateReason: textField(
    { lv: 'Kāpēc ne nākamajā darbdienā', en: 'Why not by the next working day' },
    { optional: true },
  ),
  instruction: choiceField(
    { lv: 'Klienta norādījums', en: 'Instruction of the customer' },
    [
      { code: 'awaited', name: { lv: 'Vēl gaida', en: 'Awaited' } },
      { code: 'none', name: { lv: 'Nav vajadzīgs', en: 'None needed' } },
      { code: 'extract', name: { lv: 'Sagatavot datu izrakstu', en: 'Extract the data' } },
      { code: 'erase', name: { lv: 'Dzēst', en: 'Erase' } },
      { code: 'rectify', name: { lv: 'Labot', en: 'Rectify' } },
      { code: 'restrict', name: { lv: 'Ierobežot apstrādi', en: 'Restrict the processing' } },
      { code: 'stop-messages', name: { lv: 'Pārtraukt ziņojumus', en: 'Stop the messages' } },
    ],
    { optional: true },
  ),
  instructionDue: dayField({ lv: 'Jāizpilda līdz', en: 'To be done by' }, { optional: true, when: 'any' }),
  doneOn: dayField({ lv: 'Izpildīts', en: 'Done on' }, { optional: true }),
  confirmedOn: dayField({ lv: 'Klients apstiprinājis', en: 'Confirmed by the customer' }, { optional: true }),
} as const

export const customerForwarding = factKind({
  id: 'customer-forwarding',
  name: { lv: 'Pārsūtīts klientam', en: 'Forwarded to a customer' },
  article: 'Art. 28(3)(e)',
  key: 'customer',
  fields: forwardingFields,
  gate: forwardingGate,
})

export type Forwarding = ValuesOf<typeof forwardingFields>

function forwardingGate(
  { customer, forwardedOn, lateReason }: Forwarding,
  { record, context }: FactPlace,
): Refusal | undefined {
  const left = forwardingSentOn(record, customer)
  if (left === undefined || left > forwardedOn) return closed(forwardingUnsent, { of: [customer] })
  const lastDay = workingDaysAfter(record.request.received, 1, context.calendar)
  return forwardedOn > lastDay && lateReason.trim() === ''
    ? closed(forwardedLate, { day: lastDay })
    : undefined
}

/** The first day on which a forwarding letter to this customer left. */
function forwardingSentOn({ letters }: CaseRecord, customer: string): DateOnly | undefined {
  const days = letters.flatMap(({ letter, sent }) =>
    letter.kind === 'controller-forwarding' && letter.about === customer && sent !== undefined
      ? [sent.on]
      : [],
  )
  return days.sort()[0]
}

/** What was forwarded, one for each customer. */
export const forwardings = (record: CaseRecord): readonly Forwarding[] => factsOf(record, customerForwarding)

/** Instructions with a date that are not carried out yet. */
export const openInstructions = (record: CaseRecord): readonly Forwarding[] =>
  forwardings(record).filter(
    ({ instruction, instructionDue, doneOn }) =>
      instructionDue !== undefined && doneOn === undefined && instruction !== 'none',
  )
