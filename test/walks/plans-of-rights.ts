import { erasureConsequences, erasurePublic, erasureCategory } from '../../shared/law/kinds/erasure-facts'
import { erasureLedger } from '../../shared/law/kinds/erasure-ledger'
import { liftingPlanned, restrictionLifted } from '../../shared/law/kinds/lifting-facts'
import { marketingStopped } from '../../shared/law/kinds/objection-marketing'
import { objectionPurpose, objectionReasons } from '../../shared/law/kinds/objection-facts'
import { portabilityCategory, portabilityExport } from '../../shared/law/kinds/portability-facts'
import { recipientNotice } from '../../shared/law/kinds/recipients-facts'
import {
  rectificationCheck,
  rectificationDone,
  rectificationItem,
} from '../../shared/law/kinds/rectification-facts'
import { restrictionEnd, restrictionScope } from '../../shared/law/kinds/restriction-facts'
import { day } from '../helpers/case-maker'
import { close, decide, each, fact, letter, role, wait, type Plan, type PlanAct } from './plan'

const today = day('2026-11-23')
const later = day('2026-12-07')
const text = { note: '' }

/** Art. 19: the first recipient was told, the others never had this person's data. */
const recipients: PlanAct = each(recipientNotice, 'recipients', (recipient) => ({
  recipient,
  entity: '',
  state: recipient === 'REC-02' ? 'notified' : 'not-disclosed',
  on: today,
  channel: 'e-pasts',
  reason: recipient === 'REC-02' ? '' : 'Šīs personas dati šim saņēmējam nav izpausti.',
}))

export const erasureAndMarketing: Plan = {
  name: 'dzēšana un iebildums pret tirgvedību',
  mail: 'lv-erasure-and-marketing-html.eml',
  rights: ['ERASURE', 'OBJECTION_MARKETING'],
  acts: [
    role('controller'),
    fact(marketingStopped, {
      on: today,
      channels: ['email', 'sms'],
      processorsTold: 'Sūtīšanas pakalpojuma sniedzējs, 23. novembrī',
      inTransit: 'Jau nosūtītais jaunumu izdevums',
      lateReason: 'Pieprasījums saņemts brīvdienā kopējā pastkastē.',
    }),
    each(erasureCategory, 'categories', (category) =>
      category === 'DAT-03'
        ? {
            category,
            held: true,
            ground: '17-1-a',
            verdict: 'keep',
            exception: '17-3-b',
            law: 'Grāmatvedības likuma 28. pants',
            until: day('2031-12-31'),
            reasoning: 'Rēķini ir attaisnojuma dokumenti.',
          }
        : category.startsWith('DAT-')
          ? { category, held: true, ground: '17-1-b', verdict: 'erase', law: '', reasoning: '' }
          : { category, held: false, verdict: 'nothing-held', law: '', reasoning: '' },
    ),
    fact(erasureConsequences, { accountCloses: true, explanation: 'Konts tiek slēgts.' }),
    decide('OBJECTION_MARKETING', 'fulfilled'),
    decide('ERASURE', 'partly-fulfilled', {
      ground: 'R-17-3-b',
      facts: 'Rēķinu dati jāglabā piecus gadus.',
    }),
    each(erasureLedger, 'systems', (system) =>
      system === 'SYS-02'
        ? {
            system,
            result: 'kept',
            on: today,
            exception: '17-3-b',
            law: 'Grāmatvedības likuma 28. pants',
            until: day('2031-12-31'),
            note: '',
          }
        : { system, result: 'deleted', on: today, backupsUntil: day('2026-12-31'), law: '', note: '' },
    ),
    fact(erasurePublic, { madePublic: false, controllersTold: '' }),
    recipients,
    letter('answer'),
    close,
  ],
}

export const portability: Plan = {
  name: 'datu pārnesamība',
  mail: 'lv-portability.eml',
  rights: ['PORTABILITY'],
  acts: [
    role('controller'),
    each(portabilityCategory, 'categories', (category) =>
      category.startsWith('DAT-')
        ? { category, origin: 'provided', basis: 'contract', automated: true, othersRights: false, ...text }
        : { category, origin: 'derived', basis: 'other', automated: true, othersRights: false, ...text },
    ),
    { do: 'document', title: 'dati.json', text: '{"name":"Persona"}' },
    fact(portabilityExport, {
      document: '@dati.json',
      format: 'json',
      schemaNote: 'Viens ieraksts katrai datu kategorijai; lauku nosaukumi angliski.',
      to: 'person',
      controller: '',
      whyNot: '',
      availableUntil: day('2026-12-31'),
    }),
    decide('PORTABILITY', 'partly-fulfilled', {
      ground: 'R-20-1-outside',
      facts: 'Atvasinātos datus persona nav sniegusi.',
    }),
    { do: 'letter', kind: 'answer', encloses: 'dati.json' },
    close,
  ],
}

export const rectificationAndRestriction: Plan = {
  name: 'labošana, ierobežošana un ierobežojuma atcelšana',
  mail: 'lv-restriction-accuracy.eml',
  rights: ['RECTIFICATION', 'RESTRICTION'],
  acts: [
    role('controller'),
    fact(rectificationItem, {
      item: 'uzvārds',
      category: 'DAT-01',
      old: 'Berziņa',
      claimed: 'Bērziņa',
      ground: '16-1-inaccurate',
      evidence: 'Līguma paraksts',
      restrict: true,
    }),
    fact(rectificationCheck, {
      item: 'uzvārds',
      result: 'corrected',
      reasoning: 'Salīdzināts ar līgumu.',
      on: today,
    }),
    fact(restrictionScope, {
      category: 'DAT-01',
      ground: '18-1-a',
      systems: ['SYS-01'],
      technique: 'locked',
      since: today,
      note: '',
    }),
    fact(restrictionEnd, { condition: 'Līdz precizitāte ir pārbaudīta.', review: later }),
    decide('RECTIFICATION', 'fulfilled'),
    decide('RESTRICTION', 'fulfilled'),
    each(rectificationDone, 'systems', (system) => ({
      system,
      result: system === 'SYS-01' ? 'corrected' : 'not-there',
      on: today,
      note: '',
    })),
    recipients,
    letter('answer'),
    fact(liftingPlanned, {
      why: 'verified',
      outcome: 'Uzvārds ir izlabots.',
      on: later,
      next: 'used-again',
      contest: '',
    }),
    letter('restriction-lifting'),
    wait(14),
    fact(restrictionLifted, { on: later, note: '' }),
    close,
  ],
}

export const objectionToProcessing: Plan = {
  name: 'iebildums pret apstrādi leģitīmo interešu dēļ',
  text: 'Iebilstu pret to, ka analizējat manus apmeklējumus, jo mani vajā bijušais partneris.',
  rights: ['OBJECTION'],
  acts: [
    role('controller'),
    fact(objectionReasons, { situation: 'Personu vajā; apmeklējumu analīze atklāj, kad tā ir mājās.' }),
    each(objectionPurpose, 'purposes', (purpose) =>
      purpose === 'P07'
        ? {
            purpose,
            basis: '6-1-f',
            restrictedOn: today,
            compelling: 'none',
            balance: 'Personas drošība ir svarīgāka par vietnes uzlabošanu.',
            stoppedOn: today,
          }
        : { purpose, basis: 'other', compelling: 'none', balance: 'Uz šo pamatu iebildums neattiecas.' },
    ),
    decide('OBJECTION', 'partly-fulfilled', {
      ground: 'R-21-basis',
      facts: 'Pārējie nolūki balstās uz līgumu, piekrišanu vai likumu.',
    }),
    letter('answer'),
    close,
  ],
}
