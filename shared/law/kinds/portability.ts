import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf, factsOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { liveRows } from '../../policy/registers'
import { isExamined, somethingFound } from './carried-out'
import { commonOutcomes, commonRefusals } from './common-answers'
import { closed } from './gate'
import type { CaseKind, KindStep } from './kind'
import {
  portabilityCategory,
  portabilityExport,
  portabilityTest,
  type PortabilityCategory,
} from './portability-facts'
import {
  categoriesUntested,
  exclusionUnsupported,
  exportMissing,
  portabilityGates,
  testDisagrees,
} from './portability-gates'

/** What comes from others is never portable (Art. 20(1)): only what the person gave or what was observed is tested. */
function untested(record: CaseRecord, { team }: CaseContext): readonly string[] {
  const tested = new Set(factsOf(record, portabilityCategory).map(({ category }) => category))
  return liveRows(team.registers.categories).flatMap(({ code, origin }) =>
    origin === 'indirect' || tested.has(code) ? [] : [code],
  )
}

const isIncluded = (row: PortabilityCategory): boolean => portabilityTest(row).included

const steps: readonly KindStep[] = [
  {
    id: 'categories',
    phase: 'examine',
    name: { lv: 'Izvērtēt kategorijas', en: 'Test the categories' },
    why: {
      lv: 'Pārnes datus, ko persona sniegusi vai kas novēroti, ja tos apstrādā automatizēti uz piekrišanas vai līguma pamata.',
      en: 'Portable is what the person provided or what was observed, processed by automated means on consent or contract.',
    },
    article: 'Art. 20(1)',
    facts: [portabilityCategory],
    isNeeded: (record) => isExamined(record, 'PORTABILITY'),
    isDone: (record, context) => untested(record, context).length === 0,
  },
  {
    id: 'export',
    phase: 'examine',
    name: { lv: 'Sagatavot datu datni', en: 'Make the data file' },
    why: {
      lv: 'Strukturēts, plaši izmantots un mašīnlasāms formāts: JSON, CSV vai XML. PDF neder.',
      en: 'A structured, commonly used and machine-readable format: JSON, CSV or XML. A PDF will not do.',
    },
    article: 'Art. 20(1), 20(2)',
    facts: [portabilityExport],
    isNeeded(record) {
      const rows = factsOf(record, portabilityCategory)
      return isExamined(record, 'PORTABILITY') && (rows.length === 0 || rows.some(isIncluded))
    },
    isDone: (record) => factOf(record, portabilityExport) !== undefined,
  },
]

/** Which outcome the test allows; a common ground (identity, abuse) needs no test. */
function decide(decision: Decision, record: CaseRecord, context: CaseContext): Refusal | undefined {
  const { outcome, ground } = decision
  if (outcome !== 'no-data' && !outcomeCarriesOut(outcome) && !isOwnGround(ground)) return undefined
  const open = untested(record, context)
  if (open.length > 0) return closed(categoriesUntested, { of: open })
  const rows = factsOf(record, portabilityCategory)
  if (!outcomesOf(rows).includes(outcome)) return closed(testDisagrees)
  return outcome === 'no-data' ? somethingFound(record) : answerGate(decision, record)
}

const isOwnGround = (ground: Decision['ground']): boolean => ground?.startsWith('R-20-') === true

/** The ground told to the person is one that the test found; what is given is ready. */
function answerGate({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (outcome !== 'fulfilled' && isOwnGround(ground) && !isSupported(ground, record))
    return closed(exclusionUnsupported)
  return outcomeCarriesOut(outcome) && factOf(record, portabilityExport) === undefined
    ? closed(exportMissing)
    : undefined
}

/** Where nothing is held of the person, nothing is withheld: such a category does not make an answer a partial one. */
function outcomesOf(rows: readonly PortabilityCategory[]): readonly Decision['outcome'][] {
  const excluded = rows.filter((row) => !isIncluded(row))
  const nothingHeld = excluded.every(({ origin }) => origin === 'not-about-person')
  if (!rows.some(isIncluded)) return nothingHeld ? ['no-data', 'refused'] : ['refused']
  return [
    ...(nothingHeld ? ['fulfilled' as const] : []),
    ...(excluded.length > 0 ? ['partly-fulfilled' as const] : []),
  ]
}

function isSupported(ground: Decision['ground'], record: CaseRecord): boolean {
  const rows = factsOf(record, portabilityCategory)
  const failed = new Set(rows.flatMap((row) => portabilityTest(row).failed))
  if (ground === 'R-20-4') return failed.has('20-4')
  if (ground === 'R-20-3') return rows.some(({ basis }) => basis === 'other')
  return failed.has('20-provided') || failed.has('20-1-a') || failed.has('20-1-b')
}

export { portabilityCategory, portabilityExport, portabilityTest }

/** Right to data portability, Art. 20 (law.md §2.7; clauses 8.2.8 and 8.2.9, departures D34 and D35). */
export const portability: CaseKind = {
  id: 'PORTABILITY',
  sort: 'right',
  name: { lv: 'Datu pārnesamība', en: 'Portability' },
  article: 'Art. 20',
  articles: ['Art. 20', 'Art. 12'],
  clauses: ['8.2.8', '8.2.9'],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: [],
  refusals: ['R-20-1-outside', 'R-20-3', 'R-20-4', ...commonRefusals],
  outcomes: commonOutcomes,
  steps,
  gates: portabilityGates,
  letter: ['portability-content', 'portability-format', 'portability-not-erasure'],
  decide,
}
