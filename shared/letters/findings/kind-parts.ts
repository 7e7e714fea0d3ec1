import type { CaseRecord } from '../../case/case'
import { factOf, factsOf } from '../../case/facts'
import { isCarriedOut } from '../../law/kinds/carried-out'
import { consentPurpose, consentRecord } from '../../law/kinds/consent-withdrawal-facts'
import { erasureCategory, erasureConsequences } from '../../law/kinds/erasure-facts'
import { erasureLedger } from '../../law/kinds/erasure-ledger'
import { caseKind } from '../../law/kinds/kinds'
import { keptGround, objectedPurposes } from '../../law/kinds/objection-facts'
import { portabilityCategory, portabilityExport, portabilityTest } from '../../law/kinds/portability-facts'
import { recipientNotice } from '../../law/kinds/recipients-facts'
import { rectificationCheck } from '../../law/kinds/rectification-facts'
import { caseRights, type CaseRight } from '../../law/right'
import type { CheckContext, FindingRule, Finding } from '../finding'
import type { Letter } from '../letter'
import { isHashed } from '../parts/suppression'
import { saysSomething, sectionText } from '../read-letter'
import type { Section } from '../sections'
import { textsOf } from '../texts/texts-of'
import { partNames } from './part-names'

type Required = { readonly right: CaseRight; readonly section: Section }

/** The parts that the letter must hold; an enquiry and access have rules of their own. */
export function requiredParts(letter: Letter, { record }: CheckContext): readonly Required[] {
  if (letter.kind !== 'answer' && letter.kind !== 'authority-answer') return []
  const met = letter.covers.filter((right) => isCarriedOut(record, right) && right !== 'ACCESS')
  const required = met.flatMap((right) =>
    partsOf(right)
      .filter((section) => applies(section, { letter, record, right }))
      .map((section) => ({ right, section })),
  )
  return required.filter(
    ({ section }, index) => required.findIndex((one) => one.section === section) === index,
  )
}

/** Parts that a kind's letter holds only when something happened that must be told. */
const alsoWhenTrue: Readonly<Partial<Record<CaseRight, readonly Section[]>>> = {
  RECTIFICATION: ['not-rectified'],
  ERASURE: ['kept', 'backups', 'suppression', 'consequences'],
  PORTABILITY: ['portability-link', 'portability-direct', 'portability-excluded'],
}

/** All that the answer to a right may have to hold; the text of an enquiry has a rule of its own. */
const partsOf = (right: CaseRight): readonly Section[] =>
  [...caseKind(right).letter, ...(alsoWhenTrue[right] ?? [])].filter((section) => section !== 'text')

type Place = { readonly letter: Letter; readonly record: CaseRecord; readonly right: CaseRight }

const applies = (section: Section, place: Place): boolean => rules[section]?.(place) ?? true

/** Whether a part has anything to say; parts without a rule always have. */
const rules: Readonly<Partial<Record<Section, (place: Place) => boolean>>> = {
  'not-rectified': ({ record }) =>
    factsOf(record, rectificationCheck).some(({ result }) => result === 'accurate' || result === 'unclear'),
  kept: ({ record }) => factsOf(record, erasureCategory).some(({ verdict }) => verdict === 'keep'),
  backups: ({ record }) =>
    factsOf(record, erasureLedger).some(({ backupsUntil }) => backupsUntil !== undefined),
  suppression: ({ record }) => isHashed(record, 'suppression'),
  consequences: ({ record }) => factOf(record, erasureConsequences)?.accountCloses === true,
  'portability-link': ({ record }) => factOf(record, portabilityExport)?.to !== 'controller',
  'portability-direct': ({ record }) => {
    const to = factOf(record, portabilityExport)?.to
    return to === 'controller' || to === 'both'
  },
  'portability-excluded': ({ record }) =>
    factsOf(record, portabilityCategory).some(
      (one) => one.origin !== 'not-about-person' && !portabilityTest(one).included,
    ),
  'objection-balance': ({ record }) => objectedPurposes(record).some((one) => keptGround(one) !== undefined),
  'erasure-offer': ({ record, right }) =>
    right !== 'OBJECTION' || objectedPurposes(record).some((one) => keptGround(one) === undefined),
  'consent-before': ({ record }) => {
    const consents = factsOf(record, consentRecord)
    return consents.length === 0 || consents.some(({ exists }) => exists)
  },
  'consent-stopped': ({ record }) => hasPurpose(record, 'stopped'),
  'consent-continuing': ({ record }) =>
    factsOf(record, consentPurpose).some(({ then }) => then === 'continues'),
  'recipients-told': ({ record, right }) =>
    caseKind(right).tellsRecipients === 'always' || factsOf(record, recipientNotice).length > 0,
  'authority-annexes': ({ letter }) => letter.attachments.length > 0,
}

/** Nothing on record means that nobody said yet what stopped. */
function hasPurpose(record: CaseRecord, wanted: 'stopped'): boolean {
  const purposes = factsOf(record, consentPurpose)
  return purposes.length === 0 || purposes.some(({ then }) => then === wanted)
}

/** What the law or its letter cannot do without (law.md §4.3, marked M, and Arts 12(4), 17, 18(3), 20, 21, 22(3)). */
const fatal: ReadonlySet<Section> = new Set<Section>([
  'rectified',
  'erased',
  'kept',
  'restricted',
  'restriction-ground',
  'restriction-promise',
  'portability-content',
  'portability-format',
  'portability-link',
  'marketing-stopped',
  'objection-decision',
  'consent-withdrawn',
  'consent-stopped',
  'consent-continuing',
  'automated-decision',
  'automated-review',
  'cookies',
  'recipients-told',
  'authority-answers',
])

const codeOf = (section: Section): string => `${section}-missing`

const missing = ({ right, section }: Required): Finding => ({
  code: codeOf(section),
  severity: fatal.has(section) ? 'fatal' : 'should',
  article: caseKind(right).article,
  section,
  text: {
    lv: `${textsOf('lv').rights[right]}: vēstulē nav pateikts, ${partNames[section]?.lv ?? section}.`,
    en: `${textsOf('en').rights[right]}: the letter does not say ${partNames[section]?.en ?? section}.`,
  },
})

/** Every right that was met is told with the parts that its law asks for; a part that cannot apply is not asked for. */
export const kindParts: FindingRule = {
  codes: [...new Set(caseRights.filter((right) => right !== 'ACCESS').flatMap(partsOf))].map(codeOf),
  find: (letter, context): readonly Finding[] =>
    requiredParts(letter, context)
      .filter(({ section }) => !saysSomething(sectionText(letter, section)))
      .map(missing),
}
