import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf } from '../../case/facts'
import { outcomeNeedsNoAnswer } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { workingDaysAfter } from '../../clock/working-days'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import { isOnlyProcessor, isOnMerits } from './own-work'
import {
  customerForwarding,
  forwardedLate,
  forwardings,
  forwardingUnsent,
  openInstructions,
  processorSearch,
} from './processor-request-facts'

const article = 'Art. 28(3)(e)'
const clauses = ['12']

/**
 * For a mere processor's case; our own part, where we are controller as well, may be extended. That the processor must
 * supply information does not extend the controller's time (EDPB Guidelines 07/2020).
 */
export const noExtensionForProcessor: Gate = {
  id: 'no-extension-for-processor',
  article: 'Art. 12(3)',
  clauses,
  rule: {
    lv: 'Apstrādātājs termiņu nepagarina: pārziņa mēnesis tek kopš saņemšanas, un mūsu iesaiste to nepagarina.',
    en: 'The processor’s involvement does not extend the controller’s month, which runs since the receipt.',
  },
  next: {
    lv: 'Pārsūtiet pieprasījumu klientam tūlīt; par pagarinājumu lemj un personu informē klients.',
    en: 'Forward the request to the customer at once; an extension is the customer’s to decide and to tell.',
  },
}

const notSearched: Gate = {
  id: 'processor-not-searched',
  article,
  clauses,
  rule: {
    lv: 'Nav noskaidrots, kuru klientu datos persona ir, tāpēc nevar zināt, vai viss ir pārsūtīts.',
    en: 'It is not established in which customers’ data the person is, so nobody can tell whether all is forwarded.',
  },
  next: {
    lv: 'Sameklējiet klientus un ierakstiet, kur meklēts un kas atrasts.',
    en: 'Search for the customers and record where you searched and what was found.',
  },
}

const notForwarded: Gate = {
  id: 'processor-not-forwarded',
  article,
  clauses,
  rule: {
    lv: 'Pieprasījums vēl nav pārsūtīts katram atrastajam klientam. {{of}}',
    en: 'The request is not yet forwarded to every customer found. {{of}}',
  },
  next: {
    lv: 'Nosūtiet pārsūtīšanas vēstuli un ierakstiet pārsūtīšanu katram klientam.',
    en: 'Send the forwarding letter and record the forwarding for each customer.',
  },
}

const personNotTold: Gate = {
  id: 'processor-person-not-told',
  article: 'Art. 12(2)',
  clauses,
  rule: {
    lv: 'Persona nezina, ka pieprasījums nodots pārzinim, tāpēc lietu nevar slēgt.',
    en: 'The person does not know that the request was passed on, so the case cannot be closed.',
  },
  next: {
    lv: 'Nosūtiet personai paziņojumu par pieprasījuma nodošanu.',
    en: 'Send the person the notice that the request was passed on.',
  },
}

const instructionOpen: Gate = {
  id: 'processor-instruction-open',
  article,
  clauses,
  rule: {
    lv: 'Klienta norādījums ar termiņu vēl nav izpildīts: {{of}}.',
    en: 'An instruction with a date is not carried out yet: {{of}}.',
  },
  next: { lv: 'Izpildiet norādījumu un ierakstiet dienu.', en: 'Carry it out and record the day.' },
}

const notProcessor: Gate = {
  id: 'redirect-not-processor',
  article,
  clauses,
  rule: {
    lv: 'Pieprasījumu var nodot pārzinim tikai tad, ja datus apstrādājam tā uzdevumā; šajā lietā mūsu loma tā nav noteikta.',
    en: 'A person is passed on to a controller only where we process for that controller; this case does not say so.',
  },
  next: {
    lv: 'Nosakiet lomu „apstrādātājs” vai „abi” vai atbildiet paši.',
    en: 'Set the role to processor or both, or answer it yourself.',
  },
}

const controllerDecides: Gate = {
  id: 'processor-does-not-decide',
  article: 'Art. 28(3)(a)',
  clauses,
  rule: {
    lv: 'Apstrādātājs par pieprasījumu nelemj: izpildīt vai atteikt to var tikai pārzinis.',
    en: 'A processor does not decide on the request: only the controller meets or refuses it.',
  },
  next: {
    lv: 'Pārsūtiet pieprasījumu klientam; ja daļai datu esam pārzinis, nosakiet lomu „abi”.',
    en: 'Forward the request to the customer; if we are controller for part of the data, set the role to both.',
  },
}

/** Customers that letters were written to and that nothing is recorded as forwarded to. */
function unforwarded(record: CaseRecord): readonly string[] {
  const forwarded = new Set(forwardings(record).map(({ customer }) => customer))
  const written = record.letters.flatMap(({ letter }) =>
    letter.kind === 'controller-forwarding' && letter.about !== undefined ? [letter.about] : [],
  )
  return [...new Set(written)].filter((customer) => !forwarded.has(customer))
}

/** Search made, and what it found forwarded. */
function forwardingGate(record: CaseRecord): Refusal | undefined {
  const search = factOf(record, processorSearch)
  if (search === undefined) return closed(notSearched)
  const open = unforwarded(record)
  const none = search.found === 'customers' && forwardings(record).length === 0
  return none || open.length > 0 ? closed(notForwarded, { of: open }) : undefined
}

/**
 * For a decision on any right, in any case: who is passed on to a controller was found with one, and a mere processor
 * does not decide on the merits (EDPB Guidelines 07/2020: admissibility is the controller's assessment).
 */
export function redirectGate({ right, outcome }: Decision, record: CaseRecord): Refusal | undefined {
  if (outcome === 'redirected-to-controller') {
    return isProcessor(record) ? forwardingGate(record) : closed(notProcessor)
  }
  const isAsked = right === 'ENQUIRY' || right === 'DVI_ENQUIRY'
  return isOnlyProcessor(record) && !isAsked && isOnMerits(outcome) ? closed(controllerDecides) : undefined
}

/** The person's data are, at least in part, a customer's. */
export const isProcessor = ({ role }: CaseRecord): boolean =>
  role.kind === 'decided' && role.role !== 'controller'

const foundCustomers = (record: CaseRecord): boolean =>
  factOf(record, processorSearch)?.found === 'customers' || forwardings(record).length > 0

const isPersonTold = ({ letters }: CaseRecord): boolean =>
  letters.some(({ letter, sent }) => letter.kind === 'forwarding-notice' && sent !== undefined)

/** Withdrawn, merged into another case, or no request at all: nothing is passed on any more. */
const endedOtherwise = ({ request, decisions }: CaseRecord): boolean =>
  request.rights.every((right) => {
    const outcome = decisions.get(right)?.outcome
    return outcome !== undefined && outcomeNeedsNoAnswer(outcome)
  })

function close(record: CaseRecord): Refusal | undefined {
  const instructions = openInstructions(record)
  if (instructions.length > 0) {
    return closed(instructionOpen, { of: instructions.map(({ customer }) => customer) })
  }
  if (endedOtherwise(record) && forwardings(record).length === 0) return undefined
  const forwarding = forwardingGate(record)
  if (forwarding !== undefined) return forwarding
  return foundCustomers(record) && !isPersonTold(record) ? closed(personNotTold) : undefined
}

const steps: readonly KindStep[] = [
  {
    id: 'processor-search',
    phase: 'examine',
    name: { lv: 'Sameklēt klientus', en: 'Search the customers' },
    why: {
      lv: 'Pēc numura vai e-pasta noskaidro, kuru klientu datos persona ir. Atklāj ne vairāk, kā vajag.',
      en: 'By number or e-mail, find in which customers’ data the person is. No more is revealed than needed.',
    },
    article,
    facts: [processorSearch],
    isDone: (record) => factOf(record, processorSearch) !== undefined,
  },
  {
    id: 'processor-forward',
    phase: 'examine',
    name: { lv: 'Pārsūtīt klientam', en: 'Forward to the customer' },
    why: {
      lv: 'Par pieprasījumu lemj klients kā pārzinis, un pārziņa mēnesis jau tek. Tāpēc pārsūta tajā pašā vai nākamajā darbdienā.',
      en: 'The customer decides as controller, and its month already runs. So it goes on the same or the next working day.',
    },
    article,
    facts: [customerForwarding],
    isNeeded: foundCustomers,
    isDone: (record) => forwardingGate(record) === undefined,
  },
  {
    id: 'processor-tell',
    phase: 'carry-out',
    name: { lv: 'Informēt personu', en: 'Tell the person' },
    why: {
      lv: 'Personai jāzina, kurš ir pārzinis un ka pieprasījums tam nodots, ja vien līgums neliedz to nosaukt.',
      en: 'The person should know who the controller is and that the request was passed on, unless the contract forbids the name.',
    },
    article: 'Art. 12(2)',
    facts: [],
    isNeeded: foundCustomers,
    isDone: isPersonTold,
  },
  {
    id: 'processor-instructions',
    phase: 'after-answer',
    name: { lv: 'Izpildīt klienta norādījumus', en: 'Carry out the customer’s instructions' },
    why: {
      lv: 'Izraksts, labošana vai dzēšana notiek tikai pēc dokumentēta pārziņa norādījuma un līdz tā dienai.',
      en: 'Extracting, rectifying or erasing is done only on the controller’s documented instruction, and by its date.',
    },
    article: 'Art. 28(3)(a)',
    facts: [customerForwarding],
    isNeeded: (record) => forwardings(record).some(({ instructionDue }) => instructionDue !== undefined),
    isDone: (record) => openInstructions(record).length === 0,
  },
]

function limits(record: CaseRecord, { calendar }: CaseContext): readonly Limit[] {
  const search = factOf(record, processorSearch)
  const isForwarded = search !== undefined && forwardingGate(record) === undefined
  return [
    {
      id: 'processor-forward-by',
      what: { lv: 'Pieprasījums jāpārsūta klientam', en: 'Request to be forwarded to the customer' },
      article,
      day: workingDaysAfter(record.request.received, 1, calendar),
      isDone: isForwarded || endedOtherwise(record),
      isTarget: true,
    },
    ...forwardings(record).flatMap(instructionLimit),
  ]
}

function instructionLimit({
  customer,
  instructionDue,
  doneOn,
  instruction,
}: InstructionLimit): readonly Limit[] {
  if (instructionDue === undefined || instruction === 'none') return []
  return [
    {
      id: `processor-instruction:${customer}`,
      what: { lv: 'Klienta norādījums jāizpilda', en: 'Customer’s instruction to be carried out' },
      article: 'Art. 28(3)(a)',
      day: instructionDue,
      isDone: doneOn !== undefined,
      isTarget: false,
    },
  ]
}

type InstructionLimit = ReturnType<typeof forwardings>[number]

/** Request about data of our customers, Art. 28(3)(e) (law.md §2.15; clause 12, departures D01, D41). */
export const processorRequest: CaseKind = {
  id: 'PROCESSOR_REQUEST',
  sort: 'circumstance',
  name: { lv: 'Pieprasījums apstrādātājam', en: 'Request to the processor' },
  article,
  articles: [article, 'Art. 28(3)(a)', 'Art. 12(2)', 'Art. 12(3)'],
  clauses,
  period: 'at-once',
  identity: 'minimal',
  tellsRecipients: 'never',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: [
    notSearched,
    notForwarded,
    forwardedLate,
    forwardingUnsent,
    personNotTold,
    instructionOpen,
    notProcessor,
    controllerDecides,
    noExtensionForProcessor,
  ],
  letter: [],
  decide: redirectGate,
  close,
  limits,
}
