import type { CaseEvent } from '../../../shared/case/events'
import { automatedDecision, automatedReview } from '../../../shared/law/kinds/automated-decision-facts'
import { consentPurpose, consentRecord } from '../../../shared/law/kinds/consent-withdrawal-facts'
import { holdPlaced } from '../../../shared/law/kinds/deletion-hold'
import { erasureCategory, erasurePublic } from '../../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../../shared/law/kinds/erasure-ledger'
import { restrictionLifted } from '../../../shared/law/kinds/lifting-facts'
import { objectionPurpose } from '../../../shared/law/kinds/objection-facts'
import { marketingStopped } from '../../../shared/law/kinds/objection-marketing'
import { portabilityCategory, portabilityExport } from '../../../shared/law/kinds/portability-facts'
import { recipientNotice } from '../../../shared/law/kinds/recipients-facts'
import { rectificationDone } from '../../../shared/law/kinds/rectification-facts'
import { representativeAuthority } from '../../../shared/law/kinds/representative'
import { restrictionScope } from '../../../shared/law/kinds/restriction-facts'
import { day } from '../../helpers/case-maker'
import { factEvent } from '../../helpers/kind-maker'
import { accessAnswer, accessGranted, asked, decided, filed, nameOf, wrote } from './case-stories'
import { kept, type GroundStory } from './ground-stories'

const systems = ['SYS-01', 'SYS-05', 'SYS-03']
const erased = (on = '2026-03-17'): readonly CaseEvent[] =>
  systems.map((system) =>
    factEvent(erasureLedger, { system, result: 'deleted', on: day(on), backupsUntil: day('2026-06-15') }),
  )
const erasureGranted = [asked(['ERASURE']), decided('ERASURE', 'fulfilled')]
const erasureAnswer = (said: Parameters<typeof wrote>[1]): readonly CaseEvent[] =>
  wrote(
    'answer',
    { decision: 'Dati ir dzēsti.', erased: 'Dzēsti visi dati.', ...said },
    { covers: ['ERASURE'] },
  )

const byLawyer = { representative: 'Zvērināta advokāte Ilze Ozola' }

const restricted = factEvent(restrictionScope, {
  category: 'DAT-01',
  ground: '18-1-a',
  systems: ['SYS-01'],
  technique: 'locked',
  since: day('2026-03-03'),
})
const lifted = factEvent(restrictionLifted, { on: day('2026-03-15') })

const told = (recipient: string): CaseEvent =>
  factEvent(recipientNotice, { recipient, state: 'confirmed', on: day('2026-03-18') })

const decision = factEvent(automatedDecision, {
  what: 'Konts bloķēts pēc riska vērtējuma.',
  solely: true,
  significant: true,
  allowedBy: '22-2-a',
  logic: 'Trīs neveiksmīgi maksājumi nedēļā.',
})
const review = factEvent(automatedReview, {
  reviewer: 'Ilze Ozola, klientu apkalpošanas vadītāja',
  statement: 'Maksājumi neizdevās bankas kļūdas dēļ.',
  result: 'changed',
  reasons: 'Banka kļūdu apstiprināja.',
  on: day('2026-03-12'),
})

const portable = ['DAT-01', 'DAT-02b', 'AUTO-01', 'DAT-99'].map((category) =>
  factEvent(portabilityCategory, {
    category,
    origin: 'provided',
    basis: 'contract',
    automated: true,
    othersRights: false,
  }),
)
const exported = factEvent(portabilityExport, {
  document: nameOf('d'),
  format: 'json',
  schemaNote: 'Lauku nosaukumi.',
  to: 'person',
})
const portability = (title: string): readonly CaseEvent[] => [
  asked(['PORTABILITY']),
  ...portable,
  filed(title, 'answer'),
  exported,
  decided('PORTABILITY', 'fulfilled'),
]

/** Grounds on how a right was carried out. */
export const rightStories: Readonly<Record<string, GroundStory>> = {
  'deletion-hold': {
    open: {
      events: [asked(['ACCESS', 'ERASURE']), decided('ERASURE', 'fulfilled'), ...erased('2026-03-10')],
    },
    because: /2026\. gada 10\. martā dati dzēsti, pirms izsniegti/u,
    answered: {
      events: [
        asked(['ACCESS']),
        factEvent(holdPlaced, { system: 'SYS-05', on: day('2026-03-03'), by: 'Anna Liepa' }),
      ],
    },
  },
  representative: {
    open: { events: [asked(['ACCESS'], byLawyer), ...accessGranted.slice(1), ...accessAnswer()] },
    because: /kamēr nav redzēts spēkā esošs pārstāvja pilnvarojums/u,
    answered: {
      events: [
        asked(['ACCESS'], byLawyer),
        ...accessGranted.slice(1),
        factEvent(representativeAuthority, {
          representative: 'Zvērināta advokāte Ilze Ozola',
          kind: 'orderis',
          scope: 'Saņemt datus.',
          evidence: 'seen-original',
          seenOn: day('2026-03-04'),
          answerTo: 'representative',
        }),
        ...accessAnswer(),
      ],
    },
  },
  rectified: {
    open: { events: [asked(['RECTIFICATION']), decided('RECTIFICATION', 'fulfilled')] },
    because: /izlaboti šajās sistēmās: „kontu datubāze”, „tīmekļa žurnāli”, „zvanu ieraksti”/u,
    answered: {
      events: [
        asked(['RECTIFICATION']),
        decided('RECTIFICATION', 'fulfilled'),
        ...systems.map((system) =>
          factEvent(rectificationDone, { system, result: 'corrected', on: day('2026-03-17') }),
        ),
      ],
    },
  },
  'erasure-kept': {
    open: {
      events: [
        asked(['ERASURE']),
        factEvent(erasureCategory, { category: 'DAT-01', held: true, ground: '17-1-a', verdict: 'keep' }),
      ],
    },
    because: /Paturēt „vārds un uzvārds” var tikai tad, ja ir likumā noteikts izņēmums/u,
    answered: { events: [asked(['ERASURE']), kept('DAT-01')] },
  },
  'erasure-done': {
    open: { events: [...erasureGranted, ...erased().slice(1)] },
    because: /dzēsti šajās sistēmās: „kontu datubāze”\./u,
    answered: { events: [...erasureGranted, ...erased()] },
  },
  'erasure-backups': {
    open: { events: [...erasureGranted, ...erased(), ...erasureAnswer({})] },
    because: /vēstulē nav pateikts, .*rezerves kopij/u,
    answered: {
      events: [
        ...erasureGranted,
        ...erased(),
        ...erasureAnswer({ backups: 'Rezerves kopijās dati paliek līdz 2026. gada 15. jūnijam.' }),
      ],
    },
  },
  'erasure-public': {
    open: { events: erasureGranted },
    because: /nav noskaidrots, vai dati bija publiskoti/u,
    answered: { events: [...erasureGranted, factEvent(erasurePublic, { madePublic: false })] },
  },
  'recipients-told': {
    open: { events: [...erasureGranted, told('REC-01')] },
    because: /būtu paziņots: „analītikas pakalpojumu sniedzēji”/u,
    answered: { events: [...erasureGranted, told('REC-01'), told('REC-02')] },
  },
  'restriction-use': {
    open: {
      events: [
        asked(['RESTRICTION']),
        factEvent(restrictionScope, { category: 'DAT-01', ground: '18-1-a', systems: ['SYS-01'] }),
        decided('RESTRICTION', 'fulfilled'),
      ],
    },
    because: /„vārds un uzvārds”: apstrāde nav ierobežota/u,
    answered: { events: [asked(['RESTRICTION']), restricted, decided('RESTRICTION', 'fulfilled')] },
  },
  'restriction-lifted': {
    open: { events: [asked(['RESTRICTION']), restricted, lifted] },
    because: /nav paziņojuma, kas būtu nosūtīts pirms šīs dienas/u,
    answered: {
      events: [
        asked(['RESTRICTION']),
        restricted,
        ...wrote('restriction-lifting', { 'lifting-date': '2026. gada 15. martā.' }, { on: '2026-03-09' }),
        lifted,
      ],
    },
  },
  marketing: {
    open: { events: [asked(['OBJECTION_MARKETING'])] },
    because: /nav ierakstīts, ka tirgvedība būtu apturēta/u,
    answered: {
      events: [
        asked(['OBJECTION_MARKETING']),
        factEvent(marketingStopped, { on: day('2026-03-02'), channels: ['email', 'sms'] }),
        { type: 'identifiers-hashed', use: 'suppression', hashes: ['a'.repeat(64)] },
      ],
    },
  },
  objection: {
    open: { events: [asked(['OBJECTION'])] },
    because: /nav ierakstīts neviens nolūks/u,
    answered: {
      events: [
        asked(['OBJECTION']),
        factEvent(objectionPurpose, {
          purpose: 'P09',
          basis: '6-1-f',
          restrictedOn: day('2026-03-02'),
          compelling: 'none',
          balance: 'Nekas nav svarāks.',
          stoppedOn: day('2026-03-10'),
        }),
      ],
    },
  },
  consent: {
    open: { events: [asked(['CONSENT_WITHDRAWAL'])] },
    because: /Atsaukums lietā nav ierakstīts/u,
    answered: {
      events: [
        asked(['CONSENT_WITHDRAWAL']),
        factEvent(consentRecord, {
          consent: 'Jaunumu vēstules',
          exists: true,
          withdrawnOn: day('2026-03-02'),
        }),
        factEvent(consentPurpose, { purpose: 'P01', then: 'stopped', on: day('2026-03-02') }),
      ],
    },
  },
  automated: {
    open: { events: [asked(['AUTOMATED_DECISION']), decision, decided('AUTOMATED_DECISION', 'fulfilled')] },
    because: /iejaucas cilvēks/u,
    answered: {
      events: [asked(['AUTOMATED_DECISION']), decision, review, decided('AUTOMATED_DECISION', 'fulfilled')],
    },
  },
  portability: {
    open: { events: portability('dati.pdf') },
    because: /nav mašīnlasāma/u,
    answered: { events: portability('dati.json') },
  },
}
