import { authorityEnquiry, authorityQuestion } from '../../shared/law/kinds/authority-enquiry'
import { automatedDecision, automatedReview } from '../../shared/law/kinds/automated-decision-facts'
import { circumstance } from '../../shared/law/kinds/circumstances'
import {
  consentProcessors,
  consentPurpose,
  consentRecord,
} from '../../shared/law/kinds/consent-withdrawal-facts'
import { cookieMatter } from '../../shared/law/kinds/cookie-consent'
import { deceased } from '../../shared/law/kinds/deceased'
import { enquiryTriage } from '../../shared/law/kinds/enquiry'
import { feeAnswer, feeCost, feeGround } from '../../shared/law/kinds/fee'
import { minor } from '../../shared/law/kinds/minor'
import { customerForwarding, processorSearch } from '../../shared/law/kinds/processor-request-facts'
import { representativeAuthority } from '../../shared/law/kinds/representative'
import { restrictionScope } from '../../shared/law/kinds/restriction-facts'
import { day } from '../helpers/case-maker'
import { close, decide, fact, letter, role, wait, type Plan } from './plan'

const today = day('2026-11-23')
const later = day('2026-12-07')

export const consentWithdrawal: Plan = {
  name: 'piekrišanas atsaukums',
  mail: 'lv-consent-withdrawal-short.eml',
  rights: ['CONSENT_WITHDRAWAL'],
  acts: [
    role('controller'),
    fact(consentRecord, {
      consent: 'jaunumu saņemšana pa e-pastu',
      exists: true,
      givenOn: day('2025-03-03'),
      withdrawnOn: today,
    }),
    fact(consentPurpose, { purpose: 'P03', then: 'stopped', basis: '', on: today }),
    fact(consentPurpose, { purpose: 'P01', then: 'continues', basis: '6(1)(b)', on: today }),
    decide('CONSENT_WITHDRAWAL', 'fulfilled'),
    fact(consentProcessors, { told: 'Sūtīšanas pakalpojuma sniedzējs' }),
    letter('answer'),
    close,
  ],
}

export const automated: Plan = {
  name: 'automatizēts lēmums',
  text: 'Mans konts tika automātiski bloķēts. Apstrīdu šo lēmumu un lūdzu, lai to izskata cilvēks.',
  rights: ['AUTOMATED_DECISION'],
  acts: [
    role('controller'),
    fact(automatedDecision, {
      what: 'Konta automātiska bloķēšana pēc krāpšanas vērtējuma.',
      solely: true,
      significant: true,
      allowedBy: '22-2-a',
      logic: 'Vērtē sūtījumu skaitu, sūdzības un maksājumu atteikumus.',
    }),
    fact(automatedReview, {
      reviewer: 'Ilze Krūmiņa',
      statement: 'Persona skaidro, ka sūtījumus pasūtīja klienti.',
      result: 'changed',
      reasons: 'Sūdzības nebija pamatotas.',
      on: today,
    }),
    decide('AUTOMATED_DECISION', 'fulfilled'),
    letter('answer'),
    close,
  ],
}

export const cookies: Plan = {
  name: 'sīkdatņu piekrišana',
  text: 'Atsaucu piekrišanu reklāmas sīkdatnēm, ko devu Jūsu vietnē.',
  rights: ['COOKIE_CONSENT'],
  acts: [
    role('controller'),
    fact(cookieMatter, {
      matter: 'withdraw',
      consentId: 'c-2026-17',
      bannerVersion: '3',
      kinds: ['CK-05'],
      identified: true,
      done: 'Piekrišana atzīmēta kā atsaukta, reklāmas sīkdatnes vairs neiestata.',
      on: today,
    }),
    decide('COOKIE_CONSENT', 'fulfilled'),
    letter('answer'),
    close,
  ],
}

export const enquiry: Plan = {
  name: 'jautājums datu aizsardzības speciālistam',
  text: 'Lūdzu paskaidrojiet, kur glabājat datus par klientiem.',
  rights: ['ENQUIRY'],
  acts: [
    role('controller'),
    fact(enquiryTriage, { hidden: 'none', note: 'Vispārīgs jautājums par glabāšanas vietu.' }),
    decide('ENQUIRY', 'fulfilled'),
    letter('answer'),
    close,
  ],
}

export const authority: Plan = {
  name: 'uzraudzības iestādes pieprasījums',
  mail: 'lv-dvi-enquiry.eml',
  rights: ['DVI_ENQUIRY'],
  acts: [
    role('controller'),
    fact(authorityEnquiry, {
      reference: '2-4.3/123-N',
      official: '',
      about: 'Sūdzība par neatbildētu piekļuves pieprasījumu.',
      deadline: later,
      controllerInformed: 'Jānis Ozols, valdes loceklis',
      informedOn: today,
      frozen: true,
    }),
    fact(authorityQuestion, {
      no: '1',
      question: 'Kad saņemts pieprasījums?',
      answer: '2026. gada 2. martā.',
      answeredOn: today,
    }),
    fact(authorityQuestion, {
      no: '2',
      question: 'Kāpēc nav atbildēts?',
      answer: 'Atbilde nosūtīta 2026. gada 30. martā.',
      answeredOn: today,
    }),
    decide('DVI_ENQUIRY', 'fulfilled'),
    letter('authority-answer'),
    close,
  ],
}

export const processor: Plan = {
  name: 'klienta datu apstrādātājs',
  mail: 'en-sms-recipient-processor.eml',
  rights: ['ACCESS', 'ERASURE'],
  acts: [
    { do: 'customer' },
    role('processor'),
    fact(processorSearch, {
      where: 'Kontaktu bāzes pēc numura',
      on: today,
      by: 'Anna Liepa',
      found: 'customers',
    }),
    letter('controller-forwarding', 'CUS-01'),
    fact(customerForwarding, {
      customer: 'CUS-01',
      dataFound: 'numurs, ziņu žurnāls',
      forwardedOn: today,
      lateReason: 'Pieprasījums saņemts brīvdienā un atvērts vēlāk.',
      instruction: 'none',
      confirmedOn: today,
    }),
    decide('ACCESS', 'redirected-to-controller'),
    decide('ERASURE', 'redirected-to-controller'),
    letter('forwarding-notice'),
    close,
  ],
}

export const representative: Plan = {
  name: 'pārstāvis',
  mail: 'en-representative-with-mandate.eml',
  rights: ['ACCESS', 'RESTRICTION'],
  acts: [
    role('controller'),
    fact(representativeAuthority, {
      representative: 'Zvērināts advokāts',
      kind: 'orderis',
      scope: 'Piekļuve un ierobežošana',
      evidence: 'seen-copy',
      seenOn: today,
      answerTo: 'representative',
    }),
    { do: 'search', found: [] },
    fact(restrictionScope, { category: 'DAT-01', ground: 'none', systems: [], note: 'Nekas nav strīdīgs.' }),
    decide('ACCESS', 'no-data'),
    decide('RESTRICTION', 'refused', { ground: 'R-18-1-none', facts: 'Nav neviena 18. panta pamata.' }),
    letter('access-response'),
    letter('answer'),
    close,
  ],
}

export const child: Plan = {
  name: 'nepilngadīga persona',
  text: 'Man ir 15 gadi. Gribu zināt, kādi mani dati jums ir.',
  rights: ['ACCESS'],
  acts: [
    role('controller'),
    fact(circumstance, { circumstance: 'MINOR', applies: true, note: 'Persona raksta, ka tai ir 15 gadi.' }),
    fact(minor, {
      age: 15,
      askedBy: 'child',
      authority: '',
      plainLanguage: true,
      accountData: 'none-held',
      note: '',
    }),
    { do: 'search', found: [] },
    decide('ACCESS', 'no-data'),
    letter('access-response'),
    close,
  ],
}

export const deceasedPerson: Plan = {
  name: 'mirusi persona',
  text: 'Mans tēvs ir miris. Lūdzu izsniedziet viņa konta datus.',
  rights: ['ACCESS'],
  acts: [
    role('controller'),
    fact(circumstance, { circumstance: 'DECEASED', applies: true, note: 'Raksta dēls.' }),
    fact(deceased, {
      proof: 'Miršanas apliecības izraksts apskatīts',
      on: today,
      relation: 'dēls',
      interest: 'Mantojums',
      livingPersonsData: false,
      route: 'Mantinieks var prasīt līguma dokumentus kā līguma puse.',
    }),
    decide('ACCESS', 'not-a-data-subject-request'),
    letter('closing-notice'),
    close,
  ],
}

export const feeNotAccepted: Plan = {
  name: 'maksa par turpmāku kopiju',
  text: 'Lūdzu vēlreiz izsniegt to pašu manu datu kopiju, trešo reizi šomēnes.',
  rights: ['ACCESS'],
  acts: [
    role('controller'),
    fact(circumstance, { circumstance: 'FEE', applies: true, note: 'Tā pati kopija trešo reizi.' }),
    fact(feeCost, { what: 'Kopijas sagatavošana, stundas', quantity: 1, unitCents: 1250 }),
    fact(feeGround, {
      ground: '15-3-further-copy',
      facts: 'Tā pati kopija izsniegta divas reizes šomēnes.',
      decidedBy: 'Jānis Ozols',
      answerBy: later,
      payTo: 'LV00BANK0000000000000',
    }),
    letter('fee-notice'),
    wait(1),
    fact(feeAnswer, { answer: 'not-accepted', on: day('2026-11-24'), note: '' }),
    decide('ACCESS', 'fee-not-accepted'),
    letter('closing-notice'),
    close,
  ],
}
