import type { CaseRight } from '../../law/right'
import { gap } from '../blocks'
import type { LetterInput } from '../compose/letter-input'
import type { LetterBlock } from '../letter'
import { automatedPart } from './automated-decision'
import { consentPart } from './consent-withdrawal'
import { cookiePart } from './cookie-consent'
import { erasurePart } from './erasure'
import { marketingPart } from './objection-marketing'
import { objectionPart } from './objection'
import { portabilityPart } from './portability'
import { rectificationPart } from './rectification'
import { restrictionPart } from './restriction'

/** What an answer says of one right that was met. */
type Part = (input: LetterInput) => readonly LetterBlock[]

/**
 * One line a right. An enquiry is answered in the DPO's own words; an authority has its own letter, and so has access,
 * unless everything goes out in one answer.
 */
export const partOf: Readonly<Record<CaseRight, Part>> = {
  ACCESS: () => [],
  RECTIFICATION: rectificationPart,
  ERASURE: erasurePart,
  RESTRICTION: restrictionPart,
  PORTABILITY: portabilityPart,
  OBJECTION_MARKETING: marketingPart,
  OBJECTION: objectionPart,
  CONSENT_WITHDRAWAL: consentPart,
  AUTOMATED_DECISION: automatedPart,
  COOKIE_CONSENT: cookiePart,
  ENQUIRY: () => [gap('text')],
  DVI_ENQUIRY: () => [],
}
