import type { CaseRecord, Decision } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import {
  consentProcessors,
  consentPurpose,
  consentRecord,
  isSilentSwap,
  noSilentSwap,
} from './consent-withdrawal-facts'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import { isOnlyProcessor, isOwnWork, outcomesWithoutRefusal } from './own-work'

const alwaysWithdrawn: Gate = {
  id: 'consent-always-withdrawn',
  article: 'Art. 7(3)',
  clauses: ['8.2.1'],
  rule: {
    lv: 'Piekrišanas atsaukumu nevar atteikt: to var atsaukt jebkurā laikā un tikpat viegli, kā dot.',
    en: 'The withdrawal of a consent cannot be refused: it is free at any time and as easy as giving it.',
  },
  next: {
    lv: 'Atzīmējiet piekrišanu par atsauktu un pārtrauciet no tās atkarīgos nolūkus.',
    en: 'Mark the consent as withdrawn and stop the purposes that depend on it.',
  },
}

const notWithdrawn: Gate = {
  id: 'consent-not-withdrawn',
  article: 'Art. 7(3)',
  clauses: ['8.2.1'],
  rule: {
    lv: 'Nav ierakstīts, kura piekrišana un ar kuru dienu ir atsaukta.',
    en: 'It is not recorded which consent is withdrawn and from which day.',
  },
  next: {
    lv: 'Ierakstiet atsaukto piekrišanu; ja tās ieraksta nav, atzīmējiet, ka tā nav pierādāma.',
    en: 'Record the withdrawn consent; if there is no record of it, say that it cannot be shown.',
  },
}

const noPurposes: Gate = {
  id: 'consent-no-purposes',
  article: 'Art. 7(3)',
  clauses: ['8.2.1'],
  rule: {
    lv: 'Nav izlemts, kas notiek ar nolūkiem, kuri balstījās uz šo piekrišanu.',
    en: 'It is not decided what becomes of the purposes that rested on this consent.',
  },
  next: {
    lv: 'Ierakstiet katru nolūku: pārtraukts vai turpinās ar citu nosauktu pamatu.',
    en: 'Record every purpose: stopped, or going on upon another named basis.',
  },
}

function decide({ outcome }: Decision, record: CaseRecord): Refusal | undefined {
  if (!outcomesWithoutRefusal.includes(outcome)) return closed(alwaysWithdrawn)
  if (outcome !== 'fulfilled') return undefined
  if (factsOf(record, consentRecord).length === 0) return closed(notWithdrawn)
  const purposes = factsOf(record, consentPurpose)
  if (purposes.length === 0) return closed(noPurposes)
  const swapped = purposes.filter(isSilentSwap)
  return swapped.length > 0 ? closed(noSilentSwap, { of: swapped.map(({ purpose }) => purpose) }) : undefined
}

const isOwn = (record: CaseRecord): boolean => isOwnWork(record, 'CONSENT_WITHDRAWAL')
const isUnproven = (record: CaseRecord): boolean =>
  factsOf(record, consentRecord).some(({ exists }) => !exists)

/** Erasure is asked for as well, or an answer offers it. */
const isErasureOffered = ({ request, letters }: CaseRecord): boolean =>
  request.rights.includes('ERASURE') ||
  letters.some(
    ({ letter }) =>
      letter.covers.includes('CONSENT_WITHDRAWAL') &&
      letter.blocks.some(({ section }) => section === 'erasure-offer'),
  )

const steps: readonly KindStep[] = [
  {
    id: 'consent-withdraw',
    phase: 'examine',
    name: { lv: 'Atzīmēt piekrišanu par atsauktu', en: 'Mark the consent as withdrawn' },
    why: {
      lv: 'Der jebkurš kanāls, kurā atsaukums saņemts. Apstrāde pirms atsaukuma paliek likumīga.',
      en: 'Whatever channel the withdrawal came through counts. What was done before it stays lawful.',
    },
    article: 'Art. 7(3)',
    facts: [consentRecord],
    isNeeded: isOwn,
    isDone: (record) => factsOf(record, consentRecord).length > 0,
  },
  {
    id: 'consent-purposes',
    phase: 'examine',
    name: { lv: 'Pārtraukt atkarīgos nolūkus', en: 'Stop the purposes that depend on it' },
    why: {
      lv: 'Katru nolūku pārtrauc, vai arī nosauc citu tiesisko pamatu, ar kuru tas turpinās.',
      en: 'Each purpose stops, or the other lawful basis that it goes on upon is named.',
    },
    article: 'Art. 7(3)',
    facts: [consentPurpose],
    isNeeded: isOwn,
    isDone: (record) => factsOf(record, consentPurpose).length > 0,
  },
  {
    id: 'consent-processors',
    phase: 'carry-out',
    name: { lv: 'Informēt apstrādātājus', en: 'Tell the processors' },
    why: {
      lv: 'Apstrādātāji rīkojas pēc pārziņa norādījuma, tāpēc tiem jāzina, ka piekrišana atsaukta.',
      en: 'Processors act on the controller’s instruction, so they must know that the consent is withdrawn.',
    },
    article: 'Art. 28(3)(a)',
    facts: [consentProcessors],
    isNeeded: (record) =>
      isOwn(record) && factsOf(record, consentPurpose).some(({ then }) => then === 'stopped'),
    isDone: (record) => factOf(record, consentProcessors) !== undefined,
  },
  {
    id: 'consent-unproven',
    // the answer itself may offer it, so it cannot stand before the answer
    phase: 'after-answer',
    name: {
      lv: 'Piedāvāt dzēšanu: piekrišana nav pierādāma',
      en: 'Offer erasure: the consent cannot be shown',
    },
    why: {
      lv: 'Bez pierādāmas piekrišanas apstrādei nebija pamata, tāpēc dati ir dzēšami (17. panta 1. punkta d) apakšpunkts). Pievienojiet lietai dzēšanu vai piedāvājiet to atbildē.',
      en: 'Without a consent that can be shown the processing had no basis, so the data are to be erased (Art. 17(1)(d)). Add erasure to the case, or offer it in the answer.',
    },
    article: 'Art. 17(1)(d)',
    facts: [],
    isNeeded: (record) => isOwn(record) && isUnproven(record),
    isDone: isErasureOffered,
  },
]

function limits(record: CaseRecord): readonly Limit[] {
  if (isOnlyProcessor(record)) return []
  const isDone =
    !isOwn(record) ||
    (factsOf(record, consentRecord).length > 0 && factsOf(record, consentPurpose).length > 0)
  return [
    {
      id: 'consent-stop-by',
      what: { lv: 'No piekrišanas atkarīgā apstrāde jāpārtrauc', en: 'Processing on the consent to stop' },
      article: 'Art. 7(3)',
      day: record.request.received,
      isDone,
      isTarget: true,
    },
  ]
}

/** Withdrawal of consent, Art. 7(3) (law.md §2.10; clause 8.2.1, departures D24, D25). */
export const consentWithdrawal: CaseKind = {
  id: 'CONSENT_WITHDRAWAL',
  sort: 'right',
  name: { lv: 'Piekrišanas atsaukšana', en: 'Withdrawal of consent' },
  article: 'Art. 7(3)',
  articles: ['Art. 7(3)', 'Art. 6(1)', 'Art. 17(1)(b)', 'Art. 17(1)(d)'],
  clauses: ['8.2.1'],
  period: 'at-once',
  identity: 'minimal',
  tellsRecipients: 'when-erased',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: outcomesWithoutRefusal,
  steps,
  gates: [alwaysWithdrawn, notWithdrawn, noPurposes, noSilentSwap],
  letter: ['consent-withdrawn', 'consent-before', 'consent-stopped', 'consent-continuing', 'erasure-offer'],
  decide,
  limits,
}
