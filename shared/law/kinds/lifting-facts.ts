import { lettersOfKind, type CaseRecord } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import { choiceField, dayField, textField } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import { factKind } from './fact'
import { closed } from './gate'
import { beforePlannedDay, noticeBefore, nothingRestricted, planIsPast } from './lifting-gates'
import { objectionPurpose } from './objection-facts'
import { rectificationItem } from './rectification-facts'
import { groundedScope } from './restriction-facts'

/**
 * Processing was restricted in this case: by a request for it, while accuracy is verified (Art. 18(1)(a)), or while an
 * objection is weighed (Art. 18(1)(d)).
 */
export const wasRestricted = (record: CaseRecord): boolean =>
  groundedScope(record).some(({ since }) => since !== undefined) ||
  factsOf(record, rectificationItem).some(({ restrict }) => restrict) ||
  factsOf(record, objectionPurpose).some(({ restrictedOn }) => restrictedOn !== undefined)

/** The notice left before this day. */
export const noticeSentBefore = (record: CaseRecord, day: DateOnly): boolean =>
  lettersOfKind(record, 'restriction-lifting').some(({ sent }) => sent !== undefined && sent.on < day)

export const liftingPlanned = factKind({
  id: 'lifting-planned',
  name: { lv: 'Ierobežojuma atcelšanas plāns', en: 'Planned lifting of the restriction' },
  article: 'Art. 18(3)',
  fields: {
    why: choiceField({ lv: 'Kāpēc ierobežojums beidzas', en: 'Why the restriction ends' }, [
      { code: 'verified', name: { lv: 'datu precizitāte ir pārbaudīta', en: 'accuracy is verified' } },
      {
        code: 'objection-decided',
        name: { lv: 'lēmums par iebildumu ir pieņemts', en: 'the objection is decided' },
      },
      {
        code: 'claim-ended',
        name: { lv: 'dati prasībām vairs nav vajadzīgi', en: 'the data are no longer needed for claims' },
      },
      { code: 'person-asks', name: { lv: 'to lūdz persona', en: 'the person asks for it' } },
      { code: 'other', name: { lv: 'cits iemesls', en: 'another reason' } },
    ]),
    outcome: textField(
      { lv: 'Kas noskaidrots vai izlemts', en: 'What was established or decided' },
      { lines: true },
    ),
    on: dayField(
      { lv: 'Plānotā atcelšanas diena', en: 'Day planned for the lifting' },
      {
        when: 'any',
        hint: {
          lv: 'Ieteicams: piecas darbdienas pēc paziņojuma.',
          en: 'Advised: five working days after the notice.',
        },
      },
    ),
    next: choiceField({ lv: 'Kas ar datiem notiks pēc tam', en: 'What happens to the data next' }, [
      { code: 'used-again', name: { lv: 'tos atkal apstrādās', en: 'they are processed again' } },
      { code: 'erased', name: { lv: 'tos dzēsīs', en: 'they are erased' } },
    ]),
    contest: textField(
      { lv: 'Kā persona var iebilst līdz šai dienai', en: 'How the person can object before that day' },
      { optional: true, lines: true },
    ),
  },
  gate({ on }, { record, context }) {
    if (!wasRestricted(record)) return closed(nothingRestricted)
    const isTold = noticeSentBefore(record, on)
    return on > context.today || isTold ? undefined : closed(planIsPast, { day: on })
  },
})

export const restrictionLifted = factKind({
  id: 'restriction-lifted',
  name: { lv: 'Ierobežojums atcelts', en: 'Restriction lifted' },
  article: 'Art. 18(3)',
  fields: {
    on: dayField({ lv: 'Atcelšanas diena', en: 'Day of the lifting' }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
  },
  gate({ on }, { record }) {
    if (!wasRestricted(record)) return closed(nothingRestricted)
    if (!noticeSentBefore(record, on)) return closed(noticeBefore, { day: on })
    const planned = factOf(record, liftingPlanned)?.on
    return planned !== undefined && on < planned ? closed(beforePlannedDay, { day: planned }) : undefined
  },
})

/** Codes of the categories that a restriction keeps from erasure: Art. 18(1)(b) and (c), until it is refused or lifted. */
export function keptByRestriction(record: CaseRecord): ReadonlySet<string> {
  const outcome = record.decisions.get('RESTRICTION')?.outcome
  const isOver = outcome !== undefined && !outcomeCarriesOut(outcome)
  if (isOver || factOf(record, restrictionLifted) !== undefined) return new Set()
  return new Set(
    groundedScope(record).flatMap(({ category, ground }) =>
      ground === '18-1-b' || ground === '18-1-c' ? [category] : [],
    ),
  )
}
