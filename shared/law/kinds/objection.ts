import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf } from '../../case/facts'
import { outcomeCarriesOut } from '../../case/outcome'
import type { Refusal } from '../../case/refusal'
import { workingDaysAfter } from '../../clock/working-days'
import type { RefusalGroundCode } from '../refusal-grounds'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep, Limit } from './kind'
import {
  isOpenToObjection,
  keptGround,
  objectedPurposes,
  objectionPurpose,
  objectionReasons,
  type ObjectionPurpose,
} from './objection-facts'
import { isOnMerits, isOwnWork, outcomesOfObjections, refusalsOfObjections } from './own-work'

const noPurposes: Gate = {
  id: 'objection-no-purposes',
  article: 'Art. 21(1)',
  clauses: [],
  rule: {
    lv: 'Par iebildumu lemj katram nolūkam atsevišķi, bet neviens nolūks nav ierakstīts.',
    en: 'An objection is decided purpose by purpose, and no purpose is recorded.',
  },
  next: {
    lv: 'Ierakstiet katru nolūku, pret kuru persona iebilst, un tā tiesisko pamatu.',
    en: 'Record every purpose the person objects to, with its lawful basis.',
  },
}

const notRestricted: Gate = {
  id: 'objection-not-restricted',
  article: 'Art. 18(1)(d)',
  clauses: [],
  rule: {
    lv: 'Kamēr iebildumu izvērtē, apstrādei jābūt ierobežotai; nav ierobežota: {{of}}.',
    en: 'While an objection is weighed the processing is restricted; it is not for: {{of}}.',
  },
  next: {
    lv: 'Ierobežojiet apstrādi un ierakstiet dienu katram šim nolūkam.',
    en: 'Restrict the processing and record the day for each of these purposes.',
  },
}

const noBalance: Gate = {
  id: 'objection-no-balance',
  article: 'Art. 21(1)',
  clauses: [],
  rule: {
    lv: 'Apstrādi pret iebildumu turpina tikai tad, ja iemesli ir uzskatāmi parādīti; izvērtējuma nav: {{of}}.',
    en: 'Processing goes on against an objection only when the grounds are demonstrated; no balance for: {{of}}.',
  },
  next: {
    lv: 'Uzrakstiet izvērtējumu katram šim nolūkam.',
    en: 'Write the balance for each of these purposes.',
  },
}

const notStopped: Gate = {
  id: 'objection-not-stopped',
  article: 'Art. 21(1)',
  clauses: [],
  rule: {
    lv: 'Nekas nav svarāks par iebildumu, tātad apstrāde jāpārtrauc; nav pārtraukta: {{of}}.',
    en: 'Nothing overrides the objection, so the processing must stop; it has not for: {{of}}.',
  },
  next: {
    lv: 'Pārtrauciet apstrādi šiem nolūkiem un ierakstiet dienu.',
    en: 'Stop the processing for these purposes and record the day.',
  },
}

const outcomeDiffers: Gate = {
  id: 'objection-outcome-differs',
  article: 'Art. 21(1)',
  clauses: [],
  rule: {
    lv: 'Iznākums neatbilst izlemtajam par nolūkiem: ja daļa turpinās, iebildums apmierināts daļēji; ja turpinās visi, tas ir atteikts.',
    en: 'The outcome is not what was decided for the purposes: if some go on, the objection is met in part; if all do, it is refused.',
  },
  next: {
    lv: 'Izvēlieties iznākumu, kas atbilst nolūkiem, vai labojiet lēmumu par nolūku: {{of}}.',
    en: 'Choose the outcome that fits the purposes, or correct the decision on: {{of}}.',
  },
}

const groundDiffers: Gate = {
  id: 'objection-ground-differs',
  article: 'Art. 12(4)',
  clauses: [],
  rule: {
    lv: 'Neviens ierakstītais nolūks neturpinās ar šo pamatu.',
    en: 'No recorded purpose goes on for this ground.',
  },
  next: {
    lv: 'Izvēlieties pamatu, kas izriet no nolūkiem, vai labojiet lēmumu par nolūku.',
    en: 'Choose the ground that follows from the purposes, or correct the decision on the purpose.',
  },
}

const isRestricted = ({ restrictedOn }: ObjectionPurpose): boolean => restrictedOn !== undefined
const mustStop = (purpose: ObjectionPurpose): boolean => keptGround(purpose) === undefined
const codesOf = (purposes: readonly ObjectionPurpose[]): readonly string[] =>
  purposes.map(({ purpose }) => purpose)

function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (!isOnMerits(outcome)) return undefined
  const purposes = objectedPurposes(record)
  // a refusal for a reason of Art. 12 or 23 does not look at purposes
  const isByPurpose = outcomeCarriesOut(outcome) || isOfArt21(ground)
  if (!isByPurpose) return undefined
  if (purposes.length === 0) return closed(noPurposes)
  return examined(purposes) ?? fitting(outcome, purposes) ?? groundGate(ground, purposes)
}

/** Restricted at once, balanced where it goes on. */
function examined(purposes: readonly ObjectionPurpose[]): Refusal | undefined {
  const open = purposes.filter(isOpenToObjection)
  const unrestricted = open.filter((purpose) => !isRestricted(purpose))
  if (unrestricted.length > 0) return closed(notRestricted, { of: codesOf(unrestricted) })
  const unbalanced = open.filter((purpose) => !mustStop(purpose) && purpose.balance.trim() === '')
  return unbalanced.length > 0 ? closed(noBalance, { of: codesOf(unbalanced) }) : undefined
}

function fitting(outcome: Decision['outcome'], purposes: readonly ObjectionPurpose[]): Refusal | undefined {
  const upheld = purposes.filter(mustStop)
  const kept = purposes.filter((purpose) => !mustStop(purpose))
  if (outcome === 'refused') {
    return upheld.length > 0 ? closed(outcomeDiffers, { of: codesOf(upheld) }) : undefined
  }
  if (upheld.length === 0) return closed(outcomeDiffers, { of: codesOf(kept) })
  if (outcome === 'fulfilled' && kept.length > 0) return closed(outcomeDiffers, { of: codesOf(kept) })
  const going = upheld.filter(({ stoppedOn }) => stoppedOn === undefined)
  return going.length > 0 ? closed(notStopped, { of: codesOf(going) }) : undefined
}

const isOfArt21 = (ground: RefusalGroundCode | undefined): boolean => ground?.startsWith('R-21-') === true

const groundGate = (
  ground: RefusalGroundCode | undefined,
  purposes: readonly ObjectionPurpose[],
): Refusal | undefined =>
  isOfArt21(ground) && !purposes.some((purpose) => keptGround(purpose) === ground)
    ? closed(groundDiffers)
    : undefined

const isOwn = (record: CaseRecord): boolean => isOwnWork(record, 'OBJECTION')

const steps: readonly KindStep[] = [
  {
    id: 'objection-reasons',
    phase: 'examine',
    name: { lv: 'Pierakstīt personas iemeslus', en: 'Note the person’s reasons' },
    why: {
      lv: 'Iebildums balstās uz personas īpašo situāciju; pret to sver pārziņa iemeslus.',
      en: 'The objection rests on the person’s particular situation; the controller’s grounds are weighed against it.',
    },
    article: 'Art. 21(1)',
    facts: [objectionReasons],
    isNeeded: isOwn,
    isDone: (record) => factOf(record, objectionReasons) !== undefined,
  },
  {
    id: 'objection-purposes',
    phase: 'examine',
    name: { lv: 'Ierobežot un izvērtēt katru nolūku', en: 'Restrict and weigh each purpose' },
    why: {
      lv: 'Uz 6. panta 1. punkta e) vai f) apakšpunktu balstītu apstrādi ierobežo uzreiz. Tad katram nolūkam izvērtē, vai ir kas svarāks par iebildumu.',
      en: 'Processing based on Art. 6(1)(e) or (f) is restricted at once. Then each purpose is weighed: does anything override the objection?',
    },
    article: 'Art. 18(1)(d)',
    facts: [objectionPurpose],
    isNeeded: isOwn,
    isDone: (record) => {
      const purposes = objectedPurposes(record)
      return purposes.length > 0 && examined(purposes) === undefined
    },
  },
  {
    id: 'objection-stop',
    phase: 'examine',
    name: { lv: 'Pārtraukt apstrādi', en: 'Stop the processing' },
    why: {
      lv: 'Ja nekas nav svarāks par iebildumu, apstrādi šim nolūkam pārtrauc un ieraksta dienu.',
      en: 'Where nothing overrides the objection the processing for that purpose stops; record the day.',
    },
    article: 'Art. 21(1)',
    facts: [objectionPurpose],
    isNeeded: (record) => isOwn(record) && objectedPurposes(record).some(mustStop),
    isDone: (record) =>
      objectedPurposes(record).every((purpose) => !mustStop(purpose) || purpose.stoppedOn !== undefined),
  },
]

function limits(record: CaseRecord, { calendar }: CaseContext): readonly Limit[] {
  if (!isOwn(record)) return []
  const purposes = objectedPurposes(record)
  return [
    {
      id: 'objection-restrict',
      what: {
        lv: 'Apstrāde jāierobežo, kamēr iebildumu izvērtē',
        en: 'Processing restricted while it is weighed',
      },
      article: 'Art. 18(1)(d)',
      day: workingDaysAfter(record.request.received, 0, calendar),
      isDone: purposes.length > 0 && purposes.filter(isOpenToObjection).every(isRestricted),
      isTarget: true,
    },
  ]
}

/** Objection on grounds of one's situation, Art. 21(1) (law.md §2.9; the policy is silent: departure D36). */
export const objection: CaseKind = {
  id: 'OBJECTION',
  sort: 'right',
  name: { lv: 'Iebildums', en: 'Objection' },
  article: 'Art. 21(1)',
  articles: ['Art. 21(1)', 'Art. 18(1)(d)', 'Art. 17(1)(c)', 'Art. 12'],
  clauses: [],
  period: 'month',
  identity: 'on-doubt',
  tellsRecipients: 'when-erased',
  holdsDeletion: 'until-closed',
  searches: false,
  grounds: objectionPurpose.fields.basis.options.filter(({ code }) => code !== 'other'),
  refusals: ['R-21-basis', 'R-21-1-compelling', 'R-21-1-claims', ...refusalsOfObjections],
  outcomes: outcomesOfObjections,
  steps,
  gates: [noPurposes, notRestricted, noBalance, notStopped, outcomeDiffers, groundDiffers],
  letter: ['objection-decision', 'objection-balance', 'erasure-offer'],
  decide,
  limits,
}
