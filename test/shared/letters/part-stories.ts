import type { CaseEvent } from '../../../shared/case/events'
import { automatedDecision, automatedReview } from '../../../shared/law/kinds/automated-decision-facts'
import {
  consentProcessors,
  consentPurpose,
  consentRecord,
} from '../../../shared/law/kinds/consent-withdrawal-facts'
import { cookieMatter } from '../../../shared/law/kinds/cookie-consent'
import { erasureCategory, erasureConsequences, erasurePublic } from '../../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../../shared/law/kinds/erasure-ledger'
import { objectionPurpose } from '../../../shared/law/kinds/objection-facts'
import { marketingStopped } from '../../../shared/law/kinds/objection-marketing'
import { portabilityCategory, portabilityExport } from '../../../shared/law/kinds/portability-facts'
import { recipientNotice } from '../../../shared/law/kinds/recipients-facts'
import {
  rectificationCheck,
  rectificationDone,
  rectificationItem,
} from '../../../shared/law/kinds/rectification-facts'
import { restrictionEnd, restrictionScope } from '../../../shared/law/kinds/restriction-facts'
import type { CaseRight } from '../../../shared/law/right'
import type { Language } from '../../../shared/lib/language'
import { day } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'

/** What was found out, decided and done for each right, in a case received on 2 March 2026. */

/** The DPO's own words, in the letter's language. */
const said = (language: Language, lv: string, en: string): string => (language === 'lv' ? lv : en)

export const recipientsTold = (language: Language): readonly CaseEvent[] => [
  factEvent(recipientNotice, {
    recipient: 'REC-02',
    entity: 'Google Ireland Ltd',
    state: 'confirmed',
    on: day('2026-03-12'),
  }),
  factEvent(recipientNotice, {
    recipient: 'REC-01',
    state: '19-disproportionate',
    on: day('2026-03-12'),
    reason: said(language, 'Grupā ir 40 likvidētu uzņēmumu.', 'The group has 40 dissolved companies.'),
  }),
]

const done = (system: string, result: 'corrected' | 'not-there', on: string): CaseEvent =>
  factEvent(rectificationDone, { system, result, on: day(on) })

/** One datum corrected, one found accurate. */
export const rectified = (language: Language): readonly CaseEvent[] => {
  const surname = said(language, 'uzvārds', 'surname')
  const phone = said(language, 'tālruņa numurs', 'telephone number')
  return [
    factEvent(rectificationItem, {
      item: surname,
      category: 'DAT-01',
      old: 'Kalniņa',
      claimed: 'Kalniņa-Ozola',
      ground: '16-1-inaccurate',
      restrict: false,
    }),
    factEvent(rectificationItem, {
      item: phone,
      category: 'DAT-02b',
      old: '+371 20000000',
      claimed: '+371 21111111',
      ground: '16-1-inaccurate',
      restrict: false,
    }),
    factEvent(rectificationCheck, {
      item: surname,
      result: 'corrected',
      reasoning: said(language, 'Salīdzināts ar līgumu.', 'Compared with the contract.'),
      on: day('2026-03-10'),
    }),
    factEvent(rectificationCheck, {
      item: phone,
      result: 'accurate',
      reasoning: said(
        language,
        'Jaunais numurs reģistrēts citai personai.',
        'The new number is registered to another person.',
      ),
      on: day('2026-03-10'),
    }),
    done('SYS-01', 'corrected', '2026-03-11'),
    done('SYS-05', 'not-there', '2026-03-11'),
    done('SYS-03', 'not-there', '2026-03-11'),
  ]
}

export const marketing = (language: Language): readonly CaseEvent[] => [
  factEvent(marketingStopped, {
    on: day('2026-03-02'),
    channels: ['email', 'sms'],
    processorsTold: 'Mailer SIA.',
    inTransit: said(language, 'viena ziņa, nosūtīta 1. martā.', 'one message, sent on 1 March.'),
  }),
  { type: 'identifiers-hashed', use: 'suppression', hashes: ['c'.repeat(64)] },
]

const erased = (language: Language): readonly CaseEvent[] => [
  factEvent(erasureCategory, {
    category: 'DAT-02b',
    held: true,
    ground: '17-1-b',
    verdict: 'erase',
    exception: 'none',
  }),
  factEvent(erasureCategory, {
    category: 'DAT-01',
    held: true,
    ground: '17-1-a',
    verdict: 'keep',
    exception: '17-3-b',
    law: said(language, 'Grāmatvedības likuma 28. pants', 'section 28 of the Accounting Law'),
    until: day('2031-12-31'),
    reasoning: said(language, 'Vārds ir rēķinos.', 'The name stands on invoices.'),
  }),
  factEvent(erasureLedger, {
    system: 'SYS-01',
    result: 'deleted',
    on: day('2026-03-10'),
    backupsUntil: day('2026-06-10'),
  }),
  factEvent(erasureLedger, { system: 'SYS-05', result: 'nothing-there', on: day('2026-03-10') }),
  factEvent(erasureLedger, { system: 'SYS-03', result: 'nothing-there', on: day('2026-03-10') }),
  factEvent(erasurePublic, { madePublic: false }),
  factEvent(erasureConsequences, {
    accountCloses: true,
    explanation: said(language, 'Pieslēgties kontam vairs nevarēsiet.', 'You can no longer log in.'),
  }),
  { type: 'identifiers-hashed', use: 'erasure', hashes: ['d'.repeat(64)] },
]

export const restricted = (language: Language): readonly CaseEvent[] => [
  factEvent(restrictionScope, {
    category: 'DAT-01',
    ground: '18-1-a',
    systems: ['SYS-01'],
    technique: 'locked',
    since: day('2026-03-04'),
  }),
  factEvent(restrictionEnd, {
    condition: said(language, 'kad vārds būs pārbaudīts.', 'when the name has been verified.'),
    review: day('2026-04-15'),
  }),
]

const portable = (
  category: string,
  basis: 'consent' | 'contract' | 'other',
  origin: 'provided' | 'derived' | 'not-about-person',
): CaseEvent =>
  factEvent(portabilityCategory, { category, origin, basis, automated: true, othersRights: false })

export const exportName = `o-${'e'.repeat(64)}.age`
export const exportFiled = (mediaType = 'application/json', title = 'dati.json'): CaseEvent => ({
  type: 'document-added',
  kind: 'answer',
  document: { name: exportName, sha256: 'f'.repeat(64), size: 10, mediaType, title },
})

const ported = (language: Language): readonly CaseEvent[] => [
  exportFiled(),
  portable('DAT-01', 'contract', 'provided'),
  portable('AUTO-01', 'other', 'derived'),
  portable('DAT-99', 'contract', 'not-about-person'),
  factEvent(portabilityExport, {
    document: exportName,
    format: 'json',
    schemaNote: said(language, 'Lauku nosaukumi ir angļu valodā.', 'Field names are in English.'),
    to: 'both',
    controller: 'SIA Cits',
    feasible: 'no',
    whyNot: said(language, 'tam nav saskarnes.', 'it has no interface.'),
    availableUntil: day('2026-04-30'),
  }),
]

const objected = (language: Language): readonly CaseEvent[] => [
  factEvent(objectionPurpose, {
    purpose: 'P01',
    basis: '6-1-f',
    restrictedOn: day('2026-03-03'),
    compelling: 'none',
    balance: said(language, 'Mūsu interese ir maza.', 'Our interest is small.'),
    stoppedOn: day('2026-03-12'),
  }),
  factEvent(objectionPurpose, {
    purpose: 'P09',
    basis: '6-1-f',
    restrictedOn: day('2026-03-03'),
    compelling: '21-1-compelling',
    balance: said(language, 'Bez žurnāliem uzbrukumus nepamana.', 'Without logs attacks go unseen.'),
  }),
]

const withdrawn = (language: Language): readonly CaseEvent[] => [
  factEvent(consentRecord, {
    consent: said(language, 'jaunumu vēstules', 'newsletters'),
    exists: true,
    withdrawnOn: day('2026-03-02'),
  }),
  factEvent(consentPurpose, { purpose: 'P99', then: 'stopped', on: day('2026-03-02') }),
  factEvent(consentPurpose, { purpose: 'P01', then: 'continues', basis: '6(1)(b)', on: day('2026-03-02') }),
  factEvent(consentProcessors, { told: 'Mailer SIA.' }),
]

const automated = (language: Language): readonly CaseEvent[] => [
  factEvent(automatedDecision, {
    what: said(language, 'konta bloķēšana 1. martā.', 'blocking of the account on 1 March.'),
    solely: true,
    significant: true,
    allowedBy: '22-2-a',
    logic: said(language, 'vērtē ziņu skaitu minūtē.', 'it counts messages a minute.'),
  }),
  factEvent(automatedReview, {
    reviewer: 'Pēteris Kalns',
    statement: said(language, 'ziņas sūtīja grāmatvedība.', 'the messages came from accounting.'),
    result: 'withdrawn',
    reasons: said(language, 'ziņas bija rēķini.', 'the messages were invoices.'),
    on: day('2026-03-11'),
  }),
]

const cookies = (language: Language): readonly CaseEvent[] => [
  factEvent(cookieMatter, {
    matter: 'withdraw',
    consentId: 'cc-77',
    bannerVersion: '2.1',
    kinds: ['CK-05'],
    identified: true,
    done: said(language, 'piekrišana atzīmēta kā atsaukta.', 'the consent is marked as withdrawn.'),
    on: day('2026-03-03'),
  }),
]

type Story = (language: Language) => readonly CaseEvent[]

/** Everything that a full case of a right has on record. */
export const partStories: Readonly<Partial<Record<CaseRight, Story>>> = {
  RECTIFICATION: (language) => [...rectified(language), ...recipientsTold(language)],
  ERASURE: (language) => [...erased(language), ...recipientsTold(language)],
  RESTRICTION: (language) => [...restricted(language), ...recipientsTold(language)],
  PORTABILITY: ported,
  OBJECTION_MARKETING: marketing,
  OBJECTION: objected,
  CONSENT_WITHDRAWAL: withdrawn,
  AUTOMATED_DECISION: automated,
  COOKIE_CONSENT: cookies,
}
