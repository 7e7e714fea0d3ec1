import type { CaseRecord } from '../../case/case'
import { unansweredRights } from '../../case/evolve'
import { factOf, factsOf } from '../../case/facts'
import { dayField, rowField, textField } from '../../lib/fields'
import type { CaseRight } from '../right'
import { isOnlyProcessor } from './own-work'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'
import { keptByRestriction } from './lifting-facts'

/**
 * Which rights make routine deletion wait, and until when (law.md §2.20): the same as each kind's `holdsDeletion`, here
 * once more because a kind cannot read the list of kinds that it stands in.
 */
export const holdOf: Readonly<Record<CaseRight, CaseKind['holdsDeletion']>> = {
  ACCESS: 'until-closed',
  RECTIFICATION: 'never',
  ERASURE: 'until-copy',
  RESTRICTION: 'until-closed',
  PORTABILITY: 'until-closed',
  OBJECTION_MARKETING: 'never',
  OBJECTION: 'until-closed',
  CONSENT_WITHDRAWAL: 'never',
  AUTOMATED_DECISION: 'until-closed',
  COOKIE_CONSENT: 'never',
  ENQUIRY: 'never',
  DVI_ENQUIRY: 'until-closed',
}

const rightsUnanswered: Gate = {
  id: 'hold-rights-unanswered',
  article: 'Art. 5(1)(e), 12(3)',
  clauses: ['7.3'],
  rule: {
    lv: 'Dzēšanas aizturi vēl nevar noņemt: kārtējā dzēšana iznīcinātu datus, pirms atbildēts uz pieprasījumu. Nav atbildēts: {{of}}.',
    en: 'The hold cannot be released yet: routine deletion would destroy the data before the request is answered. Unanswered: {{of}}.',
  },
  next: {
    lv: 'Vispirms nosūtiet atbildi par visām prasītajām tiesībām.',
    en: 'First send the answer on every right that was asked for.',
  },
}

const restrictionKeeps: Gate = {
  id: 'hold-restriction-keeps',
  article: 'Art. 18(1)(b), 18(1)(c)',
  clauses: ['7.3', '8.2.4'],
  rule: {
    lv: 'Dzēšanas aizturi nevar noņemt: persona lūdz saglabāt ierobežotus datus. Kategorijas: {{of}}.',
    en: 'The hold cannot be released: the person asks to have restricted data kept. Categories: {{of}}.',
  },
  next: {
    lv: 'Noņemiet aizturi pēc ierobežojuma atcelšanas.',
    en: 'Release the hold after the restriction was lifted.',
  },
}

const holdOpen: Gate = {
  id: 'hold-not-released',
  article: 'Art. 5(1)(e)',
  clauses: ['7.3'],
  rule: {
    lv: 'Lietu nevar slēgt, kamēr ir apturēta kārtējā dzēšana: dati tiktu glabāti bez termiņa. Sistēmas: {{of}}.',
    en: 'The case cannot be closed while routine deletion stands still: the data would be kept without end. Systems: {{of}}.',
  },
  next: {
    lv: 'Atjaunojiet kārtējo dzēšanu un ierakstiet, ka aizture noņemta.',
    en: 'Let routine deletion run again and record that the hold is released.',
  },
}

export const holdPlaced = factKind({
  id: 'hold-placed',
  name: { lv: 'Dzēšanas aizture', en: 'Hold on deletion' },
  article: 'Art. 12(3)',
  key: 'system',
  fields: {
    system: rowField({ lv: 'Sistēma', en: 'System' }, 'systems'),
    on: dayField({ lv: 'Apturēts', en: 'Stopped on' }),
    by: textField({ lv: 'Kas apturēja', en: 'Stopped by' }, { most: 300 }),
    note: textField({ lv: 'Piezīme', en: 'Note' }, { optional: true }),
  },
})

export const holdReleased = factKind({
  id: 'hold-released',
  name: { lv: 'Dzēšanas aizture noņemta', en: 'Hold on deletion released' },
  article: 'Art. 5(1)(e)',
  fields: {
    on: dayField({ lv: 'Noņemta', en: 'Released on' }),
    by: textField({ lv: 'Kas noņēma', en: 'Released by' }, { most: 300 }),
  },
  gate(_, { record }) {
    // an erasure needs no hold of its own: it waits for the copy alone (Art. 15, 20)
    const open = unansweredRights(record).filter((right) => holdOf[right] !== 'until-copy')
    if (open.length > 0) return closed(rightsUnanswered, { of: open })
    const kept = [...keptByRestriction(record)]
    return kept.length > 0 ? closed(restrictionKeeps, { of: kept }) : undefined
  },
})

const held = (record: CaseRecord): readonly string[] =>
  factsOf(record, holdPlaced).map(({ system }) => system)

const isReleased = (record: CaseRecord): boolean => factOf(record, holdReleased) !== undefined

const steps: readonly KindStep[] = [
  {
    id: 'hold',
    phase: 'examine',
    name: { lv: 'Apturēt kārtējo dzēšanu', en: 'Stop routine deletion' },
    why: {
      lv: 'Kamēr lieta nav pabeigta, šīs personas datus sistēmas nedrīkst dzēst pēc parastā termiņa. Atzīmējiet sistēmas, kurās tas citādi notiktu.',
      en: 'While the case runs, the systems must not delete this person’s data on their usual schedule. Mark the systems where that would happen.',
    },
    article: 'Art. 12(3)',
    facts: [holdPlaced],
    isOptional: true,
    isNeeded: (record) =>
      held(record).length > 0 ||
      (!isOnlyProcessor(record) &&
        unansweredRights(record).some((right) => holdOf[right] === 'until-closed')),
    isDone: (record) => held(record).length > 0,
  },
  {
    id: 'release',
    phase: 'after-answer',
    name: { lv: 'Atjaunot kārtējo dzēšanu', en: 'Let routine deletion run again' },
    why: {
      lv: 'Kad viss ir atbildēts, dati vairs netiek glabāti ilgāk par parasto termiņu.',
      en: 'Once everything is answered, the data are kept no longer than usual.',
    },
    article: 'Art. 5(1)(e)',
    facts: [holdReleased],
    isNeeded: (record) => held(record).length > 0,
    isDone: isReleased,
  },
]

/** Hold on routine deletion while a request is answered (clause 7.3, departure D23; EDPB Guidelines 01/2022 para 158). */
export const deletionHold: CaseKind = {
  id: 'DELETION_HOLD',
  sort: 'consequence',
  name: { lv: 'Dzēšanas aizture', en: 'Hold on deletion' },
  article: 'Art. 12(3)',
  articles: ['Art. 5(1)(e)', 'Art. 12(3)'],
  clauses: ['7.3'],
  period: 'none',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: [],
  outcomes: [],
  steps,
  gates: [rightsUnanswered, restrictionKeeps, holdOpen],
  letter: [],
  close(record) {
    const open = isReleased(record) || keptByRestriction(record).size > 0 ? [] : held(record)
    return open.length === 0 ? undefined : closed(holdOpen, { of: open })
  },
}
