import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factsOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { canBeCarriedOut, isExamined, isCarriedOut, somethingFound } from './carried-out'
import { commonOutcomes, commonRefusals } from './common-answers'
import { closed } from './gate'
import type { CaseKind, KindStep } from './kind'
import {
  rectificationCheck,
  rectificationDone,
  rectificationGrounds,
  rectificationItem,
} from './rectification-facts'
import {
  checksDisagree,
  itemsMissing,
  itemsUnchecked,
  rectificationGates,
  systemsNotCorrected,
} from './rectification-gates'

const unchecked = (record: CaseRecord): readonly string[] => {
  const checked = new Set(factsOf(record, rectificationCheck).map(({ item }) => item.trim()))
  return factsOf(record, rectificationItem).flatMap(({ item }) => (checked.has(item.trim()) ? [] : [item]))
}

const systemsOpen = (record: CaseRecord, { systems }: CaseContext): readonly string[] => {
  const done = new Set(factsOf(record, rectificationDone).map(({ system }) => system))
  return systems.filter((system) => !done.has(system))
}

const hasItems = (record: CaseRecord): boolean => factsOf(record, rectificationItem).length > 0

const steps: readonly KindStep[] = [
  {
    id: 'items',
    phase: 'examine',
    name: { lv: 'Kas jālabo', en: 'What to rectify' },
    why: {
      lv: 'Ierakstiet katru lauku, pašreizējo un personas norādīto vērtību. Ja persona lūdz, kamēr pārbaudāt, apstrādi ierobežo.',
      en: 'Record each field, the value held and the value the person gives. If asked, processing is restricted while you check.',
    },
    article: 'Art. 16',
    facts: [rectificationItem],
    isNeeded: (record) => isExamined(record, 'RECTIFICATION'),
    isDone: hasItems,
  },
  {
    id: 'verify',
    phase: 'examine',
    name: { lv: 'Pārbaudīt precizitāti', en: 'Verify accuracy' },
    why: {
      lv: 'Par datu precizitāti atbild pārzinis, nevis persona. Ja patiesību noskaidrot nevar, dati paliek, strīdu atzīmē un piedāvā ierobežojumu.',
      en: 'Accuracy is the controller’s duty, not the person’s. If the truth cannot be established, the data stay, the dispute is noted and restriction offered.',
    },
    article: 'Art. 5(1)(d), 16',
    facts: [rectificationCheck],
    isNeeded: (record) => isExamined(record, 'RECTIFICATION'),
    isDone: (record) => hasItems(record) && unchecked(record).length === 0,
  },
  {
    id: 'correct-systems',
    phase: 'carry-out',
    name: { lv: 'Labot visās sistēmās', en: 'Correct in every system' },
    why: {
      lv: 'Vecā vērtība nedrīkst palikt nevienā sistēmā, kopijā vai pie apstrādātāja.',
      en: 'The old value may stay in no system, no copy and with no processor.',
    },
    article: 'Art. 16',
    facts: [rectificationDone],
    isNeeded: (record) => canBeCarriedOut(record, 'RECTIFICATION'),
    isDone: (record, context) => systemsOpen(record, context).length === 0,
  },
]

/** Which outcome the checks allow; a common ground (identity, abuse) needs no check. */
function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (outcome === 'no-data') return nothingHeld(record)
  if (!outcomeCarriesOut(outcome) && ground !== 'R-16-accurate') return undefined
  const items = factsOf(record, rectificationItem).map(({ item }) => item.trim())
  if (items.length === 0) return closed(itemsMissing)
  const open = unchecked(record)
  if (open.length > 0) return closed(itemsUnchecked, { of: open })
  const met = factsOf(record, rectificationCheck).filter(
    ({ item, result }) => items.includes(item.trim()) && (result === 'corrected' || result === 'completed'),
  )
  return outcome === outcomeOf(met.length, items.length) ? undefined : closed(checksDisagree)
}

const nothingHeld = (record: CaseRecord): Refusal | undefined =>
  factsOf(record, rectificationCheck).length > 0 ? closed(checksDisagree) : somethingFound(record)

function outcomeOf(met: number, all: number): Decision['outcome'] {
  if (met === all) return 'fulfilled'
  return met === 0 ? 'refused' : 'partly-fulfilled'
}

export { rectificationCheck, rectificationDone, rectificationItem }

/** Right to rectification, Art. 16 (law.md §2.2; clause 8.2.2). */
export const rectification: CaseKind = {
  id: 'RECTIFICATION',
  sort: 'right',
  name: { lv: 'Labošana', en: 'Rectification' },
  article: 'Art. 16',
  articles: ['Art. 16', 'Art. 5(1)(d)', 'Art. 12', 'Art. 18(1)(a)', 'Art. 19'],
  clauses: ['8.2.2'],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'always',
  holdsDeletion: 'never',
  searches: false,
  grounds: rectificationGrounds,
  // clause 2.3 (the person vouches for accuracy) is no ground: departure D09
  refusals: ['R-16-accurate', ...commonRefusals],
  outcomes: commonOutcomes,
  steps,
  gates: rectificationGates,
  letter: ['rectified', 'rectified-where', 'recipients-told'],
  decide,
  close(record, context) {
    const open = isCarriedOut(record, 'RECTIFICATION') ? systemsOpen(record, context) : []
    return open.length === 0 ? undefined : closed(systemsNotCorrected, { of: open })
  },
}
