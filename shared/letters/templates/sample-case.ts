import { caseClock } from '../../case/case-clock'
import type { CaseRecord } from '../../case/case'
import type { BodyOf, CaseEvent } from '../../case/events'
import { replay } from '../../case/evolve'
import { isAboutRow } from '../../case/letters'
import { outcomeRefuses, outcomes, type Outcome } from '../../case/outcome'
import type { CaseRight } from '../../law/right'
import { dateOnly } from '../../lib/date-only'
import type { Bilingual, Language } from '../../lib/language'
import { liveRows } from '../../policy/registers'
import { teamCalendar, type Team } from '../../team/team'
import { covered } from '../compose/covered'
import type { LetterInput } from '../compose/letter-input'
import type { Letter } from '../letter'
import { isQuestion, type CaseLetterKind } from '../letter-kind'
import { askedOn, marketingFacts, sampleFacts } from './sample-facts'
import type { LetterTemplate } from './template'

/** `full`: everything that a letter of the kind can tell; `minimal`: as little as a case can hold. */
export const sampleSizes = ['full', 'minimal'] as const
export type SampleSize = (typeof sampleSizes)[number]

/** The outcomes that a letter of this kind can tell. */
export const outcomesOf = (kind: CaseLetterKind, team: Team): readonly Outcome[] =>
  outcomes.filter(
    (outcome) =>
      covered(sampleInput({ kind, language: 'lv', outcomes: [outcome] }, 'minimal', team)).length > 0,
  )

type Wanted = Pick<LetterTemplate, 'kind' | 'language' | 'outcomes'>
type Place = Wanted & { readonly size: SampleSize; readonly team: Team }

/**
 * A made-up case that a template can be tried on: received on 2 March 2026, the letter dated 20 March. The person is
 * nobody; organisation and registers are the desk's own.
 */
export function sampleInput(wanted: Wanted, size: SampleSize, team: Team): LetterInput {
  const { kind, language } = wanted
  const record = sampleRecord({ ...wanted, size, team })
  const about = isAboutRow(kind)
    ? kind === 'recipient-notice'
      ? rowsOf(team).recipient
      : rowsOf(team).customer
    : undefined
  return {
    kind,
    language,
    record,
    team,
    clock: caseClock(record, teamCalendar(team)),
    today: isQuestion(kind) ? askedOn : dateOnly('2026-03-20'),
    letterId: 'sample',
    attachments: size === 'full' && encloses(kind) ? [copyOf(language)] : [],
    ...(about === undefined ? {} : { about }),
  }
}

/** Letters that say that something is enclosed. */
const encloses = (kind: CaseLetterKind): boolean => kind === 'access-response' || kind === 'authority-answer'

function sampleRecord(place: Place): CaseRecord {
  const told = replay(
    eventsOf(place).map((event, index) => ({
      id: `sample${index}`,
      device: 'sample',
      n: index + 1,
      by: '',
      at: '2026-03-02T08:00:00Z',
      event,
    })),
  )
  if (told.stage === 'empty') throw new Error('the sample case has a request')
  return told
}

const eventsOf = (place: Place): readonly CaseEvent[] => [
  request(place),
  ...searches(place),
  copyFiled(place),
  ...(place.size === 'full' ? sampleFacts(place.kind, place.language, rowsOf(place.team)) : []),
  ...(mainRight(place) === 'OBJECTION_MARKETING' ? marketingFacts(place.language) : []),
  ...decisions(place),
]

/** The right whose outcome a letter of the kind tells. */
function mainRight(place: Place): CaseRight {
  const { kind } = place
  if (kind === 'authority-answer') return 'DVI_ENQUIRY'
  if (kind === 'answer') return 'OBJECTION_MARKETING'
  if (kind !== 'refusal') return 'ACCESS'
  // what was done in part has to be on record: the sample has that of marketing only
  return outcomeOf(place) === 'partly-fulfilled' ? 'OBJECTION_MARKETING' : 'ERASURE'
}

/** How the request ended where the template is for no outcome in particular; other letters come before any decision. */
const usualOutcome: Readonly<Partial<Record<CaseLetterKind, Outcome>>> = {
  'access-response': 'fulfilled',
  answer: 'fulfilled',
  refusal: 'refused',
  'authority-answer': 'fulfilled',
  'forwarding-notice': 'redirected-to-controller',
  'closing-notice': 'no-reply-to-identity',
}

function request(place: Place): CaseEvent {
  const { language, size } = place
  const right = mainRight(place)
  const also: readonly CaseRight[] = size === 'full' && right !== 'DVI_ENQUIRY' ? ['RECTIFICATION'] : []
  const isFull = size === 'full'
  return {
    type: 'request-received',
    reference: '2026-AB-0001',
    received: dateOnly('2026-03-02'),
    receivedFrom: { where: 'typed', line: '' },
    channel: 'email',
    rights: [right, ...also],
    language,
    requester: isFull
      ? { name: 'Inese Parauga', email: 'inese.parauga@example.lv', address: said(address, language) }
      : { name: 'Inese Parauga' },
    text: '',
    ...(isFull ? { requesterReference: 'IP-7' } : {}),
  }
}

const address: Bilingual = { lv: 'Parauga iela 1, Rīga, LV-1000', en: 'Parauga iela 1, Riga, LV-1000' }
const said = (text: Bilingual, language: Language): string => text[language]

/** The first systems of the register hold data, unless the case is about a person of whom nothing is held. */
const searches = (place: Place): readonly CaseEvent[] =>
  liveRows(place.team.registers.systems).map(({ code }, index) => ({
    type: 'system-searched',
    system: code,
    outcome: index < 2 && outcomeOf(place) !== 'no-data' ? 'found' : 'nothing-found',
    on: dateOnly('2026-03-05'),
    by: '',
    note: '',
  }))

/** How the main right ended: as the template is for, else as it usually does; the least access is that to nothing. */
function outcomeOf({ kind, outcomes, size }: Place): Outcome | undefined {
  if (outcomes?.[0] !== undefined) return outcomes[0]
  return kind === 'access-response' && size === 'minimal' ? 'no-data' : usualOutcome[kind]
}

const sampleDocument = `o-${'0'.repeat(64)}.age`
const copyTitle: Bilingual = { lv: 'Personas datu kopija.json', en: 'Copy of personal data.json' }
const copyOf = (language: Language): Letter['attachments'][number] => ({
  document: sampleDocument,
  title: copyTitle[language],
})

const copyFiled = ({ language }: Place): CaseEvent => ({
  type: 'document-added',
  kind: 'answer',
  document: {
    name: sampleDocument,
    sha256: '0'.repeat(64),
    size: 1,
    mediaType: 'application/json',
    title: copyTitle[language],
  },
})

function decisions(place: Place): readonly CaseEvent[] {
  const { kind, outcomes, size, language } = place
  const outcome = outcomeOf(place)
  if (outcome === undefined) return []
  const isAlsoRefused =
    size === 'full' && (kind === 'answer' || kind === 'refusal') && allowsRefusal(outcomes)
  return [
    decided(mainRight(place), outcome, language),
    ...(isAlsoRefused ? [decided('RECTIFICATION', 'refused', language)] : []),
  ]
}

const allowsRefusal = (outcomes: Wanted['outcomes']): boolean =>
  outcomes === undefined || outcomes.includes('refused')

function decided(right: CaseRight, outcome: Outcome, language: Language): CaseEvent {
  const decision: BodyOf<'right-decided'> = {
    right,
    outcome,
    on: dateOnly('2026-03-18'),
    decidedBy: said(board, language),
    advice: '',
  }
  const ground = right === 'RECTIFICATION' ? 'R-not-about-requester' : 'R-12-5-excessive'
  return {
    type: 'right-decided',
    ...decision,
    ...(outcomeRefuses(outcome) ? { ground, facts: said(grounds[ground], language) } : {}),
  }
}

const board: Bilingual = { lv: 'valdes loceklis', en: 'member of the board' }
const grounds: Readonly<Record<'R-not-about-requester' | 'R-12-5-excessive', Bilingual>> = {
  'R-not-about-requester': {
    lv: 'Norādītais tālruņa numurs reģistrēts citai personai.',
    en: 'The telephone number given is registered to another person.',
  },
  'R-12-5-excessive': {
    lv: 'Kopš janvāra šis ir septītais vienāds pieprasījums, un dati nav mainījušies.',
    en: 'This is the seventh identical request since January and the data have not changed.',
  },
}

const rowsOf = ({ registers }: Team): { readonly customer: string; readonly recipient: string } => ({
  customer: liveRows(registers.customers)[0]?.code ?? 'CUS-01',
  recipient: liveRows(registers.recipients)[0]?.code ?? 'REC-01',
})
