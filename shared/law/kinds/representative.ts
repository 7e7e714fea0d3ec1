import type { CaseRecord, Decision } from '../../case/case'
import type { CaseContext } from '../../case/context'
import { factOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { choiceField, dayField, textField, type ValuesOf } from '../../lib/fields'
import type { DateOnly } from '../../lib/date-only'
import { factKind } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'
import { notedCircumstance } from './noted-circumstance'

/** Data given to somebody who may not act for the person can be a breach (EDPB Guidelines 01/2022 paras 80–81). */
const authorityNotSeen: Gate = {
  id: 'representative-authority-not-seen',
  article: 'Art. 12(6)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Atbilde ar datiem neiziet, kamēr nav redzēts spēkā esošs pārstāvja pilnvarojums: citādi datus var saņemt svešs.',
    en: 'An answer with data does not leave until a valid authority of the representative was seen: a stranger might get the data.',
  },
  next: {
    lv: 'Lūdziet pilnvarojumu apliecināt un ierakstiet, kas un kad redzēts. Ja to neapliecina, atsakiet.',
    en: 'Ask for the authority and record what was seen and when. If it is not shown, refuse.',
  },
}

const authorityExpired: Gate = {
  id: 'representative-authority-expired',
  article: 'Art. 12(6)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Pārstāvja pilnvarojuma termiņš beidzies {{day}}, tāpēc atbilde ar datiem neiziet.',
    en: 'The representative’s authority ended on {{day}}, so an answer with data does not leave.',
  },
  next: {
    lv: 'Lūdziet jaunu pilnvarojumu un ierakstiet to.',
    en: 'Ask for a new authority and record it.',
  },
}

const authorityWasSeen: Gate = {
  id: 'representative-authority-was-seen',
  article: 'Art. 12(4)',
  clauses: ['8.2.6'],
  rule: {
    lv: 'Pilnvarojums ir redzēts un ir spēkā, tāpēc pilnvarojuma trūkums nav atteikuma pamats.',
    en: 'The authority was seen and is valid, so its lack is no ground of refusal.',
  },
  next: {
    lv: 'Izvēlieties citu pamatu vai izpildiet pieprasījumu.',
    en: 'Choose another ground, or meet the request.',
  },
}

export const representativeAuthority = factKind({
  id: 'representative-authority',
  name: { lv: 'Pārstāvja pilnvarojums', en: 'Authority of the representative' },
  article: 'Art. 12(6)',
  fields: {
    representative: textField({ lv: 'Pārstāvis', en: 'Representative' }, { most: 300 }),
    kind: choiceField({ lv: 'Pilnvarojuma veids', en: 'Kind of authority' }, [
      { code: 'pilnvara', name: { lv: 'Pilnvara', en: 'Power of attorney' } },
      { code: 'orderis', name: { lv: 'Advokāta orderis', en: 'Lawyer’s order' } },
      { code: 'guardian', name: { lv: 'Aizbildnis', en: 'Guardian' } },
      { code: 'trustee', name: { lv: 'Aizgādnis', en: 'Trustee' } },
      { code: 'parent', name: { lv: 'Vecāks', en: 'Parent' } },
      {
        code: 'ngo-80',
        name: { lv: 'Biedrība vai nodibinājums', en: 'Not-for-profit body' },
        article: 'Art. 80',
      },
      { code: 'portal', name: { lv: 'Portāls vai lietotne', en: 'Portal or app' } },
    ]),
    scope: textField({ lv: 'Ko drīkst darīt', en: 'Scope' }, { most: 1000 }),
    expires: dayField({ lv: 'Spēkā līdz', en: 'Expires on' }, { optional: true, when: 'any' }),
    evidence: choiceField(
      { lv: 'Kas redzēts', en: 'Evidence seen' },
      [
        { code: 'seen-original', name: { lv: 'Oriģināls', en: 'Original' } },
        { code: 'seen-copy', name: { lv: 'Kopija', en: 'Copy' } },
        { code: 'e-signed', name: { lv: 'E-parakstīts dokuments', en: 'E-signed document' } },
        { code: 'register', name: { lv: 'Ieraksts publiskā reģistrā', en: 'Entry of a public register' } },
      ],
      {
        optional: true,
        hint: {
          lv: 'Pietiek ar to, ka redzēts; kopija lietā nav vajadzīga.',
          en: 'Seen is enough; no copy is kept.',
        },
      },
    ),
    seenOn: dayField({ lv: 'Redzēts', en: 'Seen on' }, { optional: true }),
    answerTo: choiceField({ lv: 'Kam sūtīt atbildi', en: 'Send the answer to' }, [
      { code: 'person', name: { lv: 'Personai pašai', en: 'The person' } },
      { code: 'representative', name: { lv: 'Pārstāvim', en: 'The representative' } },
    ]),
  },
})

type Authority = ValuesOf<typeof representativeAuthority.fields>

/** Somebody acts for the person: the request names a representative or the desk noted one, unless the desk noted that it is none. */
export const isRepresented = (record: CaseRecord): boolean =>
  notedCircumstance(record, 'REPRESENTATIVE') ?? record.request.representative !== undefined

/**
 * Why a letter with data (access-response, answer) cannot leave today: the authority was not seen, or it ended. It holds
 * whoever gets the answer, since without an authority nobody has asked; then the way out is a refusal.
 */
export function representativeGate(record: CaseRecord, { today }: CaseContext): Refusal | undefined {
  if (!isRepresented(record)) return undefined
  const authority = factOf(record, representativeAuthority)
  if (authority === undefined || !isSeen(authority)) return closed(authorityNotSeen)
  return hasEnded(authority, today) ? closed(authorityExpired, { day: authority.expires }) : undefined
}

const isSeen = ({ evidence, seenOn }: Authority): boolean => evidence !== undefined && seenOn !== undefined
const hasEnded = ({ expires }: Authority, today: DateOnly): boolean =>
  expires !== undefined && expires < today

const decide = ({ ground }: Decision, record: CaseRecord, context: CaseContext): Refusal | undefined =>
  ground === 'R-no-authority' && isRepresented(record) && representativeGate(record, context) === undefined
    ? closed(authorityWasSeen)
    : undefined

const steps: readonly KindStep[] = [
  {
    id: 'representative-authority',
    phase: 'examine',
    name: { lv: 'Pārbaudīt pārstāvja pilnvarojumu', en: 'Check the representative’s authority' },
    why: {
      lv: 'Pārzinim jāvar parādīt, ka pārstāvis drīkst rīkoties personas vārdā. Ja tas nav skaidrs, lūdz to apliecināt tāpat kā identitāti.',
      en: 'The controller must be able to show that the representative may act for the person. If that is unclear, ask for it as for identity.',
    },
    article: 'Art. 12(6)',
    facts: [representativeAuthority],
    isDone: (record, context) => representativeGate(record, context) === undefined,
  },
]

/** A representative writes (law.md §2.17; EDPB Guidelines 01/2022 paras 80–81, Art. 80); national law governs the authority. */
export const representative: CaseKind = {
  id: 'REPRESENTATIVE',
  sort: 'circumstance',
  name: { lv: 'Pārstāvis', en: 'Representative' },
  article: 'Art. 12(6)',
  articles: ['Art. 12(6)', 'Art. 80'],
  clauses: ['8.2.6'],
  period: 'none',
  identity: 'on-doubt',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: ['R-no-authority'],
  outcomes: [],
  steps,
  gates: [authorityNotSeen, authorityExpired, authorityWasSeen],
  letter: [],
  decide,
}
