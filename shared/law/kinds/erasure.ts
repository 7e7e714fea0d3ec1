import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf, factsOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { liveRows } from '../../policy/registers'
import { canBeCarriedOut, isExamined, isCarriedOut, somethingFound } from './carried-out'
import { commonOutcomes, commonRefusals } from './common-answers'
import { erasureCategory, erasureConsequences, erasurePublic, type CategoryVerdict } from './erasure-facts'
import {
  categoriesOpen,
  erasureGates,
  groundUnsupported,
  ledgerOpen,
  restrictedNotErased,
  verdictsDisagree,
} from './erasure-gates'
import { erasureLedger } from './erasure-ledger'
import { erasureGrounds } from './erasure-options'
import { closed } from './gate'
import type { CaseKind, KindStep } from './kind'
import { keptByRestriction } from './lifting-facts'

/** Categories of the register without a verdict; what a restriction keeps needs none. */
function unjudged(record: CaseRecord, { team }: CaseContext): readonly string[] {
  const judged = new Set(factsOf(record, erasureCategory).map(({ category }) => category))
  const kept = keptByRestriction(record)
  return liveRows(team.registers.categories).flatMap(({ code }) =>
    judged.has(code) || kept.has(code) ? [] : [code],
  )
}

const systemsOpen = (record: CaseRecord, { systems }: CaseContext): readonly string[] => {
  const done = new Set(factsOf(record, erasureLedger).map(({ system }) => system))
  return systems.filter((system) => !done.has(system))
}

const steps: readonly KindStep[] = [
  {
    id: 'categories',
    phase: 'examine',
    name: { lv: 'Izvērtēt kategorijas', en: 'Judge the categories' },
    why: {
      lv: 'Katrai kategorijai pretstata dzēšanas pamatu un izņēmumu. Vienas atbildes par visiem datiem likums nezina.',
      en: 'For each category the ground for erasure is set against the exceptions. The law knows no single answer for all data.',
    },
    article: 'Art. 17(1), 17(3)',
    facts: [erasureCategory],
    isNeeded: (record) => isExamined(record, 'ERASURE'),
    isDone: (record, context) => unjudged(record, context).length === 0,
  },
  {
    id: 'consequences',
    phase: 'examine',
    name: { lv: 'Sekas personai', en: 'Consequences for the person' },
    why: {
      lv: 'Atbildē pasaka, kas pēc dzēšanas vairs nedarbosies, piemēram, konts.',
      en: 'The answer says what no longer works after the erasure, such as the account.',
    },
    article: 'Art. 12(1)',
    facts: [erasureConsequences],
    isNeeded: (record) => canBeCarriedOut(record, 'ERASURE'),
    isDone: (record) => factOf(record, erasureConsequences) !== undefined,
  },
  {
    id: 'ledger',
    phase: 'carry-out',
    name: { lv: 'Dzēst un apliecināt', en: 'Erase and account for it' },
    why: {
      lv: 'Par katru sistēmu paliek pierādījums: dzēsts, paturēts vai datu tur nebija. Ja persona lūgusi arī datus, vispirms tos izsniedz.',
      en: 'Proof stays for each system: deleted, kept, or nothing there. If the person also asked for the data, they are given first.',
    },
    article: 'Art. 17(1), 5(2)',
    facts: [erasureLedger],
    isNeeded: (record) => canBeCarriedOut(record, 'ERASURE'),
    isDone: (record, context) => systemsOpen(record, context).length === 0,
  },
  {
    id: 'public',
    phase: 'carry-out',
    name: { lv: 'Publiskotie dati', en: 'Data made public' },
    why: {
      lv: 'Ja dati bija publiskoti, citiem pārziņiem paziņo, ka persona lūdz dzēst saites un kopijas.',
      en: 'If the data were made public, other controllers are told that the person wants links and copies erased.',
    },
    article: 'Art. 17(2)',
    facts: [erasurePublic],
    isNeeded: (record) => canBeCarriedOut(record, 'ERASURE'),
    isDone: (record) => factOf(record, erasurePublic) !== undefined,
  },
]

/** Which outcome the verdicts allow; a common ground (identity, abuse) needs no judging. */
function decide(
  { outcome, ground }: Decision,
  record: CaseRecord,
  context: CaseContext,
): Refusal | undefined {
  if (outcome !== 'no-data' && !outcomeCarriesOut(outcome) && !isOwnGround(ground)) return undefined
  const open = unjudged(record, context)
  if (open.length > 0) return closed(categoriesOpen, { of: open })
  if (outcome === 'no-data') return noDataGate(record)
  const restricted = keptByRestriction(record)
  const [kept, counted] = split(factsOf(record, erasureCategory), restricted)
  const against = kept.filter(({ verdict }) => verdict === 'erase')
  if (against.length > 0) return closed(restrictedNotErased, { of: against.map(({ category }) => category) })
  if (outcome !== outcomeOf(counted)) return closed(verdictsDisagree)
  return outcome === 'fulfilled' || isSupported(ground, counted) ? undefined : closed(groundUnsupported)
}

const isOwnGround = (ground: Decision['ground']): boolean =>
  ground !== undefined && (ground === 'R-17-1-none' || exceptionOf(ground) !== undefined)

const split = (
  rows: readonly CategoryVerdict[],
  restricted: ReadonlySet<string>,
): readonly [readonly CategoryVerdict[], readonly CategoryVerdict[]] => [
  rows.filter(({ category }) => restricted.has(category)),
  rows.filter(({ category }) => !restricted.has(category)),
]

function noDataGate(record: CaseRecord): Refusal | undefined {
  const rows = factsOf(record, erasureCategory)
  const isHeld = keptByRestriction(record).size > 0 || rows.some(({ verdict }) => verdict !== 'nothing-held')
  return isHeld ? closed(verdictsDisagree) : somethingFound(record)
}

function outcomeOf(rows: readonly CategoryVerdict[]): Decision['outcome'] {
  const erases = rows.some(({ verdict }) => verdict === 'erase')
  const keeps = rows.some(({ verdict }) => verdict === 'keep')
  if (erases) return keeps ? 'partly-fulfilled' : 'fulfilled'
  return keeps ? 'refused' : 'no-data'
}

/** A ground of Art. 17 or 23 must be that of a kept category; a common ground stands by its own facts. */
function isSupported(ground: Decision['ground'], rows: readonly CategoryVerdict[]): boolean {
  const kept = rows.filter(({ verdict }) => verdict === 'keep')
  if (ground === 'R-17-1-none') return kept.some((row) => row.ground === 'none')
  const exception = ground === undefined ? undefined : exceptionOf(ground)
  return exception === undefined || kept.some((row) => row.exception === exception)
}

const exceptionOf = (ground: string): string | undefined =>
  ground.startsWith('R-17-3-') || ground === 'R-23-national' ? ground.slice('R-'.length) : undefined

export { erasureCategory, erasureConsequences, erasureLedger, erasurePublic }

/** Right to erasure, Art. 17 (law.md §2.3; clause 8.2.3, departure D27). */
export const erasure: CaseKind = {
  id: 'ERASURE',
  sort: 'right',
  name: { lv: 'Dzēšana', en: 'Erasure' },
  article: 'Art. 17',
  articles: ['Art. 17', 'Art. 12', 'Art. 19', 'Art. 23'],
  clauses: ['8.2.3', '7.3'],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'always',
  holdsDeletion: 'until-copy',
  searches: false,
  grounds: erasureGrounds,
  refusals: ['R-17-1-none', 'R-17-3-a', 'R-17-3-b', 'R-17-3-c', 'R-17-3-d', 'R-17-3-e', ...commonRefusals],
  outcomes: commonOutcomes,
  steps,
  gates: erasureGates,
  letter: ['erased', 'erasure-ground', 'recipients-told'],
  decide,
  close(record, context) {
    const open = isCarriedOut(record, 'ERASURE') ? systemsOpen(record, context) : []
    return open.length === 0 ? undefined : closed(ledgerOpen, { of: open })
  },
}
