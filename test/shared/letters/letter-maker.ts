import type { CaseRecord } from '../../../shared/case/case'
import { caseClock } from '../../../shared/case/case-clock'
import type { BodyOf, CaseEvent } from '../../../shared/case/events'
import { composeLetter } from '../../../shared/letters/compose'
import type { LetterInput } from '../../../shared/letters/compose/letter-input'
import type { Letter, LetterBlock } from '../../../shared/letters/letter'
import { isQuestion, type CaseLetterKind } from '../../../shared/letters/letter-kind'
import type { DateOnly } from '../../../shared/lib/date-only'
import { languages, type Language } from '../../../shared/lib/language'
import { defaultOrganisation, type Organisation } from '../../../shared/policy/organisation'
import type { Registers } from '../../../shared/policy/registers'
import { newTeam, type Team } from '../../../shared/team/team'
import { day, latvianCalendar, received, recordOf } from '../../helpers/case-maker'
import { asked, charged, extended, forwarded, lifted } from './notice-stories'
import { marketing, recipientsTold, rectified, restricted } from './part-stories'
import { clarified, doubted, doubtedLate } from './question-stories'
import { smallRegisters } from './small-registers'

/** The cases, registers and letters of the letter tests: one case with everything, one with as little as may be. */
export const letterCases = ['full', 'minimal'] as const
export type LetterCase = (typeof letterCases)[number]
export { languages }

export const attachmentName = `o-${'a'.repeat(64)}.age`

/** The day of the letter: a question to the person leaves on the day on which the case says it was asked. */
export const letterDay = (kind: CaseLetterKind, letterCase: LetterCase = 'full'): DateOnly =>
  isQuestion(kind) && letterCase === 'full' ? day('2026-03-04') : day('2026-03-20')

export const fullOrganisation: Organisation = {
  ...defaultOrganisation,
  dpoName: 'Anna Liepa',
  dpoEmail: 'dpo@example.lv',
  dpoPhone: '+371 60000000',
  signatory: 'Jānis Bērziņš, valdes loceklis',
}
const minimalOrganisation: Organisation = { ...defaultOrganisation, dpoEmail: 'dpo@example.lv' }

const organisations: Readonly<Record<LetterCase, Organisation>> = {
  full: fullOrganisation,
  minimal: minimalOrganisation,
}

export const teamOf = (letterCase: LetterCase, registers: Registers = smallRegisters): Team => ({
  ...newTeam,
  organisation: organisations[letterCase],
  registers,
})

const searched = (system: string, outcome: BodyOf<'system-searched'>['outcome']): CaseEvent => ({
  type: 'system-searched',
  system,
  outcome,
  on: day('2026-03-05'),
  by: 'Anna Liepa',
  note: '',
})

export const decided = (change: Partial<BodyOf<'right-decided'>>): CaseEvent => ({
  type: 'right-decided',
  right: 'ACCESS',
  outcome: 'fulfilled',
  on: day('2026-03-20'),
  decidedBy: 'Jānis Bērziņš, valdes loceklis',
  advice: '',
  ...change,
})

export const copyFiled: CaseEvent = {
  type: 'document-added',
  kind: 'answer',
  document: {
    name: attachmentName,
    sha256: 'b'.repeat(64),
    size: 10,
    mediaType: 'application/json',
    title: 'kopija.json',
  },
}

const requestOf: Readonly<Record<LetterCase, Partial<BodyOf<'request-received'>>>> = {
  full: { received: day('2026-03-02'), requesterReference: 'IK-7' },
  minimal: { received: day('2026-03-02'), reference: '2026-AB-0013', requester: { name: '' } },
}

export const receivedFor = (
  letterCase: LetterCase,
  change: Partial<BodyOf<'request-received'>> = {},
): CaseEvent => received({ ...requestOf[letterCase], ...change })

const facts = {
  lv: {
    withheld: 'Divos sarakstes ierakstos aizklāti citas personas dati.',
    number: 'Norādītais tālruņa numurs reģistrēts citai personai.',
    seventh: 'Kopš janvāra šis ir septītais vienāds pieprasījums, un dati nav mainījušies.',
    mandate: 'Pilnvaru lūdzām 2026. gada 4. martā, bet to neesam saņēmuši.',
    ill: 'lēmuma pieņēmējs bija slims.',
  },
  en: {
    withheld: 'Another person’s data are redacted in two messages.',
    number: 'The telephone number given is registered to another person.',
    seventh: 'This is the seventh identical request since January and the data have not changed.',
    mandate: 'We asked for a power of attorney on 4 March 2026 and have not received one.',
    ill: 'the decision-maker was ill.',
  },
} as const

const rectifiedInPart = (language: Language): CaseEvent =>
  decided({
    right: 'RECTIFICATION',
    outcome: 'partly-fulfilled',
    ground: 'R-not-about-requester',
    facts: facts[language].number,
  })

type Story = (language: Language) => readonly CaseEvent[]
const noticeOf = (
  facts: (language: Language) => readonly CaseEvent[],
): Readonly<Record<LetterCase, Story>> => ({
  full: (language) => [receivedFor('full'), ...facts(language)],
  minimal: () => [receivedFor('minimal')],
})

const stories: Readonly<Record<CaseLetterKind, Readonly<Record<LetterCase, Story>>>> = {
  extension: noticeOf(extended),
  'identity-request': {
    full: (language) => [receivedFor('full'), doubted(language)],
    minimal: (language) => [receivedFor('minimal'), doubtedLate(language)],
  },
  'clarification-request': noticeOf((language) => [clarified(language)]),
  'restriction-lifting': noticeOf(lifted),
  'fee-notice': noticeOf(charged),
  'controller-forwarding': noticeOf(forwarded),
  'forwarding-notice': noticeOf(() => forwarded().slice(0, 1)),
  'recipient-notice': noticeOf((language) => [...rectified(language), ...restricted(language)]),
  'recipients-answer': noticeOf(recipientsTold),
  'authority-answer': {
    full: (language) => [
      receivedFor('full', { rights: ['DVI_ENQUIRY'], authorityReference: '2-4.2/77' }),
      ...asked(language),
      decided({ right: 'DVI_ENQUIRY' }),
    ],
    minimal: () => [receivedFor('minimal', { rights: ['DVI_ENQUIRY'] }), decided({ right: 'DVI_ENQUIRY' })],
  },
  'closing-notice': {
    full: () => [receivedFor('full'), decided({ outcome: 'no-reply-to-identity' })],
    minimal: () => [receivedFor('minimal')],
  },
  acknowledgement: {
    full: () => [
      receivedFor('full', { rights: ['ACCESS', 'ERASURE', 'OBJECTION_MARKETING'] }),
      { type: 'role-decided', role: 'both', reason: 'ir konts, un ir ziņu adresāte' },
    ],
    minimal: () => [receivedFor('minimal', { rights: ['ENQUIRY'] })],
  },
  'access-response': {
    full: (language) => [
      receivedFor('full', { rights: ['ACCESS', 'ERASURE'] }),
      copyFiled,
      searched('SYS-01', 'found'),
      searched('SYS-05', 'found'),
      searched('SYS-03', 'nothing-found'),
      decided({ outcome: 'partly-fulfilled', ground: 'R-15-4', facts: facts[language].withheld }),
    ],
    minimal: () => [
      receivedFor('minimal'),
      searched('SYS-01', 'nothing-found'),
      searched('SYS-05', 'nothing-found'),
      searched('SYS-03', 'not-applicable'),
      decided({ outcome: 'no-data' }),
    ],
  },
  refusal: {
    full: (language) => [
      receivedFor('full', { rights: ['RECTIFICATION', 'ERASURE'] }),
      ...rectified(language),
      rectifiedInPart(language),
      decided({
        right: 'ERASURE',
        outcome: 'refused',
        ground: 'R-12-5-excessive',
        facts: facts[language].seventh,
        on: day('2026-04-07'),
        decidedBy: 'Ilze Ozola, valdes priekšsēdētāja',
        lateReason: facts[language].ill,
      }),
    ],
    minimal: (language) => [
      receivedFor('minimal', { rights: ['ERASURE'] }),
      decided({
        right: 'ERASURE',
        outcome: 'refused',
        ground: 'R-no-authority',
        facts: facts[language].mandate,
      }),
    ],
  },
  answer: {
    full: (language) => [
      receivedFor('full', { rights: ['RECTIFICATION', 'OBJECTION_MARKETING'] }),
      rectifiedInPart(language),
      decided({ right: 'OBJECTION_MARKETING' }),
      ...rectified(language),
      ...marketing(language),
      ...recipientsTold(language),
    ],
    minimal: () => [receivedFor('minimal', { rights: ['ENQUIRY'] }), decided({ right: 'ENQUIRY' })],
  },
}

const recordFor = (kind: CaseLetterKind, letterCase: LetterCase, language: Language): CaseRecord =>
  recordOf(...stories[kind][letterCase](language))

/** The customer or the recipient that the letter goes to. */
const aboutOf: Readonly<Partial<Record<CaseLetterKind, string>>> = {
  'controller-forwarding': 'CUS-01',
  'recipient-notice': 'REC-01',
}

/** What a letter of the case is composed from; `change` puts something else in its place. */
export function inputFor(
  kind: CaseLetterKind,
  letterCase: LetterCase = 'full',
  change: Partial<LetterInput> = {},
): LetterInput {
  const language = change.language ?? 'lv'
  const record = change.record ?? recordFor(kind, letterCase, language)
  const isCopy = kind === 'access-response' && letterCase === 'full'
  const title = language === 'lv' ? 'Personas datu kopija (JSON)' : 'Copy of personal data (JSON)'
  return {
    kind,
    language,
    record,
    team: teamOf(letterCase, registersIn(language)),
    clock: caseClock(record, latvianCalendar()),
    today: letterDay(kind, letterCase),
    letterId: 'letter1',
    attachments: isCopy ? [{ document: attachmentName, title }] : [],
    about: aboutOf[kind],
    ...change,
  }
}

export const composed = (
  kind: CaseLetterKind,
  letterCase: LetterCase = 'full',
  change: Partial<LetterInput> = {},
): Letter => composeLetter(inputFor(kind, letterCase, change))

/** Free texts of a register have one language: in the English letters safeguard and country are written in English. */
export const registersIn = (language: Language): Registers =>
  language === 'lv'
    ? smallRegisters
    : {
        ...smallRegisters,
        recipients: smallRegisters.recipients.map((row) =>
          row.transferTool === ''
            ? row
            : { ...row, transferTool: 'EU–US Data Privacy Framework', country: 'USA' },
        ),
      }

/** The letter with the content of one part replaced by one paragraph; its heading stays. A part it lacks comes last. */
export const withSection = (letter: Letter, section: string, text: string): Letter => {
  const first = letter.blocks.findIndex((block) => block.section === section && block.type !== 'heading')
  const written: LetterBlock = { type: 'paragraph', section, runs: [{ text }] }
  if (first === -1) return { ...letter, blocks: [...letter.blocks, written] }
  const others = letter.blocks.filter(
    (block, index) => index === first || block.section !== section || block.type === 'heading',
  )
  return { ...letter, blocks: others.map((block) => (block === letter.blocks[first] ? written : block)) }
}

/** The letter without a part, heading and all. */
export const withoutSection = (letter: Letter, section: string): Letter => ({
  ...letter,
  blocks: letter.blocks.filter((block) => block.section !== section),
})
