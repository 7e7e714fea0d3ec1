import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import type { Calendar } from '../../clock/calendar'
import { workingDaysAfter } from '../../clock/working-days'
import type { DateOnly } from '../../lib/date-only'
import { choicesField, dayField, textField } from '../../lib/fields'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import { isOnlyProcessor, isOwnWork, outcomesWithoutRefusal } from './own-work'

const marketingIsAbsolute: Gate = {
  id: 'marketing-is-absolute',
  article: 'Art. 21(3)',
  clauses: ['8.2.7'],
  rule: {
    lv: 'Iebildumu pret tiešo tirgvedību nevar atteikt: tam nav izņēmumu un nekas nav jāizvērtē.',
    en: 'An objection to direct marketing cannot be refused: it knows no exception and nothing is weighed.',
  },
  next: {
    lv: 'Apturiet tirgvedību visos kanālos un apmieriniet iebildumu.',
    en: 'Stop the marketing in every channel and uphold the objection.',
  },
}

const marketingNotStopped: Gate = {
  id: 'marketing-not-stopped',
  article: 'Art. 21(3)',
  clauses: ['8.2.7'],
  rule: {
    lv: 'Iebildums nav izpildīts, kamēr nav ierakstīts, kad un kuros kanālos tirgvedība apturēta.',
    en: 'The objection is not met until it is recorded when and in which channels the marketing stopped.',
  },
  next: {
    lv: 'Apturiet tirgvedību un ierakstiet to solī „Apturēt tirgvedību”.',
    en: 'Stop the marketing and record it in the step “Stop the marketing”.',
  },
}

const marketingStoppedLate: Gate = {
  id: 'marketing-stopped-late',
  article: 'Art. 21(3)',
  clauses: ['8.2.7'],
  rule: {
    lv: 'Tirgvedība jāaptur saņemšanas dienā ({{day}}); vēlāka diena bez iemesla nav pieļaujama.',
    en: 'Marketing stops on the day of receipt ({{day}}); a later day needs its reason.',
  },
  next: { lv: 'Ierakstiet kavēšanās iemeslu.', en: 'Record why it was late.' },
}

/** No doubt about a person justifies sending marketing to an address that asks for none (Art. 12(6) with 21(3)). */
export const noIdentityForMarketing: Gate = {
  id: 'no-identity-for-marketing',
  article: 'Art. 21(3)',
  clauses: ['8.2.7', '8.2.6'],
  rule: {
    lv: 'Lai apturētu tirgvedību, identitāte nav jāapliecina: vajag tikai atrast adresi vai numuru.',
    en: 'No proof of identity is needed to stop marketing: it is enough to find the address or number.',
  },
  next: {
    lv: 'Apturiet tirgvedību uz adresi vai numuru, no kura rakstīts.',
    en: 'Stop the marketing to the address or number that wrote.',
  },
}

export const marketingStopped = factKind({
  id: 'marketing-stopped',
  name: { lv: 'Tirgvedība apturēta', en: 'Marketing stopped' },
  article: 'Art. 21(3)',
  fields: {
    on: dayField({ lv: 'Apturēta', en: 'Stopped on' }),
    channels: choicesField({ lv: 'Kanāli', en: 'Channels' }, [
      { code: 'email', name: { lv: 'E-pasts', en: 'E-mail' } },
      { code: 'sms', name: { lv: 'SMS', en: 'SMS' } },
      { code: 'phone', name: { lv: 'Tālrunis', en: 'Telephone' } },
      { code: 'post', name: { lv: 'Pasts', en: 'Post' } },
      { code: 'ad-audiences', name: { lv: 'Reklāmas auditorijas', en: 'Ad audiences' } },
      {
        code: 'profiling',
        name: { lv: 'Profilēšana tirgvedībai', en: 'Profiling for marketing' },
        article: 'Art. 21(2)',
      },
    ]),
    processorsTold: textField(
      { lv: 'Kuri apstrādātāji un reklāmas tīkli informēti', en: 'Processors and ad networks told' },
      { optional: true, lines: true },
    ),
    inTransit: textField(
      { lv: 'Kas jau ir nosūtīts un vēl var pienākt', en: 'What was already sent and may still arrive' },
      { optional: true },
    ),
    lateReason: textField(
      { lv: 'Kāpēc ne saņemšanas dienā', en: 'Why not on the day of receipt' },
      { optional: true },
    ),
  },
  gate({ on, lateReason }, { record }) {
    const { received } = record.request
    return on > received && lateReason.trim() === ''
      ? closed(marketingStoppedLate, { day: received })
      : undefined
  },
})

const isStopped = (record: CaseRecord): boolean => factOf(record, marketingStopped) !== undefined

const steps: readonly KindStep[] = [
  {
    id: 'marketing-stop',
    phase: 'examine',
    name: { lv: 'Apturēt tirgvedību', en: 'Stop the marketing' },
    why: {
      lv: 'Jāaptur uzreiz, visos kanālos, arī profilēšana tirgvedībai; līgumiski paziņojumi nav tirgvedība. Adresi ieraksta atteikumu sarakstā.',
      en: 'At once, in every channel, profiling for marketing too; service notices are no marketing. The address goes on the suppression list.',
    },
    article: 'Art. 21(3)',
    facts: [marketingStopped],
    isNeeded: (record) => isOwnWork(record, 'OBJECTION_MARKETING'),
    isDone: isStopped,
  },
]

function decide({ outcome }: Decision, record: CaseRecord): Refusal | undefined {
  if (!outcomesWithoutRefusal.includes(outcome)) return closed(marketingIsAbsolute)
  return outcome === 'fulfilled' && !isStopped(record) ? closed(marketingNotStopped) : undefined
}

function limits(record: CaseRecord, { calendar }: CaseContext): readonly Limit[] {
  if (isOnlyProcessor(record)) return []
  const { received } = record.request
  const isDone = isStopped(record) || !isOwnWork(record, 'OBJECTION_MARKETING')
  return [
    {
      id: 'marketing-stop-by',
      what: { lv: 'Tirgvedība jāaptur', en: 'Marketing must stop' },
      article: 'Art. 21(3)',
      day: received,
      isDone,
      isTarget: false,
    },
    // once it is stopped, an alarm says nothing
    ...(isDone ? [] : [alarm(received, calendar)]),
  ]
}

const alarm = (received: DateOnly, calendar: Calendar): Limit => ({
  id: 'marketing-stop-alarm',
  what: { lv: 'Tirgvedība joprojām nav apturēta', en: 'Marketing still not stopped' },
  article: 'Art. 21(3)',
  day: workingDaysAfter(received, 2, calendar),
  isDone: false,
  isTarget: true,
})

/** Objection to direct marketing, Art. 21(2)–(3) (law.md §2.8; clause 8.2.7, departure D33): absolute and at once. */
export const objectionMarketing: CaseKind = {
  id: 'OBJECTION_MARKETING',
  sort: 'right',
  name: { lv: 'Iebildums pret tirgvedību', en: 'Objection to marketing' },
  article: 'Art. 21(2)',
  articles: ['Art. 21(2)', 'Art. 21(3)', 'Art. 17(1)(c)', 'Art. 12'],
  clauses: ['8.2.7'],
  period: 'at-once',
  identity: 'minimal',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: outcomesWithoutRefusal,
  steps,
  gates: [marketingIsAbsolute, marketingNotStopped, marketingStoppedLate, noIdentityForMarketing],
  letter: ['marketing-stopped', 'marketing-service', 'suppression'],
  decide,
  limits,
}
