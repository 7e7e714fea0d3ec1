import type { CaseRecord } from '../../case/case'
import { factOf } from '../../case/facts'
import { addDays } from '../../lib/date-only'
import { closed } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import { liftingPlanned, noticeSentBefore, restrictionLifted, wasRestricted } from './lifting-facts'
import { liftingGates, noticeUnsent } from './lifting-gates'

const steps: readonly KindStep[] = [
  {
    id: 'plan-lifting',
    phase: 'after-answer',
    name: { lv: 'Plānot atcelšanu un paziņot', en: 'Plan the lifting and give notice' },
    why: {
      lv: 'Personai jāuzzina par atcelšanu, pirms tā notiek. Paziņojumu gatavo no šī plāna.',
      en: 'The person must hear of the lifting before it happens. The notice is made from this plan.',
    },
    article: 'Art. 18(3)',
    facts: [liftingPlanned],
    isNeeded: wasRestricted,
    isDone: (record) => {
      const planned = factOf(record, liftingPlanned)
      return planned !== undefined && noticeSentBefore(record, planned.on)
    },
  },
  {
    id: 'lift',
    phase: 'after-answer',
    name: { lv: 'Atcelt ierobežojumu', en: 'Lift the restriction' },
    why: {
      lv: 'Agrākais nākamajā dienā pēc paziņojuma nosūtīšanas un ne pirms paziņotās dienas.',
      en: 'The day after the notice was sent at the earliest, and not before the day it names.',
    },
    article: 'Art. 18(3)',
    facts: [restrictionLifted],
    isNeeded: wasRestricted,
    isDone: (record) => factOf(record, restrictionLifted) !== undefined,
  },
]

function limits(record: CaseRecord): readonly Limit[] {
  const planned = factOf(record, liftingPlanned)
  if (planned === undefined || !wasRestricted(record)) return []
  return [
    {
      id: 'lifting-notice',
      what: {
        lv: 'Pēdējā diena, kad nosūtīt paziņojumu par ierobežojuma atcelšanu',
        en: 'Last day to send the notice that the restriction will be lifted',
      },
      article: 'Art. 18(3)',
      day: addDays(planned.on, -1),
      isDone: noticeSentBefore(record, planned.on),
      isTarget: false,
    },
    {
      id: 'lifting',
      what: { lv: 'Plānotā ierobežojuma atcelšana', en: 'Planned lifting of the restriction' },
      article: 'Art. 18(3)',
      day: planned.on,
      isDone: factOf(record, restrictionLifted) !== undefined,
      isTarget: true,
    },
  ]
}

export { liftingPlanned, restrictionLifted }

/** Lifting of a restriction, Art. 18(3) (law.md §2.5; clause 8.2.5): notice always comes first (departure D29). */
export const lifting: CaseKind = {
  id: 'LIFTING',
  sort: 'consequence',
  name: { lv: 'Ierobežojuma atcelšana', en: 'Lifting of the restriction' },
  article: 'Art. 18(3)',
  articles: ['Art. 18(3)'],
  clauses: ['8.2.5'],
  period: 'none',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: liftingGates,
  letter: ['lifting-date', 'lifting-why', 'lifting-next', 'lifting-contest'],
  close(record) {
    const planned = factOf(record, liftingPlanned)
    if (planned === undefined) return undefined
    return noticeSentBefore(record, planned.on) ? undefined : closed(noticeUnsent, { day: planned.on })
  },
  limits,
}
