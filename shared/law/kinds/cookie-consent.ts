import type { CaseRecord, Decision } from '../../case/case'
import { factOf } from '../../case/facts'
import type { Refusal } from '../../case/refusal'
import { choiceField, dayField, rowsField, textField, yesNoField, type ValuesOf } from '../../lib/fields'
import { cookieKindOf } from './cookie-kind'
import { factKind, type FactPlace } from './fact'
import { closed, type Gate } from './gate'
import type { CaseKind, KindStep } from './kind'
import { isOwnWork } from './own-work'

const clauses = ['3.1', '3.2', '3.3']

const necessaryNeedsNoConsent: Gate = {
  id: 'cookie-necessary-needs-no-consent',
  article: 'ePrivacy 5(3)',
  clauses,
  rule: {
    lv: 'Nepieciešamajām sīkdatnēm piekrišana nav vajadzīga, tāpēc tās nav ne atsaucamas, ne maināmas, ne pierādāmas: {{of}}.',
    en: 'Necessary cookies need no consent, so there is none to withdraw, change or prove: {{of}}.',
  },
  next: {
    lv: 'Izņemiet šo veidu no saraksta un atbildē paskaidrojiet, kāpēc.',
    en: 'Take this kind off the list and explain it in the answer.',
  },
}

/** Departure D16: a consent is given for a specific purpose (C-673/17), and “other” names none. */
const otherHasNoPurpose: Gate = {
  id: 'cookie-other-has-no-purpose',
  article: 'Art. 4(11)',
  clauses,
  rule: {
    lv: 'Sīkdatņu veidam bez nosaukta nolūka piekrišanu nevar ne dot, ne pierādīt, kamēr tas nav pārklasificēts: {{of}}.',
    en: 'A kind of cookies without a named purpose can carry no consent until it is reclassified: {{of}}.',
  },
  next: {
    lv: 'Pārklasificējiet sīkdatnes reģistrā vai pieņemiet tikai atsaukumu.',
    en: 'Reclassify the cookies in the register, or accept a withdrawal only.',
  },
}

const matterMissing: Gate = {
  id: 'cookie-matter-missing',
  article: 'Art. 7(3)',
  clauses,
  rule: {
    lv: 'Nav ierakstīts, ko persona lūdz saistībā ar sīkdatnēm un kas ir izdarīts.',
    en: 'It is not recorded what the person asks about cookies and what was done.',
  },
  next: { lv: 'Ierakstiet lūgumu un izdarīto.', en: 'Record what is asked and what was done.' },
}

const notIdentified: Gate = {
  id: 'cookie-not-identified',
  article: 'Art. 11(2)',
  clauses,
  rule: {
    lv: 'Bez identifikatora piekrišanas ierakstu nevar atrast, tāpēc to nevar ne mainīt, ne pierādīt.',
    en: 'Without an identifier the consent record cannot be found, so it can be neither changed nor proved.',
  },
  next: {
    lv: 'Paskaidrojiet, kā izvēli mainīt pārlūkā vai banerī, un slēdziet kā neidentificējamu.',
    en: 'Explain how to change the choice in the browser or the banner, and end as not identifiable.',
  },
}

const canBeIdentified: Gate = {
  id: 'cookie-can-be-identified',
  article: 'Art. 11(2)',
  clauses,
  rule: {
    lv: 'Neidentificējams ir tikai tas, kura ierakstu bez identifikatora nevar atrast; tas jāparāda ar šo pamatu.',
    en: 'Only who cannot be found without an identifier is not identifiable, and that is shown on this ground.',
  },
  next: {
    lv: 'Ierakstiet, ka identifikatora nav, un izvēlieties pamatu par identificēšanu, vai izpildiet lūgumu.',
    en: 'Record that there is no identifier and choose the ground of Art. 11(2), or do what is asked.',
  },
}

const cookiesCannotBeRefused: Gate = {
  id: 'cookie-no-refusal',
  article: 'Art. 7(3)',
  clauses,
  rule: {
    lv: 'Piekrišanu sīkdatnēm var atsaukt jebkurā laikā, tāpēc šo lūgumu nevar atteikt.',
    en: 'A consent to cookies is withdrawn at any time, so this request cannot be refused.',
  },
  next: {
    lv: 'Izdariet, ko lūdz, vai paskaidrojiet, kāpēc personu nevar identificēt.',
    en: 'Do what is asked, or explain why the person cannot be identified.',
  },
}

export const cookieMatter = factKind({
  id: 'cookie-matter',
  name: { lv: 'Sīkdatņu jautājums', en: 'Cookie matter' },
  article: 'Art. 7(3)',
  fields: {
    matter: choiceField({ lv: 'Ko lūdz', en: 'What is asked' }, [
      {
        code: 'withdraw',
        name: { lv: 'Atsaukt piekrišanu', en: 'Withdraw the consent' },
        article: 'Art. 7(3)',
      },
      { code: 'change', name: { lv: 'Mainīt izvēli', en: 'Change the choice' }, article: 'Art. 7(3)' },
      { code: 'proof', name: { lv: 'Pierādīt piekrišanu', en: 'Prove the consent' }, article: 'Art. 7(1)' },
      {
        code: 'complaint',
        name: { lv: 'Sūdzība par sīkdatņu baneri', en: 'Complaint about the banner' },
        article: 'ePrivacy 5(3)',
      },
    ]),
    consentId: textField(
      { lv: 'Piekrišanas identifikators', en: 'Consent id' },
      { optional: true, most: 200 },
    ),
    bannerVersion: textField({ lv: 'Banera versija', en: 'Banner version' }, { optional: true, most: 100 }),
    kinds: rowsField({ lv: 'Sīkdatņu veidi', en: 'Kinds of cookies' }, 'cookies'),
    identified: yesNoField(
      { lv: 'Piekrišanas ieraksts ir atrodams', en: 'The consent record can be found' },
      {
        hint: {
          lv: 'Pēc identifikatora, konta vai ierīces. Personai nav jāsniedz vairāk datu, nekā ir mūsu ierakstā.',
          en: 'By an id, an account or a device. The person need not give more data than our record holds.',
        },
      },
    ),
    done: textField(
      { lv: 'Kas izdarīts vai paskaidrots', en: 'What was done or explained' },
      { lines: true },
    ),
    on: dayField({ lv: 'Izdarīts', en: 'Done on' }),
  },
  gate: kindsGate,
})

type CookieMatter = {
  readonly matter: 'withdraw' | 'change' | 'proof' | 'complaint'
  readonly kinds: readonly string[]
}

function kindsGate({ matter, kinds }: CookieMatter, { context }: FactPlace): Refusal | undefined {
  if (matter === 'complaint') return undefined
  const necessary = kinds.filter((code) => cookieKindOf(code, context.team) === 'necessary')
  if (necessary.length > 0) return closed(necessaryNeedsNoConsent, { of: necessary })
  // what was once set without a valid consent can still be withdrawn
  const other = kinds.filter((code) => cookieKindOf(code, context.team) === 'other')
  return matter !== 'withdraw' && other.length > 0 ? closed(otherHasNoPurpose, { of: other }) : undefined
}

const outcomes = [
  'fulfilled',
  'not-identifiable',
  'redirected-to-controller',
  'withdrawn-by-subject',
  'not-a-data-subject-request',
  'duplicate',
] as const

function decide({ outcome, ground }: Decision, record: CaseRecord): Refusal | undefined {
  if (!outcomes.some((one) => one === outcome)) return closed(cookiesCannotBeRefused)
  const matter = factOf(record, cookieMatter)
  if (outcome === 'not-identifiable') {
    return ground === 'R-11-2' && matter?.identified === false ? undefined : closed(canBeIdentified)
  }
  if (outcome !== 'fulfilled') return undefined
  if (matter === undefined) return closed(matterMissing)
  return needsRecord(matter) && !matter.identified ? closed(notIdentified) : undefined
}

/** A complaint about the banner speaks of no record. */
const needsRecord = ({ matter }: ValuesOf<typeof cookieMatter.fields>): boolean => matter !== 'complaint'

const steps: readonly KindStep[] = [
  {
    id: 'cookie-matter',
    phase: 'examine',
    name: { lv: 'Atrast piekrišanu un izdarīt lūgto', en: 'Find the consent and do what is asked' },
    why: {
      lv: 'Atsaukt ir tikpat viegli kā dot. Ja piekrišanas ierakstu nevar atrast, paskaidrojiet, kā izvēli mainīt pārlūkā vai banerī.',
      en: 'Withdrawing is as easy as giving. If the consent record cannot be found, explain how to change the choice in the browser or the banner.',
    },
    article: 'Art. 7(3)',
    facts: [cookieMatter],
    isNeeded: (record) => isOwnWork(record, 'COOKIE_CONSENT'),
    isDone: (record) => factOf(record, cookieMatter) !== undefined,
  },
]

/** Cookie consent: ePrivacy 5(3), Information Society Services Law s. 7¹, Art. 7 (law.md §2.14; clauses 3.1–3.3, D16). */
export const cookieConsent: CaseKind = {
  id: 'COOKIE_CONSENT',
  sort: 'right',
  name: { lv: 'Sīkdatņu piekrišana', en: 'Cookie consent' },
  article: 'Art. 7',
  articles: ['ePrivacy 5(3)', 'Art. 7', 'Art. 4(11)', 'Art. 11'],
  clauses,
  period: 'desk',
  identity: 'never',
  tellsRecipients: 'never',
  holdsDeletion: 'never',
  searches: false,
  grounds: [],
  refusals: ['R-11-2'],
  outcomes,
  steps,
  gates: [
    necessaryNeedsNoConsent,
    otherHasNoPurpose,
    matterMissing,
    notIdentified,
    canBeIdentified,
    cookiesCannotBeRefused,
  ],
  letter: ['cookies'],
  decide,
}
