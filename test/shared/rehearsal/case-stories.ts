import { contextOn, type CaseContext } from '../../../shared/case/context'
import type { BodyOf, CaseEvent } from '../../../shared/case/events'
import type { CaseRight } from '../../../shared/law/right'
import type { Letter } from '../../../shared/letters/letter'
import type { LetterKind } from '../../../shared/letters/letter-kind'
import type { Section } from '../../../shared/letters/sections'
import { newTeam, type Team } from '../../../shared/team/team'
import { day, letter, received } from '../../helpers/case-maker'
import { known } from '../letters/ready-letter'

/** What the stories of grounds are told with: a request of Monday 2 March 2026, so that the answer is due on 2 April. */
export const team: Team = {
  ...newTeam,
  organisation: { ...newTeam.organisation, dpoName: 'Anna Liepa', dpoEmail: 'dpo@example.lv' },
  registers: { ...known, departures: newTeam.registers.departures },
}

export const at = (today: string, own: Team = team): CaseContext => contextOn(own, day(today))

export const asked = (
  rights: readonly CaseRight[],
  change: Partial<BodyOf<'request-received'>> = {},
): CaseEvent => received({ received: day('2026-03-02'), rights, ...change })

export const decided = (
  right: CaseRight,
  outcome: BodyOf<'right-decided'>['outcome'],
  change: Partial<BodyOf<'right-decided'>> = {},
): CaseEvent => ({
  type: 'right-decided',
  right,
  outcome,
  on: day('2026-03-16'),
  decidedBy: 'Jānis Ozols, valdes loceklis',
  advice: '',
  ...change,
})

export const searched = (...systems: readonly string[]): readonly CaseEvent[] =>
  systems.map((system) => ({
    type: 'system-searched',
    system,
    outcome: 'found',
    on: day('2026-03-05'),
    by: 'Anna Liepa',
    note: '',
  }))

export const filed = (
  title: string,
  kind: BodyOf<'document-added'>['kind'] = 'finding',
  digit = 'd',
): CaseEvent => ({
  type: 'document-added',
  kind,
  document: { name: nameOf(digit), sha256: digit.repeat(64), size: 10, mediaType: 'application/json', title },
})
export const nameOf = (digit: string): string => `o-${digit.repeat(64)}.age`

type Said = Readonly<Partial<Record<Section, string>>>

/** A letter that says this in its parts, and left as a mail that is in the case. */
export const wrote = (
  kind: LetterKind,
  said: Said,
  { on = '2026-03-18', how = 'mail-dropped', left = {}, ...change }: Partial<Letter> & Sending = {},
): readonly CaseEvent[] => {
  const id = change.id ?? `${kind.replaceAll('-', '')}1`
  const parts = { head: 'Labdien!', ...said, signature: 'Speciālists: dpo@example.lv' }
  return [
    {
      type: 'letter-drafted',
      letter: letter({
        kind,
        date: day(on),
        blocks: Object.entries(parts).map(([section, text]) => ({
          type: 'paragraph',
          section,
          runs: [{ text }],
        })),
        ...change,
        id,
      }),
      files: [],
    },
    { type: 'letter-sent', letter: id, kind, on: day(on), how, ...left },
  ]
}
type Sending = {
  readonly on?: string
  readonly how?: 'recorded' | 'mail-dropped'
  readonly left?: Partial<Pick<BodyOf<'letter-sent'>, 'by' | 'postNumber' | 'proof' | 'text' | 'notEnclosed'>>
}

/** The story so far, and a report of what became of the letter that left last. */
export function reported(
  events: readonly CaseEvent[],
  kind: BodyOf<'delivery-recorded'>['kind'],
  { on = '2026-03-19', ...change }: { readonly on?: string } & Partial<Report> = {},
): readonly CaseEvent[] {
  const at = events.findLastIndex(({ type }) => type === 'letter-sent')
  const sent = events[at]
  if (sent?.type !== 'letter-sent') throw new Error('no letter left in this story')
  return [
    ...events,
    {
      type: 'delivery-recorded',
      letter: sent.letter,
      sending: `event${at}`, // as the entries of test cases are numbered
      kind,
      on: day(on),
      how: 'mail-dropped',
      detail: '',
      ...change,
    },
  ]
}
type Report = Pick<BodyOf<'delivery-recorded'>, 'how' | 'detail' | 'proof'>

/** The mail that came back with the report, as the case keeps it. */
export const receipt: BodyOf<'delivery-recorded'>['proof'] = {
  name: nameOf('e'),
  sha256: 'e'.repeat(64),
  size: 900,
  mediaType: 'message/rfc822',
  title: 'Piegādes paziņojums.eml',
}

export const passphraseTold = (change: Partial<BodyOf<'passphrase-told'>> = {}): CaseEvent => ({
  type: 'passphrase-told',
  letter: 'accessresponse1',
  channel: 'phone',
  on: day('2026-03-18'),
  ...change,
})

const accessParts: Said = {
  confirmation: 'Apstiprinām, ka apstrādājam Jūsu personas datus.',
  'art-15-1-a': 'Noslēgto līgumu izpilde.',
  'art-15-1-b': 'Vārds un uzvārds; e-pasta adrese; IP adrese.',
  'art-15-1-c': 'Google Ireland Ltd; Sendberry UK Ltd; Sendberry OÜ.',
  'art-15-1-d': 'Līdz 30. dienai pēc līguma beigām; 12 mēneši.',
  'art-15-1-e': 'Tiesības labot, dzēst, ierobežot un iebilst.',
  'art-15-1-f': 'Sūdzību var iesniegt Datu valsts inspekcijai.',
  'art-15-1-g': 'Dati saņemti no Jums.',
  'art-15-1-h': 'Automatizēti lēmumi netiek pieņemti.',
  'art-15-2': 'Uz ASV – ES un ASV datu privātuma regulējums.',
  'art-15-3': 'Kopija ir pielikumā.',
  remedies: 'Varat iesniegt sūdzību Datu valsts inspekcijā un vērsties tiesā.',
}

/** An answer to an access request with everything in it; `said` puts other words, or none, in a part. */
export const accessAnswer = (said: Said = {}, change: Partial<Letter> & Sending = {}): readonly CaseEvent[] =>
  wrote(
    'access-response',
    { ...accessParts, ...said },
    { covers: ['ACCESS'], attachments: [{ document: nameOf('a'), title: 'Datu kopija' }], ...change },
  )

/** An access case worked to its decision: searched, the copy filed, granted. */
export const accessGranted: readonly CaseEvent[] = [
  asked(['ACCESS']),
  ...searched('SYS-01', 'SYS-05', 'SYS-03'),
  filed('Datu kopija', 'answer', 'a'),
  decided('ACCESS', 'fulfilled'),
]

export const refusalParts: Said = {
  decision: 'Dzēst datus atsakām.',
  reasons:
    'VDAR 17. panta 3. punkta b) apakšpunkts. Rēķini jāglabā piecus gadus, un Jūsu rēķini ir no šā gada.\nLēma Jānis Ozols, valdes loceklis.',
  remedies: 'Varat iesniegt sūdzību Datu valsts inspekcijā un vērsties tiesā.',
}

export const refused = (change: Partial<BodyOf<'right-decided'>> = {}): CaseEvent =>
  decided('ERASURE', 'refused', {
    ground: 'R-17-3-b',
    facts: 'Rēķini jāglabā piecus gadus (Grāmatvedības likums).',
    ...change,
  })
